"""How many requests nginx answers of our pages, against bare files of the same size; and what a new version breaks.

`python -m benchmarks.load [--turns N] [--minutes M]` needs a built site, and wrk and nginx, whose paths stand in
WERKWIJZER_WRK and WERKWIJZER_NGINX; `make bench` finds them. It asks this computer only, for a bounded time, and writes
a table in Markdown to build/benchmarks/load.md. Pages and bare files take turns of a second, so that what else the
machine does weighs on both; how long nginx computes for a request hardly depends on that. After that a new version is
rolled out every few seconds with deploy/roll_out.sh, and every answer that is wrong meanwhile is counted.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.local_nginx import LocalNginx, local_nginx
from benchmarks.next_version import write_version
from benchmarks.rolled_out import Soak, soak
from benchmarks.tables import PROJECT, publish
from build_tools.browser_python.answer_tables import FOLDER as TABLES
from build_tools.host.compressed_files import COMPRESSED

SITE = PROJECT / "build" / "site"
PROGRAMS = {"WERKWIJZER_WRK": "wrk", "WERKWIJZER_NGINX": "nginx"}
AT_ONCE = 8
"""Connections that ask without a pause."""
AIM = 0.9
MOST_MINUTES = 60
VERSIONS = 3
"""So many folders are rolled out in turn: with three, what is older than the version before is truly gone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A file of the site, its address, and whether its compressed copy is asked for."""

    name: str
    file: Path
    address: str
    compressed: bool

    @property
    def sent(self) -> Path:
        """The file that goes over the line."""
        return self.file.with_name(self.file.name + COMPRESSED) if self.compressed else self.file

    @property
    def bare(self) -> str:
        """The name of the bare file of the same size."""
        return f"{self.sent.stat().st_size}.{'br' if self.compressed else 'plain'}"


@dataclass(frozen=True, slots=True)
class Answered:
    """What one turn gave: requests a second, and microseconds that nginx computed for each."""

    a_second: float
    computed: float


def asked(site: Path) -> list[Asked]:
    """What is measured: pages as people ask for them, and the largest table of an aid, plain and compressed."""
    table = max((site / "assets" / TABLES).glob("*.json"), key=lambda each: each.stat().st_size)
    files = {
        "home page": (site / "index.html", "/"),
        "guidance page": (site / "werkwijzer" / "index.html", "/werkwijzer/"),
        "table of an aid": (table, f"/{table.relative_to(site).as_posix()}"),
    }
    return [
        Asked(name, file, address, compressed)
        for name, (file, address) in files.items()
        for compressed in (False, True)
    ]


def turn(nginx: LocalNginx, url: str, *, compressed: bool) -> Answered:
    """One second of requests. Raises RuntimeError where one of them fails: that would be quicker than an answer."""
    before = nginx.processor_seconds()
    command = [os.environ["WERKWIJZER_WRK"], "--threads=1", f"--connections={AT_ONCE}", "--duration=1s"]
    command += ["--header=Accept-Encoding: br"] if compressed else []
    told = subprocess.run([*command, url], check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in told or "Socket errors" in told:
        raise RuntimeError(f"{url}: {told}")
    requests = int(re.findall(r"(\d+) requests in", told)[0])
    a_second = float(re.findall(r"Requests/sec:\s+([\d.]+)", told)[0])
    return Answered(a_second, (nginx.processor_seconds() - before) / requests * 1e6)


def throughput(nginx: LocalNginx, each: Asked, turns: int) -> str:
    """A row of the table: medians of ours and of the bare file, and ours as a part of that."""
    ours, bare = [], []
    for _ in range(turns):
        bare.append(turn(nginx, f"{nginx.bare}/{each.bare}", compressed=each.compressed))
        ours.append(turn(nginx, nginx.site + each.address, compressed=each.compressed))
    quick, bare_quick = (statistics.median(one.a_second for one in seen) for seen in (ours, bare))
    long, bare_long = (statistics.median(one.computed for one in seen) for seen in (ours, bare))
    size = each.sent.stat().st_size
    figures = f"{quick:,.0f} | {bare_quick:,.0f} | {quick / bare_quick:.2f}"
    figures += f" | {long:.1f} | {bare_long:.1f} | {bare_long / long:.2f}"
    return f"| {each.name}, {'brotli' if each.compressed else 'plain'} | {size:,} | {figures} |"


def tables(turns: int, minutes: float) -> Iterator[str]:
    """The lines of what is published."""
    yield f"| asked, {turns} turns | bytes | a second | bare file | of that | µs computed | bare file | of that |"
    yield "|---|" + "--:|" * 7
    with tempfile.TemporaryDirectory(prefix="load-") as place:
        folder = Path(place)
        (folder / "bare").mkdir()
        for each in asked(SITE):
            (folder / "bare" / each.bare).write_bytes(os.urandom(each.sent.stat().st_size))
        versions = [write_version(SITE, number, folder / f"version-{number}") for number in range(1, VERSIONS + 1)]
        (folder / "site").symlink_to(versions[0])
        with local_nginx(folder) as nginx:
            for each in asked(versions[0]):
                yield throughput(nginx, each, turns)
            yield f"\nAim: {AIM} of a bare file. “Computed” is the time of the processor that nginx took for a request."
            if minutes:
                yield told(soak(nginx, folder, versions, minutes * 60))


def told(seen: Soak) -> str:
    """What went wrong while new versions came."""
    return (
        f"\nRolled out {seen.rolled_out} new versions in {seen.seconds / 60:.1f} minutes, of which a reader met "
        f"{seen.changes}: {seen.requests:,} requests under load, of which {seen.failed} failed; "
        f"{seen.pages:,} pages read with {seen.parts:,} parts that they name, of which {len(seen.missed)} were not "
        f"there (aim: none).{''.join(f'{chr(10)}- {each}' for each in seen.missed[:20])}"
    )


def main() -> int:
    """Measure and write the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--turns", type=int, default=7)
    parser.add_argument("--minutes", type=float, default=10, help=f"how long new versions come, at most {MOST_MINUTES}")
    options = parser.parse_args()
    if not 0 <= options.minutes <= MOST_MINUTES:
        parser.error(f"--minutes is from 0 to {MOST_MINUTES}")
    if missing := [program for name, program in PROGRAMS.items() if not os.environ.get(name)]:
        publish("load", f"Not measured: there is no {' and no '.join(missing)} here.\n")
        return 0
    publish("load", "\n".join(tables(options.turns, options.minutes)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
