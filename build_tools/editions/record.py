"""Keeps what the rules in this tree answer otherwise than those that were last published (`make changes`).

The answer tables that were published stand beside this module, so that a clone without its history can be compared too.
The record says what is otherwise, newest first; a test sees that it does. Once an edition is published its part of the
record is closed, and its tables become the ones to compare with: `make changes PUBLISHED=2027-01-15`.
"""

import argparse
import json
import lzma
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from build_tools.editions.changes import compare
from build_tools.editions.tables import NO_TABLE, EditionError, Tables, contents_now, tables_in
from build_tools.editions.wording import name_of, told, version_of
from decision_aids.rules.dutch import dutch_date

FOLDER = Path("build_tools", "editions")
PUBLISHED = FOLDER / "published.json.xz"
RECORD = FOLDER / "changes.md"
HEADER = "<!-- Wat anders is dan eerst. Het eerste deel maakt `make changes`; niet met de hand te veranderen. -->\n"
HEADING = "### "
SAME = "Geen enkele uitkomst is anders, en bij geen enkele regel staat iets anders."


class Published(NamedTuple):
    """An edition that was published, and its first day."""

    first: date
    tables: Tables


def published(project: Path) -> Published:
    """The edition that was published last. Raises EditionError where its tables cannot be read."""
    file = project / PUBLISHED
    try:
        content = json.loads(lzma.decompress(file.read_bytes()))
        return Published(date.fromisoformat(content["first"]), tables_in(content["tables"]))
    except (OSError, lzma.LZMAError, *NO_TABLE) as error:
        raise EditionError(f"{file}: no tables of what was published ({type(error).__name__}: {error})") from error


def write_published(project: Path, first: date) -> None:
    """Keep the tables of this tree as those of the edition that is published from that day on."""
    content = {"first": first.isoformat(), "tables": contents_now()}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    (project / PUBLISHED).write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def differences(old: Tables, new: Tables) -> str:
    """What one edition answers otherwise than another, in Dutch, as Markdown."""
    parts: list[str] = []
    for (aid_id, first), table in new.items():
        before = old.get((aid_id, first))
        found = compare(before, table) if before else None
        if found is None:
            parts += [f"#### {name_of(aid_id, first)}", "", "Dit is nieuw.", ""]
        elif not found.is_same:
            parts += [f"#### {name_of(aid_id, first)}", "", *told(version_of(aid_id, first), found)]
    for aid_id, first in sorted(old.keys() - new.keys()):
        parts += [f"#### {name_of(aid_id, first)}", "", "Dit is er niet meer.", ""]
    return "\n".join(parts or [SAME, ""])


def since(first: date, text: str) -> str:
    """The open part of the record: what is otherwise since the edition of that day."""
    return f"{HEADING}Sinds {dutch_date(first)}\n\n{text}"


def closed_parts(record: str) -> str:
    """The parts of a record of editions that were published: all but the first."""
    return "".join(f"\n{HEADING}{part}" for part in record.split(f"\n{HEADING}")[2:])


def record_now(project: Path) -> str:
    """The record as it has to be for the rules in this tree. Raises EditionError."""
    old = published(project)
    text = since(old.first, differences(old.tables, tables_in(contents_now())))
    return f"{HEADER}\n{text}{closed_parts((project / RECORD).read_text(encoding='utf-8'))}"


def told_on_the_page(project: Path) -> str:
    """The record without its first line, for a page."""
    return (project / RECORD).read_text(encoding="utf-8").removeprefix(HEADER).strip()


def publish(project: Path, day: date) -> None:
    """Close the open part of the record, and compare with the rules in this tree from now on. Raises EditionError."""
    old = published(project)
    if day <= old.first:
        raise EditionError(f"{day}: not after {old.first}, the day of the edition that was published last")
    record = record_now(project)
    opened = f"{HEADING}Sinds {dutch_date(old.first)}\n"
    closed = f"{HEADING}Op {dutch_date(day)}, vergeleken met {dutch_date(old.first)}\n"
    rest = record.removeprefix(HEADER).replace(opened, closed, 1)
    write_published(project, day)
    (project / RECORD).write_text(f"{HEADER}\n{since(day, SAME)}\n{rest}", encoding="utf-8", newline="\n")


def main(arguments: Sequence[str] | None = None, project: Path = Path()) -> int:
    """Write the record and print its open part; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.editions.record", description=__doc__)
    parser.add_argument("--published", type=date.fromisoformat, metavar="DAY", help="this edition is online from then")
    asked = parser.parse_args(arguments)
    try:
        if asked.published:
            publish(project, asked.published)
        record = record_now(project)
    except EditionError as error:
        print(error, file=sys.stderr)
        return 1
    (project / RECORD).write_text(record, encoding="utf-8", newline="\n")
    print(record.removeprefix(HEADER).removesuffix(closed_parts(record)).strip())
    return 0


if __name__ == "__main__":
    sys.exit(main(project=Path(__file__).resolve().parents[2]))
