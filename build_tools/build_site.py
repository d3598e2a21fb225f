"""Builds the whole site: gather everything, check everything, then write."""

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_tools.browser_python.answer_tables import FOLDER as ANSWER_TABLES
from build_tools.browser_python.answer_tables import addresses, write_answer_tables
from build_tools.browser_python.browser_bundle import (
    MANIFEST_NAME,
    BundleManifest,
    read_manifest,
    unchanged_files,
    write_browser_bundle,
)
from build_tools.browser_python.bundle_error import BundleError
from build_tools.browser_python.rehearsal import rehearsal_questions
from build_tools.documents.document_error import DocumentError
from build_tools.documents.handed_out import make_documents
from build_tools.documents.typesetter import Typesetter
from build_tools.generator.changed_pages import changed_files, fingerprint, generate_changed_pages
from build_tools.generator.fonts import copy_fonts, font_files
from build_tools.generator.page_script import ScriptError, join_page_script
from build_tools.generator.site_generator import GeneratorError, generate
from build_tools.generator.style_sheets import join_style_sheets
from build_tools.generator.theme_output import finish_theme_output
from build_tools.host.compressed_files import CompressionError, compress_site, compressed_meanwhile, lay_known_copies
from build_tools.host.content_security_policy import PolicyError, protect_pages
from build_tools.host.offline import write_service_worker
from build_tools.host.response_headers import write_headers_file
from build_tools.norms.normative_sentences import Sentence, SentenceError, normative, read_blocks
from build_tools.norms.sentence_rule_links import (
    Check,
    LinkError,
    NotCheckable,
    all_checks,
    check_links,
    read_not_checkable,
)
from build_tools.pages.pictures import PictureError
from build_tools.pages.source_register import UnknownSourceError
from build_tools.pages.staged_docs import Gathered, MarkerError, stage_docs

type Sources = tuple[Sequence[Sentence], Sequence[Check], Mapping[str, NotCheckable]]

PROJECT = Path(__file__).resolve().parent.parent
BUILT_FROM = "built-from.txt"
FAULTS_OF_OURS = (
    SentenceError,
    LinkError,
    UnknownSourceError,
    MarkerError,
    PictureError,
    DocumentError,
    ScriptError,
    BundleError,
    CompressionError,
    PolicyError,
    GeneratorError,
)


def build_site(project: Path) -> Path:
    """Build the site of `project` and return its folder.

    Raises one of FAULTS_OF_OURS, whose message names the file and, where there is one, the line.
    """
    build = project / "build"
    gathered = gather(project)
    (build / BUILT_FROM).unlink(missing_ok=True)
    built_from = fingerprint(project)
    with compressed_meanwhile(unchanged_files(project)):
        bundle = write_browser_bundle(project, build / "browser", rehearsal_questions())
        write_answer_tables(build / ANSWER_TABLES)
        stage(project, gathered, bundle, build / "docs")
        generate(project)
    site = build / "site"
    shutil.copytree(build / "browser", site / "assets" / "python")
    shutil.copytree(build / ANSWER_TABLES, site / "assets" / ANSWER_TABLES)
    finish(site)
    compress_site(site)
    (build / BUILT_FROM).write_text(built_from, encoding="utf-8")
    return site


def build_changed_pages(project: Path) -> Path:
    """Build anew only the pages that changed since the last build, or all where that build tells nothing about them.

    Gives the same site as build_site, but for the compressed copy of what is new, and raises the same.
    """
    build = project / "build"
    built_from = build / BUILT_FROM
    if not built_from.exists() or built_from.read_text(encoding="utf-8") != fingerprint(project):
        return build_site(project)
    (manifest,) = build.glob(f"browser/*/{MANIFEST_NAME}")
    fresh = build / "fresh-docs"
    stage(project, gather(project), read_manifest(manifest), fresh)
    changed = changed_files(fresh, build / "docs")
    if changed is None:
        return build_site(project)
    known = built_from.read_text(encoding="utf-8")
    built_from.unlink()
    finish(build / "site", generate_changed_pages(project, fresh, changed))
    lay_known_copies(build / "site")
    built_from.write_text(known, encoding="utf-8")
    return build / "site"


def gather(project: Path) -> Sources:
    """Read the sentences, the checks and the reasons why there is none, and see that they agree. Raises LinkError."""
    blocks = read_blocks(project / "docs")
    checks = all_checks()
    not_checkable = read_not_checkable(project / "build_tools" / "norms" / "not_checkable.toml")
    check_links(normative(blocks), checks, not_checkable)
    return blocks, checks, not_checkable


def stage(project: Path, sources: Sources, bundle: BundleManifest, staged: Path) -> None:
    """Put everything that the site generator reads into the folder `staged`, in place of what was there."""
    tables = addresses(project / "build" / ANSWER_TABLES)
    documents = make_documents(project / "docs", Typesetter(font_files(project / "node_modules")))
    stage_docs(project / "docs", staged, Gathered(*sources, bundle, tables, documents))
    copy_fonts(project / "node_modules", staged / "assets" / "fonts")
    join_style_sheets(staged / "assets" / "styles")
    join_page_script(project / "node_modules", staged / "assets" / "scripts")


def finish(site: Path, pages: list[Path] | None = None) -> None:
    """Do to the site that came out of the generator what remains; `pages` are those that did, all where not given."""
    finish_theme_output(site)
    protect_pages(site, pages)
    write_headers_file(site)
    write_service_worker(site)


def main(arguments: Sequence[str] = ()) -> int:
    """Build the site of this project; says what is wrong, and returns 1, where it cannot be built."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.build_site", description=__doc__)
    parser.add_argument("--only-changed", action="store_true", help="build only the pages that changed, where possible")
    build = build_changed_pages if parser.parse_args(arguments).only_changed else build_site
    try:
        site = build(PROJECT)
    except FAULTS_OF_OURS as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Built {site.relative_to(PROJECT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
