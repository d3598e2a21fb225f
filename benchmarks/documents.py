"""How long the documents take in a build: all made anew, and all found as they were made before.

`python -m benchmarks.documents [--rounds N]` writes a table in Markdown to build/benchmarks/documents.md, with the
number of documents, their sheets and bytes. The aim is that they add at most ten seconds to a whole build.
"""

import argparse
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.tables import PROJECT, publish
from build_tools.documents.handed_out import make_documents
from build_tools.documents.typesetter import Typesetter
from build_tools.generator.fonts import font_files
from build_tools.pages.document_links import HandedOut


def timed(kept: Path) -> tuple[float, dict[str, HandedOut]]:
    """How long it takes to make all documents, where what was made before is in `kept`."""
    start = time.perf_counter()
    made = make_documents(PROJECT / "docs", Typesetter(font_files(PROJECT / "node_modules"), kept))
    return time.perf_counter() - start, made


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.documents", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    anew, again = list[float](), list[float]()
    made: dict[str, HandedOut] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            seconds, made = timed(Path(folder))
            anew.append(seconds)
            again.append(timed(Path(folder))[0])
    rows = [
        f"| {name} | {len(times)} | {statistics.median(times):.2f} | {min(times):.2f} | {max(times):.2f} |"
        for name, times in {"made anew": anew, "found": again}.items()
    ]
    sizes = [len(document.contents) / 1000 for document in made.values()]
    totals = (
        f"\n{len(made)} documents, {sum(document.sheets for document in made.values())} sheets, "
        f"{sum(sizes):.0f} kB; the largest is {max(sizes):.0f} kB.\n"
    )
    head = "| documents | runs | median s | min s | max s |\n|---|---|---|---|---|\n"
    publish("documents", head + "\n".join(rows) + "\n" + totals)
    return 0


if __name__ == "__main__":
    sys.exit(main())
