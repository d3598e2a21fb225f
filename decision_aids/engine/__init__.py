"""The mathematics behind an answer; knows no aid. Uses rules."""
