"""Sheets on which people judge rules and words, and the ledger of who read what. Uses documents, pages and teaching."""
