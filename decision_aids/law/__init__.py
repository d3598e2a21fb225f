"""What was found, with its days: sources, legal values, by-laws. Uses nothing else of this package."""
