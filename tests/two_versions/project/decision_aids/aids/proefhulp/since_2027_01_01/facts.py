"""What the new law looks at: two facts of the old one, and two of its own."""

from decision_aids.rules.facts import choice, day, hours_per_week, yes_no

GEVRAAGD = yes_no("gevraagd")
UREN = hours_per_week("uren_per_week")
ONDERSTEUNING = choice("ondersteuning", "gekregen", "beloofd", "geen")
LEEFTIJD = choice("leeftijd", "18-of-ouder", "onder-18")
GEBOORTEDATUM = day("geboortedatum")
