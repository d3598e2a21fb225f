"""Hosts that know nothing of this site: what a browser gets from each is what the host makes of plain files."""

import os
import re
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

NGINX = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log stderr warn;
{before}
events {{}}
http {{
  include {types};
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {settings}
}}
"""


SECONDS_TO_START = 60
AS_IT_COMES = "server { listen 80; root /var/www/html; }"


class PlainHandler(SimpleHTTPRequestHandler):
    """Python's own server as `python -m http.server` runs it, without its list of requests."""

    def log_message(self, *_: object) -> None:
        pass


class UnknownTypesHandler(PlainHandler):
    """A host that knows pages, styles and scripts, and nothing of WebAssembly, JSON or zip."""

    types: ClassVar[dict[str, str]] = {
        ".html": "text/html",
        ".css": "text/css",
        ".js": "application/x-javascript",
    }

    def guess_type(self, path: object) -> str:
        return self.types.get(Path(str(path)).suffix, "text/plain")


@contextmanager
def python_host(root: Path, handler: type[SimpleHTTPRequestHandler] = PlainHandler) -> Iterator[str]:
    """Serve a folder with Python's own server; gives its address, without a slash at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(root))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@contextmanager
def nginx_host(root: Path, settings: str = AS_IT_COMES, before: str = "") -> Iterator[str]:
    """Serve a folder with Debian's nginx as it comes, or with the settings of a server; skips where there is none."""
    nginx = nginx_of_debian()
    folder = root.parent / f"{root.name}-nginx"
    folder.mkdir()
    types = nginx.parents[2] / "etc" / "nginx" / "mime.types"
    with reserved_port() as port:
        settings, places = re.subn(r"listen [^;]+;", f"listen 127.0.0.1:{port} reuseport;", settings)
        settings, roots = re.subn(r"root /var/www/\w+", f"root {root}", settings)
        assert places == 1
        assert roots >= 1
        whole = folder / "nginx.conf"
        whole.write_text(NGINX.format(folder=folder, types=types, settings=settings, before=before), encoding="utf-8")
        with subprocess.Popen([nginx, "-c", whole, "-p", folder, "-e", "stderr"]) as running:
            try:
                wait_for(f"http://127.0.0.1:{port}/", running)
                yield f"http://127.0.0.1:{port}"
            finally:
                running.terminate()


@contextmanager
def reserved_port() -> Iterator[int]:
    """A port of this computer that no other program can get meanwhile, but who shares it may listen there."""
    with socket.socket() as place:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        place.bind(("127.0.0.1", 0))
        yield place.getsockname()[1]


def nginx_of_debian() -> Path:
    """The path of nginx; skips the test where there is none."""
    nginx = os.environ.get("WERKWIJZER_NGINX")
    if not nginx:
        pytest.skip("no nginx: build_tools/setup/require_nginx.sh says why it cannot be had here")
    return Path(nginx)


def brotli_module() -> Path:
    """The path of the module by which nginx serves compressed copies; skips the test where there is none."""
    folder = nginx_of_debian().parents[1] / "lib" / "nginx" / "modules"
    return folder / "ngx_http_brotli_static_module.so"


def wait_for(url: str, running: subprocess.Popen[bytes]) -> None:
    """Return once the server answers; fails the test where it ends or stays silent."""
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end:
        assert running.poll() is None, "the server ended by itself"
        try:
            urllib.request.urlopen(url, timeout=SECONDS_TO_START).close()  # noqa: S310 - our own server
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the server does not answer")


type Host = Callable[[Path], AbstractContextManager[str]]

HOSTS: dict[str, Host] = {
    "python": python_host,
    "unknown types": partial(python_host, handler=UnknownTypesHandler),
    "nginx": nginx_host,
}
"""Hosts by name; each serves a folder, without a header of ours and without a compressed copy."""
