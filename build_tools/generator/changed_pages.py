"""Builds anew only the pages that changed, for who is writing one and wants to see it at once.

What comes out is what a whole build would give. Where that is not certain it leaves the work to a whole build.
"""

import filecmp
import hashlib
import json
import shutil
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path
from typing import Any

from build_tools.generator.site_generator import generate

SEARCH_INDEX = Path("search", "search_index.json")

# A change of any of these may change every page. What is in docs/ changes the pages that are staged from it.
WIDE_INPUTS = ("build_tools", "decision_aids", "mkdocs.yml", "pyproject.toml", "package-lock.json", "requirements.lock")


def fingerprint(project: Path) -> str:
    """What the pages of `project` depend on beside docs/, in short."""
    contents = hashlib.sha256()
    for name in WIDE_INPUTS:
        path = project / name
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                contents.update(f"{file.relative_to(project)}\n".encode() + file.read_bytes())
    return contents.hexdigest()


def changed_files(fresh: Path, staged: Path) -> list[Path] | None:
    """The files that differ, as paths within both folders; None where one has a file that the other lacks."""
    names = _files_in(fresh)
    if names != _files_in(staged):
        return None
    return [name for name in names if not filecmp.cmp(fresh / name, staged / name, shallow=False)]


def generate_changed_pages(project: Path, fresh: Path, changed: Iterable[Path]) -> list[Path]:
    """Take the changed files of `fresh` over into the staged docs, build only those into the site, return the pages.

    Raises GeneratorError.
    """
    staged, site = project / "build" / "docs", project / "build" / "site"
    for name in changed:
        shutil.copyfile(fresh / name, staged / name)
    before = json.loads((site / SEARCH_INDEX).read_text(encoding="utf-8"))
    generate(project, only_changed=True)
    after = json.loads((site / SEARCH_INDEX).read_text(encoding="utf-8"))
    merged = before | {"docs": merged_entries(before["docs"], after["docs"])}
    (site / SEARCH_INDEX).write_text(json.dumps(merged, separators=(",", ":")), encoding="utf-8")
    pages = [site / name.with_suffix("") / "index.html" for name in changed if name.suffix == ".md"]
    pages = [page.parent.parent / page.name if page.parent.name == "index" else page for page in pages]
    return [*pages, site / "404.html"]


def merged_entries(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entries of a search index with those of the pages in `after` in the place of what they were before."""
    renewed = {page: list(entries) for page, entries in groupby(after, key=_page_of)}
    return [entry for page, entries in groupby(before, key=_page_of) for entry in renewed.get(page, list(entries))]


def _page_of(entry: dict[str, Any]) -> str:
    return str(entry["location"]).partition("#")[0]


def _files_in(folder: Path) -> list[Path]:
    return sorted(file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
