"""Tells where to report a vulnerability: `.well-known/security.txt`, as RFC 9116 describes it.

That file must name an address, in full. The project has none of its own: whoever runs the site answers. So it is
written where the build is told the address of the site, and names the place there that says how to report a fault.
"""

import tomllib
from datetime import date
from pathlib import Path
from urllib.parse import SplitResult, urljoin, urlsplit

SECURITY_TXT = Path(".well-known", "security.txt")
SETTINGS = Path(__file__).with_name("security.toml")
REPORTING = "over/#hoe-meldt-u-een-fout"


class ContactError(Exception):
    """An address, of the site or to report to, that cannot stand in the file; the message names its setting."""


def write_security_txt(site: Path, address: str, contact: str = "") -> None:
    """Write the file into a site that will stand at `address`, which is https; nothing where that is empty.

    `contact` is another address to report to, with its scheme, as `mailto:`. Raises ContactError, which names the
    setting, for one without, and for an address of the site that is no https.
    """
    if not address:
        return
    site_parts = _parts(address)
    if site_parts.scheme != "https" or not site_parts.hostname:
        raise ContactError(f"SITE_URL: {address}: does not begin with https:// and the name of a host")
    folder = address.rstrip("/") + "/"
    contact = contact or urljoin(folder, REPORTING)
    if _parts(contact).scheme not in {"https", "mailto", "tel"}:
        raise ContactError(f"SECURITY_CONTACT: {contact}: begins with neither https:, mailto: nor tel:")
    lines = (
        f"Contact: {contact}",
        f"Expires: {expiry().isoformat()}T00:00:00Z",
        "Preferred-Languages: nl, en",
        f"Canonical: {urljoin(folder, SECURITY_TXT.as_posix())}",
    )
    (site / SECURITY_TXT).parent.mkdir(exist_ok=True)
    (site / SECURITY_TXT).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def _parts(address: str) -> SplitResult:
    """The parts of an address; none of what is no address, as with a bracket that is not closed."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


def expiry() -> date:
    """The day on which what it says is no longer to be relied on."""
    found: date = tomllib.loads(SETTINGS.read_text(encoding="utf-8"))["verloopt"]
    return found
