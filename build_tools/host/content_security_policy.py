"""The content security policy of the site: what a page may load, and a check that every built page can live with it."""

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

# Other types are data, which the browser never runs and the policy never blocks.
_SCRIPT_TYPES = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})


POLICY_IN_PAGE = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
HASH = re.compile(r"'(sha256-[^']+)'")


class PolicyError(Exception):
    """Built pages hold what the policy blocks; the message has one line for each, with file and line."""


@dataclass(slots=True)
class PageScan:
    """What one page means for the policy: its inline scripts, its faults, and where the policy goes."""

    script_hashes: list[str] = field(default_factory=list)
    faults: list[tuple[int, str]] = field(default_factory=list)
    policy_offset: int | None = None


def page_policy(script_hashes: Iterable[str]) -> str:
    """The policy of a page that holds the inline scripts with these hashes.

    `form-action 'none'`: a form that is sent before its script has loaded would put the answers in the address.
    """
    scripts = " ".join(["'self'", *(f"'{each}'" for each in sorted(set(script_hashes)))])
    return (
        f"default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
    )


def protect_pages(site: Path, pages: Iterable[Path] | None = None) -> None:
    """Write into these pages of the built site the policy with just its own hashes, ahead of all that it governs.

    Without `pages` it is every page.

    Raises PolicyError, and then writes nothing, where a page holds inline styles, inline event handlers or a policy.
    """
    scans = {page: scan_page(_read(page)) for page in sorted(pages or site.rglob("*.html"))}
    faults = [
        f"{page.relative_to(site)}:{line}: {fault}" for page, scan in scans.items() for line, fault in scan.faults
    ]
    if faults:
        raise PolicyError("\n".join(faults))
    for page, scan in scans.items():
        html, offset = _read(page), scan.policy_offset
        tag = f'<meta http-equiv="Content-Security-Policy" content="{page_policy(scan.script_hashes)}">'
        page.write_text(html[:offset] + tag + html[offset:], encoding="utf-8", newline="\n")


def script_hashes_of(page: Path) -> list[str]:
    """The hashes of the inline scripts in a built page; a page that carries its policy has them there."""
    html = _read(page)
    policy = POLICY_IN_PAGE.search(html)
    return HASH.findall(policy[1]) if policy else scan_page(html).script_hashes


def scan_page(html: str) -> PageScan:
    """Read a page as a browser does; line ends must be newlines, as the browser makes them before it hashes."""
    scanner = _PageScanner(html)
    scanner.feed(html)
    scanner.close()
    if scanner.scan.policy_offset is None:
        scanner.scan.faults.append((1, 'no <meta charset="…"> for the policy to stand behind'))
    return scanner.scan


def _read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


class _PageScanner(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.scan = PageScan()
        self._script: list[str] | None = None
        self._line_offsets = [0]
        for line in html.split("\n"):
            self._line_offsets.append(self._line_offsets[-1] + len(line) + 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        values = {name: value or "" for name, value in attrs}
        self.scan.faults += [(line, fault) for fault in _faults_of(tag, values)]
        if tag == "meta" and "charset" in values and self.scan.policy_offset is None:
            self.scan.policy_offset = self._line_offsets[line - 1] + column + len(self.get_starttag_text() or "")
        if tag == "script" and "src" not in values and values.get("type", "").strip().lower() in _SCRIPT_TYPES:
            self._script = []

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            digest = hashlib.sha256("".join(self._script).encode()).digest()
            self.scan.script_hashes.append(f"sha256-{base64.b64encode(digest).decode()}")
            self._script = None


def _faults_of(tag: str, attributes: dict[str, str]) -> Iterable[str]:
    if tag == "style":
        yield "a <style> element: put it in a style sheet"
    if tag == "meta" and attributes.get("http-equiv", "").lower() == "content-security-policy":
        yield "a policy is there already: build the site anew"
    for name, value in attributes.items():
        if name == "style":
            yield f'style="{value}" on <{tag}>: put it in a style sheet'
        elif name.startswith("on"):
            yield f"{name}= on <{tag}>: put it in a script file"
        elif value.strip().lower().startswith("javascript:"):
            yield f"{name}=javascript: on <{tag}>: put it in a script file"
