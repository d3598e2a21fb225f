"""Which words a reader may not know: rare in Dutch as it is written, and not put together of words that are common.

Dutch joins words, so that most rare words are compounds: “wettekst” is rare, “wet” and “tekst” are not. A word counts
as known here when it is common itself, or when the dictionary accepts it as a form of a common word or as a compound of
parts that are all common. That is lenient: the parts may be common and the whole still a term of a trade, such as
“werkinstructie”. It is the price of not reporting every compound.
"""

from functools import cache

from wordfreq import zipf_frequency

from build_tools.plain_language.dictionary import is_spelled_right

COMMON = 3.0
"""Zipf: once in a million words. The large word list of wordfreq ends at about 1."""
COMMON_PART = 3.5
"""A part of a compound has to be three times as common, or chance finds a word in any word."""
SHORTEST_PART = 3
PARTICLES = frozenset({"af", "in", "na", "om", "on", "op"})
"""What is joined to a word although it is short, as in opschrijven; longer ones are parts like any other."""
LINKS = ("", "s", "e", "en", "n")
ENDINGS = ("en", "e", "s", "’s", "t", "te", "ten", "de", "den", "n", "er", "ere", "st", "ste")


@cache
def is_rare(word: str) -> bool:
    """Whether a reader may not know this word, which is written in small letters."""
    return not (_is_common(word) or (is_spelled_right(word) and (_is_form_of_common(word) or _has_common_parts(word))))


def forms(word: str) -> set[str]:
    """The word itself and what it may be a form of: the word without an ending of a plural, a verb or an adjective."""
    return {word} | {word.removesuffix(ending) for ending in ENDINGS if len(word) - len(ending) >= SHORTEST_PART}


def _zipf(word: str) -> float:
    return float(zipf_frequency(word, "nl", wordlist="large"))


def _is_common(word: str) -> bool:
    return _zipf(word) >= COMMON


def _is_form_of_common(word: str) -> bool:
    return any(_is_common(form) and is_spelled_right(form) for form in forms(word))


def _has_common_parts(word: str) -> bool:
    return any(_is_compound(form) for form in forms(word))


def _is_compound(word: str) -> bool:
    """Whether the word falls apart into common words, with or without the letters that Dutch puts between them."""
    for cut in range(2, len(word) - SHORTEST_PART + 1):
        head, tail = word[:cut], word[cut:]
        if _is_head(head) and (_is_part(tail) or _is_compound(tail)):
            return True
    return False


def _is_head(text: str) -> bool:
    return text in PARTICLES or any(_is_part(text.removesuffix(link)) for link in LINKS if text.endswith(link))


def _is_part(text: str) -> bool:
    """Whether the text is common enough to be recognised within a longer word."""
    return len(text) >= SHORTEST_PART and _zipf(text) >= COMMON_PART and is_spelled_right(text)
