"""What limits a lowering beside the by-law: artikel 18 Participatiewet says more than artikel 20 of IOAW and IOAZ."""

PARTICIPATIEWET, IOAZ = "participatiewet", "ioaz"
OF_OLDER_BENEFITS = (
    "In artikel 20 van de IOAW en van de IOAZ lazen wij hierover één regel: er is geen verlaging als elk verwijt "
    "ontbreekt (derde lid). Over dringende redenen en over opnieuw kijken lazen wij daar niets. Bij de IOAZ is niet "
    "zeker of artikel 20 een verlaging toelaat als iemand een tegenprestatie niet doet. Vraag dat een jurist."
)
