"""The normative sentences on the pages, and the ties between them and the rules. Uses decision_aids only."""
