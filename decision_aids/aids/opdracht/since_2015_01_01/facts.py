"""What a claimant can tell of a tegenprestatie that the municipality asks."""

from decision_aids.rules.facts import hours_per_week, months, yes_no

UREN = hours_per_week("uren_per_week")
DUUR = months("duur_maanden")
ONBELOOND = yes_no("onbeloond")
MAATSCHAPPELIJK_NUTTIG = yes_no("maatschappelijk_nuttig")
NAAST_REGULIER_WERK = yes_no("naast_regulier_werk")
VERDRINGING = yes_no("verdringing")
NAAR_VERMOGEN = yes_no("naar_vermogen")
ACTIVITEIT_OMSCHREVEN = yes_no("activiteit_omschreven")
EIGEN_VOORSTEL_BESPROKEN = yes_no("eigen_voorstel_besproken")
BELEMMERT_REINTEGRATIE = yes_no("belemmert_reintegratie")
SCHRIFTELIJK_BESLUIT = yes_no("schriftelijk_besluit")
