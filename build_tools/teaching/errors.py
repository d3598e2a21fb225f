"""What is wrong with the material to learn from."""


class TeachingError(Exception):
    """A talk, a question of the quiz or of the study that does not work; the message names the file and the fault."""
