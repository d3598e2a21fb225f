"""On which line of a TOML file a field stands: the reader of the standard library does not tell.

It knows tables, lists of tables and keys at the start of a line, which is how these files are written; a field within a
value of one line has the line of that value.
"""

import re
from collections.abc import Iterator

Path = tuple[str | int, ...]

TABLE = re.compile(r"^\[(?P<name>[^\[\]]+)\]\s*(?:#.*)?$")
LISTED = re.compile(r"^\[\[(?P<name>[^\[\]]+)\]\]\s*(?:#.*)?$")
KEY = re.compile(r"^(?P<name>[\w-]+(?:\.[\w-]+)*)\s*=")


def lines_of(text: str) -> dict[Path, int]:
    """By the path of each table and field of the file the line on which it begins; the file itself is line 1."""
    found: dict[Path, int] = {(): 1}
    for path, number in _places(text):
        found.setdefault(path, number)
    return found


def path_at(line: int, text: str) -> Path:
    """The field or table that begins on a line; the file itself where none does."""
    return next((path for path, number in _places(text) if number == line), ())


def _places(text: str) -> Iterator[tuple[Path, int]]:
    """Every table and field with its line, what stands deepest first; a name that is there twice comes twice."""
    counts: dict[Path, int] = {}
    here: Path = ()
    # Only what TOML takes for the end of a line: an editor counts those too.
    for number, line in enumerate(text.split("\n"), start=1):
        stripped = line.strip()
        if listed := LISTED.match(stripped):
            of = _in_list(tuple(listed["name"].split(".")), counts)
            counts[of] = counts.get(of, -1) + 1
            here = (*of, counts[of])
            yield here, number
            yield of, number
        elif table := TABLE.match(stripped):
            here = _in_list(tuple(table["name"].split(".")), counts)
            yield here, number
        elif key := KEY.match(stripped):
            yield (*here, *key["name"].split(".")), number


def line_of(path: Path, lines: dict[Path, int]) -> int:
    """The line of a field, or of the nearest thing it stands in."""
    while path not in lines:
        path = path[:-1]
    return lines[path]


def _in_list(names: tuple[str, ...], counts: dict[Path, int]) -> Path:
    """The path of a table: a name that is a list means its last table."""
    path: Path = ()
    for name in names[:-1]:
        path = (*path, name)
        if path in counts:
            path = (*path, counts[path])
    return (*path, names[-1])
