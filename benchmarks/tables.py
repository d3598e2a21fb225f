"""What the benchmarks share: where they find the site, the day they ask about, and where their tables go."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
DAY = "2026-11-22"
"""A day for which every aid knows the law."""


def publish(name: str, table: str) -> None:
    """Write a table in Markdown to build/benchmarks/<name>.md, in place of the one before, and print it."""
    target = PROJECT / "build" / "benchmarks" / f"{name}.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(table, encoding="utf-8")
    print(table)
