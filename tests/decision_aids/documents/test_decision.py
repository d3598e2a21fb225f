"""The decision says nothing that the law, the answers or its own days do not say."""

import pytest

from decision_aids.aids.shared.objection import no_money_now
from decision_aids.documents.given import Told
from decision_aids.rules.facts import Value
from tests.decision_aids.documents.cases import body, first_sheet

BASIS = "Wij mogen dit opdragen op grond van artikel 9, eerste lid, onderdeel c, van de Participatiewet."
NOT_AS_IT_IS = "Gebruik dit niet zomaar"
LOOK_AGAIN = (
    "Of de regels na 31 december 2026 hetzelfde blijven, is niet zeker. Daarom kijken wij vóór die tijd opnieuw, samen "
    "met u: op [dag, uiterlijk 31 december 2026]."
)
NO_EXCEPTION = "Wij keken of er een uitzondering voor u geldt. Dat is niet zo, omdat [reden]."


def told(answers: dict[str, Value] | None = None, /, **choices: str) -> Told:
    return Told({"variant": "a", **(answers or {})}, {}, choices)


def letter(case: Told) -> str:
    return body("beleidsregels", "besluit", case)


def before(case: Told) -> str:
    return first_sheet("beleidsregels", "besluit", case)


@pytest.mark.parametrize(
    "choices",
    [{"verzonden": "2027-01-05"}, {"begin": "2027-01-11"}, {"verzonden": "2027-01-01", "einde": "2027-02-01"}],
)
def test_decision_of_a_day_whose_law_is_not_known_says_so_and_names_no_law(choices: dict[str, str]) -> None:
    """Whether it is sent or begins then: no article that allows it, no lowering, and the warning on both sheets."""
    case = told(**choices)
    for sheet in (before(case), letter(case)):
        assert NOT_AS_IT_IS in sheet
    assert "Wij mogen dit opdragen op grond van [artikel van de wet die dan geldt]." in letter(case)
    assert "Doet u zonder goede reden niet mee? [wat er dan volgt, en welke regel dat zegt]" in letter(case)
    assert "verlagen wij" not in letter(case)
    assert LOOK_AGAIN not in letter(case)


def test_decision_of_the_last_known_day_still_names_the_law() -> None:
    """Work that began under a known law may end later without that warning."""
    case = told(verzonden="2026-12-31", begin="2026-12-31", einde="2027-02-01")
    assert NOT_AS_IT_IS not in letter(case)
    assert BASIS in letter(case)


@pytest.mark.parametrize(
    ("choices", "heading"),
    [
        ({}, "Loopt dit door na 31 december 2026?"),
        ({"begin": "2026-12-01", "einde": "2027-05-31"}, "Dit loopt door na 31 december 2026\n"),
        ({"begin": "2026-12-01", "maanden": "3"}, "Dit loopt door na 31 december 2026\n"),
    ],
)
def test_work_after_the_last_known_day_gets_a_second_look_before_it(choices: dict[str, str], heading: str) -> None:
    """The colleague reads why, and the resident on which day; where no end is known the colleague can take it out."""
    case = told(**choices)
    assert heading in before(case)
    assert LOOK_AGAIN in letter(case)
    assert ("Haal die zin dan weg." in before(case)) == (not choices)


@pytest.mark.parametrize(
    "days",
    [
        {"begin": "2026-12-01", "einde": "2026-12-31"},
        {"begin": "2026-12-01", "maanden": "0.5"},
        {"begin": "2026-10-01", "maanden": "3"},
        {"begin": "2026-12-16", "maanden": "0.5"},
    ],
)
def test_work_that_ends_in_time_gets_no_second_look(days: dict[str, str]) -> None:
    """By its last day, or by its first day and how long it lasts: three months from 1 October end with the year."""
    case = told(**days)
    assert "31 december 2026?" not in before(case)
    assert "Dit loopt door" not in before(case)
    assert "hetzelfde blijven" not in letter(case)


@pytest.mark.parametrize("benefit", ["participatiewet", "ioaw", "ioaz"])
def test_limits_to_a_lowering_are_those_of_the_law_of_the_benefit(benefit: str) -> None:
    """Urgent reasons and a second look stand in artikel 18 Participatiewet, not in what we read of the other two."""
    case = told(uitkering=benefit)
    of_assistance = benefit == "participatiewet"
    assert "Kunt u er niets aan doen, dan verlagen wij niet." in letter(case)
    for words in ("Bij dringende redenen passen wij de verlaging aan.", "Binnen drie maanden kijken wij opnieuw."):
        assert (words in letter(case)) == of_assistance
    assert ("Over dringende redenen en over opnieuw kijken lazen wij daar niets." in before(case)) != of_assistance


@pytest.mark.parametrize("benefit", ["participatiewet", "ioaw", "ioaz"])
def test_letter_announces_no_lowering_that_the_law_may_not_allow(benefit: str) -> None:
    """Whether artikel 20 IOAZ allows one is not certain: what follows is a gap there, and the sheet says why."""
    case = told(uitkering=benefit)
    announced = "Doet u zonder goede reden niet mee? Dan verlagen wij uw uitkering een tijd."
    assert (announced in letter(case)) == (benefit != "ioaz")
    assert ("Doet u zonder goede reden niet mee? [wat er dan volgt, en welk artikel dat zegt]" in letter(case)) == (
        benefit == "ioaz"
    )
    assert ("Bij de IOAZ is niet zeker of artikel 20 een verlaging toelaat" in before(case)) == (
        benefit != "participatiewet"
    )


def test_what_the_letter_says_of_an_exception_follows_the_answer() -> None:
    """Only who is known to have none reads so; who has one reads neither that nor on which ground this is asked."""
    assert NO_EXCEPTION in letter(told({"uitzondering": "nee"}))
    unknown = letter(told())
    assert NO_EXCEPTION not in unknown
    assert "Geldt er een uitzondering voor u? [wat is nagegaan, en wat daaruit kwam]" in unknown
    exempt = told({"uitzondering": "ja"})
    assert "uitzondering" not in letter(exempt)
    assert BASIS not in letter(exempt)
    assert "Verstuur dit besluit dan niet." in before(exempt)


def test_days_that_cannot_be_together_are_gaps_and_told() -> None:
    """No sentence has work end before it begins."""
    case = told(begin="2026-12-11", einde="2026-06-30")
    assert "U begint op [eerste dag]. Het stopt op [laatste dag]." in letter(case)
    assert "Kijk de dagen na" in before(case)
    assert LOOK_AGAIN in letter(case)
    assert "De laatste dag (30 juni 2026) ligt vóór de eerste (11 december 2026)." in before(case)


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (
            {"verzonden": "2026-12-02", "begin": "2026-12-01"},
            "Het werk begint op 1 december 2026, en het besluit gaat pas weg op 2 december 2026.",
        ),
        (
            {"verzonden": "2026-12-02", "einde": "2026-12-01"},
            "Het werk stopt op 1 december 2026. Dan is het besluit van 2 december 2026 nog niet weg.",
        ),
        (
            {"begin": "2026-10-01", "einde": "2026-12-18", "maanden": "2.5"},
            "is langer dan de duur die je koos: 2,5 maanden.",
        ),
        (
            {"begin": "2026-10-01", "einde": "2026-12-17", "maanden": "2.5"},
            "langer dan de duur die je koos: 2,5 maanden.",
        ),
        ({"begin": "2026-10-01", "einde": "2026-11-01", "maanden": "1"}, "is langer dan de duur die je koos: 1 maand."),
        ({"begin": "2026-01-31", "einde": "2026-03-01", "maanden": "1"}, "is langer dan de duur die je koos: 1 maand."),
        ({"begin": "2026-10-01", "einde": "2026-12-16", "maanden": "2.5"}, ""),
        ({"begin": "9999-12-01", "einde": "9999-12-31", "maanden": "6"}, ""),
        ({"verzonden": "2026-10-01", "begin": "2026-10-01", "einde": "2026-10-01"}, ""),
        ({"begin": "2026-10-01", "einde": "2026-10-31", "maanden": "1"}, ""),
        ({"begin": "2026-01-31", "einde": "2026-02-28", "maanden": "1"}, ""),
    ],
)
def test_days_that_ask_for_a_second_look_are_told(choices: dict[str, str], said: str) -> None:
    """Sent after the work began or stopped, or lasting longer than was chosen."""
    found = before(told(**choices))
    assert ("Kijk de dagen na" in found) == bool(said)
    assert said in found


def test_letter_states_nothing_that_the_answers_deny() -> None:
    """Paid work, work that is a job and doubt about the work of others are not told away."""
    asked: dict[str, Value] = {"tegenprestatie_gevraagd": "ja"}
    denied = letter(told({**asked, "onbeloond": "nee", "naast_regulier_werk": "nee", "verdringing_twijfel": "ja"}))
    assert "[alleen als het klopt: U krijgt er geen loon voor.]" in denied
    assert "[alleen als het klopt: Het is extra werk, naast gewone banen.]" in denied
    assert "Niemand verliest hierdoor betaald werk" not in denied
    assert "U krijgt er geen loon voor. Het is extra werk, naast gewone banen." in letter(told(asked))
    assert "Niemand verliest hierdoor betaald werk" in letter(told(asked))


def test_decision_orders() -> None:
    """The duty is to do what the college orders (artikel 9 lid 1 onder c): a request is none."""
    assert "Wij dragen u een tegenprestatie op. Deze brief is het besluit." in letter(told())
    assert "Wij vragen u om een tegenprestatie" not in letter(told())


def test_decision_says_what_the_court_can_do_in_the_words_of_the_aids() -> None:
    """That it asks money, and that who has very little can ask not to pay it, stands in them."""
    assert "De rechtbank vraagt geld." in no_money_now()
    assert no_money_now() in letter(told())


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ({"maanden": "3"}, "U begint op [eerste dag]. Het duurt 3 maanden. Het stopt op [laatste dag]."),
        (
            {"maanden": "3", "begin": "2026-09-01"},
            "U begint op 1 september 2026. Het duurt 3 maanden. Het stopt op 30 november 2026.",
        ),
        (
            {"maanden": "3.5", "begin": "2026-09-01"},
            "U begint op 1 september 2026. Het duurt 3,5 maanden. Het stopt op [laatste dag].",
        ),
        (
            {"maanden": "3", "begin": "2026-09-01", "einde": "2026-10-31"},
            "U begint op 1 september 2026. Het stopt op 31 oktober 2026.",
        ),
        ({"maanden": "1"}, "Het duurt 1 maand."),
        ({}, "U begint op [eerste dag]. Het stopt op [laatste dag]."),
    ],
)
def test_decision_tells_how_long_it_was_chosen_to_last(days: dict[str, str], sentence: str) -> None:
    """The number that was chosen is in the letter; whole months from a known day give its last day."""
    assert sentence in letter(told(**days))
