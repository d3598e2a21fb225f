"""The words that stand in people's letters: a translation leaves them alone, and translates what is said of them."""

import re
from functools import cache
from pathlib import Path

from build_tools.norms.law_numbers import page_text

TERMS = Path(__file__).resolve().parents[2] / "docs" / "begrippen.md"
LETTER_WORDS = ("Tegenprestatie", "Bezwaar", "Maatregel")
LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
NOT_SAID = re.compile(r"(?: Bron: .*| \[Zo gaat dat\].*)$")


@cache
def letter_words() -> tuple[tuple[str, str], ...]:
    """Each word with its explanation on the page of terms, without its source and links.

    Raises ValueError where that page does not have the word.
    """
    text = page_text(TERMS.parent, TERMS)
    return tuple((word, _explanation(text, word)) for word in LETTER_WORDS)


def _explanation(text: str, word: str) -> str:
    found = re.search(rf"^### {word} \{{[^}}]*\}}\n\n(.+)$", text, re.MULTILINE)
    if found is None:
        message = f"{TERMS.name} does not explain {word}"
        raise ValueError(message)
    return LINK.sub(r"\1", NOT_SAID.sub("", found[1]))
