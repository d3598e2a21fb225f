"""`python -m build_tools.plain_language` measures the built site and writes build/reports/plain_language.md."""

import sys
from pathlib import Path

from build_tools.plain_language.answers import answer_pages
from build_tools.plain_language.documents import document_pages
from build_tools.plain_language.measures import measure, over_bounds
from build_tools.plain_language.passages import read_pages
from build_tools.plain_language.report import report

BUILD = Path(__file__).resolve().parents[2] / "build"


def main() -> int:
    """Measure, write the report and say what is over a bound; returns 1 if anything is."""
    measured = [measure(page) for page in (*read_pages(BUILD / "site"), *answer_pages(), *document_pages())]
    target = BUILD / "reports" / "plain_language.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(report(measured), encoding="utf-8")
    faults = [fault for measures in measured for fault in over_bounds(measures)]
    print(*faults, f"Wrote {target.relative_to(BUILD.parent)}", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
