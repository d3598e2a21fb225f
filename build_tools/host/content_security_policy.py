"""The content security policy of the site: what a page may load, and a check that every built page can live with it."""

from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

# `form-action 'none'`: a form that is sent before its script has loaded would put the answers in the address.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
    "require-trusted-types-for 'script'; trusted-types default"
)
"""The policy of every page. Its one type of trust is made by trusted_scripts.js."""

REFERRER_POLICY = "no-referrer"
"""What another site hears of where a visitor came from, also where a host adds no headers."""

_TAG = (
    f'<meta http-equiv="Content-Security-Policy" content="{PAGE_POLICY}">'
    f'<meta name="referrer" content="{REFERRER_POLICY}">'
)

# Other types are data, which the browser never runs and the policy never blocks.
_SCRIPT_TYPES = frozenset({"", "module", "text/javascript", "application/javascript", "importmap", "speculationrules"})


class PolicyError(Exception):
    """Built pages hold what the policy blocks; the message has one line for each, with file and line."""


def protect_pages(site: Path) -> None:
    """Write the policy into every page of the built site, ahead of all that it governs.

    Raises PolicyError, and then writes nothing, where a page holds inline scripts, styles or event handlers, or a
    policy.
    """
    scans = {page: _scan(page.read_text(encoding="utf-8")) for page in sorted(site.rglob("*.html"))}
    faults = [
        f"{page.relative_to(site)}:{line}: {fault}" for page, scan in scans.items() for line, fault in scan.faults
    ]
    if faults:
        raise PolicyError("\n".join(faults))
    for page, scan in scans.items():
        html, offset = scan.html, scan.policy_offset
        page.write_text(html[:offset] + _TAG + html[offset:], encoding="utf-8", newline="\n")


def _scan(html: str) -> "_PageScanner":
    scanner = _PageScanner(html)
    scanner.feed(html)
    scanner.close()
    if scanner.policy_offset is None:
        scanner.faults.append((1, 'no <meta charset="…"> for the policy to stand behind'))
    return scanner


class _PageScanner(HTMLParser):
    """Reads one page: its faults, each with its line, and where the policy goes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.html = html
        self.faults: list[tuple[int, str]] = []
        self.policy_offset: int | None = None
        self._line_offsets = [0]
        for line in html.split("\n"):
            self._line_offsets.append(self._line_offsets[-1] + len(line) + 1)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, column = self.getpos()
        values = {name: value or "" for name, value in attrs}
        self.faults += [(line, fault) for fault in _faults_of(tag, values)]
        if tag == "meta" and "charset" in values and self.policy_offset is None:
            self.policy_offset = self._line_offsets[line - 1] + column + len(self.get_starttag_text() or "")


def _faults_of(tag: str, attributes: dict[str, str]) -> Iterable[str]:
    if tag == "style":
        yield "a <style> element: put it in a style sheet"
    if tag == "script" and "src" not in attributes and attributes.get("type", "").strip().lower() in _SCRIPT_TYPES:
        yield "a <script> without src: put it in a script file"
    if tag == "meta" and attributes.get("http-equiv", "").lower() == "content-security-policy":
        yield "a policy is there already: build the site anew"
    for name, value in attributes.items():
        if name == "style":
            yield f'style="{value}" on <{tag}>: put it in a style sheet'
        elif name.startswith("on"):
            yield f"{name}= on <{tag}>: put it in a script file"
        elif value.strip().lower().startswith("javascript:"):
            yield f"{name}=javascript: on <{tag}>: put it in a script file"
