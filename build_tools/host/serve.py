"""Serves the site on this computer with the headers a real host gives it, and builds it anew when a source changes."""

import argparse
import re
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from build_tools.host.compressed_files import COMPRESSED
from build_tools.host.live_rebuild import (
    SiteBuildError,
    SourceChanges,
    build_aside,
    build_in_new_process,
    watched_sources,
)
from build_tools.host.response_headers import HeaderRule, header_rules, headers_for

PROJECT = Path(__file__).resolve().parents[2]

# Not the table of the machine: on some, .js is text/plain, and a browser refuses to run that.
CONTENT_TYPES = {
    "": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".dmn": "application/xml",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}

MOST_PORT = 65_535
NO_WEIGHT = re.compile(r"0(\.0*)?")


@dataclass(frozen=True, slots=True)
class ServedSite:
    """A built site and the header rules that follow from it, replaced together."""

    folder: Path
    rules: tuple[HeaderRule, ...]

    @classmethod
    def read(cls, folder: Path) -> "ServedSite":
        """The site in `folder` as it is now."""
        return cls(folder, header_rules(folder))


class SiteServer(ThreadingHTTPServer):
    """Serves `site`, which may be replaced while it runs, to this computer only."""

    request_queue_size = 128  # a browser opens many connections at once, and may have to wait for a busy machine

    def __init__(self, site: ServedSite, port: int, handler: "type[SiteRequestHandler] | None" = None) -> None:
        super().__init__(("127.0.0.1", port), handler or SiteRequestHandler)
        self.site = site

    @property
    def url(self) -> str:
        """The address of the site, without a slash at the end."""
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Print what went wrong, but for a browser that went away: it no longer wants what it asked for."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class SiteRequestHandler(SimpleHTTPRequestHandler):
    """Answers as a host of static files does: the site's own headers, and its own page for what is not there."""

    server: SiteServer
    protocol_version = "HTTP/1.1"
    extensions_map = CONTENT_TYPES

    has_compressed_copy = False
    answers_compressed = False

    def guess_type(self, path: object) -> str:
        name = str(path).removesuffix(COMPRESSED) if self.answers_compressed else str(path)
        return CONTENT_TYPES.get(Path(name).suffix.lower(), CONTENT_TYPES[""])

    def translate_path(self, path: str) -> str:
        self.directory = str(self.server.site.folder)
        found = super().translate_path(path)
        page = Path(found, "index.html") if found.endswith("/") else Path(found)
        compressed = page.with_name(page.name + COMPRESSED)
        self.has_compressed_copy = compressed.is_file()
        self.answers_compressed = self.has_compressed_copy and accepts_brotli(self.headers.get("Accept-Encoding", ""))
        return str(compressed) if self.answers_compressed else found

    def end_headers(self) -> None:
        if self.has_compressed_copy:
            self.send_header("Vary", "Accept-Encoding")
        if self.answers_compressed:
            self.send_header("Content-Encoding", "br")
        # A request that could not even be read has no path.
        path = unquote(urlsplit(getattr(self, "path", "/")).path)
        for name, value in headers_for(path, self.server.site.rules).items():
            self.send_header(name, value)
        super().end_headers()

    def list_directory(self, path: object) -> None:  # noqa: ARG002 - what the base class passes
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self.server.site.folder / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.path = "/404.html"
        self.has_compressed_copy = self.answers_compressed = False
        self.send_response(code)
        self.send_header("Content-Type", CONTENT_TYPES[".html"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        if int(code) >= HTTPStatus.BAD_REQUEST:
            super().log_request(code, size)


def accepts_brotli(accept_encoding: str) -> bool:
    """Whether a request with this header takes a brotli-compressed answer."""
    for each in accept_encoding.split(","):
        coding, _, weight = each.replace(" ", "").partition(";q=")
        if coding.lower() == "br":
            return not NO_WEIGHT.fullmatch(weight)
    return False


@contextmanager
def running_server(site: Path, handler: type[SiteRequestHandler] = SiteRequestHandler) -> Iterator[str]:
    """Serve the built site on a free port in the background; gives its address, without a slash at the end."""
    server = SiteServer(ServedSite.read(site), port=0, handler=handler)
    with in_background(server):
        yield server.url


@contextmanager
def in_background(server: SiteServer) -> Iterator[None]:
    """Serve in a thread until the block ends, and close the server then."""
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def refresh_on_change(server: SiteServer, changes: SourceChanges, build: Callable[[], Path]) -> None:
    """Wait for a change, build, and show the new site; a build that fails leaves the last good one in place."""
    changes.wait()
    print("A source has changed, building ...", flush=True)
    try:
        server.site = ServedSite.read(build())
    except SiteBuildError:
        print(f"The build failed: {server.url}/ still shows the last good site.", file=sys.stderr)
    else:
        print(f"Built. Reload {server.url}/", flush=True)


def main() -> int:
    """Build, serve and keep serving until Ctrl-C; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.host.serve", description=__doc__)
    parser.add_argument("--port", type=_port, default=8000)
    try:
        return _build_and_serve(parser.parse_args().port)
    except KeyboardInterrupt:
        return 0


def _port(text: str) -> int:
    if not (text.isdecimal() and int(text) <= MOST_PORT):
        raise argparse.ArgumentTypeError(f"{text} is not a port: choose a whole number from 0 to {MOST_PORT}")
    return int(text)


def _build_and_serve(port: int) -> int:
    try:  # before the build, which takes long: a browser that asks meanwhile waits for it
        server = SiteServer(ServedSite(PROJECT / "build" / "site", ()), port)
    except OSError as error:
        print(f"Port {port}: {error.strerror}. Choose another with --port.", file=sys.stderr)
        return 1
    with server, tempfile.TemporaryDirectory(prefix="site-") as copies, watched_sources(PROJECT) as changes:

        def build() -> Path:
            return build_aside(lambda: build_in_new_process(PROJECT), Path(copies))

        try:
            server.site = ServedSite.read(build())
        except SiteBuildError:
            print("The site could not be built, so there is nothing to serve.", file=sys.stderr)
            return 1
        with in_background(server):
            print(f"Open {server.url}/ (Ctrl-C stops)", flush=True)
            while True:
                refresh_on_change(server, changes, build)


if __name__ == "__main__":
    sys.exit(main())
