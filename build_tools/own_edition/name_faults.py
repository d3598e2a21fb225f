"""What a municipality may be called: its name comes on every page, and as a slug in folders, addresses and files."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from unicodedata import normalize

from build_tools.own_edition.faults import Fault

NAME, CAME_FROM = "naam", "ontstaan_uit"
BETWEEN_LETTERS = " -'’.()"
ALLOWED = "letters, spaties en de tekens - ' ’ . ( )"
APOSTROPHES = re.compile("['’]")
NOT_IN_A_SLUG = re.compile("[^a-z0-9]+")


def slug_of(name: str) -> str:
    """A name in letters without accents, with hyphens between, as folders of municipalities are called.

    It is part of an address, of ids and of names in XML, and nothing else is the same in all three.
    """
    plain = normalize("NFKD", APOSTROPHES.sub("", name.casefold())).encode("ascii", "ignore").decode("ascii")
    return NOT_IN_A_SLUG.sub("-", plain).strip("-")


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
    elif not slug_of(name):
        yield f" is “{name}”; toegestaan: een naam met letters van a tot en met z, met of zonder accent"
