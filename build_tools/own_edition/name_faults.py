"""What a municipality may be called: its name comes on every page, and in the name of a folder."""

from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import normalize

from build_tools.own_edition.faults import Fault

NAME, CAME_FROM = "naam", "ontstaan_uit"
BETWEEN_LETTERS = " -'’.()"
ALLOWED = "letters, spaties en de tekens - ' ’ . ( )"


def faults_of_names(table: Mapping[str, Any]) -> Iterator[Fault]:
    """Names of municipalities in which something stands that is in no name."""
    yield from (((NAME,), words) for words in _of_name(table[NAME]))
    for place, name in enumerate(table.get(CAME_FROM, ())):
        yield from (((CAME_FROM, place), words) for words in _of_name(name))


def _of_name(name: str) -> Iterator[str]:
    # A letter with a loose accent, as some systems write it, is one letter.
    for character in normalize("NFC", name):
        if not character.isalpha() and character not in BETWEEN_LETTERS:
            seen = f"“{character}”" if character.isprintable() else f"U+{ord(character):04X}"
            yield f" heeft het teken {seen}; toegestaan: {ALLOWED}"
    if not any(character.isalpha() for character in name) or name != name.strip():
        yield f" is “{name}”; toegestaan: een naam zonder spatie ervoor of erachter"
