"""Sees whether the built site is what a build would give again: then there is nothing to build.

A build depends on nothing but its sources, its tools and what SETTINGS say, and gives of the same the same files. So a
site stands while neither these nor its own files have changed since it was built. What somebody changed by hand in the
installed tools is not seen.
"""

import hashlib
import json
import os
import sys
from pathlib import Path

from build_tools.edition import hash_of
from build_tools.own_edition.source_copy import BESIDE, SOURCES

SITE, NOTE = Path("build", "site"), Path("build", "standing_site.json")
SETTINGS = ("SITE_URL", "SECURITY_CONTACT", "GENERATOR")
"""The environment variables that a build reads."""
UNCOMPRESSED = -1
"""In place of a quality of compressed copies: less than any."""


def made_from(project: Path) -> str:
    """The hash of all that a build of the project reads, in 64 hexadecimal digits."""
    settings = {name: os.environ.get(name, "") for name in SETTINGS}
    told = json.dumps([sys.version, settings, hash_of(project, (*SOURCES, *BESIDE))])
    return hashlib.sha256(told.encode()).hexdigest()


def note_site(project: Path, sources: str, quality: int) -> None:
    """Note that the site which now stands in the project was made from `sources`, its copies compressed so well."""
    noted = {"sources": sources, "quality": quality, "files": _as_they_stand(project / SITE)}
    (project / NOTE).write_text(json.dumps(noted), encoding="utf-8")


def stands(project: Path, sources: str, quality: int) -> bool:
    """Whether the site of the project was made from `sources`, its copies compressed so well or better."""
    try:
        noted = json.loads((project / NOTE).read_text(encoding="utf-8"))
        same = noted["sources"] == sources and noted["files"] == _as_they_stand(project / SITE)
        return bool(same and noted["quality"] >= quality)
    except (OSError, ValueError, TypeError, KeyError):
        return False


def _as_they_stand(site: Path) -> str:
    """The hash of name, size and time of every file in a folder: who writes one changes it, and it takes no reading."""
    digest = hashlib.sha256()
    for file in sorted(site.rglob("*")):
        status = file.stat()
        digest.update(f"{file.relative_to(site).as_posix()}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()
