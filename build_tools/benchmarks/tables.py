"""Where the benchmarks find the site, and where their tables go."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent.parent


def publish(name: str, table: str) -> None:
    """Write a table in Markdown to build/benchmarks/<name>.md, in place of the one before, and print it."""
    target = PROJECT / "build" / "benchmarks" / f"{name}.md"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(table, encoding="utf-8")
    print(table)
