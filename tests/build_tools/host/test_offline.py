"""The list by which a browser keeps the site, on a small site of the same shape."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from build_tools.host.offline import SERVICE_WORKER, TEMPLATE, withdraw_service_worker, write_service_worker
from build_tools.host.response_headers import header_rules, headers_for

FILES = (
    "index.html",
    "404.html",
    "over/één/index.html",
    "documenten/leaflet.pdf",
    "documenten/casussen-opgaven.pdf",
    "documenten/casussen-opgaven.odt",
    "documenten/leesblad-jurist-zelfcheck.pdf",
    "documenten/leesblad-bewoner.toml",
    "assets/styles/site.css",
    "assets/styles/site.css.br",
    "assets/fonts/OFL.txt",
    "assets/search/index.json",
    "assets/python/0123456789abcdef/pyodide.asm.wasm",
    "assets/python/0123456789abcdef/pyodide.asm.wasm.br",
    "_headers",
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f'<meta charset="utf-8">{name}', encoding="utf-8")
    return tmp_path


def manifest_of(site: Path) -> dict[str, Any]:
    """What the service worker of the site says about it, written anew."""
    write_service_worker(site)
    first_line = (site / SERVICE_WORKER).read_text(encoding="utf-8").split("\n", 1)[0]
    manifest: dict[str, Any] = json.loads(first_line.removeprefix("const SITE = ").removesuffix(";"))
    return manifest


def test_list_holds_what_a_visit_needs(site: Path) -> None:
    """Pages stand in it by folder, documents by address; licences, copies, Python and what few people print do not."""
    assert sorted(manifest_of(site)["files"]) == [
        "",
        "404.html",
        "assets/search/index.json",
        "assets/styles/site.css",
        "documenten/leaflet.pdf",
        "over/%C3%A9%C3%A9n/",
    ]


def test_each_file_has_its_hash(site: Path) -> None:
    """A browser can check each file against the list, in the form that it knows."""
    expected = base64.b64encode(hashlib.sha256((site / "index.html").read_bytes()).digest()).decode()
    assert manifest_of(site)["files"][""] == f"sha256-{expected}"


def test_python_is_named_apart(site: Path) -> None:
    """The folder of Python, and each file in it with its hash."""
    python = manifest_of(site)["python"]
    assert python["folder"] == "assets/python/0123456789abcdef/"
    content = (site / python["folder"] / "pyodide.asm.wasm").read_bytes()
    expected = f"sha256-{base64.b64encode(hashlib.sha256(content).digest()).decode()}"
    assert python["files"] == {"pyodide.asm.wasm": expected}


def test_same_site_has_the_same_version(site: Path) -> None:
    """Building twice gives one version, so that visitors are not offered a new one that is the old."""
    assert manifest_of(site) == manifest_of(site)


@pytest.mark.parametrize("name", ["over/één/index.html", "_headers"])
def test_other_contents_or_headers_are_another_version(site: Path, name: str) -> None:
    """A page that changed, or the headers that pages are answered with, make a new version."""
    before = manifest_of(site)
    (site / name).write_text('<meta charset="utf-8">changed', encoding="utf-8")
    after = manifest_of(site)
    assert after["version"] != before["version"]
    assert (after["headers"] != before["headers"]) is (name == "_headers")


def test_script_follows_its_list_unchanged(site: Path) -> None:
    """What runs in the browser is the script as it stands in the repository."""
    write_service_worker(site)
    assert (site / SERVICE_WORKER).read_text(encoding="utf-8").endswith(f"\n{TEMPLATE.read_text(encoding='utf-8')}")


def test_service_worker_may_only_fetch_from_the_site(site: Path) -> None:
    """The worker that answers for every page may load only what is on the site, and is itself always asked for anew."""
    headers = headers_for(f"/{SERVICE_WORKER}", header_rules(site))
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; connect-src 'self'; frame-ancestors")
    assert headers["Cache-Control"] == "no-cache"


def test_site_that_changes_all_the_time_is_not_kept(site: Path) -> None:
    """The worker that takes the place of the real one keeps nothing, and undoes itself."""
    withdraw_service_worker(site)
    script = (site / SERVICE_WORKER).read_text(encoding="utf-8")
    assert "unregister()" in script
    assert '"fetch"' not in script
