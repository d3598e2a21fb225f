"""The by-laws of 29 municipalities as they stood in 2015: one file a municipality, named after its slug."""

from functools import cache
from importlib.resources import files

from decision_aids.law.gemeenten.model import Gemeente
from decision_aids.law.typed_tables import read_file

ENDING = ".toml"


@cache
def gemeenten() -> dict[str, Gemeente]:
    """All municipalities by slug, in alphabetical order. Raises DataFileError where a file is not well formed."""
    names = sorted(file.name for file in files(__package__).iterdir() if file.name.endswith(ENDING))
    return {name.removesuffix(ENDING): read_file(Gemeente, files(__package__).joinpath(name)) for name in names}
