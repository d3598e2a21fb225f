"""The words and the pages made from the by-laws."""

import re
from dataclasses import replace

import pytest

from build_tools.pages import by_law_pages as pages_of_by_laws
from build_tools.pages.by_law_names import page_name
from build_tools.pages.by_law_pages import NO_TEXT, by_law_pages, in_short, now, study_of, until
from build_tools.pages.by_law_quirks import quirks
from build_tools.pages.by_law_words import consequence, duration, hours
from decision_aids.law.gemeenten import by_laws, gemeenten, studied
from decision_aids.law.gemeenten.model import Duur, Gevolg, Grond, Omvang, Soort, Verband


@pytest.mark.parametrize(
    ("grond", "words"),
    [
        (Grond(Gevolg.VRIJSTELLING), "vrijgesteld"),
        (Grond(Gevolg.VRIJSTELLING, uren_vanaf=1.5), "vrijgesteld vanaf 1,5 uur per week"),
        (
            Grond(Gevolg.VRIJSTELLING, uren_vanaf=8, maanden_meer_dan=3, verband=Verband.OF),
            "vrijgesteld vanaf 8 uur per week of langer dan 3 maanden",
        ),
        (
            Grond(Gevolg.VRIJSTELLING, uren_vanaf=2, maanden_vanaf=3, verband=Verband.EN),
            "vrijgesteld vanaf 2 uur per week en vanaf 3 maanden",
        ),
        (
            Grond(Gevolg.VRIJSTELLING, uren_vanaf=8, binnen_maanden_na_instroom=6),
            "vrijgesteld vanaf 8 uur per week, binnen 6 maanden na de start van de uitkering",
        ),
        (
            Grond(Gevolg.VRIJSTELLING, binnen_maanden_na_instroom=3),
            "vrijgesteld binnen 3 maanden na de start van de uitkering",
        ),
    ],
)
def test_consequence_names_every_threshold(grond: Grond, words: str) -> None:
    """A ground is put in words with its hours, its months and how the two go together."""
    assert consequence(grond) == words


def test_no_not_regulated_and_not_found_stay_apart() -> None:
    """Refused, silent and unknown are three different words."""
    silent = (Gevolg.NEE, Gevolg.NIET_GEREGELD, Gevolg.NIET_GEVONDEN)
    assert [consequence(Grond(gevolg)) for gevolg in silent] == ["nee", "niet geregeld", "niet gevonden"]


@pytest.mark.parametrize(
    ("omvang", "words"),
    [
        (Omvang("", uren_vast=20, naar_vermogen=True), "20, naar vermogen"),
        (Omvang("", uren_minimum=4, uren_maximum=8), "4 tot en met 8"),
        (Omvang("", uren_minimum=12), "minstens 12"),
        (Omvang("", uren_maximum=12), "hoogstens 12"),
        (Omvang("", uren_gemiddeld=4), "gemiddeld 4"),
        (Omvang(""), "niet gevonden"),
    ],
)
def test_hours_say_what_the_number_is(omvang: Omvang, words: str) -> None:
    """A number of hours is said to be a minimum, a maximum, an average or fixed."""
    assert hours(omvang) == words


@pytest.mark.parametrize(
    ("duur", "words"),
    [
        (Duur("", blijvend=True), "zonder einddatum"),
        (Duur("", weken=6, keren_per_jaar=2), "6 weken, 2 keer per jaar"),
        (Duur("", jaaruren_minimum=52, jaaruren_maximum=208), "52 tot en met 208 uur per jaar"),
        (Duur("", maanden_minimum=3), "minstens 3 maanden"),
        (Duur("", jaaruren_maximum=120), "hoogstens 120 uur per jaar"),
        (Duur("", weken=4), "4 weken"),
        (Duur("", keren_per_jaar=2), "2 keer per jaar"),
        (Duur("", maanden_vast=6, jaaruren_maximum=120), "6 maanden; hoogstens 120 uur per jaar"),
        (Duur("", blijvend=True, jaaruren_maximum=120), "zonder einddatum; hoogstens 120 uur per jaar"),
        (Duur(""), "niet gevonden"),
    ],
)
def test_duration_keeps_the_unit_of_the_by_law(duur: Duur, words: str) -> None:
    """Weeks, hours a year and months stay what they are, and every one that is there is named."""
    assert duration(duur) == words


def test_now_says_what_became_of_a_municipality() -> None:
    """The page names the municipality that a merged one went into, or is to go into, and the day."""
    assert now(gemeenten()["weesp"]) == "Bestaat niet meer: op 24 maart 2022 opgegaan in Amsterdam."
    assert now(gemeenten()["wijdemeren"]) == "Gaat naar verwachting op 1 januari 2027 op in Hilversum."
    assert now(gemeenten()["urk"]) == "Bestaat nog."


def test_every_by_law_has_a_page_with_doors_to_three_aids() -> None:
    """Each page leads to the three aids with its municipality filled in, and no address holds an answer."""
    pages = dict(by_law_pages())
    assert list(pages) == [page_name(by_law) for by_law in by_laws()]
    for by_law in by_laws():
        page = pages[page_name(by_law)]
        assert page.count(f'data-door="gemeente={by_law.slug}"') == 2
        assert page.count(f'data-door="voorbeeld={page_name(by_law)}"') == 1
        assert "?" not in "".join(re.findall(r"\]\((.*?)\)", page))


def test_page_says_in_short_what_the_by_law_does() -> None:
    """The short lines hold hours, duration and every situation under what is done with it."""
    lines = dict(in_short(studied()["overbetuwe"]))
    assert lines["Hoeveel?"][0].startswith("4 tot en met 8 uur per week.")
    assert "vrijwilligerswerk (vanaf 4 uur per week)" in lines["Vrijgesteld:"]
    assert lines["Niet geregeld:"][0] == "sociale activering"
    assert "    - vrijwilligerswerk (vanaf 4 uur per week)" in dict(by_law_pages())["overbetuwe"]


def test_quirks_name_what_differs_from_most() -> None:
    """What a by-law counts or decides in a way of its own is told; what was not seen is not said to be absent."""
    said = {slug: " ".join(quirks(by_law)) for slug, by_law in studied().items()}
    assert "geen einddatum" in said["rotterdam"]
    assert "binnen 6 maanden na de start" in said["wijdemeren"]
    assert "óf lang genoeg" in said["overbetuwe"]
    assert "én lang genoeg" in said["duiven"]
    assert "In de tabel staat geen hoogste aantal uren per week" in said["berg-en-dal"]
    assert "uren per jaar" in said["rheden"]
    assert "Geen andere verordening hier noemt dit." in said["schagen"]
    assert "Papier naast praktijk" in said["hilversum"]


@pytest.mark.parametrize(
    ("duur", "said"),
    [
        (Duur("", weken=4), "De verordening telt de duur in weken."),
        (Duur("", weken=6, keren_per_jaar=2), "De verordening telt de duur in weken, een aantal keer per jaar."),
        (Duur("", jaaruren_maximum=120), "De verordening telt in uren per jaar, niet in maanden."),
        (Duur("", jaaruren_maximum=120, maanden_vast=6), ""),
    ],
)
def test_quirks_deny_no_amount_that_is_there(duur: Duur, said: str) -> None:
    """Weeks without a number of times are told as weeks, and months beside hours a year are not said to be absent."""
    by_law = studied()["urk"]
    changed = by_law._replace(verordening=replace(by_law.verordening, duur=duur))
    told = [quirk for quirk in quirks(changed) if "maanden" in quirk or "weken" in quirk]
    assert told == ([said] if said else [])


def test_page_shows_both_readings_and_the_choice() -> None:
    """A page gives, for every ground, the text, the table cell and why it was read so."""
    pages = dict(by_law_pages())
    for slug, by_law in studied().items():
        for reading in study_of(by_law).gronden.values():
            assert reading.lezing in pages[slug]
            assert (reading.in_tekst or NO_TEXT) in pages[slug]
    reading = study_of(studied()["wijdemeren"]).gronden[Soort.MANTELZORG]
    assert f"“{reading.in_tabel}”" in pages["wijdemeren"]
    assert "In de tekst (§4.1): Minstens 12 uur per week" in pages["hilversum"]
    assert "In de tabel (bijlage 2): “Min 12”" in pages["hilversum"]


def test_article_of_a_point_leaves_its_heading_where_pages_lead_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """An edition may say in which article something stands; links go to the name alone."""
    by_law = studied()["overbetuwe"]
    text = replace(by_law.verordening, artikelen={"mantelzorg": "artikel 4, onder a"})
    monkeypatch.setattr(pages_of_by_laws, "by_laws", lambda: (by_law._replace(verordening=text),))
    ((_, page),) = by_law_pages()
    assert "### Mantelzorg (artikel 4, onder a) { #mantelzorg }" in page


def test_a_by_law_that_ended_says_when_and_how() -> None:
    """A page gives the last day, and what happened where that was read; without one what was last seen, if any."""
    ends = {slug: until(by_law) for slug, by_law in studied().items()}
    assert ends["hilversum"].startswith("Tot en met 31 maart 2016. ")
    assert ends["rheden"].startswith("Tot en met 31 december 2025. De gemeente trok haar in")
    assert ends["slochteren"] == "Uiterlijk tot en met 31 december 2019, als de nieuwe gemeente niets anders besloot."
    assert ends["rotterdam"].startswith("Volgens de regelingenbank gold zij nog toen wij keken")
    assert ends["overbetuwe"] == ""
    pages = dict(by_law_pages())
    assert [slug for slug, words in ends.items() if words not in pages[slug]] == []
