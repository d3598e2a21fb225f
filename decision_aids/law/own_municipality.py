"""The municipality of which this is the edition, where it is one: its file stands beside this module, or nowhere."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from decision_aids.law.typed_tables import read_file

FILE = "eigen_gemeente.toml"


@dataclass(frozen=True, slots=True)
class OwnMunicipality:
    """Its slug among the municipalities, its name, how to reach it and where an objection goes."""

    slug: str
    naam: str
    contact: str
    bezwaar: str


@cache
def own_municipality() -> OwnMunicipality | None:
    """The municipality of this edition; None in the site for everybody. Raises DataFileError for a malformed file."""
    file = files(__package__).joinpath(FILE)
    return read_file(OwnMunicipality, file) if file.is_file() else None
