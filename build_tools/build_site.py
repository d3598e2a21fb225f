"""Builds the whole site: gather everything, check everything, then write."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from build_tools.browser_bundle import unchanged_files, write_browser_bundle
from build_tools.bundle_error import BundleError
from build_tools.compressed_files import CompressionError, compress_site, compressed_meanwhile
from build_tools.content_security_policy import PolicyError, protect_pages
from build_tools.fonts import copy_fonts
from build_tools.normative_sentences import SentenceError, normative, read_blocks
from build_tools.pictures import PictureError
from build_tools.rehearsal import rehearsal_questions
from build_tools.response_headers import write_headers_file
from build_tools.sentence_rule_links import LinkError, all_checks, check_links, read_not_checkable
from build_tools.source_register import UnknownSourceError
from build_tools.staged_docs import Gathered, MarkerError, stage_docs
from build_tools.theme_output import finish_theme_output

PROJECT = Path(__file__).resolve().parent.parent
FAULTS_OF_OURS = (
    SentenceError,
    LinkError,
    UnknownSourceError,
    MarkerError,
    PictureError,
    BundleError,
    CompressionError,
    PolicyError,
)


class GeneratorError(Exception):
    """The site generator refused the pages; it has said why by then."""


def build_site(project: Path) -> Path:
    """Build the site of `project` and return its folder.

    Raises one of FAULTS_OF_OURS, whose message names file and line, or GeneratorError.
    """
    build = project / "build"
    blocks = read_blocks(project / "docs")
    checks = all_checks()
    not_checkable = read_not_checkable(project / "decision_aids" / "not_checkable.toml")

    check_links(normative(blocks), checks, not_checkable)

    with compressed_meanwhile(unchanged_files(project)):
        bundle = write_browser_bundle(project, build / "browser", rehearsal_questions())
        stage_docs(project / "docs", build / "docs", Gathered(blocks, checks, not_checkable, bundle))
        copy_fonts(project / "node_modules", build / "docs" / "assets" / "fonts")
        generate(project)
    site = build / "site"
    shutil.copytree(build / "browser", site / "assets" / "python", dirs_exist_ok=True)
    finish_theme_output(site)
    protect_pages(site)
    write_headers_file(site)
    compress_site(site)
    return site


def generate(project: Path) -> None:
    """Run the site generator over the staged pages. Raises GeneratorError."""
    command = [sys.executable, "-m", "mkdocs", "build", "--clean"]
    # Material prints a banner about the next MkDocs on every build; the choice to stay on this one is recorded.
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    if subprocess.run(command, cwd=project, env=environment, check=False).returncode != 0:
        raise GeneratorError("the site generator refused the pages")


def main() -> int:
    """Build the site of this project; says what is wrong, and returns 1, where it cannot be built."""
    try:
        site = build_site(PROJECT)
    except (*FAULTS_OF_OURS, GeneratorError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Built {site.relative_to(PROJECT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
