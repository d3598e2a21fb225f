"""The official words beside our own: for each aid in a file, and whole articles on the page of the law."""

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup

from build_tools.norms.law_words import all_aids
from build_tools.pages.official_words import SECTIONS, article_words, words_file, words_in_page
from decision_aids.law.clauses import clauses
from decision_aids.law.wetteksten import wetteksten
from decision_aids.rules.model import Aid
from tests.decision_aids.law.words_of_law import clause

LAW_PAGE = Path(__file__).resolve().parents[3] / "docs" / "wet" / "artikelen.md"
JULY = date(2026, 7, 1)
MOST = 15_000

every_aid = pytest.mark.parametrize("aid", all_aids(), ids=[aid.id for aid in all_aids()])


def words_of(aid: Aid) -> dict[str, list[dict[str, Any]]]:
    content: dict[str, list[dict[str, Any]]] = json.loads(words_file(aid)[1])
    return content


@every_aid
def test_each_rule_on_words_of_the_law_has_them(aid: Aid) -> None:
    """The file of an aid has every rule that rests on words, with law, article and date, and the page knows which."""
    words = words_of(aid)
    resting = {name for of_law in clauses().values() for each in of_law.clause for name in each.rules}
    assert [f"{aid.id}:{rule}" for rule in words] == [
        f"{aid.id}:{rule.id}" for rule in aid.rules if f"{aid.id}:{rule.id}" in resting
    ]
    assert words_in_page(aid)["rules"] == list(words)
    for passages in words.values():
        for passage in passages:
            assert ", artikel " in passage["place"]
            assert passage["from"].startswith("Officiële tekst van ")
            assert passage["address"].startswith("https://wetten.overheid.nl/")
            assert any(resting_on for _, resting_on in passage["parts"])


@every_aid
def test_words_of_an_aid_weigh_little(aid: Aid) -> None:
    """What a visitor fetches who unfolds the words stays under the bound, and its name changes with it."""
    name, content = words_file(aid)
    assert len(gzip.compress(content.encode())) < MOST
    assert name.startswith(f"{aid.id}.")


def test_words_are_those_of_the_law_around_what_the_rule_rests_on() -> None:
    """All words of the onderdeel are told, with the lid above it; those that carry the rule are marked."""
    (aid,) = (each for each in all_aids() if each.id == "opdracht")
    (passage,) = words_of(aid)["verdringing"]
    law = wetteksten()["participatiewet", JULY]
    assert passage["place"] == "Participatiewet, artikel 9 lid 1 onderdeel c"
    assert "".join(part for part, _ in passage["parts"]) == clause(law, "9", "1", "c")
    assert passage["head"] == clause(law, "9", "1")
    assert [part for part, marked in passage["parts"] if marked] == [
        "en die niet leiden tot verdringing op de arbeidsmarkt"
    ]


def test_words_that_changed_are_told_for_their_own_days() -> None:
    """Of 37a lid 1 each day has the words of that day, without a day between; the first also serves days before it."""
    (aid,) = (each for each in all_aids() if each.id == "zelfcheck")
    old, new = (each for each in words_of(aid)["dringende-reden"] if each["place"] == "IOAW, artikel 37a lid 1")
    assert (old["first"], old["last"], new["first"], new["last"]) == ("", "2026-06-30", "2026-07-01", "")
    assert old["older"] == "Een tekst van vóór 1 januari 2026 lazen wij niet."
    assert "artikel 34, eerste lid, onderdeel a" in old["parts"][-2][0]
    assert "artikel 37, eerste lid, onderdeel e" in new["parts"][-2][0]
    (unchanged,) = (each for each in words_of(aid)["leeftijd"] if each["place"].startswith("Participatiewet"))
    assert (unchanged["first"], unchanged["last"]) == ("", "")
    assert unchanged["from"] == "Officiële tekst van 1 januari 2026 en 1 juli 2026"


def test_whole_article_stands_on_the_page_of_the_law() -> None:
    """Every lid of an article is there, with the date of the text, and what stood there before it changed."""
    told = BeautifulSoup(article_words("ioaw 37a"), "html.parser")
    text = " ".join(told.get_text(" ").split())
    law = wetteksten()["ioaw", JULY]
    assert all(words in text for place, words in law.passages() if place.artikel == "37a")
    assert "Officiële tekst van 1 juli 2026" in text
    assert "Tot 1 juli 2026 stond hier: “Indien daarvoor dringende redenen" in text
    assert told.summary is not None
    with pytest.raises(LookupError):
        article_words("ioaw 99")
    with pytest.raises(LookupError):
        article_words("toverwet 1")


def test_page_of_the_law_has_the_place_that_a_finding_leads_to() -> None:
    """Each article that a rule rests on has its words on the page of the law, under the heading that is linked to."""
    page = LAW_PAGE.read_text(encoding="utf-8")
    for aid in all_aids():
        for passages in words_of(aid).values():
            for passage in passages:
                if passage["section"]:
                    assert f"{{ #{passage['section']} }}" in page, passage["place"]
    told = {word for line in page.splitlines() if line.startswith("<!-- wettekst:") for word in line.split()[3:-1]}
    for law in SECTIONS:
        places = {place.split()[0] for each in clauses()[law].clause if each.rules for place in each.at}
        assert places <= told, law
