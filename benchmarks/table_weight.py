"""What an aid costs before its first answer, its table and its script, and what comes after; as a host sends them.

`python -m benchmarks.table_weight` needs a built site, with its compressed files, and writes a table in Markdown to
build/benchmarks/table_weight.md.
"""

import gzip
import sys
from pathlib import Path

from benchmarks.tables import PROJECT, publish
from build_tools.browser_python.answer_tables import FOLDER
from build_tools.host.compressed_files import COMPRESSED

MOST = 30_000
"""The aim: bytes of table and script together, with brotli."""
SCRIPTS = (Path("scripts", "aid_page.js"), Path("scripts", "aid_beside.js"))
"""The one that reads the table, and the one that comes after the first answer."""


def sizes(file: Path) -> tuple[int, int, int]:
    """The bytes of a file as it is, with gzip and with brotli."""
    content = file.read_bytes()
    return len(content), len(gzip.compress(content, 9)), file.with_name(file.name + COMPRESSED).stat().st_size


def told(figures: tuple[int, int, int]) -> str:
    """The sizes of one file, in words."""
    plain, gzipped, brotli = figures
    return f"{plain:,} bytes, gzip {gzipped:,}, brotli {brotli:,}"


def main() -> int:
    """Measure and write the table; returns the exit code."""
    assets = PROJECT / "build" / "site" / "assets"
    script, beside = (sizes(assets / each) for each in SCRIPTS)
    lines = ["| aid | table | gzip | brotli | with the script, gzip | brotli |", "|---|---|---|---|---|---|"]
    for table in sorted((assets / FOLDER).glob("*.json")):
        own = sizes(table)
        figures = (*own, own[1] + script[1], own[2] + script[2])
        lines.append(f"| {table.name.partition('.')[0]} | {' | '.join(f'{figure:,}' for figure in figures)} |")
    lines += [
        "",
        f"The script of the page, which reads the table: {told(script)}.",
        f"What it fetches after the first answer: {told(beside)}.",
        f"Aim: {MOST:,} bytes compressed together.",
    ]
    publish("table_weight", "\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
