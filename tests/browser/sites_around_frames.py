"""A site of another origin that frames an aid, as the guide for editions says that a municipality does."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from build_tools.build_site import PROJECT

GUIDE = PROJECT / "docs" / "gemeente" / "eigen-editie.md"
PLACE = "https://tegenprestatie.voorbeeldstad.example"
"""Where the edition stands in the guide."""
SCRIPT = "<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>"


class HostPage(SimpleHTTPRequestHandler):
    """The page of a municipality, with the frame and the script of our own guide in it."""

    server: "HostServer"

    def do_GET(self) -> None:
        content = self.server.pages.get(self.path, "").encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


class HostServer(ThreadingHTTPServer):
    """A site of another origin, by the name localhost; its pages by their paths."""

    pages: dict[str, str]

    @property
    def origin(self) -> str:
        return f"http://localhost:{self.server_port}"


@contextmanager
def host_site() -> Iterator[HostServer]:
    with HostServer(("127.0.0.1", 0), HostPage) as server:
        server.pages = {}
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def page_of_host(site: str) -> str:
    """What a municipality makes of the guide: its frame with its script, in a page that notes what it is told."""
    frame, script = re.findall(r"```(?:html|js)\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert PLACE in frame
    head = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Voorbeeldstad</title>'
    return f"{head}{SCRIPT}{frame.replace(PLACE, site)}<script>{script}</script></html>"
