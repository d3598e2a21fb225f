"""Reads TOML past the lines that are none, so that whoever slipped three times reads of three."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

from build_tools.own_edition import toml_lines
from build_tools.own_edition.faults import MOST_SHOWN, named, shown
from build_tools.own_edition.toml_hints import NOT_CLOSED, bare, hint

MOST_LINES = 20
"""After so many lines the file is of another kind, and more of them tell nothing."""

AT_LINE = re.compile(r"\(at line (\d+), column \d+\)$")
TRIPLE = ('"""', "'''")
LONG_NUMBER = re.compile(r"\d{1000,}")


class Parsed(NamedTuple):
    """The table of a text, None where what is wrong leaves no table; and by line what is wrong there."""

    table: dict[str, Any] | None
    broken: dict[int, str]


def parsed(text: str) -> Parsed:
    """The table of a text without the lines that are no TOML, and what is wrong with each of those."""
    lines = text.replace("\r\n", "\n").split("\n")
    broken: dict[int, str] = {}
    while True:
        try:
            return Parsed(tomllib.loads("\n".join(lines)), broken)
        except RecursionError:
            deepest = max(range(len(lines)), key=lambda place: lines[place].count("[") + lines[place].count("{"))
            field = _field(text, deepest + 1, lines)
            return Parsed(None, broken | {deepest + 1: f"{field}: hier staan te veel haken in elkaar"})
        except ValueError as error:  # what is no TOML, and a number of 5,000 digits
            line = _line_of(str(error), lines)
            opened = _opened(lines, line)
            at, said = line, _said(lines[line - 1], str(error))
            if opened != line and _silent(lines[line - 1]):
                at, said = opened, NOT_CLOSED
            broken.setdefault(at, f"{_field(text, opened, lines)}: {said}")
            if opened != line or not _stands_alone(lines[line - 1]) or len(broken) == MOST_LINES:
                return Parsed(None, broken)
            lines[line - 1] = ""


def _line_of(message: str, lines: list[str]) -> int:
    """The line that a message is about; at the end of the document the last one on which something stands."""
    if at := AT_LINE.search(message):
        return int(at[1])
    long = (number for number, line in enumerate(lines, start=1) if LONG_NUMBER.search(line))
    last = max((number for number, line in enumerate(lines, start=1) if line.strip()), default=1)
    return next((long if "at end of document" not in message else _without_end(lines)), last)


def _without_end(lines: list[str]) -> Iterator[int]:
    """Lines on which a text begins that has no end: the reader looks for that in the whole rest of the document."""
    for number, line in enumerate(lines, start=1):
        if any(line.count(mark) % 2 for mark in TRIPLE) or "'" in bare(line):
            yield number


def _said(line: str, message: str) -> str:
    return "dit getal is te lang" if LONG_NUMBER.search(line) else hint(line, message)


def _opened(lines: list[str], line: int) -> int:
    """The line of the field that this one goes on with: its list or its text began there and did not end."""
    for number in range(line - 1, 0, -1):
        if toml_lines.KEY.match(lines[number - 1].strip()):
            before = [bare(each) for each in lines[number - 1 : line - 1]]
            return number if sum(each.count("[") - each.count("]") for each in before) > 0 else line
        if lines[number - 1].startswith("["):
            return line
    return line


def _silent(line: str) -> bool:
    """Nothing on this line is wrong in itself: it is where the reader found that an earlier one had no end."""
    return not line.strip() or line.startswith("[") or bool(toml_lines.KEY.match(line.strip()))


def _stands_alone(line: str) -> bool:
    """Without this line the others mean what they meant: it is no head of a table and no part of what is longer."""
    return bool(line.strip()) and not line.lstrip().startswith("[") and _balanced(line)


def _balanced(line: str) -> bool:
    without = bare(line)
    triple = any(mark in line for mark in TRIPLE)
    return not triple and without.count("[") == without.count("]") and without.count("{") == without.count("}")


def _field(text: str, line: int, lines: list[str]) -> str:
    """The field on a line, or where it has none that can be read the line itself."""
    if path := toml_lines.path_at(line, text):
        return named(path)
    return shown(lines[line - 1].strip()[:MOST_SHOWN])
