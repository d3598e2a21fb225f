"""The register of rulings: what a court decided in one case, on which facts, and how far we read it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from decision_aids.law.sources import sources
from decision_aids.law.typed_tables import read_register


class Subject(StrEnum):
    """What a ruling was about."""

    TEGENPRESTATIE = "tegenprestatie"
    RE_INTEGRATIE = "re-integratie"
    ONTHEFFING = "ontheffing"
    VERLAGING = "verlaging"
    VERGOEDING = "vergoeding"
    DWANGARBEID = "dwangarbeid"
    BELEID = "beleid"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One ruling: its ECLI and court, what it turned on, what was decided and what was not.

    `source` is its id in the source register, which has the day, and `heading` the anchor on the page on case law.
    `unused` says why no aid names it, where none does.
    """

    id: str
    court: str
    subject: Subject
    turned_on: tuple[str, ...]
    decided: str
    not_decided: str
    how_far_read: str
    source: str
    heading: str
    unused: str = ""

    @property
    def address(self) -> str:
        """Where the ruling itself can be read."""
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={self.id}"

    @property
    def named(self) -> str:
        """The court and the day, as the source register has it: the year where no more was seen."""
        return f"{self.court}, {sources()[self.source].dated.partition(';')[0]}"


@cache
def rulings() -> dict[str, Ruling]:
    """All rulings by ECLI, in the order of the page. Raises DataFileError for a malformed entry."""
    return read_register(Ruling, files(__package__).joinpath("rulings.toml"))
