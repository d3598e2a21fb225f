"""Says what a new edition of the site answers otherwise than an older one: `python -m build_tools.editions OLD NEW`.

OLD and NEW are folders with a built site. The answer is Markdown for a change log or for whoever judges a change of the
rules; exit code 1 where anything is answered otherwise, 2 where a folder holds no site.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from build_tools.editions.changes import Comparison, compare
from build_tools.editions.tables import EditionError, Table, tables_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.editions", description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    asked = parser.parse_args(arguments)
    try:
        old, new = tables_of(asked.old), tables_of(asked.new)
    except EditionError as error:
        print(error, file=sys.stderr)
        return 2
    compared = {key: compare(old[key], table) for key, table in new.items() if key in old}
    print("\n".join(_lines(old, new, compared)))
    return 1 if old.keys() != new.keys() or any(found.changes for found in compared.values()) else 0


def _lines(
    old: Mapping[tuple[str, date], Table],
    new: Mapping[tuple[str, date], Table],
    compared: Mapping[tuple[str, date], Comparison],
) -> Iterator[str]:
    for (aid, first), table in new.items():
        yield f"## {aid}, regels vanaf {first}"
        yield ""
        if (aid, first) not in old:
            yield "Deze versie is nieuw."
        else:
            yield from _changes(table, old[aid, first], compared[aid, first])
        yield ""
    for aid, first in sorted(old.keys() - new.keys()):
        yield f"## {aid}, regels vanaf {first}"
        yield ""
        yield "Deze versie is er niet meer."
        yield ""


def _changes(table: Table, before: Table, found: Comparison) -> Iterator[str]:
    if not found.changes:
        yield f"Geen enkel antwoord is anders, in {found.situations} situaties ({before.edition} en {table.edition})."
        return
    on = min(before.last, table.last).isoformat()
    yield f"Van {found.situations} situaties ({before.edition} en {table.edition}) veranderen:"
    yield ""
    for change in found.changes:
        example = json.dumps({"answers": change.example, "date": on}, ensure_ascii=False)
        yield f"- {change.situations} van `{change.before}` naar `{change.after}`, bijvoorbeeld `{example}`"


if __name__ == "__main__":
    sys.exit(main())
