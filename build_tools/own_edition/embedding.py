"""Which aids may stand in a frame on which sites: the file of an edition that says so stands beside this module.

Without that file no page of the site may be framed, and there are no pages for it.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from decision_aids.law.typed_tables import read_file

FILE = "inbedding.toml"
FOLDER = "ingebed"
"""Where those pages stand in the built site."""
SITES = "sites.json"
"""Beside them the sites that may frame them: a server makes the headers from it."""


@dataclass(frozen=True, slots=True)
class Inbedding:
    """The sites, as origins such as https://www.voorbeeldstad.nl, and the ids of the aids that they may show."""

    sites: tuple[str, ...]
    hulpmiddelen: tuple[str, ...]


@cache
def embedding() -> Inbedding | None:
    """What this edition lets others frame; None in the site for everybody. Raises DataFileError."""
    file = files(__package__).joinpath(FILE)
    return read_file(Inbedding, file) if file.is_file() else None
