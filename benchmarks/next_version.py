"""Versions of the site to roll out: the same pages, but every part that is named by its contents has another name."""

import re
import shutil
from pathlib import Path

from build_tools.edition import write_checksums, write_checksums_of_copies
from build_tools.host.compressed_files import COMPRESSED, compress_site
from build_tools.host.response_headers import write_headers_file

NAMED = re.compile(r"(?<=/python/)[0-9a-f]{16}(?=/)|(?<=\.)[0-9a-f]{8}(?=\.[a-z]+)")
"""In an address: the part that changes with the contents."""


def write_version(site: Path, number: int, target: Path) -> Path:
    """Copy a built site to the folder `target` with new names in it, which say the number of the version."""
    shutil.copytree(site, target)
    for part in sorted((target / "assets").rglob("*"), key=lambda each: -len(each.parts)):
        name = part.relative_to(target).as_posix()
        renamed = _named(f"{name}/" if part.is_dir() else name, number).removesuffix("/")
        if part.name != Path(renamed).name:
            part.rename(part.with_name(Path(renamed).name))
    for page in target.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        told = re.sub(r'(?<==")[^"]*assets/[^"]+(?=")', lambda found: _named(found[0], number), text)
        if told != text:
            page.write_text(told, encoding="utf-8")
            page.with_name(page.name + COMPRESSED).unlink(missing_ok=True)
    write_headers_file(target)
    write_checksums(target)
    compress_site(target)
    write_checksums_of_copies(target)
    return target


def version_of(address: str) -> int | None:
    """The number of the version that a part is of; None for what is not named by its contents."""
    found = NAMED.search(address)
    return int(found[0], 16) if found else None


def _named(address: str, number: int) -> str:
    return NAMED.sub(lambda found: f"{number:0{len(found[0])}x}", address)
