import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from build_tools.host import live_rebuild, serve
from build_tools.host.live_rebuild import (
    SiteBuildError,
    SourceChanges,
    build_aside,
    build_in_new_process,
    watched_sources,
)
from build_tools.host.response_headers import header_rules, headers_for
from build_tools.host.serve import PROJECT, ServedSite, SiteServer, refresh_on_change, running_server
from build_tools.own_edition.source_copy import BESIDE, SOURCES


def make_site(folder: Path, home: str = "home") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(f'<meta charset="utf-8">{home}')
    (folder / "404.html").write_text('<meta charset="utf-8">not here')
    return folder


def get(url: str) -> HTTPResponse:
    response: HTTPResponse = urllib.request.urlopen(url, timeout=60)  # noqa: S310 - our own server
    return response


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("docs", "decision_aids", "build_tools", "build"):
        (tmp_path / "project" / name).mkdir(parents=True)
    return tmp_path / "project"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    """A server on a free port that nobody has started: what it would show is in its `site`."""
    with SiteServer(ServedSite.read(make_site(tmp_path / "first")), port=0) as server:
        yield server


def test_page_is_answered_with_the_headers_of_the_site(tmp_path: Path) -> None:
    """The local server sends the headers that the rules give, each once."""
    site = make_site(tmp_path / "site")
    with running_server(site) as url, get(f"{url}/?query") as response:
        assert response.read().endswith(b"home")
        for name, value in headers_for("/", header_rules(site)).items():
            assert response.headers.get_all(name) == [value]


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("a.mjs", "text/javascript; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.wasm", "application/wasm"),
        ("a.woff2", "font/woff2"),
        ("a.whl", "application/octet-stream"),
        ("index.html", "text/html; charset=utf-8"),
    ],
)
def test_types_do_not_depend_on_the_machine(tmp_path: Path, name: str, content_type: str) -> None:
    """A browser runs modules and streams WebAssembly only with the right type."""
    site = make_site(tmp_path / "site")
    (site / name).touch()
    with running_server(site) as url, get(f"{url}/{name}") as response:
        assert response.headers["Content-Type"] == content_type


def ask_for(url: str, accepted: str, method: str = "GET") -> HTTPResponse:
    request = urllib.request.Request(url, headers={"Accept-Encoding": accepted}, method=method)  # noqa: S310
    response: HTTPResponse = urllib.request.urlopen(request, timeout=60)  # noqa: S310 - our own server
    return response


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(
    ("path", "accepted", "compressed"),
    [
        ("/", "gzip, deflate, br, zstd", True),
        ("/index.html", "br;q=0.5", True),
        ("/", "gzip", False),
        ("/", "br;q=0", False),
        ("/", "br;q=0.000", False),
        ("/", "br;q=abc", True),
        ("/", "", False),
        ("/404.html", "br", None),
    ],
)
def test_compressed_copy_is_answered_to_who_takes_it(
    tmp_path: Path, method: str, path: str, accepted: str, compressed: bool | None
) -> None:
    """A browser that takes brotli gets the copy made at the build, as the type and with the length that it has."""
    site = make_site(tmp_path / "site")
    (site / "index.html.br").write_bytes(b"compressed")
    with running_server(site) as url, ask_for(url + path, accepted, method) as response:
        body = response.read()
        assert response.headers["Content-Encoding"] == ("br" if compressed else None)
        assert response.headers["Vary"] == (None if compressed is None else "Accept-Encoding")
        assert response.headers["Content-Type"] == "text/html; charset=utf-8"
        assert (body == b"compressed") == (compressed is True and method == "GET")
        if method == "GET":
            assert int(response.headers["Content-Length"]) == len(body)


@pytest.mark.parametrize("path", ["/nothing-here", "/folder/", "/../secret.txt"])
def test_what_is_not_there_gets_the_sites_own_page(tmp_path: Path, path: str) -> None:
    """An unknown address, a folder without a page and a way out of the site all give the 404 page."""
    site = make_site(tmp_path / "site")
    (site / "folder").mkdir()
    (tmp_path / "secret.txt").touch()
    with running_server(site) as url:
        with pytest.raises(urllib.error.HTTPError) as caught:
            get(url + path)
        with caught.value as answer:
            assert answer.code == 404
            assert answer.read().endswith(b"not here")
            assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_changed_source_shows_the_new_site(tmp_path: Path, project: Path, server: SiteServer) -> None:
    """A source that is saved leads to a build, and the new site takes the old one's place."""
    with watched_sources(project) as changes:
        (project / "docs" / "index.md").write_text("changed")
        refresh_on_change(server, changes, lambda: make_site(tmp_path / "second", home="new"))
    assert server.site.folder == tmp_path / "second"


def test_failed_build_keeps_the_last_good_site(
    tmp_path: Path, project: Path, server: SiteServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """A build that fails half-way leaves what is served untouched, and says so."""
    copies = tmp_path / "copies"
    copies.mkdir()
    output = make_site(project / "build" / "site", home="good")
    server.site = ServedSite.read(build_aside(lambda: output, copies))

    def fail() -> Path:
        (output / "index.html").write_text("half a page")
        raise SiteBuildError

    with watched_sources(project) as changes:
        (project / "docs" / "index.md").write_text("changed")
        refresh_on_change(server, changes, lambda: build_aside(fail, copies))
    assert (server.site.folder / "index.html").read_text().endswith("good")
    assert "still shows the last good site" in capsys.readouterr().err


def test_only_the_last_two_copies_stay(tmp_path: Path) -> None:
    """A day of saving fills no disk, and a page of the site before the last build can still be read to its end."""
    output, copies = make_site(tmp_path / "site"), tmp_path / "copies"
    copies.mkdir()
    made = [build_aside(lambda: output, copies) for _ in range(12)]
    assert [each.is_dir() for each in made] == [*[False] * 10, True, True]
    assert len([*copies.iterdir()]) == 2


def test_build_runs_on_the_sources_as_they_are_now(project: Path) -> None:
    """Each build is a process of its own, whose failure is an error and whose output is the site's folder."""
    script = project / "build_tools" / "make_site.py"
    script.touch()
    assert build_in_new_process(project) == project / "build" / "site"
    script.write_text("raise SystemExit(1)")
    with pytest.raises(SiteBuildError):
        build_in_new_process(project)


def seen_within(seconds: float, changes: SourceChanges, action: Callable[[], object]) -> bool:
    """Whether the change that `action` makes is noticed in this time."""
    noticed = threading.Event()

    def notice() -> None:
        changes.wait()
        noticed.set()

    threading.Thread(target=notice, daemon=True).start()
    action()
    return noticed.wait(seconds)


@pytest.mark.parametrize("name", [*SOURCES, *BESIDE])
def test_every_kind_of_source_is_watched(project: Path, name: str) -> None:
    """Whatever a build reads counts as a source: a folder with all that is in it, or a file."""
    if (PROJECT / name).is_dir():
        (project / name).mkdir(parents=True, exist_ok=True)
        name = f"{name}/a"
    with watched_sources(project) as changes:
        assert seen_within(60, changes, lambda: (project / name).write_text("changed"))


def test_what_a_build_itself_does_is_no_change(project: Path) -> None:
    """Reading a source, and writing bytecode or output, does not start the next build."""
    source = project / "docs" / "a.md"
    source.write_text("as it was")
    (project / "decision_aids" / "__pycache__").mkdir()

    def build() -> None:
        source.read_text()
        (project / "decision_aids" / "__pycache__" / "a.pyc").touch()
        (project / "build" / "index.html").touch()
        (project / "notes.txt").touch()

    with watched_sources(project) as changes:
        assert not seen_within(1, changes, build)


def test_several_saves_in_a_row_are_one_change(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is saved in quick succession leads to one build."""
    monkeypatch.setattr(live_rebuild, "QUIET_SECONDS", 3)  # a busy machine tells of one save long after another
    with watched_sources(project) as changes:
        for number in range(5):
            (project / "docs" / f"{number}.md").touch()
        assert seen_within(60, changes, lambda: None)
        assert not seen_within(1, changes, lambda: None)


@pytest.mark.parametrize(("fault", "told"), [(ConnectionResetError(), False), (OSError("the disk is full"), True)])
def test_browser_that_goes_away_is_no_fault(
    server: SiteServer, capsys: pytest.CaptureFixture[str], fault: OSError, told: bool
) -> None:
    """Whoever writes a page sees what went wrong, and not that a browser closed a tab."""
    try:
        raise fault
    except OSError:
        server.handle_error(None, ("127.0.0.1", 1))
    assert bool(capsys.readouterr().err) is told


def too_early(_: Path) -> Path:
    pytest.fail("this was built for nothing")


@pytest.mark.parametrize("port", ["70000", "-1", "http"])
def test_port_that_there_is_not_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], port: str
) -> None:
    """It is told before anything is built, with the ports that there are."""
    monkeypatch.setattr(serve, "build_in_new_process", too_early)
    monkeypatch.setattr("sys.argv", ["serve", f"--port={port}"])
    with pytest.raises(SystemExit) as ended:
        serve.main()
    assert ended.value.code == 2
    assert f"{port} is not a port: choose a whole number from 0 to 65535" in capsys.readouterr().err


def test_port_that_is_taken_is_told_before_the_build(
    server: SiteServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody waits for a build that cannot be served."""
    monkeypatch.setattr(serve, "build_in_new_process", too_early)
    monkeypatch.setattr("sys.argv", ["serve", f"--port={server.server_port}"])
    assert serve.main() == 1
    assert f"Port {server.server_port}: " in capsys.readouterr().err


def test_site_that_cannot_be_built_is_not_served(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first build has no good site before it: the command ends, and leaves the port free."""

    def fail(_: Path) -> Path:
        raise SiteBuildError

    monkeypatch.setattr(serve, "build_in_new_process", fail)
    monkeypatch.setattr("sys.argv", ["serve", "--port=0"])
    assert serve.main() == 1
    assert "nothing to serve" in capsys.readouterr().err


def test_first_build_is_served(project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is built after the port was taken is what it shows."""
    shown: list[bytes] = []

    def look(server: SiteServer, *_: object) -> None:
        shown.append(get(f"{server.url}/").read())
        raise KeyboardInterrupt

    monkeypatch.setattr(serve, "PROJECT", project)
    monkeypatch.setattr(serve, "build_in_new_process", lambda _: make_site(tmp_path / "site", "first"))
    monkeypatch.setattr(serve, "refresh_on_change", look)
    monkeypatch.setattr("sys.argv", ["serve", "--port=0"])
    assert serve.main() == 0
    assert [page.endswith(b"first") for page in shown] == [True]
