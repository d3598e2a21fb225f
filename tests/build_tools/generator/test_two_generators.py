"""The site that Zensical makes is the one that MkDocs makes, but for what is listed here."""

import difflib
import posixpath
import re
import shutil
from html import unescape
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.generator.site_generator import GeneratorError, addressed_from_source, generate
from build_tools.own_edition.source_copy import copy_sources

ADDRESS = re.compile(r'(href|src)="(?![a-z]+:|/)([^"#]*)')
PARTS = re.compile(r"\n|(?<=>)(?=<)")
CODE = re.compile(r'(<div class="highlight">)?<pre>(.*?)</pre>(?(1)</div>)', re.DOTALL)
ROOT = re.compile(r'"/\.?"')


@pytest.fixture(scope="module")
def sites(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """What either generator makes of the same staged pages, before anything else is done to it."""
    project = copy_sources(PROJECT, tmp_path_factory.mktemp("two-generators"))
    shutil.copytree(built_site.parent / "docs", project / "build" / "docs")
    for generator in ("mkdocs", "zensical"):
        generate(project, generator)
        (project / "build" / "site").rename(project / generator)
    return project / "mkdocs", project / "zensical"


def files(site: Path) -> dict[str, Path]:
    """The files of a site by their address; a map for search engines is written only where the site has an address."""
    found = {str(path.relative_to(site)): path for path in site.rglob("*") if path.is_file()}
    return {name: path for name, path in found.items() if not name.startswith("sitemap.xml")}


def parts(name: str, page: Path) -> list[str]:
    """A page element by element, each address seen from the root.

    Left out is what may differ: how the root itself is written, colours in code, and white space between elements.
    """
    here = posixpath.dirname(name)
    html = ROOT.sub('"/"', page.read_text(encoding="utf-8"))
    html = CODE.sub(lambda found: f"<pre>{unescape(re.sub('<[^>]*>', '', found[2])).strip()}</pre>", html)
    html = ADDRESS.sub(lambda found: f'{found[1]}="{posixpath.normpath(posixpath.join(here, found[2]))}', html)
    return [
        re.sub(r"\s+", " ", part).replace(", ", ",").replace('": ', '":').strip()
        for part in PARTS.split(html)
        if part.strip()
    ]


def test_both_make_the_same_site(sites: tuple[Path, Path]) -> None:
    """The same files, every page the same element by element and every other file the same byte by byte."""
    of_mkdocs, of_zensical = map(files, sites)
    assert of_mkdocs.keys() == of_zensical.keys()
    assert len(of_mkdocs) > 300
    differing = {}
    for name, page in of_mkdocs.items():
        if not name.endswith(".html"):
            assert page.read_bytes() == of_zensical[name].read_bytes(), name
        elif (one := parts(name, page)) != (other := parts(name, of_zensical[name])):
            differing[name] = list(difflib.unified_diff(one, other, n=0, lineterm=""))[2:12]
    assert differing == {}


@pytest.mark.parametrize(
    ("html", "moved"),
    [
        ('<a href="checklist/">', '<a href="zelfcheck/checklist/">'),
        ('<script src="../../assets/page.js">', '<script src="../assets/page.js">'),
        ('<a href="../">', '<a href="./">'),
        ('<a href="../../wet/#deel">', '<a href="../wet/#deel">'),
        (
            '<a href="#deel"><a href="https://wetten.overheid.nl/">',
            '<a href="#deel"><a href="https://wetten.overheid.nl/">',
        ),
        (
            '<noscript><a href="x/"></noscript><a href="x/">',
            '<noscript><a href="x/"></noscript><a href="zelfcheck/x/">',
        ),
    ],
)
def test_addresses_are_seen_from_the_source(html: str, moved: str) -> None:
    """The folder of the page comes before what is below it, and takes a step from what is above."""
    assert addressed_from_source(html, "zelfcheck") == moved


def test_unknown_generator_is_refused(tmp_path: Path) -> None:
    """And the message names the ones there are."""
    with pytest.raises(GeneratorError, match="mkdocs or zensical"):
        generate(tmp_path, "hugo")
