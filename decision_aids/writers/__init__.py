"""Documents as files, and the line in which a page asks for one. Uses law, rules, aids, answers and documents."""
