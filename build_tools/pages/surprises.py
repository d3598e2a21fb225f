"""Why an outcome may surprise, in plain words: for the page of the outcome and for the aid itself."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from decision_aids.law.own_municipality import own_municipality
from decision_aids.law.typed_tables import DataFileError, read_file
from decision_aids.rules.model import Aid, Outcome

FILE = Path(__file__).with_name("surprises.toml")
EVERY = "*"
NO_ADDRESS = "Geef het aan wie deze site beheert, of zet het bij de meldingen van de broncode."


@dataclass(frozen=True, slots=True)
class Surprise:
    """A usual reason for a surprise, and where to read on; the names of the fields are those of the data file.

    `bij` has by aid the outcomes that it belongs to; without it, it belongs to each outcome of each aid.
    """

    tekst: str
    lees: str = ""
    lees_als: str = ""
    bij: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def page(self) -> str:
        """The page to read on as a link in Markdown leads there, seen from the root."""
        page, hash_sign, place = self.lees.partition("#")
        return f"{page}.md{hash_sign}{place}"

    @property
    def address(self) -> str:
        """The same as its address on the built site."""
        page, hash_sign, place = self.lees.partition("#")
        return f"{page.removesuffix('index').rstrip('/')}/{hash_sign}{place}"

    def belongs_to(self, aid_id: str, outcome_id: str) -> bool:
        """Whether it is a reason for this outcome."""
        return not self.bij or bool({EVERY, outcome_id} & {*self.bij.get(aid_id, ())})


@dataclass(frozen=True, slots=True)
class _File:
    reden: tuple[Surprise, ...]


@cache
def surprises() -> tuple[Surprise, ...]:
    """Every reason of the file. Raises DataFileError where one says by half where to read on."""
    found = read_file(_File, FILE).reden
    for reason in found:
        if bool(reason.lees) != bool(reason.lees_als):
            raise DataFileError(f"{FILE.name}: “{reason.tekst}”: lees en lees_als horen bij elkaar")
    return found


def surprises_at(aid: Aid, outcome: Outcome) -> list[Surprise]:
    """The usual reasons why this outcome of this aid surprises, those of its own before those of every outcome."""
    found = (reason for reason in surprises() if reason.belongs_to(aid.id, outcome.id))
    return sorted(found, key=lambda reason: not reason.bij)


def where_to_report() -> str:
    """Where a report can be given: what the municipality of this edition says, or whoever keeps this site."""
    own = own_municipality()
    return f"{own.naam}: {own.contact}" if own else NO_ADDRESS
