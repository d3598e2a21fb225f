"""Names an edition of the site by its contents, so that anybody can see whether two are the same (`make edition`)."""

import hashlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from build_tools.host.compressed_files import COMPRESSED
from build_tools.own_edition.source_copy import SOURCES

PROJECT = Path(__file__).resolve().parent.parent
CHECKSUMS = "checksums.txt"
CHECKSUMS_OF_COPIES = "checksums-br.txt"
"""A list of its own: how well a build compressed must not change the list by which an edition is told from another."""


def edition(project: Path) -> str:
    """The hash of all that the site is made from, in 64 hexadecimal digits."""
    return hash_of(project, SOURCES)


def hash_of(project: Path, names: Iterable[str]) -> str:
    """The hash of the files of a project with these names, and of those in the folders with these; names count too."""
    digest = hashlib.sha256()
    for file in _listed(project, names):
        name = file.relative_to(project).as_posix()
        digest.update(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name}\n".encode())
    return digest.hexdigest()


def write_checksums(site: Path) -> None:
    """Write the hash of every file of the built site beside them, as `sha256sum --check` reads it.

    A list of its compressed copies is taken away: these are made after this, of what the files are now.
    """
    for name in (CHECKSUMS, CHECKSUMS_OF_COPIES):
        (site / name).unlink(missing_ok=True)
    _write_list(site / CHECKSUMS, (file for file in site.rglob("*") if file.suffix != COMPRESSED))


def write_checksums_of_copies(site: Path) -> None:
    """Write such a list of the compressed copies, which a host sends in place of the files that they were made of."""
    _write_list(site / CHECKSUMS_OF_COPIES, site.rglob(f"*{COMPRESSED}"))


def _write_list(target: Path, files: Iterable[Path]) -> None:
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(target.parent).as_posix()}\n"
        for file in sorted(files)
        if file.is_file()
    ]
    target.write_text("".join(lines), encoding="utf-8", newline="\n")


def _listed(project: Path, names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        source = project / name
        yield from [source] if source.is_file() else _files_in(source)


def _files_in(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return sorted(files, key=lambda file: file.relative_to(folder).as_posix())


if __name__ == "__main__":
    print(edition(PROJECT))
    sys.exit(0)
