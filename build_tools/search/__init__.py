"""What the search field looks in: read from the built pages, whatever generator wrote them. Uses nothing else here."""
