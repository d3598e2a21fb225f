"""The worked example of an edition with something changed, and what is said of it."""

from datetime import date
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.own_edition.edition_file import read_edition
from build_tools.own_edition.faults import EditionFileError

EXAMPLE = PROJECT / "docs" / "gemeente" / "voorbeeld-editie.toml"
TODAY = date(2026, 11, 25)
"""The day on which somebody looked at the by-laws of the example."""


def changed(*changes: tuple[str, str]) -> str:
    """The text of the example after these changes, each where its words first stand."""
    text = EXAMPLE.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    return text


def refused(folder: Path, data: str | bytes) -> list[str]:
    """What is said of a file with these contents, a line for each fault, without the name of the file."""
    file = folder / "editie.toml"
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    with pytest.raises(EditionFileError) as refusal:
        read_edition(file, TODAY)
    return [line.removeprefix("editie.toml:") for line in str(refusal.value).replace(f"{folder}/", "").splitlines()]


def faults(folder: Path, *changes: tuple[str, str]) -> list[str]:
    """What is said of the example after these changes, as `refused` gives it."""
    return refused(folder, changed(*changes))


def line_of(words: str) -> int:
    """The line of the example on which just these words stand."""
    return 1 + EXAMPLE.read_text(encoding="utf-8").splitlines().index(words)
