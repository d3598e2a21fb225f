"""The response headers of the site, for any host: a local server asks here, a host of static files reads `_headers`."""

import re
from dataclasses import dataclass
from pathlib import Path

from build_tools.host.compressed_files import COMPRESSED
from build_tools.host.content_security_policy import page_policy, script_hashes_of
from build_tools.host.offline import SERVICE_WORKER

WORKER_PATH = "/assets/scripts/python_worker.js"
SERVICE_WORKER_PATH = f"/{SERVICE_WORKER}"

# Only as a header does a browser heed it, so it is no part of the policy in the pages.
_FRAMES = "frame-ancestors 'none'"

_EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": (
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), "
        "gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()"
    ),
    "Content-Security-Policy": _FRAMES,
}

# A worker lives under the policy of its own response, not of the page: nothing else here may compile WebAssembly.
_PYTHON_WORKER_POLICY = f"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; {_FRAMES}"
_SERVICE_WORKER_POLICY = f"default-src 'none'; connect-src 'self'; {_FRAMES}"
_SEARCH_WORKER_POLICY = f"default-src 'none'; script-src 'self'; connect-src 'self'; {_FRAMES}"

_KEEP_FOR_EVER = "public, max-age=31536000, immutable"
_KEEP_A_WEEK = "public, max-age=604800"
_ASK_FIRST = "no-cache"
_HASH_IN_NAME = re.compile(r"\.[0-9a-f]{8}(\.min\.(css|js)|\.json)$")


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
    that match one path set the same header, but for the policy, where joining only repeats the word on frames.
    """
    service_worker = {"Content-Security-Policy": _SERVICE_WORKER_POLICY, "Cache-Control": _ASK_FIRST}
    return (
        HeaderRule("/*", _EVERYWHERE),
        HeaderRule(SERVICE_WORKER_PATH, service_worker),
        *_page_rules(site),
        *_data_rules(site),
        *_asset_rules(site),
    )


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
    (site / "_headers").write_text("\n\n".join(blocks) + "\n", encoding="utf-8", newline="\n")


def _page_rules(site: Path) -> list[HeaderRule]:
    hashes: dict[str, set[str]] = {}
    beside_documents = set[str]()
    for page in sorted(site.rglob("*.html")):
        relative = page.relative_to(site)
        if _documents_in(page.parent):
            # A page's policy would bind the viewer of a browser too, so a document does not get it.
            patterns = [f"/{relative}", f"/{relative.parent.as_posix()}/"]
            beside_documents |= set(patterns)
        elif len(relative.parts) > 1:
            patterns = [f"/{relative.parts[0]}/*"]
        else:
            patterns = [f"/{relative}", "/"] if relative.name == "index.html" else [f"/{relative}"]
        for pattern in patterns:
            hashes.setdefault(pattern, set()).update(script_hashes_of(page))
    return [
        HeaderRule(
            pattern,
            {"Content-Security-Policy": f"{page_policy(found)}; {_FRAMES}"}
            | ({} if pattern in beside_documents else {"Cache-Control": _ASK_FIRST}),
        )
        for pattern, found in hashes.items()
    ]


def _data_rules(site: Path) -> list[HeaderRule]:
    # Folders with neither pages nor assets, such as that of the search index, and those with documents.
    folders = sorted(each for each in site.iterdir() if each.is_dir() and each.name != "assets")
    return [
        HeaderRule(f"/{folder.name}/*", {"Cache-Control": _ASK_FIRST})
        for folder in folders
        if not any(folder.rglob("*.html")) or _documents_in(folder)
    ]


def _documents_in(folder: Path) -> bool:
    return any(folder.glob("*.pdf"))


def _asset_rules(site: Path) -> list[HeaderRule]:
    rules = [HeaderRule(WORKER_PATH, {"Content-Security-Policy": _PYTHON_WORKER_POLICY})]
    for folder in sorted(each for each in (site / "assets").glob("*") if each.is_dir()):
        headers = {"Cache-Control": _cache_control_of(folder)}
        if folder.name == "javascripts":
            headers["Content-Security-Policy"] = _SEARCH_WORKER_POLICY
        rules.append(HeaderRule(f"/assets/{folder.name}/*", headers))
    return rules


def _cache_control_of(folder: Path) -> str:
    if folder.name == "python":
        return _KEEP_FOR_EVER
    if folder.name == "fonts":
        # Asking each time would show every page in another font first.
        return _KEEP_A_WEEK
    names = [file.name.removesuffix(COMPRESSED) for file in folder.rglob("*") if file.is_file()]
    named_by_hash = all(_HASH_IN_NAME.search(name) for name in names)
    return _KEEP_FOR_EVER if named_by_hash else _ASK_FIRST
