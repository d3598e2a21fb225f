"""What a claimant's letters ask, tell and rest on: no more than fits the answers of who sends them."""

import pytest

from decision_aids.aids import version_on
from decision_aids.answers.check import check
from decision_aids.documents.given import Told
from decision_aids.rules.facts import Value
from tests.decision_aids.documents.cases import DAY, body, first_sheet

BOUND: dict[str, Value] = {
    "uitkering": "participatiewet",
    "leeftijd": "18-tot-aow",
    "ontheffing": "geen",
    "ontheffing_alleenstaande_ouder": "nee",
    "volledig_duurzaam_arbeidsongeschikt": "nee",
    "dringende_reden": "nee",
}
"""Of somebody whom the law itself does not let go."""


def test_letter_tells_only_the_answers_that_the_outcome_rests_on() -> None:
    """As the choice promises: what somebody earns or whom somebody cares for is nothing to who decides without it."""
    answers: dict[str, Value] = {
        **BOUND,
        "gemeente": "overbetuwe",
        "reintegratietraject": "ja",
        "betaald_werk_uren": 12,
        "mantelzorg_uren": 3,
    }
    letter = body("zelfcheck", "bezwaar", Told(answers, {}, {"antwoorden": "ja"}))
    because = check("zelfcheck", answers, DAY)["because"]
    assert {"gemeente", "reintegratietraject"} <= set(because)
    for question in version_on("zelfcheck", DAY).questions:
        assert (question.text in letter) is (question.fact.id in because), question.fact.id


@pytest.mark.parametrize(
    ("name", "answers", "read"),
    [
        ("ontheffing-jong-kind", {"ontheffing_alleenstaande_ouder": "ja"}, "dat u deze ontheffing al hebt"),
        ("ontheffing-jong-kind", {"alleenstaande_ouder_jong_kind": "nee"}, "dat u geen alleenstaande ouder bent met"),
        ("ontheffing-jong-kind", {"alleenstaande_ouder_jong_kind": "ja"}, ""),
        ("ontheffing-dringende-reden", {"ontheffing": "ook-tegenprestatie"}, "dat u deze ontheffing al hebt"),
        ("ontheffing-dringende-reden", {"ontheffing": "alleen-arbeidsplicht"}, ""),
    ],
)
def test_letter_that_asks_for_what_is_there_or_cannot_be_says_so_first(
    name: str, answers: dict[str, Value], read: str
) -> None:
    """An exemption that somebody has, or by their own answers cannot get, is asked for by nobody unawares."""
    sheet = first_sheet("zelfcheck", name, Told({**BOUND, **answers}))
    assert ("Past deze brief bij u?" in sheet) is bool(read)
    assert f"U vulde in {read}" in sheet or not read


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        (
            {"soort": "sociale-activering", "schriftelijk_besluit": "ja"},
            ["werk dat u “Sociale activering” noemt", "In welk artikel", "Staat iets hiervan niet in uw besluit?"],
        ),
        (
            {"soort": "staat-er-niet", "schriftelijk_besluit": "nee"},
            ["U vraagt mij om een tegenprestatie", "Hoe noemt u dit:", "Stuur mij uw besluit op papier."],
        ),
    ],
)
def test_letter_for_the_rules_uses_the_word_of_the_municipality(answers: dict[str, Value], asked: list[str]) -> None:
    """The word decides how heavy a lowering may be: a letter calls the work as it was called."""
    letter = body("opdracht", "vraag-om-regels", Told(answers))
    assert [words for words in asked if words not in letter] == []
    assert ("tegenprestatie" in letter) is (answers["soort"] == "staat-er-niet")


@pytest.mark.parametrize(("benefit", "own"), [("participatiewet", False), ("ioaw", True), ("ioaz", True)])
def test_objection_of_who_can_never_work_rests_on_the_law_of_the_benefit(benefit: str, *, own: bool) -> None:
    """The exception of artikel 9 lid 5 is not in the IOAW or the IOAZ: there it is artikel 37 and 37a."""
    answers: dict[str, Value] = {
        **BOUND,
        "uitkering": benefit,
        "volledig_duurzaam_arbeidsongeschikt": "ja",
        "arbeidsongeschiktheid_vastgesteld": "ja",
    }
    letter = body("zelfcheck", "bezwaar", Told(answers))
    assert ("Als u bijstand krijgt en is vastgesteld" in letter) is not own
    assert ("artikel 37a, eerste lid" in letter) is own
    assert (f"artikel 37, eerste lid, van de {benefit.upper()} dan op mij toe?" in letter) is own
    assert ("UWV of de gemeente heeft dat vastgesteld." in letter) is own
