"""When the material to learn from was last held against the law and the sources."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from decision_aids.law.typed_tables import read_file
from decision_aids.rules.dutch import dutch_date

FILE = "looked_at.toml"


@dataclass(frozen=True, slots=True)
class Look:
    """The last look at the cases, the talks and the quiz."""

    nagekeken_op: date


@cache
def looked_at() -> str:
    """The day in words, as a sentence names it. Raises DataFileError for a malformed file."""
    return dutch_date(read_file(Look, files(__package__).joinpath(FILE)).nagekeken_op)
