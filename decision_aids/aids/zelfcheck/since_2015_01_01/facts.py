"""What a claimant can tell of themselves, of what they do already, and of a by-law that is not in the data.

The order is that of the questions: first the law, then the municipality, then what a by-law may look at.
"""

from decision_aids.rules.facts import choice, day, hours_per_week, months, yes_no

REGIMES = ("vrijstelling", "telt-mee", "college-beslist", "niet-geregeld")
MEASURES = ("getal", "open-norm", "geen-maat")

UITKERING = choice(
    "uitkering", "participatiewet", "ioaw", "ioaz", "aangevraagd", "bbz", "alleen-bijzondere-bijstand", "geen"
)
LEEFTIJD = choice("leeftijd", "onder-18", "18-tot-aow", "aow-of-ouder")
GEBOORTEDATUM = day("geboortedatum")
ONTHEFFING = choice("ontheffing", "geen", "alleen-arbeidsplicht", "ook-tegenprestatie")
JONG_KIND = yes_no("alleenstaande_ouder_jong_kind")
ONTHEFFING_OUDER = yes_no("ontheffing_alleenstaande_ouder")
ARBEIDSONGESCHIKT = yes_no("volledig_duurzaam_arbeidsongeschikt")
VASTGESTELD = yes_no("arbeidsongeschiktheid_vastgesteld")
DRINGENDE_REDEN = yes_no("dringende_reden")
PERSOONLIJKE_OMSTANDIGHEDEN = yes_no("persoonlijke_omstandigheden")

VERORDENING_MANTELZORG = choice("verordening_mantelzorg", *REGIMES)
VERORDENING_MANTELZORG_MAAT = choice("verordening_mantelzorg_maat", *MEASURES)
VERORDENING_MANTELZORG_UREN = hours_per_week("verordening_mantelzorg_uren_vanaf")
VERORDENING_MANTELZORG_MAANDEN = months("verordening_mantelzorg_maanden_vanaf")
MANTELZORG_UREN = hours_per_week("mantelzorg_uren")
MANTELZORG_MAANDEN = months("mantelzorg_maanden")

VERORDENING_VRIJWILLIGERSWERK = choice("verordening_vrijwilligerswerk", *REGIMES)
VERORDENING_VRIJWILLIGERSWERK_MAAT = choice("verordening_vrijwilligerswerk_maat", *MEASURES)
VERORDENING_VRIJWILLIGERSWERK_UREN = hours_per_week("verordening_vrijwilligerswerk_uren_vanaf")
VERORDENING_VRIJWILLIGERSWERK_MAANDEN = months("verordening_vrijwilligerswerk_maanden_vanaf")
VRIJWILLIGERSWERK_UREN = hours_per_week("vrijwilligerswerk_uren")
VRIJWILLIGERSWERK_MAANDEN = months("vrijwilligerswerk_maanden")
VRIJWILLIGERSWERK_KORT_NA_INSTROOM = yes_no("vrijwilligerswerk_kort_na_instroom")
VRIJWILLIGERSWERK_AL_BEGONNEN = yes_no("vrijwilligerswerk_al_begonnen")

TRAINING_UREN = hours_per_week("training_uren")
WERKEN_AAN_PROBLEMEN_UREN = hours_per_week("werken_aan_problemen_uren")
ANDER_NUTTIG_WERK_UREN = hours_per_week("ander_nuttig_werk_uren")

BETAALD_WERK_UREN = hours_per_week("betaald_werk_uren")
REINTEGRATIETRAJECT = yes_no("reintegratietraject")
SOCIALE_ACTIVERING = yes_no("sociale_activering")
WMO_BEGELEIDING = yes_no("wmo_begeleiding")
RESPIJTZORG = yes_no("respijtzorg")

GROEP = choice("groep", "uitstromer", "groeier", "blijver")
TOEKOMSTATELIER = yes_no("toekomstatelier")
GROEPSTRAINING = yes_no("groepstraining")
MEDISCH_VRIJ = yes_no("medisch_vrij_van_arbeidsplicht")
BLIJVEND_NIET_IN_STAAT = yes_no("blijvend_niet_in_staat")
KAN_RICHTING_WERK = yes_no("kan_richting_werk")

VERORDENING_OVERIG = choice("verordening_overig", *REGIMES)
