"""How many aids there are, and for whom, wherever that is written out."""

import re
from collections import Counter
from pathlib import Path

import pytest

from decision_aids.aids import aid_ids, versions

PROJECT = Path(__file__).resolve().parents[1]
DUTCH = ("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
ENGLISH = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SAID = {
    "README.md": (r"offers (\w+) decision aids", 1),
    "publiccode.yml": (r"(\w+) hulpmiddelen\b", 3),
    "docs/index.md": (r"Bekijk ze alle (\w+)\b", 1),
    "docs/hulpmiddelen/index.md": (r"(\w+) hulpmiddelen bij de tegenprestatie", 1),
    "docs/over/algoritmeregister.md": (r"Werkwijzer Tegenprestatie: (\w+) hulpmiddelen", 1),
}
"""Where their number stands, in which words, and how often."""
FOR_WHOM = {
    "README.md": r"(\w+) for claimants, (\w+) for\s+organisations, (\w+) for municipalities",
    "publiccode.yml": r"(\w+) voor mensen met bijstand, (\w+) voor\s+organisaties, (\w+) voor gemeenten",
}


def read(name: str) -> str:
    return (PROJECT / name).read_text(encoding="utf-8")


def as_said(number: int) -> set[str]:
    return {DUTCH[number], ENGLISH[number]}


@pytest.mark.parametrize("name", SAID)
def test_number_of_aids_is_the_number_that_there_is(name: str) -> None:
    """A text that says how many aids there are counts all of them, and whoever adds one is told of it."""
    words, often = SAID[name]
    said = [word.lower() for word in re.findall(words, read(name))]
    assert len(said) == often
    assert set(said) <= as_said(len(aid_ids()))
    assert name in read("CONTRIBUTING.md")


@pytest.mark.parametrize("name", FOR_WHOM)
def test_number_for_each_reader_is_the_number_that_there_is(name: str) -> None:
    """So many for claimants, so many for organisations, and the others for municipalities and students."""
    found = re.search(FOR_WHOM[name], read(name))
    assert found
    readers = Counter(versions(aid_id)[-1].audience for aid_id in aid_ids())
    claimants, organisations = readers["belanghebbende"], readers["organisatie"]
    counted = (claimants, organisations, readers.total() - claimants - organisations)
    assert [word in as_said(number) for word, number in zip(found.groups(), counted, strict=True)] == [True] * 3
