from pathlib import Path

import pytest

from build_tools.host.response_headers import WORKER_PATH, header_rules, headers_for, write_headers_file

REPOSITORY = Path(__file__).resolve().parents[3]
FILES = (
    "index.html",
    "404.html",
    "gemeente/index.html",
    "hulpmiddelen/beleidsregels/index.html",
    "documenten/index.html",
    "documenten/leaflet-gemeente.pdf",
    "search/search_index.json",
    "assets/javascripts/bundle.a5f9d56c.min.js",
    "assets/javascripts/lunr/min/lunr.nl.min.js",
    "assets/stylesheets/main.57a0d79d.min.css",
    "assets/fonts/source-sans-3-latin-400-normal.woff2",
    "assets/python/0123456789abcdef/pyodide.asm.wasm",
    "assets/scripts/python_worker.js",
    "assets/scripts/python_client.js",
)
CSP = "Content-Security-Policy"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('<meta charset="utf-8">' if path.suffix == ".html" else "")
    (tmp_path / "gemeente" / "index.html").write_text('<meta charset="utf-8"><script>alert(1)</script>')
    return tmp_path


def paths_of(site: Path) -> list[str]:
    files = [f"/{file.relative_to(site)}" for file in site.rglob("*") if file.is_file()]
    return files + [path.removesuffix("index.html") for path in files if path.endswith("/index.html")]


def test_only_the_python_worker_may_compile_webassembly(site: Path) -> None:
    """One file of the whole site is exempt, and it is the worker that is really there."""
    rules = header_rules(site)
    exempt = [path for path in paths_of(site) if "wasm-unsafe-eval" in headers_for(path, rules)[CSP]]
    assert exempt == [WORKER_PATH]
    assert (REPOSITORY / "docs" / WORKER_PATH.removeprefix("/")).is_file()


def test_every_response_carries_the_common_headers(site: Path) -> None:
    """No file may be sniffed, framed, or tell where the visitor came from."""
    rules = header_rules(site)
    for path in [*paths_of(site), "/nothing-here"]:
        headers = headers_for(path, rules)
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Permissions-Policy"]
        assert "frame-ancestors 'none'" in headers[CSP]


@pytest.mark.parametrize(
    ("path", "hashed"), [("/gemeente/", True), ("/gemeente/index.html", True), ("/", False), ("/index.html", False)]
)
def test_page_is_answered_with_the_policy_of_its_part_of_the_site(site: Path, path: str, hashed: bool) -> None:
    """A page's header allows the inline scripts of its folder, with or without the file's name in the address."""
    policy = headers_for(path, header_rules(site))[CSP]
    assert policy.startswith("default-src 'none'; script-src 'self'")
    assert ("sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=" in policy) is hashed


def test_document_is_not_answered_with_the_policy_of_a_page(site: Path) -> None:
    """A policy that allows nothing would bind the browser's viewer; the page beside the documents keeps its own."""
    rules = header_rules(site)
    assert headers_for("/documenten/leaflet-gemeente.pdf", rules)[CSP] == "frame-ancestors 'none'"
    for path in ("/documenten/", "/documenten/index.html"):
        assert headers_for(path, rules)[CSP].startswith("default-src 'none'; script-src 'self'")


def test_only_what_is_named_after_its_contents_is_kept_for_ever(site: Path) -> None:
    """What keeps its name when it changes is asked for anew each time, but for fonts, which hardly ever change."""
    rules = header_rules(site)
    kept = {path: headers_for(path, rules)["Cache-Control"] for path in paths_of(site)}
    assert {path: value for path, value in kept.items() if value != "no-cache"} == {
        "/assets/fonts/source-sans-3-latin-400-normal.woff2": "public, max-age=604800",
        "/assets/python/0123456789abcdef/pyodide.asm.wasm": "public, max-age=31536000, immutable",
        "/assets/stylesheets/main.57a0d79d.min.css": "public, max-age=31536000, immutable",
    }


def test_rules_mean_the_same_to_a_host_that_joins_headers(site: Path) -> None:
    """Where two rules meet they share no header but the policy, and of that only the word on frames."""
    rules = header_rules(site)
    for path in paths_of(site):
        matching = [rule.headers for rule in rules if rule.matches(path)]
        names = [name for headers in matching for name in headers if name != CSP]
        assert len(names) == len(set(names))
        policies = [headers[CSP] for headers in matching if CSP in headers]
        assert policies[:-1] in ([], ["frame-ancestors 'none'"])


def test_headers_file_says_the_same_as_the_rules(site: Path) -> None:
    """The file for hosts of static files holds every rule: a path, and its headers below it."""
    write_headers_file(site)
    blocks = (site / "_headers").read_text().strip().split("\n\n")
    read_back = {}
    for block in blocks:
        pattern, *lines = block.split("\n")
        assert all(line.startswith("  ") for line in lines)
        read_back[pattern] = dict(line.strip().split(": ", 1) for line in lines)
    assert read_back == {rule.pattern: rule.headers for rule in header_rules(site)}
