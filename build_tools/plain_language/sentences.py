"""Sentences and words as a Dutch reader counts them."""

import re
from collections.abc import Iterator

ABBREVIATIONS = frozenset(
    {
        "art",
        "artt",
        "bijv",
        "blz",
        "bv",
        "ca",
        "dhr",
        "dr",
        "drs",
        "evt",
        "incl",
        "max",
        "mevr",
        "min",
        "mr",
        "nr",
        "nrs",
    }
    | {"o.a", "prof", "resp", "stb", "stcrt", "t.a.v", "t.o.v", "vgl", "zgn"}
)
"""Words whose full stop ends no sentence, without that full stop; not “enz.”, which mostly does."""

WORD = re.compile(r"[^\W_]+(?:['’.,:/–-][^\W_]+)*")
"""A word may hold a mark, as AOW-leeftijd, pagina’s, 2.1 and 9:101 do; that is one word still."""

END = re.compile(r"(?P<mark>[.!?…]+)[\"”’)\]]*\s+(?=[\"“‘'(\[]?[^\W_a-z])")
"""A mark, what closes after it, a space, and then a capital or a figure."""


def sentences(passage: str) -> Iterator[str]:
    """The sentences of a passage. A heading, a cell or a list item without a full stop is one sentence."""
    begin = 0
    for match in END.finditer(passage):
        if not _abbreviated(passage[begin : match.start()], match["mark"]):
            yield passage[begin : match.end()].strip()
            begin = match.end()
    if rest := passage[begin:].strip():
        yield rest


def words(text: str) -> list[str]:
    """The words of a text; figures count as words too, for they are read."""
    return WORD.findall(text)


def _abbreviated(before: str, mark: str) -> bool:
    """Whether the full stop belongs to a word such as art. or to the letters of o.a. and mr. A.B."""
    last = re.split(r"[\s(“\"]", before)[-1]
    initials = re.fullmatch(r"(?:[A-Z]\.)*[A-Z]", last) is not None
    return mark == "." and (last.lower() in ABBREVIATIONS or initials)
