"""The pages of a built site as they were written to disk: what they hold, and whether what they name exists."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from bs4 import BeautifulSoup

DOCS = Path(__file__).parents[1] / "docs"
OWN_HOST = "https://site.test"
ADDRESS_ATTRIBUTES = ("href", "src", "data-worker", "data-runtime")


@dataclass(frozen=True)
class BuiltPage:
    """One page: its address on the site, and what its HTML holds."""

    address: str
    html: str

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The page as a tree."""
        return BeautifulSoup(self.html, "html.parser")

    @cached_property
    def ids(self) -> list[str]:
        """Every id on the page."""
        return [str(tag["id"]) for tag in self.soup.find_all(id=True)]

    def links(self) -> Iterator[tuple[str, str]]:
        """Each address that the page names, as written and in full."""
        for tag in self.soup.find_all(True):
            for attribute in ADDRESS_ATTRIBUTES:
                if tag.has_attr(attribute):
                    written = str(tag[attribute])
                    yield written, self.full(written)

    def loaded(self) -> set[str]:
        """What a browser fetches to show the page, in full: styles, scripts and pictures."""
        tags = self.soup.select("link[rel=stylesheet], link[rel=icon], script[src], img[src]")
        return {self.full(str(tag.get("href") or tag.get("src"))) for tag in tags}

    def full(self, written: str) -> str:
        """An address as a browser on this page understands it."""
        return urljoin(OWN_HOST + self.address, written)


def read_pages(site: Path) -> dict[str, BuiltPage]:
    """Every page of the site, by its address."""
    files = {f"/{file.relative_to(site).as_posix()}": file for file in sorted(site.rglob("*.html"))}
    addresses = {name.removesuffix("index.html"): file for name, file in files.items()}
    assert len(addresses) > 20
    return {address: BuiltPage(address, file.read_text(encoding="utf-8")) for address, file in addresses.items()}


def exists(full: str, pages: dict[str, BuiltPage], site: Path) -> bool:
    """Whether an address of our own leads to a page, with the place it names, or to a file."""
    address, fragment = urldefrag(full)
    path = unquote(urlsplit(address).path)
    if path in pages:
        return not fragment or unquote(fragment) in pages[path].ids
    target = site / path.removeprefix("/")
    return target.is_dir() if path.endswith("/") else target.is_file()


def hand_written(pages: dict[str, BuiltPage]) -> set[str]:
    """The addresses of the pages that stand in docs/, forms of aids among them."""
    sources = (file.relative_to(DOCS).with_suffix("").as_posix() for file in DOCS.rglob("*.md"))
    return {f"/{name.removesuffix('index')}/".replace("//", "/") for name in sources} & pages.keys()


def one_of_each_kind(pages: dict[str, BuiltPage]) -> set[str]:
    """Of the pages from each template the one with the most in it."""
    longest = sorted(pages.keys() - hand_written(pages), key=lambda address: (len(pages[address].html), address))
    return set({kind_of(address): address for address in longest}.values())


def kind_of(address: str) -> str:
    """Which template a page was made from."""
    match address.strip("/").split("/"):
        case ["hulpmiddelen", _, name]:
            return "checklist" if name.startswith("checklist") else "outcome"
        case ["verordeningen", _]:
            return "by-law"
        case ["trainer", ("casussen" | "gesprekstrainer") as kind, _]:
            return kind
        case _:
            return address
