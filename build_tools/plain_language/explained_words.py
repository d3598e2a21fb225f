"""The rare words that a reader of this site may be asked to know, because they are explained or are names."""

import re
import tomllib
from functools import cache
from pathlib import Path

from build_tools.plain_language.rare_words import forms
from build_tools.plain_language.sentences import words
from decision_aids.law.gemeenten import gemeenten

FILE = Path(__file__).with_name("known_words.toml")
TERMS = Path(__file__).resolve().parents[2] / "docs" / "begrippen.md"
TERM = re.compile(r"^### (?P<term>.*?) *(?:\{.*)?$", re.MULTILINE)


@cache
def listed_words() -> frozenset[str]:
    """The words of the project's own list, in small letters."""
    groups = tomllib.loads(FILE.read_text(encoding="utf-8")).values()
    return frozenset(word.lower() for group in groups for word in group["words"])


@cache
def explained_terms() -> frozenset[str]:
    """The words that have a heading on the page of terms, in small letters."""
    text = TERMS.read_text(encoding="utf-8")
    return frozenset(word.lower() for match in TERM.finditer(text) for word in words(match["term"]))


@cache
def names_of_municipalities() -> frozenset[str]:
    """The words of the names in the by-law files, of their co-operations and of what they became or came from."""
    names = [
        name
        for gemeente in gemeenten().values()
        for name in (
            gemeente.naam,
            gemeente.samenwerking,
            gemeente.nu.opgegaan_in,
            gemeente.nu.gaat_op_in,
            *gemeente.nu.ontstaan_uit,
        )
    ]
    return frozenset(word.lower() for name in names for word in words(name or ""))


def is_explained(word: str) -> bool:
    """Whether a word in small letters, or the word it is a form of, is explained, listed or part of a name."""
    return bool(forms(word) & (listed_words() | explained_terms() | names_of_municipalities()))
