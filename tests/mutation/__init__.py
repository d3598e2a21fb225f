"""Mutation testing: small faults, put into a copy of the rules one at a time, to see which no test notices."""
