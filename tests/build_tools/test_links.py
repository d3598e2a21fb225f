"""Whether the addresses outside the site are still there: asked of a host of our own, for the tests use no network."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from build_tools.links import look, main, outward_links

STATUSES = {"/er": 200, "/weg": 404, "/stuk": 500, "/geen-programma": 403}


class Host(BaseHTTPRequestHandler):
    """Answers as its path says, and leads from /oud to /er."""

    asked: list[str]

    def do_GET(self) -> None:
        type(self).asked.append(self.path)
        self.send_response(301 if self.path == "/oud" else STATUSES[self.path])
        if self.path == "/oud":
            self.send_header("Location", "/er")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def host() -> Iterator[str]:
    """The address of a host of this machine."""
    Host.asked = []
    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def site_of(folder: Path, *addresses: str) -> Path:
    links = "".join(f'<a href="{address}">x</a>' for address in addresses)
    (folder / "a.html").write_text(f'{links}<a href="/b/">y</a><a href="#z">z</a>', encoding="utf-8")
    (folder / "b.html").write_text(links, encoding="utf-8")
    return folder


def test_each_address_is_asked_once_and_what_is_gone_is_named(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that moved is there, one that is not found or broken is gone, one that wants no programs is neither."""
    site = site_of(
        tmp_path, *(f"{host}{path}" for path in ("/er#deel", "/er", "/oud", "/weg", "/stuk", "/geen-programma"))
    )
    assert outward_links(site)[f"{host}/er"] == ("a.html", "b.html")
    assert main(["--site", str(site)]) == 1
    said = capsys.readouterr().out
    assert "5 of 5 addresses asked for, 2 gone, 1 to look at by hand" in said
    assert f"404  {host}/weg" in said
    assert f"500  {host}/stuk" in said
    assert sorted(Host.asked) == ["/er", "/er", "/geen-programma", "/oud", "/stuk", "/weg"]


def test_all_there_is_said_with_how_many_were_asked_for(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No more is asked for than was allowed, and the report says of how many that is."""
    site = site_of(tmp_path, f"{host}/er", f"{host}/weg")
    assert main(["--site", str(site), "--most", "1"]) == 0
    assert "1 of 2 addresses asked for, 0 gone" in capsys.readouterr().out


def test_no_network_is_not_taken_for_links_that_are_there(
    host: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where no host answers nothing counts as looked at; where one does, another that does not is gone."""
    silent = "http://127.0.0.1:9"
    assert main(["--site", str(site_of(tmp_path, f"{silent}/a", f"{silent}/b"))]) == 3
    said = capsys.readouterr()
    assert "Not looked: no host answered" in said.err
    assert said.out == ""
    found = {each.address: each.gone for each in look({f"{silent}/a": ("a",), f"{host}/er": ("a",)})}
    assert found == {f"{silent}/a": True, f"{host}/er": False}


@pytest.mark.parametrize("most", ["1", "0"])
def test_nothing_to_ask_for_is_not_taken_for_links_that_are_there(
    most: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A site that was not built, or a run that may ask for none, is refused with what to do."""
    site = tmp_path / "site" if most == "1" else site_of(tmp_path, "http://127.0.0.1:9/")
    with pytest.raises(SystemExit) as ended:
        main(["--site", str(site), "--most", most])
    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.out == ""
    assert "error: nothing to ask for" in said.err
    assert "make site" in said.err
