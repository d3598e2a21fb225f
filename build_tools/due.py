"""Lists what must be looked at again and by when: law and its texts, by-laws, sources, pages and lessons (`make due`).

Below that it names the rules whose words a newer text of the law changed.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from build_tools.norms.law_words import all_changes
from decision_aids.law.clauses.against_texts import Change
from decision_aids.rules.dutch import MONTHS

PROJECT = Path(__file__).resolve().parent.parent

LOOK_HOLDS = {
    "law": timedelta(days=91),  # laws and amounts change on the first of January and of July
    "by-law": timedelta(days=365),  # a council changes one once in some years
    "source": timedelta(days=365),
    "reading": timedelta(days=182),  # a ruling may settle it
    "sentence": timedelta(days=365),  # why no rule checks it
    "text": timedelta(days=91),
    "page": timedelta(days=182),
    "lessons": timedelta(days=182),
    "address": timedelta(days=365),  # where to report a vulnerability
}
"""How long a look at something holds, by its kind."""

BEFORE_THE_END = timedelta(days=60)
"""What holds until a known day is looked at again so long before it."""

DATED = re.compile(rf"\b(?:bekeken|opgesteld|werkt) op (\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b", re.IGNORECASE)


class DueError(Exception):
    """Something that does not say when it was looked at; the message names it."""


class Look(NamedTuple):
    """The last look at something: `last` is the last day for which it is known to hold, where there is one."""

    kind: str
    what: str
    seen: date
    last: date | None = None

    @property
    def due(self) -> date:
        """The day by which to look again.

        Before the end of what ends, or on that day where it was seen since; never because of an end that was known
        already when it was looked at.
        """
        holds = self.seen + LOOK_HOLDS[self.kind]
        if self.last is None or self.last < self.seen:
            return holds
        before = self.last - BEFORE_THE_END
        return min(holds, before if before > self.seen else self.last)


def looks(project: Path) -> list[Look]:
    """Every last look in a project, the first that is due first. Raises DueError."""
    law = project / "decision_aids" / "law"
    found = [
        *_tables(law / "parameters" / "values", "law"),
        *_tables(law / "gemeenten", "by-law"),
        *_register(law / "sources.toml", "source", "seen_on"),
        *_register(law / "readings.toml", "reading", "looked_at_on"),
        *_register(project / "build_tools" / "norms" / "not_checkable.toml", "sentence", "beoordeeld_op"),
        *_texts(law / "wetteksten"),
        *_pages(project / "docs"),
        _lessons(project / "build_tools" / "teaching" / "looked_at.toml"),
        _security(project / "build_tools" / "host" / "security.toml"),
    ]
    return sorted(found, key=lambda look: (look.due, look.kind, look.what))


def _tables(folder: Path, kind: str) -> Iterator[Look]:
    for path in sorted(folder.rglob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        if "nagekeken_op" not in data:
            raise DueError(f"{path}: nagekeken_op is missing")
        yield Look(kind, path.relative_to(folder).as_posix(), data["nagekeken_op"], data.get("laatste_dag"))


def _register(register: Path, kind: str, seen: str) -> Iterator[Look]:
    data = tomllib.loads(register.read_text(encoding="utf-8"))
    return (Look(kind, name, entry[seen]) for name, entry in data.items())


def _texts(folder: Path) -> Iterator[Look]:
    """Of each law the newest text that was read: an older one reads as it did."""
    for law in sorted(each for each in folder.iterdir() if each.is_dir()):
        if texts := sorted(law.glob("2*.toml")):
            data = tomllib.loads(texts[-1].read_text(encoding="utf-8"))
            yield Look("text", f"{law.name}/{texts[-1].name}", data["gelezen_op"])


def _lessons(file: Path) -> Look:
    day = tomllib.loads(file.read_text(encoding="utf-8"))["nagekeken_op"]
    return Look("lessons", "cases, talks and quiz", day)


def _security(settings: Path) -> Look:
    data = tomllib.loads(settings.read_text(encoding="utf-8"))
    return Look("address", "security.txt", data["nagekeken_op"], data["verloopt"])


def _pages(docs: Path) -> Iterator[Look]:
    """The pages that end with where they come from and when they were looked at: the newest such day there."""
    for path in sorted(docs.rglob("*.md")):
        blocks = path.read_text(encoding="utf-8").split("\n\n")
        sources = [block for block in blocks if block.rstrip().endswith("{ .bron }")]
        if sources:
            days = [_day(*found.groups()) for block in sources for found in DATED.finditer(block)]
            if not days:
                raise DueError(f"{path}: the paragraph {{ .bron }} has no day on which the page was looked at")
            yield Look("page", path.relative_to(docs).as_posix(), max(days))


def _day(day: str, month: str, year: str) -> date:
    return date(int(year), MONTHS.index(month) + 1, int(day))


def report(found: Sequence[Look], today: date) -> str:
    """The looks as lines of text: what is due by today, then what comes later."""
    due = [_line(look) for look in found if look.due <= today]
    later = [_line(look) for look in found if look.due > today]
    return "\n".join((f"Due by {today}: {len(due)}", *due, f"Later: {len(later)}", *later))


def _line(look: Look) -> str:
    until = f", known until {look.last}" if look.last is not None else ""
    return f"  {look.due}  {look.kind:<8} {look.what} (seen {look.seen}{until})"


def word_report(changes: Sequence[Change]) -> str:
    """The words that a newer text of a law has otherwise, with the rules on them: first what is to be looked at."""
    open_still = [f"  {change}" for change in changes if not change.followed]
    mended = [f"  {change}" for change in changes if change.followed]
    return "\n".join(
        (
            f"Words of the law that changed, and are to be looked at: {len(open_still)}",
            *open_still,
            f"Changed, and looked at: {len(mended)}",
            *mended,
        )
    )


def main(arguments: Sequence[str]) -> int:
    """Print the list; what is due is no error."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.due", description=__doc__)
    parser.add_argument("--today", metavar="D", type=date.fromisoformat, help="another day than today: JJJJ-MM-DD")
    today = parser.parse_args(arguments).today or date.today()  # noqa: DTZ011 - the day where the user is
    print(report(looks(PROJECT), today))
    print(word_report(all_changes()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
