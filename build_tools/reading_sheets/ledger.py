"""Who read what, and what they found: a line for each judgement, without names. What changed since is stale."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from build_tools.reading_sheets.items import VERDICTS, Item, Role
from decision_aids.law.typed_tables import read_file

LEDGER = Path(__file__).with_name("ledger.toml")
HEADER = (
    "# Wie wat las. Gemaakt door `python -m build_tools.reading_sheets FILE`; niet met de hand te veranderen. "
    "Geen namen.\n"
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement: in which role, of which item, of which words and rule, on which day, and what it was.

    The names of the fields are those of the ledger; `van` is the hash of the item as it was then.
    """

    rol: Role
    onderdeel: str
    van: str
    datum: date
    oordeel: str


@dataclass(frozen=True, slots=True)
class _File:
    gelezen: tuple[Judged, ...] = ()


class State(NamedTuple):
    """How many items there are for a role, and of these how many were read as they are now, and with what result.

    `stale` are those that were read only before they changed.
    """

    role: Role
    items: int
    read: int
    well: int
    otherwise: int
    stale: int


def judged(file: Path = LEDGER) -> tuple[Judged, ...]:
    """The whole ledger. Raises DataFileError for a malformed one."""
    return read_file(_File, file).gelezen


def state_of(role: Role, items: Iterable[Item], ledger: Iterable[Judged]) -> State:
    """How far the items of a role were read; one "oneens" weighs more than any number of "eens"."""
    verdicts = defaultdict(list)
    ever: set[str] = set()
    for line in ledger:
        if line.rol is role:
            ever.add(line.onderdeel)
            verdicts[line.onderdeel, line.van].append(line.oordeel)
    own = [item for item in items if item.role is role]
    now = [verdicts[item.id, item.hash] for item in own if (item.id, item.hash) in verdicts]
    well = sum(all(each == VERDICTS[role][0] for each in found) for found in now)
    stale = sum(item.id in ever and (item.id, item.hash) not in verdicts for item in own)
    return State(role, len(own), len(now), well, len(now) - well, stale)


def add_to_ledger(found: Sequence[Judged], file: Path = LEDGER) -> int:
    """Write the judgements that are not there yet behind the others; how many there were."""
    known = judged(file)
    new = [line for line in dict.fromkeys(found) if line not in known]
    blocks = [
        f'[[gelezen]]\nrol = "{line.rol}"\nonderdeel = "{line.onderdeel}"\nvan = "{line.van}"\n'
        f'datum = {line.datum}\noordeel = "{line.oordeel}"\n'
        for line in (*known, *new)
    ]
    file.write_text("\n".join((HEADER, *blocks)), encoding="utf-8", newline="\n")
    return len(new)
