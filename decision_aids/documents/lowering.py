"""What limits a lowering beside the by-law: artikel 18 Participatiewet says more than artikel 20 of IOAW and IOAZ."""

from decision_aids.aids.shared.lower_assistance import NOT_CERTAIN_FOR_IOAZ

PARTICIPATIEWET, IOAZ = "participatiewet", "ioaz"
OF_OLDER_BENEFITS = (
    "In artikel 20 van de IOAW en van de IOAZ lazen wij hierover één regel: er is geen verlaging als elk verwijt "
    "ontbreekt (derde lid). Over dringende redenen en over opnieuw kijken lazen wij daar niets. "
    f"{NOT_CERTAIN_FOR_IOAZ} Vraag dat een jurist."
)
