"""The file in which a reader fills in what they found, and what is read back from it."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple

from build_tools.reading_sheets.items import HASH_DIGITS, VERDICTS, Item, Role, Sheet
from build_tools.reading_sheets.ledger import Judged
from decision_aids.law.errors import shown

HASH = re.compile(f"[0-9a-f]{{{HASH_DIGITS}}}")
FIRST = frozenset({"rol", "datum", "gelezen"})
OF_AN_ITEM = frozenset({"onderdeel", "van", "oordeel", "waarom"})
LONGEST_WHY = 2_000


class AnswerFileError(Exception):
    """A file that cannot be read back; the message has a line for each fault, which begins with the field."""


class Answer(NamedTuple):
    """A judgement, with why: that is told to the makers and not kept, for somebody may have written a name."""

    judged: Judged
    why: str


def to_fill_in(sheet: Sheet) -> str:
    """The file of a sheet, as TOML, with nothing filled in."""
    allowed = ", ".join(VERDICTS[sheet.role])
    head = (
        f"# {sheet.title}\n"
        "# Vul de datum in, zonder aanhalingstekens: datum = 2026-11-25\n"
        f"# Vul bij oordeel een van deze woorden in: {allowed}. Leeg betekent: niet gelezen.\n"
        "# Schrijf nergens een naam op.\n\n"
        f'rol = "{sheet.role}"\ndatum = ""\n'
    )
    items = (
        f'[[gelezen]]\nonderdeel = "{item.id}"\nvan = "{item.hash}"\noordeel = ""\nwaarom = ""\n'
        for item in sheet.items
    )
    return "\n".join((head, *items))


def read_back(text: str, items: Sequence[Item], today: date) -> list[Answer]:
    """What was filled in in the text of a file. Raises AnswerFileError with every fault."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # also 5,000 digits and endless brackets
        raise AnswerFileError(f"bestand: geen geldige TOML ({error})") from error
    if faults := [*_of_head(data, today)]:
        raise AnswerFileError("\n".join(faults))
    role, known = Role(data["rol"]), {(item.role, item.id) for item in items}
    numbered = enumerate(data["gelezen"], start=1)
    if faults := [f"gelezen {number}: {fault}" for number, line in numbered for fault in _of_line(line, role, known)]:
        raise AnswerFileError("\n".join(faults))
    return [
        Answer(Judged(role, line["onderdeel"], line["van"], data["datum"], line["oordeel"]), line.get("waarom", ""))
        for line in data["gelezen"]
        if line["oordeel"]
    ]


def _of_head(data: Mapping[str, object], today: date) -> Iterator[str]:
    yield from (f"{shown(name)}: onbekend veld; toegestaan: {', '.join(sorted(FIRST))}" for name in data.keys() - FIRST)
    yield from (f"{name}: ontbreekt" for name in sorted(FIRST - data.keys()))
    role, day, lines = data.get("rol"), data.get("datum"), data.get("gelezen")
    if role not in [*Role]:
        yield f"rol: kreeg {shown(role)}; toegestaan: {', '.join(Role)}"
    if not isinstance(day, date) or isinstance(day, datetime) or day > today:
        yield f"datum: kreeg {shown(day)}; toegestaan: een dag tot en met vandaag, zonder aanhalingstekens"
    if not isinstance(lines, list) or not all(isinstance(line, dict) for line in lines):
        yield f"gelezen: kreeg {shown(lines)}; toegestaan: een lijst van tabellen"


def _of_line(line: Mapping[str, object], role: Role, known: set[tuple[Role, str]]) -> Iterator[str]:
    for name in sorted(line.keys() - OF_AN_ITEM):
        yield f"{shown(name)}: onbekend veld; toegestaan: {', '.join(sorted(OF_AN_ITEM))}"
    if not isinstance(line.get("onderdeel"), str) or (role, line.get("onderdeel")) not in known:
        yield f"onderdeel: kreeg {shown(line.get('onderdeel'))}; toegestaan: wat er nu te lezen is voor {role}"
    van, verdict, why = line.get("van"), line.get("oordeel"), line.get("waarom", "")
    if not isinstance(van, str) or not HASH.fullmatch(van):
        yield f"van: kreeg {shown(van)}; toegestaan: het getal dat in het bestand stond"
    if verdict not in ("", *VERDICTS[role]):
        yield f"oordeel: kreeg {shown(verdict)}; toegestaan: leeg, {', '.join(VERDICTS[role])}"
    if not isinstance(why, str) or len(why) > LONGEST_WHY:
        yield f"waarom: kreeg {shown(why)}; toegestaan: hoogstens {LONGEST_WHY} tekens"
