"""Says what a new edition of the site answers otherwise than an older one: `python -m build_tools.editions OLD NEW`.

OLD and NEW are folders with a built site. The answer is Markdown for whoever judges a change of the rules, with ids
and examples as they stand in answer files; exit code 1 where anything is answered otherwise, 2 where a folder holds no
site.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from build_tools.editions.changes import Changes, Comparison, compare
from build_tools.editions.tables import EditionError, Table, Tables, tables_of


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
    return 1 if old.keys() != new.keys() or not all(found.is_same for found in compared.values()) else 0


def _lines(old: Tables, new: Tables, compared: Mapping[tuple[str, date], Comparison]) -> Iterator[str]:
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
    editions = f"({before.edition} en {table.edition})"
    if found.is_same:
        yield f"Geen enkel antwoord is anders, in {found.outcome.situations} situaties {editions}."
        return
    on = min(before.last, table.last)
    if found.outcome.changes:
        yield f"Van {found.outcome.situations} situaties {editions} verandert de uitkomst:"
        yield ""
        yield from _items(found.outcome, on)
    for rule, changes in found.rules.items():
        yield f"Bij regel `{rule}` staat in een deel van {changes.situations} situaties {editions} iets anders:"
        yield ""
        yield from _items(changes, on)


def _items(found: Changes, on: date) -> Iterator[str]:
    for change in found.changes:
        example = json.dumps({"answers": change.example, "date": on.isoformat()}, ensure_ascii=False)
        yield f"- {change.situations} van `{change.before}` naar `{change.after}`, bijvoorbeeld `{example}`"
    yield ""


if __name__ == "__main__":
    sys.exit(main())
