"""A site for one municipality, from one file that says what is its own. Uses schemas and decision_aids only."""
