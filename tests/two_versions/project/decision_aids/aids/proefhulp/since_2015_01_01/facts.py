"""What the old law looks at."""

from decision_aids.rules.facts import hours_per_week, yes_no

GEVRAAGD = yes_no("gevraagd")
UREN = hours_per_week("uren_per_week")
NAAST_WERK = yes_no("naast_werk")
