"""Faults in the file of an edition: where each stands, what is said of it, and how all are told at once."""

from collections.abc import Iterable

from build_tools.own_edition import toml_lines

type Fault = tuple[toml_lines.Path, str]
"""The field, or the part of the file, that is wrong; and the words that follow its name."""

MOST_SHOWN = 60
INVISIBLE = dict.fromkeys([*range(32), *range(127, 160)], "\N{REPLACEMENT CHARACTER}")
"""Control characters: they would break a line in two, or change what a terminal shows."""


class EditionFileError(Exception):
    """A file that makes no edition; the message has a line for each fault."""


def told(name: str, said: Iterable[tuple[int, str]]) -> str:
    """A line for each fault, in the order of the file: its name, the line, and what is wrong there."""
    return "\n".join(f"{name}:{line}: {words.translate(INVISIBLE)}" for line, words in sorted(set(said)))


def placed(faults: Iterable[Fault], lines: dict[toml_lines.Path, int]) -> list[tuple[int, str]]:
    """Each fault with its line, in words that begin with the name of the field."""
    return [(toml_lines.line_of(path, lines), f"{named(path)}{words}") for path, words in faults]


def named(path: toml_lines.Path) -> str:
    """A path as people write it: verordeningen[1].gronden.mantelzorg; the first of a list is 1."""
    name = ""
    for part in path:
        name += f"[{part + 1}]" if isinstance(part, int) else f"{'.' if name else ''}{part}"
    return name


def shown(value: object) -> str:
    """A value of the file as it stands there, cut off where it is long; None is a number that JSON does not have."""
    match value:
        case None:
            return "geen gewoon getal"
        case bool():
            return "true" if value else "false"
        case dict():
            return "een tabel"
        case list():
            return "een lijst"
        case str():
            text = f"“{value}”"
        case _:
            text = str(value) if not isinstance(value, int) or value.bit_length() < 200 else "een heel groot getal"
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 3]}…"
