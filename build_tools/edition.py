"""Names an edition of the site by its contents, so that anybody can see whether two are the same (`make edition`)."""

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from build_tools.host.compressed_files import COMPRESSED
from build_tools.own_edition.source_copy import SOURCES

PROJECT = Path(__file__).resolve().parent.parent
CHECKSUMS = "checksums.txt"


def edition(project: Path) -> str:
    """The hash of all that the site is made from, in 64 hexadecimal digits."""
    digest = hashlib.sha256()
    for file in _sources(project):
        name = file.relative_to(project).as_posix()
        digest.update(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}\n".encode())
    return digest.hexdigest()


def write_checksums(site: Path) -> None:
    """Write the hash of every file of the built site beside them, as `sha256sum --check` reads it."""
    files = (file for file in sorted(site.rglob("*")) if file.is_file() and file.suffix != COMPRESSED)
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(site).as_posix()}\n"
        for file in files
        if file != site / CHECKSUMS
    ]
    (site / CHECKSUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


def _sources(project: Path) -> Iterator[Path]:
    for name in SOURCES:
        source = project / name
        yield from [source] if source.is_file() else _files_in(source)


def _files_in(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return sorted(files, key=lambda file: file.relative_to(folder).as_posix())


if __name__ == "__main__":
    print(edition(PROJECT))
    sys.exit(0)
