"""Hostile inputs, drawn by the thousand, for everything that reads what somebody else wrote."""
