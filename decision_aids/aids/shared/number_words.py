"""Small whole numbers as Dutch words."""

WORDS = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")


def in_words(number: int) -> str:
    """A whole number up to twelve in words, a higher one in figures."""
    return WORDS[number] if number < len(WORDS) else str(number)
