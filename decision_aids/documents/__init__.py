"""Documents to take along, made from a result, as data that knows no file format. Uses law, rules, aids and answers."""
