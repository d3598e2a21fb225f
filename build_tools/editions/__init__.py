"""What changed between two editions of the site, from their answer tables. Uses browser_python and decision_aids."""
