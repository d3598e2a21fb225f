"""What an aid costs before its first answer, its table and its script, and what comes after; as a host sends them.

`python -m benchmarks.table_weight` needs a built site, with its compressed files, and writes a table in Markdown to
build/benchmarks/table_weight.md. What comes after is a second script, and the file that reasons are told from: a table
and words.
"""

import gzip
import sys
from pathlib import Path

from benchmarks.tables import PROJECT, publish
from build_tools.browser_python.answer_tables import FOLDER
from build_tools.host.compressed_files import COMPRESSED
from build_tools.pages.reasons_file import FOLDER as REASONS

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
    lines = [
        "| aid | table, plain | gzip | brotli | with the script, gzip | brotli | reasons, brotli | all, brotli |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for table in sorted((assets / FOLDER).glob("*.json")):
        name = table.name.partition(".")[0]
        own, (reasons,) = sizes(table), [sizes(file) for file in (assets / REASONS).glob(f"{name}.*.json")]
        first, after = own[2] + script[2], reasons[2] + beside[2]
        figures = (*own, own[1] + script[1], first, reasons[2], first + after)
        lines.append(f"| {name} | {' | '.join(f'{figure:,}' for figure in figures)} |")
    lines += [
        "",
        f"The script of the page, which reads the table: {told(script)}.",
        f"The script that it fetches after the first answer: {told(beside)}.",
        f"Aim: {MOST:,} bytes of table and script compressed together.",
    ]
    publish("table_weight", "\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
