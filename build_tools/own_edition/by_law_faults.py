"""What contradicts itself in the by-laws of an edition, and what is odd enough to look at again."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from build_tools.own_edition import toml_lines
from build_tools.own_edition.edition_schema import DAYS, FIRST_DAY, LAST, LOOKED_AT, SINCE
from build_tools.own_edition.faults import Fault
from decision_aids.aids import aid_ids, versions
from decision_aids.law.gemeenten.contradictions import faults_of, faults_of_own, faults_of_size
from decision_aids.law.gemeenten.model import Duur, EigenGrond, Grond, Omvang, Soort
from decision_aids.law.typed_tables import read_table
from decision_aids.rules import facts

LAST_KNOWN_DAY = max(aid.period.last for aid_id in aid_ids() for aid in versions(aid_id))

type ByLaw = Mapping[str, Any]


def faults_of_by_laws(by_laws: list[ByLaw], since: date, today: date) -> Iterator[Fault]:
    """What is wrong with by-laws of the right shape, in a municipality that exists since a day."""
    days = [by_law[FIRST_DAY] for by_law in by_laws]
    if since != date.min:
        yield from (((SINCE,), words) for words in _out_of_calendar(since))
    for place, by_law in enumerate(by_laws):
        here: toml_lines.Path = ("verordeningen", place)
        yield from (_placed(here, fault) for fault in _of_contents(by_law))
        yield from (((*here, name), words) for name, words in _of_days(by_law, since, today))
        if days.index(by_law[FIRST_DAY]) != place:
            words = " staat al bij een andere verordening; elke verordening heeft een eigen eerste dag"
            yield (*here, FIRST_DAY), words


def oddities(by_laws: list[ByLaw], today: date) -> Iterator[Fault]:
    """What may be right and mostly is not.

    A by-law can be looked at between its adoption and its first day, and an edition can be made before its only by-law
    begins, or beyond the rules that are known.
    """
    if not any(by_law[FIRST_DAY] <= today <= by_law.get(LAST, date.max) for by_law in by_laws):
        words = f" geldt vandaag ({today}) geen; de hulpmiddelen vragen dan wat er in de verordening staat"
        yield ("verordeningen",), words
    for place, by_law in enumerate(by_laws):
        if by_law[FIRST_DAY] > LAST_KNOWN_DAY:
            words = f" ligt na {LAST_KNOWN_DAY}, de laatste dag waarvan de hulpmiddelen de regels kennen"
            yield ("verordeningen", place, FIRST_DAY), words
        if by_law[LOOKED_AT] < by_law[FIRST_DAY]:
            words = f" ligt voor {FIRST_DAY} ({by_law[FIRST_DAY]}); kan dat, of is er een jaar verkeerd?"
            yield ("verordeningen", place, LOOKED_AT), words


def _of_contents(by_law: ByLaw) -> Iterator[str]:
    grounds = {Soort(name): read_table(Grond, ground, name) for name, ground in by_law["gronden"].items()}
    own = [read_table(EigenGrond, ground, ground["id"]) for ground in by_law.get("eigen_gronden", ())]
    yield from faults_of_size(read_table(Omvang, by_law["omvang"], "omvang"), read_table(Duur, by_law["duur"], "duur"))
    yield from faults_of(grounds)
    yield from faults_of_own(own)


def _of_days(by_law: ByLaw, since: date, today: date) -> Iterator[tuple[str, str]]:
    first = by_law[FIRST_DAY]
    if by_law.get(LAST, date.min) >= facts.LAST_DAY:
        yield LAST, f" is {by_law[LAST]}; geldt de verordening nog? Laat {LAST} dan weg"
        by_law = {name: value for name, value in by_law.items() if name != LAST}
    for name in DAYS:
        if name in by_law:
            yield from ((name, words) for words in _out_of_calendar(by_law[name]))
    if first < since:
        yield FIRST_DAY, f" ligt voor {SINCE} ({since}); een verordening is van een gemeente die bestaat"
    if by_law.get(LAST, date.max) < first:
        yield LAST, f" ligt voor {FIRST_DAY} ({first}); toegestaan: die dag of later"
    if by_law[LOOKED_AT] > today:
        yield LOOKED_AT, f" is {by_law[LOOKED_AT]}, na vandaag; toegestaan: {today} of eerder"


def _out_of_calendar(day: date) -> Iterator[str]:
    if not facts.FIRST_DAY <= day <= facts.LAST_DAY:
        yield f" is {day}; toegestaan: een dag van {facts.FIRST_DAY} tot en met {facts.LAST_DAY}"


def _placed(here: toml_lines.Path, fault: str) -> Fault:
    """A fault that names its field first, at its place in the file."""
    name, mark, words = fault.partition(" " if " ontbreekt" in fault or " kan alleen" in fault else ":")
    parts = (int(part) if part.isdigit() else part for part in name.split("."))
    return (*here, *parts), f"{mark}{words}"
