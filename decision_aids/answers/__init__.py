"""A question asked and answered: for the page, the command line and files. Uses all rooms before it."""
