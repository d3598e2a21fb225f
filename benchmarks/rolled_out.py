"""A host under a light load while new versions of the site are rolled out, and a reader who checks all that it gets."""

import itertools
import os
import re
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urljoin

from benchmarks.local_nginx import LocalNginx
from benchmarks.next_version import version_of
from benchmarks.tables import PROJECT

ROLL_OUT = PROJECT / "deploy" / "roll_out.sh"
SECONDS_BETWEEN = 10
READ = ("/", "/werkwijzer/", "/hulpmiddelen/zelfcheck/", "/hulpmiddelen/beleidsregels/")
NAMED_PARTS = re.compile(r'="([^"]*assets/[^"]+)"')
FIRST_OF_PYTHON = "pyodide.js"
PATIENCE = 30
"""Seconds for one answer: on a busy machine a slow one is no error."""

# Each of the connections asks for all pages in turn, with a pause of some milliseconds.
LOAD = """\
local paths, at = {{ {paths} }}, 0
function delay() return 20 end
function request()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], {{ ["Host"] = "127.0.0.1", ["Accept-Encoding"] = "br" }})
end
"""


@dataclass(slots=True)
class Soak:
    """What was counted in the time that new versions came."""

    seconds: float
    rolled_out: int = 0
    requests: int = 0
    failed: int = 0
    pages: int = 0
    parts: int = 0
    changes: int = 0
    """So many times the reader met another version than just before."""
    missed: list[str] = field(default_factory=list)


def soak(nginx: LocalNginx, folder: Path, versions: Sequence[Path], seconds: float) -> Soak:
    """Roll out the versions in turn for so many seconds, and count what goes wrong meanwhile."""
    found = Soak(seconds)
    script = folder / "load.lua"
    script.write_text(LOAD.format(paths=", ".join(f'"{path}"' for path in READ)), encoding="utf-8")
    command = [os.environ["WERKWIJZER_WRK"], "--threads=1", "--connections=8", f"--duration={max(1, round(seconds))}s"]
    command += [f"--timeout={PATIENCE}s", f"--script={script}", nginx.site]
    ended = threading.Event()
    reader = threading.Thread(target=_read, args=(nginx.site, found, ended))
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as load:
        reader.start()
        following = itertools.cycle([*versions[1:], versions[0]])
        while load.poll() is None:
            try:
                load.wait(SECONDS_BETWEEN)
            except subprocess.TimeoutExpired:
                subprocess.run(["sh", ROLL_OUT, next(following), folder / "site"], check=True)
                found.rolled_out += 1
        ended.set()
        reader.join()
        _count(load.stdout.read() if load.stdout else "", found)
    return found


def _count(told: str, found: Soak) -> None:
    """Read what wrk tells. Raises IndexError where that is not a report."""
    found.requests = int(re.findall(r"(\d+) requests in", told)[0])
    socket_errors = re.findall(r"(?:connect|read|write|timeout) (\d+)", told)
    found.failed = sum(map(int, [*re.findall(r"Non-2xx or 3xx responses: (\d+)", told), *socket_errors]))


def _read(site: str, found: Soak, ended: threading.Event) -> None:
    """Read pages, and a moment later all that these name, as a browser does on a slow line."""
    named: list[str] = []
    last = None
    while not ended.wait(0.5):
        before, named = named, [url for path in READ for url in _parts(site + path, found)]
        for url in sorted(set(before)):
            found.parts += 1
            _get(url, found)
        version = next(filter(None, map(version_of, reversed(named))), last)
        found.changes += last is not None and version != last
        last = version


def _parts(url: str, found: Soak) -> Iterator[str]:
    found.pages += 1
    for part in NAMED_PARTS.findall(_get(url, found)):
        yield urljoin(url, part + FIRST_OF_PYTHON if part.endswith("/") else part)


def _get(url: str, found: Soak) -> str:
    """The text of an answer; what is not there, or not all of it, is written down."""
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as response:  # noqa: S310 - our own server
            return str(response.read().decode("utf-8", "replace"))
    except (urllib.error.HTTPError, OSError, HTTPException) as error:
        found.missed.append(f"{time.strftime('%H:%M:%S')} {url}: {error}")
        return ""
