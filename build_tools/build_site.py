"""Builds the whole site: gather everything, check everything, then write."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from build_tools.architecture import FILE as ARCHITECTURE
from build_tools.architecture import as_text
from build_tools.browser_python.answer_tables import FOLDER as ANSWER_TABLES
from build_tools.browser_python.answer_tables import WHOLE_FOLDER, addresses, write_answer_tables, write_whole_tables
from build_tools.browser_python.browser_bundle import (
    BundleManifest,
    unchanged_files,
    write_browser_bundle,
)
from build_tools.browser_python.bundle_error import BundleError
from build_tools.browser_python.rehearsal import rehearsal_documents, rehearsal_questions
from build_tools.checked_page import checked_texts
from build_tools.documents.document_error import DocumentError
from build_tools.documents.editable_hand_outs import editable_hand_outs
from build_tools.documents.handed_out import make_documents
from build_tools.documents.typesetter import Typesetter
from build_tools.due import DueError
from build_tools.edition import CHECKSUMS, CHECKSUMS_OF_COPIES, edition, write_checksums, write_checksums_of_copies
from build_tools.editions.tables import EditionError
from build_tools.generator.esbuild import EsbuildError
from build_tools.generator.fonts import copy_fonts, font_files
from build_tools.generator.joined_scripts import join_scripts
from build_tools.generator.site_generator import GeneratorError, generate
from build_tools.generator.style_sheets import join_style_sheets
from build_tools.generator.theme_output import finish_theme_output
from build_tools.host.compressed_files import (
    BEST,
    CompressionError,
    compress_site,
    compressed_meanwhile,
    finish_compressing,
    lay_known_copies,
    sent_bytes,
    start_compressing,
)
from build_tools.host.content_security_policy import PolicyError, protect_pages
from build_tools.host.nginx_settings import write_nginx_settings
from build_tools.host.offline import write_service_worker
from build_tools.host.response_headers import write_headers_file
from build_tools.host.security_txt import ContactError, write_security_txt
from build_tools.norms.law_numbers import LawNumberError
from build_tools.norms.law_words import check_law_words
from build_tools.norms.normative_sentences import Sentence, SentenceError, normative, read_blocks
from build_tools.norms.sentence_rule_links import (
    Check,
    LinkError,
    NotCheckable,
    all_checks,
    check_links,
    read_not_checkable,
)
from build_tools.own_edition.sole_build import sole_build
from build_tools.pages.document_links import FOLDER as DOCUMENTS
from build_tools.pages.markers import MarkerError
from build_tools.pages.open_data import stage_open_data
from build_tools.pages.pictures import PictureError
from build_tools.pages.source_register import UnknownSourceError
from build_tools.pages.staged_docs import Gathered, stage_docs
from build_tools.reading_sheets.sheets import sheet_files
from build_tools.sbom import SBOM, write_sbom
from build_tools.search.search_index import write_search_index
from build_tools.search.sections import SearchError
from build_tools.standing_site import SITE, UNCOMPRESSED, made_from, note_site
from build_tools.teaching.errors import TeachingError
from decision_aids.law.typed_tables import DataFileError

type Sources = tuple[Sequence[Sentence], Sequence[Check], Mapping[str, NotCheckable]]

PROJECT = Path(__file__).resolve().parent.parent
FAULTS_OF_OURS = (
    LawNumberError,
    SentenceError,
    LinkError,
    UnknownSourceError,
    MarkerError,
    PictureError,
    DocumentError,
    TeachingError,
    EsbuildError,
    BundleError,
    CompressionError,
    PolicyError,
    GeneratorError,
    SearchError,
    ContactError,
    DueError,
    EditionError,
    DataFileError,
)


def build_site(project: Path, quality: int = BEST, *, compress: bool = True) -> Path:
    """Build the site of `project` and return its folder.

    `quality` is that of the compressed copies. With `compress=False` only what was ever compressed before gets one.
    Raises one of FAULTS_OF_OURS, whose message names the file and, where there is one, the line.
    """
    sources = made_from(project)  # as they are now: what is saved meanwhile may or may not be read
    gathered = gather(project)
    with sole_build(project / "build"):
        site = _built(project, gathered, quality, compress=compress)
        note_site(project, sources, quality if compress else UNCOMPRESSED)
    return site


def _built(project: Path, gathered: Sources, quality: int, *, compress: bool) -> Path:
    build = project / "build"
    with compressed_meanwhile(unchanged_files(project) if compress else [], quality):
        bundle = write_browser_bundle(project, build / "browser", rehearsal_questions(), rehearsal_documents())
        write_answer_tables(build / ANSWER_TABLES)
        stage(project, gathered, bundle, build / "docs")
        generate(project)
    site = project / SITE
    shutil.copytree(build / "browser", site / "assets" / "python")
    shutil.copytree(build / ANSWER_TABLES, site / "assets" / ANSWER_TABLES)
    write_whole_tables(site / "assets" / WHOLE_FOLDER)
    write_sbom(project, site)
    parts = [site / "assets" / "python" / bundle.version / name for name in bundle.files]
    if compress:
        finish_compressing(start_compressing(parts, quality))
    tell_sent_bytes(site, bundle, sent_bytes(parts, quality))
    finish(site, project / "node_modules")
    write_nginx_settings(project / "deploy" / "nginx.conf", site, build / "nginx.conf")
    if compress:
        compress_site(site, quality)
    else:
        lay_known_copies(site, quality)
    write_checksums_of_copies(site)
    return site


def tell_sent_bytes(site: Path, bundle: BundleManifest, sent: int) -> None:
    """Say in every page that fetches Python how many bytes that is: what a host sends, which is known only now."""
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        told = text.replace(f'data-runtime-bytes="{bundle.total_bytes}"', f'data-runtime-bytes="{sent}"')
        if told != text:
            page.write_text(told, encoding="utf-8")


def gather(project: Path) -> Sources:
    """Read the sentences, the checks and the reasons why there is none, and see that they agree. Raises LinkError.

    The rules must agree with the words of the law too.
    """
    check_law_words()
    blocks = read_blocks(project / "docs")
    checks = all_checks()
    not_checkable = read_not_checkable(project / "build_tools" / "norms" / "not_checkable.toml")
    check_links(normative(blocks), checks, not_checkable)
    return blocks, checks, not_checkable


def stage(project: Path, sources: Sources, bundle: BundleManifest, staged: Path) -> None:
    """Put everything that the site generator reads into the folder `staged`, in place of what was there."""
    tables = addresses(project / "build" / ANSWER_TABLES)
    typesetter = Typesetter(font_files(project / "node_modules"))
    documents = make_documents(project / "docs", typesetter)
    checked = checked_texts(project, bundle)
    stage_docs(project / "docs", staged, Gathered(*sources, bundle, tables, documents, checked, edition(project)))
    (staged / ARCHITECTURE).write_text(as_text(project), encoding="utf-8")
    for name in (CHECKSUMS, CHECKSUMS_OF_COPIES, SBOM):
        (staged / name).touch()  # for links and headers, until it is written
    for name, contents in (*editable_hand_outs(), *sheet_files(project, typesetter)):
        (staged / DOCUMENTS / name).write_bytes(contents)
    stage_open_data(staged)
    style_sheet = join_style_sheets(project / "node_modules", staged / "assets" / "styles")
    copy_fonts(project / "node_modules", staged / "assets" / "fonts", style_sheet)
    join_scripts(project / "node_modules", staged / "assets" / "scripts")


def finish(site: Path, node_modules: Path) -> None:
    """Do to the site that came out of the generator what remains."""
    finish_theme_output(site)
    write_search_index(site, node_modules)
    protect_pages(site)
    write_security_txt(site, os.environ.get("SITE_URL", ""), os.environ.get("SECURITY_CONTACT", ""))
    write_headers_file(site)
    write_service_worker(site)
    write_checksums(site)


def main(*, compress: bool = True) -> int:
    """Build the site of this project; says what is wrong, and returns 1, where it cannot be built.

    The command itself is make_site, which can also tell what is wrong where this module cannot be imported.
    """
    try:
        site = build_site(PROJECT, compress=compress)
    except FAULTS_OF_OURS as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Built {site.relative_to(PROJECT)}")
    return 0
