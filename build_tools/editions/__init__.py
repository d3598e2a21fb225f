"""What changed between two editions of the site, from the answer tables in both. Uses decision_aids only."""
