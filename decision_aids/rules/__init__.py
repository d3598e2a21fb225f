"""The words rules are written in: facts, conditions, what an aid is made of. Uses law."""
