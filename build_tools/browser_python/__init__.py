"""Python, the rules and their tables as a browser gets them. Uses decision_aids only."""
