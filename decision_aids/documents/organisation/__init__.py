"""For organisations that offer a place: the agreement beforehand and the statement afterwards."""
