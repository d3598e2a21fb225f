"""The parts of a result, in the order in which people read them: the report and the page draw the same ones."""

HEADINGS = {
    "next_steps": "Wat nu?",
    "because": "Waarom?",
    "nearest_all_clear": "Wat moet er ten minste anders?",
    "warnings": "Let op",
    "findings": "Regel voor regel",
    "ask_next": "Welke vragen staan nog open?",
    "nearest_change": "Wat zou de uitkomst veranderen?",
    "own_words": "Eigen redenering",
    "depends_on_reading": "Waar kunnen juristen anders over denken?",
    "rulings": "Een rechter keek naar een zaak die hierop lijkt",
    "not_considered": "Wat is niet bekeken?",
    "sources": "Op welke regels rust dit?",
}
"""What stands above each part, by the field that it tells where there is one.

The visitor's own words only a page has; the report names no sources, for every finding says on which sentence it rests.
"""
