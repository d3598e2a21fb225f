"""The headers of the built site, file by file, and the form in which hosts of static files read them."""

import re
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.host.content_security_policy import PAGE_POLICY
from build_tools.host.nginx_settings import write_nginx_settings
from build_tools.host.response_headers import (
    ASK_FIRST,
    KEEP_FOR_EVER,
    SERVICE_WORKER_PATH,
    WORKER_PATH,
    HeaderRule,
    framing_sites,
    header_rules,
    headers_for,
)

CSP = "Content-Security-Policy"
REST = "connect-src 'self'; frame-ancestors 'none'"
# How long one rule, and all of them, may be for the strictest host known: 2,000 signs and 100 rules at Cloudflare.
MOST_RULES, LONGEST_LINE = 100, 2000


@pytest.fixture(scope="module")
def rules(site: Path) -> tuple[HeaderRule, ...]:
    """The rules of the built site."""
    return header_rules(site)


@pytest.fixture(scope="module")
def paths(site: Path) -> list[str]:
    """Every address of the built site; a page has two, with and without the name of its file."""
    files = [f"/{file.relative_to(site).as_posix()}" for file in sorted(site.rglob("*")) if file.is_file()]
    served = [path for path in files if not path.endswith(".br") and path != "/_headers"]
    return served + [path.removesuffix("index.html") for path in served if path.endswith("/index.html")]


def parts(policy: str) -> dict[str, set[str]]:
    """What a policy allows, by directive."""
    return {name: set(allowed) for name, *allowed in (part.split() for part in policy.split(";"))}


def test_workers_have_the_policies_that_they_need(rules: tuple[HeaderRule, ...], paths: list[str]) -> None:
    """A worker may load what it is made of and fetch from the site only; none but Python's runs WebAssembly."""
    common = headers_for("/", rules)[CSP]
    policies = {path: headers_for(path, rules)[CSP] for path in paths}
    assert {path: policy for path, policy in policies.items() if policy != common} == {
        WORKER_PATH: f"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; {REST}",
        SERVICE_WORKER_PATH: f"default-src 'none'; {REST}",
    }


def test_common_policy_adds_to_that_of_the_pages_only_what_a_worker_needs(rules: tuple[HeaderRule, ...]) -> None:
    """It also forbids framing, and allows the WebAssembly that the policy in each page forbids there."""
    common, of_pages = parts(headers_for("/", rules)[CSP]), parts(PAGE_POLICY)
    assert common.pop("frame-ancestors") == {"'none'"}
    assert common.pop("script-src") - of_pages.pop("script-src") == {"'wasm-unsafe-eval'"}
    assert common == of_pages


@pytest.mark.parametrize("path", ["/", "/nothing-here", "/x/../hulpmiddelen/zelfcheck/"])
def test_every_response_carries_the_common_headers(rules: tuple[HeaderRule, ...], path: str) -> None:
    """Nothing may be sniffed, framed, opened beside another site, or tell where the visitor came from."""
    headers = headers_for(path, rules)
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]
    assert headers[CSP].startswith("default-src 'none'; script-src 'self'")


def test_what_is_named_after_its_contents_is_kept_for_ever(rules: tuple[HeaderRule, ...], paths: list[str]) -> None:
    """Each file with a hash in its name, or in that of Python's folder, is never asked for again; all others are."""
    kept = {path: headers_for(path, rules)["Cache-Control"] for path in paths}
    hashed = {path for path in paths if re.search(r"[./][0-9a-f]{8}\.[a-z.0-9]+$|/[0-9a-f]{16}/[^/]+$", path)}
    assert {path for path, value in kept.items() if value == KEEP_FOR_EVER} == hashed
    assert set(kept.values()) == {KEEP_FOR_EVER, ASK_FIRST}


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        ("fonts/source", 3),
        ("answer_tables/", 7),
        ("reasons/", 7),
        ("python/", 9),
    ],
)
def test_large_files_are_kept_for_ever(rules: tuple[HeaderRule, ...], paths: list[str], kind: str, count: int) -> None:
    """What weighs most is named after its contents, whatever else lies in its folder."""
    values = [headers_for(path, rules)["Cache-Control"] for path in paths if path.startswith(f"/assets/{kind}")]
    assert values == [KEEP_FOR_EVER] * count


def test_rules_mean_the_same_to_a_host_that_joins_headers(rules: tuple[HeaderRule, ...], paths: list[str]) -> None:
    """Where two rules meet they share no header but the policy, and there the second allows no more than the first."""
    for path in paths:
        matching = [rule.headers for rule in rules if rule.matches(path)]
        names = [name for headers in matching for name in headers if name != CSP]
        assert len(names) == len(set(names)), path
        first, *further = [parts(headers[CSP]) for headers in matching if CSP in headers]
        assert len(further) <= 1
        for policy in further:
            assert all(allowed <= first[name] for name, allowed in policy.items()), path


def test_headers_file_says_the_same_as_the_rules(site: Path, rules: tuple[HeaderRule, ...]) -> None:
    """The file for hosts of static files holds every rule once: a path, and its headers below it."""
    text = (site / "_headers").read_text(encoding="utf-8")
    read_back = []
    for block in text.strip().split("\n\n"):
        pattern, *lines = block.split("\n")
        assert all(line.startswith("  ") for line in lines)
        read_back.append((pattern, dict(line.strip().split(": ", 1) for line in lines)))
    assert read_back == [(rule.pattern, rule.headers) for rule in rules]
    assert len({pattern for pattern, _ in read_back}) == len(read_back) <= MOST_RULES
    assert max(map(len, text.split("\n"))) <= LONGEST_LINE


def test_settings_of_nginx_say_the_same_as_the_rules(rules: tuple[HeaderRule, ...]) -> None:
    """What a host copies for nginx has every header of the build with its value, for pages and for each worker."""
    settings = (PROJECT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    policies = dict(re.findall(r'^  (default|/\S+) "(default-src [^"]+)";$', settings, re.MULTILINE))
    given = dict(re.findall(r'^  add_header ([\w-]+) "([^"]+)" always;$', settings, re.MULTILINE))
    common = headers_for("/", rules)
    assert given == {name: value for name, value in common.items() if name not in (CSP, "Cache-Control")}
    assert policies.pop("default") == common[CSP]
    assert policies == {path: headers_for(path, rules)[CSP] for path in (WORKER_PATH, SERVICE_WORKER_PATH)}


SITE_AROUND = "https://www.voorbeeldstad.example"
EMBEDDED_PAGE = "/ingebed/zelfcheck/"


@pytest.fixture
def framed_site(tmp_path: Path) -> Path:
    """A small site of which another may frame one page."""
    pages = ("index.html", "hulpmiddelen/zelfcheck/index.html", "ingebed/zelfcheck/index.html")
    for name in (*pages, "404.html", "service_worker.js", "assets/scripts/python_worker.js", "assets/styles/site.css"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    (tmp_path / "ingebed" / "sites.json").write_text(f'["{SITE_AROUND}"]', encoding="utf-8")
    return tmp_path


def test_only_the_pages_for_it_may_be_framed_and_only_by_the_sites_of_the_edition(framed_site: Path) -> None:
    """All else of the site forbids frames as ever, and in all else the policy of such a page is that of every page."""
    rules = header_rules(framed_site)
    files = [f"/{file.relative_to(framed_site).as_posix()}" for file in framed_site.rglob("*") if file.is_file()]
    paths = [*files, *(path.removesuffix("index.html") for path in files if path.endswith("/index.html"))]
    framers = {path: parts(headers_for(path, rules)[CSP])["frame-ancestors"] for path in paths}
    assert {path for path, sites in framers.items() if sites != {"'none'"}} == {
        *(EMBEDDED_PAGE, f"{EMBEDDED_PAGE}index.html", "/ingebed/sites.json")
    }
    assert framers[EMBEDDED_PAGE] == {SITE_AROUND}
    embedded, common = (parts(headers_for(path, rules)[CSP]) for path in (EMBEDDED_PAGE, "/"))
    assert embedded | {"frame-ancestors": {"'none'"}} == common


def test_host_that_joins_policies_frames_the_same_pages(framed_site: Path) -> None:
    """No rule that holds for such a page forbids frames, for a browser keeps to all the policies that it gets."""
    said = [
        rule.headers[CSP] for rule in header_rules(framed_site) if rule.matches(EMBEDDED_PAGE) and CSP in rule.headers
    ]
    assert [policy for policy in said if "frame-ancestors" in policy] == [said[-1]]
    assert "'none'" not in said[-1].split("frame-ancestors")[1]


def test_settings_for_nginx_frame_the_same_pages(framed_site: Path, tmp_path: Path) -> None:
    """Beside an edition that others may frame stand settings with one line more; beside another site none."""
    given, target = PROJECT / "deploy" / "nginx.conf", tmp_path / "nginx.conf"
    write_nginx_settings(given, framed_site, target)
    more = {*target.read_text(encoding="utf-8").splitlines()} - {*given.read_text(encoding="utf-8").splitlines()}
    policy = headers_for(EMBEDDED_PAGE, header_rules(framed_site))[CSP]
    assert more == {f'  "~^/ingebed/" "{policy}";'}
    (framed_site / "ingebed" / "sites.json").unlink()
    write_nginx_settings(given, framed_site, target)
    assert not target.exists()


def test_nobody_may_frame_the_site_for_everybody(site: Path) -> None:
    """Without a word in an edition there are no pages for a frame, and so no site that may show them."""
    assert framing_sites(site) == ()
    assert not (site / "ingebed").exists()
