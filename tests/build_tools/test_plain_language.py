"""The language of the site: its pages keep the bounds of their section, and the measures see what they should."""

import pytest
from bs4 import BeautifulSoup, Tag

from build_tools.plain_language.explained_words import FILE, is_explained, listed_words
from build_tools.plain_language.measures import measure, over_bounds
from build_tools.plain_language.passages import Page, passages
from build_tools.plain_language.rare_words import is_rare
from build_tools.plain_language.report import report
from build_tools.plain_language.sections import section_of
from build_tools.plain_language.sentences import sentences, words


def read_passages(article: str) -> list[str]:
    element = BeautifulSoup(f"<article>{article}</article>", "html.parser").article
    assert isinstance(element, Tag)
    return list(passages(element))


def test_every_page_keeps_the_bounds_of_its_section(pages: list[Page]) -> None:
    """No page has longer sentences, is harder to read or has more unexplained rare words than its readers can bear."""
    faults = [fault for page in pages for fault in over_bounds(measure(page))]
    assert not faults, "\n".join(faults)


def test_own_list_holds_only_rare_words_that_the_pages_use(pages: list[Page]) -> None:
    """A word leaves the list of known words when no page uses it any more, or when everybody knows it."""
    used = {
        part
        for page in pages
        for passage in page.passages
        for word in words(passage)
        for part in (word.lower(), *word.lower().split("-"))
    }
    assert [word for word in sorted(listed_words()) if word not in used or not is_rare(word)] == [], FILE.name


def test_report_has_a_row_for_every_page(pages: list[Page]) -> None:
    """The report names each page with its measures, under the section it belongs to."""
    text = report([measure(page) for page in pages])
    for page in pages:
        assert f"\n| {page.address} | " in text


@pytest.mark.parametrize(
    ("text", "measured"),
    [
        ("U krijgt een brief van de gemeente. " + "Dat is " + "heel " * 20 + "lang.", "een zin van 23 woorden"),
        ("U vraagt de gemeente om restitutie.", "zeldzame woorden op 100; hoogstens 0.0: “restitutie”"),
        ("U leest hier alle woorden van deze ene lange zin met elkaar nog na. " * 2, "gemiddeld 14.0 woorden per zin"),
        (
            "Verwijtbaarheidsbeoordelingen veronderstellen individuele omstandigheden. " * 30,
            "leesgemak",
        ),
    ],
    ids=["long sentence", "rare word", "long sentences", "hard words"],
)
def test_fault_names_page_and_measure(text: str, measured: str) -> None:
    """What is over a bound is reported with the page, the measure and the place."""
    faults = list(over_bounds(measure(Page("belanghebbende/", (text.strip(),)))))
    assert any(fault.startswith("belanghebbende/: ") and measured in fault for fault in faults), faults


def test_page_without_a_section_is_refused() -> None:
    """A new part of the site is not passed over: its readers have to be named first."""
    with pytest.raises(KeyError, match="nieuw/"):
        section_of("nieuw/")


def test_longest_beginning_of_an_address_decides() -> None:
    """The aid for people on social assistance is held to their bounds, the aids of professionals to others."""
    assert section_of("hulpmiddelen/zelfcheck/telt-al-mee/").name == "b1"
    assert section_of("hulpmiddelen/handhaving/").name == "vak"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("Dat mag. Soms niet! En nu?", ["Dat mag.", "Soms niet!", "En nu?"]),
        ("Zie art. 9 lid 1. Dat is de wet.", ["Zie art. 9 lid 1.", "Dat is de wet."]),
        ("Het staat in artikel 2.1 en 3:40. Lees het.", ["Het staat in artikel 2.1 en 3:40.", "Lees het."]),
        ("Op 1 januari 2015. Eerder niet.", ["Op 1 januari 2015.", "Eerder niet."]),
        ("Wet, Stb. 2014, 269", ["Wet, Stb. 2014, 269"]),
        ("Lees variant a. Dan variant b.", ["Lees variant a.", "Dan variant b."]),
        ("Denk aan o.a. A.B. Jansen.", ["Denk aan o.a. A.B. Jansen."]),
        ("“Weet ik niet.” “Dat kan.” (Zekerheid: gezien.)", ["“Weet ik niet.”", "“Dat kan.”", "(Zekerheid: gezien.)"]),
        ("Een kop zonder punt", ["Een kop zonder punt"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(passage: str, expected: list[str]) -> None:
    """An abbreviation, an article number or a date ends no sentence; a mark before a capital does."""
    assert list(sentences(passage)) == expected


def test_words_keep_their_marks() -> None:
    """A hyphen, an apostrophe or a point inside a word does not make two of it."""
    assert words("De AOW-leeftijd op pagina’s 2.1 en 3:40, t/m 7.") == [
        *("De", "AOW-leeftijd", "op", "pagina’s", "2.1", "en", "3:40", "t/m", "7"),
    ]


def test_blocks_are_passages_and_inline_marks_are_not() -> None:
    """A word in bold stays in its sentence; headings, items, cells and labels stand on their own."""
    article = (
        '<h2>Kop<a class="headerlink">#</a></h2><p>Een <b>vet</b> woord,<br>en meer.</p>'
        "<ul><li>Punt<ul><li>Onder</li></ul></li></ul>"
        '<table><tr><th>Cel</th><td>Nog een<span class="vakje">Ja</span></td></tr></table><script>geen()</script>'
    )
    assert read_passages(article) == ["Kop", "Een vet woord,", "en meer.", "Punt", "Onder", "Cel", "Nog een", "Ja"]


def test_links_in_a_row_are_no_sentence() -> None:
    """A line of nothing but links is a list, but a sentence with a link in it stays a sentence."""
    assert read_passages("<p>Bronnen: <a>Wet, artikel 9</a>; <a>Onderzoek</a>.</p>")[1:4:2] == [
        "Wet, artikel 9",
        "Onderzoek",
    ]
    assert read_passages("<p>Lees <a>de wet</a> en <a>het onderzoek</a>.</p>") == ["Lees de wet en het onderzoek."]


@pytest.mark.parametrize(
    "word", ["gemeente", "wettekst", "reiskosten", "opschrijft", "onderzochte", "vrijwilligerscentrale"]
)
def test_compounds_and_forms_of_common_words_are_not_rare(word: str) -> None:
    """A reader who knows the parts of a compound, or the word it is a form of, knows the word."""
    assert not is_rare(word)


@pytest.mark.parametrize("word", ["restitutie", "additioneel", "wederdienst", "tegnprestatie", "gemeentee"])
def test_difficult_and_misspelled_words_are_rare(word: str) -> None:
    """A word of lawyers is not taken for a compound, nor is a slip of the pen."""
    assert is_rare(word)


@pytest.mark.parametrize("word", ["verordeningen", "mantelzorg", "vog", "wijdemeren", "arbowet"])
def test_explained_words_come_from_the_page_of_terms_the_data_and_the_list(word: str) -> None:
    """Terms with a heading of their own, their plurals, names of municipalities and listed words may be rare."""
    assert is_explained(word)
    assert not is_explained("restitutie")
