"""What every page of the built site owes its reader: a way to it, a source, a date, and the law in one step."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import pytest
from bs4 import Tag

from decision_aids.law.sources import sources
from tests.built_pages import OWN_HOST, BuiltPage, read_pages

REGISTER = "/bronnen/"
ABOUT_THE_SITE_ITSELF = {
    "/documenten/",
    "/gemeente/eigen-editie/",
    *(
        f"/over/{page}/"
        for page in (
            "privacy",
            "toegankelijkheid",
            "hoe-is-dit-gecontroleerd",
            "beheer",
            "algoritmeregister",
            "regels-zelf-gebruiken",
            "regels-in-dmn",
            "open-data",
            "meelezen",
            "bouwplan",
        )
    ),
}
"""Pages that tell what this site does: they have a date, and we are their source."""

MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
DATE = re.compile(rf"\b\d{{1,2}} (?:{MONTHS}) 20\d\d\b")
ARTICLE = re.compile(r"\b[Aa]rtikel (\d+[a-z]{0,2}(?::\d+)?)\b")
BLOCKS = ("p", "li", "tr", "summary")

DAY = r"\d{4}-\d\d-\d\d"
OFFICIAL = {
    "wetten.overheid.nl": re.compile(
        rf"/(jci1\.3:c:BWB[RV]\d{{7}}(&artikel=\d+[a-z]{{0,2}}(&z={DAY}&g={DAY})?)?|BWB[RV]\d{{7}}(/{DAY}(#[\w.]+)?)?)"
    ),
    "deeplink.rechtspraak.nl": re.compile(r"/uitspraak\?id=ECLI:NL:[A-Z]{2,6}:\d{4}:[A-Z]{0,2}\d+"),
    "zoek.officielebekendmakingen.nl": re.compile(r"/((stb|gmb)-\d{4}-\d+|kst-[\dA-Z-]+)\.html"),
    "lokaleregelgeving.overheid.nl": re.compile(r"/CVDR\d+"),
    "algoritmes.overheid.nl": re.compile(r"/.*"),
}
"""How an address of law looks at each place that publishes it, from the host on."""


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, BuiltPage]:
    """Every page that a visitor can be sent to, by its address."""
    return {address: page for address, page in read_pages(site).items() if address != "/404.html"}


def test_every_page_is_reached_through_the_text(pages: dict[str, BuiltPage]) -> None:
    """Somebody who starts at the home page can see every page by the links in the text, without menu or search."""
    seen: set[str] = set()
    to_see = ["/"]
    while to_see:
        page = pages[to_see.pop()]
        seen.add(page.address)
        addresses = {urlsplit(full).path for _, full in text_links(page) if full.startswith(OWN_HOST)}
        to_see += (addresses & pages.keys()) - seen - set(to_see)
    assert sorted(pages.keys() - seen) == []


def test_every_page_says_when_it_was_checked(pages: dict[str, BuiltPage]) -> None:
    """Below every page stands the day on which it was last looked at; in the register it stands at each source."""
    undated = [
        address
        for address, page in pages.items()
        if address != REGISTER
        and not any(DATE.search(note.get_text(" ")) for note in page.soup.select("article .bron"))
    ]
    assert undated == []
    looked_at = [item for item in pages[REGISTER].soup.select("article li") if item.get_text().startswith("Bekeken op")]
    assert len(looked_at) == len(sources())
    assert all(DATE.search(item.get_text()) for item in looked_at)


def test_every_page_names_a_source(pages: dict[str, BuiltPage]) -> None:
    """Every page that tells of the tegenprestatie links to the register of sources, or to an official text."""
    unsourced = [
        address
        for address, page in pages.items()
        if address != REGISTER
        and address not in ABOUT_THE_SITE_ITSELF
        and not any(leads_to_the_register(full) or is_official(full) for _, full in text_links(page))
    ]
    assert unsourced == []


def test_addresses_of_law_have_their_form(pages: dict[str, BuiltPage]) -> None:
    """An address at a place that publishes law looks as that place writes it, so that it leads to the text itself."""
    wrong = [
        f"{address}: {full}"
        for address, page in pages.items()
        for _, full in text_links(page)
        if is_official(full) and not follows_its_form(full)
    ]
    assert wrong == []


def test_no_address_of_law_is_at_an_unknown_place(pages: dict[str, BuiltPage]) -> None:
    """A host of the government that publishes law is one whose addresses are checked for their form."""
    hosts = {urlsplit(full).hostname or "" for page in pages.values() for _, full in text_links(page)}
    publishers = {host for host in hosts if re.search(r"overheid\.nl$|rechtspraak\.nl$|bekendmakingen\.nl$", host)}
    assert publishers - {"www.rijksoverheid.nl"} <= OFFICIAL.keys()


def test_link_leads_to_the_law_it_names(pages: dict[str, BuiltPage]) -> None:
    """A link that reads as an article or as the number of a ruling leads to that article or ruling, not to another."""
    wrong = []
    for address, page in pages.items():
        for words, full in text_links(page):
            article, ruling = ARTICLE.match(words), re.search(r"ECLI:\S+", words)
            if article and re.findall(r"&artikel=(\w+)", full) not in ([], [article[1]]):
                wrong.append(f"{address}: {words} → {full}")
            if ruling and is_official(full) and not full.endswith(f"={ruling[0]}"):
                wrong.append(f"{address}: {words} → {full}")
    assert wrong == []


def test_first_mention_of_an_article_leads_to_its_text(pages: dict[str, BuiltPage]) -> None:
    """Where a page first names an article of law, its sentence links to the text, our page on it or its source."""
    missing = [
        f"{address}: artikel {number} in {block.get_text(' ', strip=True)[:100]}"
        for address, page in pages.items()
        if address != REGISTER
        for number, block in first_mentions(page)
        if not any(leads_to_law(page.full(str(link["href"]))) for link in block.select("a[href]"))
    ]
    assert missing == []


@pytest.mark.parametrize(
    "address",
    [
        "https://wetten.overheid.nl/BWBR15703",
        "https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=",
        "https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=9&z=2026-1-1&g=2026-01-01",
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBZWB:BZ5171",
        "https://zoek.officielebekendmakingen.nl/stb-2025.html",
        "http://wetten.overheid.nl/BWBR0015703",
    ],
)
def test_misspelt_address_of_law_is_noticed(address: str) -> None:
    """An address that misses a digit, a year or an article does not pass for one of law."""
    assert not follows_its_form(address)


def text_links(page: BuiltPage) -> Iterator[tuple[str, str]]:
    """The words and the full address of every link in the text of a page."""
    for link in page.soup.select("article a[href]:not(.headerlink)"):
        yield link.get_text(" ", strip=True), page.full(str(link["href"]))


def first_mentions(page: BuiltPage) -> Iterator[tuple[str, Tag]]:
    """Every article that the text of a page names, with the sentence or row of its first mention.

    Headings are apart, and so are the questions of an aid: they are plain text, and the sources stand below them. The
    words of the law itself name its articles as they do.
    """
    named: set[str] = set()
    for block in page.soup.select(", ".join(f"article {name}:not(form *, .wettekst *)" for name in BLOCKS)):
        for number in ARTICLE.findall(block.get_text(" ")):
            if number not in named:
                named.add(number)
                yield number, block


def is_official(full: str) -> bool:
    """Whether an address is at a place that publishes law."""
    return urlsplit(full).hostname in OFFICIAL


def follows_its_form(full: str) -> bool:
    """Whether an address looks as the place that publishes it writes addresses."""
    host = urlsplit(full).hostname or ""
    begin = f"https://{host}"
    return full.startswith(begin) and OFFICIAL[host].fullmatch(full.removeprefix(begin)) is not None


def leads_to_the_register(full: str) -> bool:
    """Whether an address is that of one source in the register."""
    page, source = urldefrag(full)
    return page == OWN_HOST + REGISTER and source in sources()


def leads_to_law(full: str) -> bool:
    """Whether an address is that of a law, of our page on it, or of a source that has an official text."""
    if leads_to_the_register(full):
        return is_official(sources()[urldefrag(full)[1]].url or "")
    return is_official(full) or full.startswith(f"{OWN_HOST}/wet/")
