"""Looks whether the addresses outside the site that it leads to are still there (`make links`); by hand or at night.

Needs a built site and a network. Without one nothing is looked at, and that is said in so many words: exit code 3,
which is not that of links that are all there. Each address is asked for once, never two of one host at the same time.
"""

import argparse
import sys
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urldefrag, urlsplit

from bs4 import BeautifulSoup

SITE = Path(__file__).resolve().parent.parent / "build" / "site"
AGENT = "Werkwijzer-Tegenprestatie-links"
SECONDS = 15
AT_ONCE = 4
MOST = 1_000
"""So many addresses in one run and no more; the rest is told, not asked."""
REFUSES_PROGRAMS = frozenset({401, 403, 405, 406, 429})
"""What a host answers that wants no programs: the page may well be there, so a person has to look."""

ALL_THERE, SOME_GONE, NO_NETWORK = 0, 1, 3


class Found(NamedTuple):
    """What became of an address: its status, 0 where its host did not answer, with the pages that lead to it."""

    address: str
    status: int
    why: str
    pages: tuple[str, ...]

    @property
    def gone(self) -> bool:
        """Whether the address leads nowhere."""
        return self.status == 0 or (self.status >= 400 and self.status not in REFUSES_PROGRAMS)

    def __str__(self) -> str:
        """The address as a line of the report."""
        return f"{self.status or 'no answer'}  {self.address}  {self.why}  on {', '.join(self.pages[:3])}"


def outward_links(site: Path) -> dict[str, tuple[str, ...]]:
    """Every address of another host that a page leads to, without its fragment, with those pages."""
    found: dict[str, list[str]] = {}
    for page in sorted(site.rglob("*.html")):
        soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
        for link in soup.select("a[href^=http]"):
            address = urldefrag(str(link["href"])).url
            pages = found.setdefault(address, [])
            name = page.relative_to(site).as_posix()
            if name not in pages:
                pages.append(name)
    return {address: tuple(pages) for address, pages in found.items()}


def look(links: dict[str, tuple[str, ...]], seconds: float = SECONDS) -> list[Found]:
    """Ask for each address once; those of one host after each other."""
    hosts: dict[str, list[str]] = {}
    for address in links:
        hosts.setdefault(urlsplit(address).netloc, []).append(address)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        rows = pool.map(lambda addresses: [*_ask_all(addresses, seconds)], hosts.values())
        return [Found(address, status, why, links[address]) for row in rows for address, status, why in row]


def _ask_all(addresses: Iterable[str], seconds: float) -> Iterator[tuple[str, int, str]]:
    """Of one host; once it does not answer at all it is not asked again."""
    silent = ""
    for address in addresses:
        if silent:
            yield address, 0, silent
            continue
        request = urllib.request.Request(address, headers={"User-Agent": AGENT})  # noqa: S310 - http(s) only
        try:
            with urllib.request.urlopen(request, timeout=seconds) as response:  # noqa: S310
                yield address, response.status, ""
        except urllib.error.HTTPError as error:
            yield address, error.code, str(error.reason)
        except OSError as error:
            silent = str(error)
            yield address, 0, silent
        except (ValueError, HTTPException) as error:  # an address that is none, or a host that speaks no HTTP
            yield address, 0, str(error)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is gone; 0 where all is there, 1 where something is not, 3 where there is no network.

    Raises SystemExit with 2 where there is nothing to ask for.
    """
    parser = argparse.ArgumentParser(prog="python -m build_tools.links", description=__doc__)
    parser.add_argument("--site", type=Path, default=SITE)
    parser.add_argument("--most", type=int, default=MOST, help="how many addresses at most")
    options = parser.parse_args(arguments)
    links = outward_links(options.site)
    asked = dict(list(links.items())[: options.most])
    if not asked:
        parser.error(
            f"nothing to ask for: {len(links)} addresses on the pages in {options.site}; `make site` builds these"
        )
    found = look(asked)
    if all(each.status == 0 for each in found):
        print(f"Not looked: no host answered, so there is no network here ({found[0].why})", file=sys.stderr)
        return NO_NETWORK
    gone = [each for each in found if each.gone]
    by_hand = [each for each in found if not each.gone and each.status in REFUSES_PROGRAMS]
    print(f"{len(asked)} of {len(links)} addresses asked for, {len(gone)} gone, {len(by_hand)} to look at by hand")
    for each in (*gone, *by_hand):
        print(f"  {each}")
    return SOME_GONE if gone else ALL_THERE


if __name__ == "__main__":
    sys.exit(main())
