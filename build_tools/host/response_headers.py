"""The response headers of the site, for any host: a local server asks here, a host of static files reads `_headers`."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from build_tools.host.compressed_files import COMPRESSED
from build_tools.host.content_security_policy import PAGE_POLICY, REFERRER_POLICY
from build_tools.host.offline import SERVICE_WORKER
from build_tools.own_edition.embedding import FOLDER as EMBEDDED
from build_tools.own_edition.embedding import SITES

WORKER_PATH = "/assets/scripts/python_worker.js"
SERVICE_WORKER_PATH = f"/{SERVICE_WORKER}"
HEADERS_FILE = "_headers"

# Only as a header does a browser heed it, so it is no part of the policy in the pages.
_FRAMES = "frame-ancestors 'none'"
_WASM = "script-src 'self' 'wasm-unsafe-eval'"

POLICY = "Content-Security-Policy"
_COMMON = PAGE_POLICY.replace("script-src 'self'", _WASM)

# A worker lives under the policy of its own response, so what comes with every response leaves WebAssembly to Python's.
# No page may run it: the policy in the page itself forbids that, and a browser keeps to both.
_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": REFERRER_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
        "gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()"
    ),
    POLICY: f"{_COMMON}; {_FRAMES}",
}

_OF_WORKERS = {
    WORKER_PATH: f"default-src 'none'; {_WASM}; connect-src 'self'; {_FRAMES}",
    SERVICE_WORKER_PATH: f"default-src 'none'; connect-src 'self'; {_FRAMES}",
}

KEEP_FOR_EVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"
_NAMED_BY_CONTENTS = re.compile(r"^/assets/python/[0-9a-f]{16}/|\.[0-9a-f]{8}\.[^/]+$")


@dataclass(frozen=True, slots=True)
class HeaderRule:
    """Headers for one path, or for all paths that begin as the pattern does before its final `*`."""

    pattern: str
    headers: dict[str, str]

    def matches(self, path: str) -> bool:
        """Whether the rule holds for this path."""
        if self.pattern.endswith("*"):
            return path.startswith(self.pattern[:-1])
        return path == self.pattern


def header_rules(site: Path) -> tuple[HeaderRule, ...]:
    """The rules for a built site.

    Hosts differ where two rules set one header: some take the last, some join the values with a comma. So no two rules
    that match one path set the same header, but for the policy: that of a worker is the narrower in every part. Where
    other sites may frame a page, the policy of everywhere leaves frames open, and that of each part of the site forbids
    them or names those sites.
    """
    rules = {"/*": dict(_EVERYWHERE)}
    if framers := framing_sites(site):
        rules["/*"][POLICY] = _COMMON
        rules |= {pattern: {POLICY: _EVERYWHERE[POLICY]} for pattern in _parts(site)}
        rules[f"/{EMBEDDED}/*"] = {POLICY: embedded_policy(framers)}
    for pattern, policy in _OF_WORKERS.items():
        rules[pattern] = {POLICY: policy}
    caching = dict(_caching("/", site)) | {SERVICE_WORKER_PATH: ASK_FIRST}  # which may not have been written yet
    for pattern, value in caching.items():
        rules.setdefault(pattern, {})["Cache-Control"] = value
    return tuple(HeaderRule(pattern, headers) for pattern, headers in rules.items())


def framing_sites(site: Path) -> tuple[str, ...]:
    """The origins that may frame pages of a built site; empty where none may."""
    file = site / EMBEDDED / SITES
    return tuple(json.loads(file.read_text(encoding="utf-8"))) if file.is_file() else ()


def embedded_policy(framers: Sequence[str]) -> str:
    """The policy of a page that these origins may frame: in all else that of every page."""
    return f"{_COMMON}; frame-ancestors {' '.join(framers)}"


def _parts(site: Path) -> Iterator[str]:
    """A pattern for each folder and file at the root of the site."""
    for each in sorted(site.iterdir()):
        if each.is_dir():
            yield f"/{each.name}/*"
        elif each.suffix != COMPRESSED and each.name != HEADERS_FILE:
            yield from ("/", "/index.html") if each.name == "index.html" else (f"/{each.name}",)


def headers_for(path: str, rules: tuple[HeaderRule, ...]) -> dict[str, str]:
    """The headers that answer a request for `path`, which starts with a slash and carries no query."""
    answer: dict[str, str] = {}
    for rule in rules:
        if rule.matches(path):
            answer |= rule.headers
    return answer


def write_headers_file(site: Path) -> None:
    """Write the rules into the site as `_headers`, the form that hosts of static files read."""
    blocks = [
        "\n".join([rule.pattern, *(f"  {name}: {value}" for name, value in rule.headers.items())])
        for rule in header_rules(site)
    ]
    (site / HEADERS_FILE).write_text("\n\n".join(blocks) + "\n", encoding="utf-8", newline="\n")


def cache_control(path: str) -> str:
    """How long a browser may keep the file at `path`: for ever where the name changes with the contents."""
    return KEEP_FOR_EVER if _NAMED_BY_CONTENTS.search(path) else ASK_FIRST


def _caching(path: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Pattern and value for what is in the folder at `path`: one for all of it where all its files have the same."""
    files = [f"{path}{file.relative_to(folder).as_posix()}" for file in sorted(folder.rglob("*")) if file.is_file()]
    values = {cache_control(file) for file in files if not file.endswith(COMPRESSED)}
    if len(values) == 1 and path != "/":
        yield f"{path}*", values.pop()
        return
    for each in sorted(folder.iterdir()):
        if each.is_dir():
            yield from _caching(f"{path}{each.name}/", each)
        elif each.name == "index.html":
            yield from ((address, ASK_FIRST) for address in (path, path + each.name))
        elif each.suffix != COMPRESSED and each.name != HEADERS_FILE:
            yield path + each.name, cache_control(path + each.name)
