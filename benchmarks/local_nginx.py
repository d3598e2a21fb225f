"""Debian's nginx on this computer only: our site with the settings that are given for it, and bare files beside it."""

import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.tables import PROJECT

SETTINGS = PROJECT / "deploy" / "nginx.conf"
MODULE = Path("lib", "nginx", "modules", "ngx_http_brotli_static_module.so")
# What Debian's own nginx.conf sets, without its log; one process, for the client needs the other processor.
MAIN = """\
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log stderr warn;
load_module {module};
events {{ worker_connections 768; }}
http {{
  sendfile on;
  tcp_nopush on;
  include {types};
  default_type application/octet-stream;
  access_log off;
  {temporary}
  server {{ listen 127.0.0.1:{bare} reuseport; root {folder}/bare; }}
  {ours}
}}
"""
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
SECONDS_TO_START = 30


@dataclass(frozen=True, slots=True)
class LocalNginx:
    """Two addresses of one running nginx, without a slash at the end, and the process that answers."""

    site: str
    bare: str
    process: int

    def processor_seconds(self) -> float:
        """How long the process that answers has computed since it started."""
        return int(Path(f"/proc/{self.process}/schedstat").read_text(encoding="ascii").split()[0]) / 1e9


@contextmanager
def local_nginx(folder: Path) -> Iterator[LocalNginx]:
    """Serve `folder`/site, a link, as deploy/nginx.conf says, and the files in `folder`/bare without any setting.

    The program is that of WERKWIJZER_NGINX. Raises KeyError where that is not set, and RuntimeError where it ends.
    """
    nginx = Path(os.environ["WERKWIJZER_NGINX"])
    with ExitStack() as stack:
        site, bare = (stack.enter_context(_reserved_port()) for _ in range(2))
        ours = re.sub(r"listen [^;]+;", f"listen 127.0.0.1:{site} reuseport;", SETTINGS.read_text(encoding="utf-8"))
        ours = ours.replace("/var/www/werkwijzer", f"{folder}/site")
        written = MAIN.format(
            folder=folder,
            module=nginx.parents[1] / MODULE,
            types=nginx.parents[2] / "etc" / "nginx" / "mime.types",
            temporary=" ".join(f"{each}_temp_path {folder}/{each};" for each in TEMPORARY),
            bare=bare,
            ours=ours,
        )
        settings = folder / "nginx.conf"
        settings.write_text(written, encoding="utf-8")
        _let_everyone_read(folder)
        running = stack.enter_context(subprocess.Popen([nginx, "-c", settings, "-p", folder, "-e", "stderr"]))
        stack.callback(running.terminate)
        yield LocalNginx(f"http://127.0.0.1:{site}", f"http://127.0.0.1:{bare}", _answering(running, site))


@contextmanager
def _reserved_port() -> Iterator[int]:
    """A port that no other program can get meanwhile; nginx shares it."""
    with socket.socket() as place:
        place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        place.bind(("127.0.0.1", 0))
        yield place.getsockname()[1]


def _let_everyone_read(folder: Path) -> None:
    """Open a temporary folder for the user that nginx answers as, where it is started as root."""
    folder.chmod(0o755)


def _answering(running: subprocess.Popen[bytes], port: int) -> int:
    """Wait until the server listens; gives the number of the process that answers."""
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end and running.poll() is None:
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text(encoding="ascii").split()
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
            continue
        if children:
            return int(children[0])
    raise RuntimeError("nginx does not answer")
