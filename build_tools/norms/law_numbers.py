"""The numbers of the law in pages: written as their name, filled in from the dated values that the aids read too.

`{{ bezwaar_en_beroep.bezwaar_weken }}` becomes the number in words, `{{ … in cijfers }}` in figures, and a name that
begins with a capital begins a sentence. A page that states law may not write such a number itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.law.parameters.numbers import numbers
from decision_aids.law.typed_tables import read_file

NAMED = re.compile(r"\{\{ *(?P<name>[^{}]*?)(?P<figures> in cijfers)? *\}\}")
STATES_LAW = re.compile(r"\A---\n(?:(?!---\n).*\n)*?law: true\n")
"""The front matter of a page that states law."""
FILE = Path(__file__).with_name("law_numbers.toml")


class LawNumberError(Exception):
    """A number of the law that a page does not call by its name, or no such name; the message has file and line."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words on a page that look like a number of the law and are none, with the reason."""

    pagina: str
    woorden: str
    reden: str


@dataclass(frozen=True, slots=True)
class _File:
    eenheid: dict[str, str]
    vooraf: dict[str, str]
    elders: tuple[Elsewhere, ...]


@cache
def of_today() -> dict[str, int]:
    """Every number by its name, as it holds for the law that the pages tell of."""
    return numbers(TEGENPRESTATIE)


def page_text(docs: Path, page: Path) -> str:
    """The text of a page below `docs` with the numbers of the law filled in.

    Raises LawNumberError for a name that does not exist, and where a page that states law writes such a number itself.
    """
    name, text = page.relative_to(docs).with_suffix("").as_posix(), page.read_text(encoding="utf-8")
    for line, words in written_out(text, name):
        raise LawNumberError(f"{name}.md:{line}: “{words}” is een getal van de wet: schrijf de naam ervan")
    return with_numbers(text, f"{name}.md")


def with_numbers(text: str, file: str) -> str:
    """The text of a file with each name of a number replaced by it. Raises LawNumberError for an unknown name."""

    def filled(match: re.Match[str]) -> str:
        name = match["name"]
        number = of_today().get(name[:1].lower() + name[1:])
        if number is None:
            line = text.count("\n", 0, match.start()) + 1
            raise LawNumberError(f"{file}:{line}: {match[0]}: onbekend; toegestaan: {', '.join(of_today())}")
        words = str(number) if match["figures"] else in_words(number)
        return words.capitalize() if name[:1].isupper() else words

    return NAMED.sub(filled, text)


def written_out(text: str, page: str) -> Iterator[tuple[int, str]]:
    """Each number of the law that a page which states law writes in words or figures: its line and how it stands."""
    if STATES_LAW.match(text):
        yield from numbers_in(text, page)


def numbers_in(text: str, page: str) -> Iterator[tuple[int, str]]:
    """Each number of the law in a text, but for what `page` may write out: its line and how it stands."""
    known = {each.woorden for each in exceptions() if each.pagina == page}
    for match in _phrases().finditer(text):
        if match[0].lower() not in known:
            yield text.count("\n", 0, match.start()) + 1, match[0]


@cache
def units() -> dict[str, str]:
    """What is counted, by the name of the number."""
    return _read().eenheid


@cache
def exceptions() -> tuple[Elsewhere, ...]:
    """What a page may write out, for it is no number of the law there."""
    return _read().elders


def _read() -> _File:
    return read_file(_File, FILE)


@cache
def _phrases() -> re.Pattern[str]:
    """Every number with what it counts, or with what stands before it and nothing else counted; words and figures."""
    counted = {f"{form} {unit}" for name, unit in units().items() for form in _forms(name)}
    ages = {f"{before} {form}" for name, before in _read().vooraf.items() for form in _forms(name)}
    other = "|".join(sorted(set(units().values()) - {"jaar"}))
    return re.compile(rf"\b(?:{_any_of(counted)}|(?:{_any_of(ages)})(?! (?:{other})))\b", re.IGNORECASE)


def _forms(name: str) -> tuple[str, str]:
    return in_words(of_today()[name]), str(of_today()[name])


def _any_of(phrases: set[str]) -> str:
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
