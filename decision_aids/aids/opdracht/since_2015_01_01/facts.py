"""What a claimant can tell of a tegenprestatie that the municipality asks, and of the by-law where it is not known.

The two numbers that are compared stand beside each other: in any other order the diagrams would remember each.
"""

from decision_aids.aids.shared.limits import LIMITS
from decision_aids.rules.facts import choice, hours_per_week, hours_per_year, months, yes_no

TEGENPRESTATIE, NOT_NAMED = "tegenprestatie", "staat-er-niet"
PROVISIONS = ("re-integratie", "sociale-activering", "participatieplaats")
PARTICIPATION = "maatschappelijke-participatie"
PER_WEEK, PER_YEAR, BOUNDED, NO_BOUND = "per-week", "per-jaar", "grens", "geen-grens"

SOORT = choice("soort", TEGENPRESTATIE, *PROVISIONS, PARTICIPATION, NOT_NAMED)
SCHRIFTELIJK_BESLUIT = yes_no("schriftelijk_besluit")
ACTIVITEIT_OMSCHREVEN = yes_no("activiteit_omschreven")
UREN_EN_DUUR_GENOEMD = yes_no("uren_en_duur_genoemd")

ONBELOOND = yes_no("onbeloond")
MAATSCHAPPELIJK_NUTTIG = yes_no("maatschappelijk_nuttig")
NAAST_REGULIER_WERK = yes_no("naast_regulier_werk")
VERDRINGING = choice("verdringing", "nee", "twijfel", "ja")

NAAR_VERMOGEN = yes_no("naar_vermogen")
BELEMMERT_REINTEGRATIE = yes_no("belemmert_reintegratie")
EIGEN_VOORSTEL_BESPROKEN = yes_no("eigen_voorstel_besproken")

VERORDENING_OMVANG = choice("verordening_omvang", PER_WEEK, PER_YEAR, NO_BOUND)
VERORDENING_UREN = hours_per_week("verordening_uren_max")
UREN = hours_per_week("uren_per_week")

VERORDENING_DUUR = choice("verordening_duur", BOUNDED, NO_BOUND)
VERORDENING_MAANDEN = months("verordening_maanden_max")
DUUR = months("duur_maanden")
NO_END_MONTHS = DUUR.highest

# Van twee getallen die worden vergeleken, is elke stap een knoop in de tafel die de pagina ophaalt. Meer dan 52 weken
# met te veel uren hoeft niemand in te vullen: dan is het aantal uren per week al te veel.
MOST_HOURS_A_YEAR = 52 * LIMITS.te_veel_uren_per_week

VERORDENING_JAARUREN = hours_per_year("verordening_jaaruren_max")._replace(highest=MOST_HOURS_A_YEAR)
JAARUREN = hours_per_year("uren_per_jaar")._replace(highest=MOST_HOURS_A_YEAR)
