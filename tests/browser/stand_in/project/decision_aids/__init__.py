"""Stands in for the decision aids, to show what reaches Python and how it can fail."""
