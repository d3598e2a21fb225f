"""The aid `zelfcheck`: its cases in 29 municipalities, the date of birth, notices, and one explanation in full."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import cast

import pytest

from decision_aids import aids
from decision_aids.aids import zelfcheck
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Soort
from decision_aids.law.sources import sources
from decision_aids.proofs.truth import Truth, truth
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid
from tests.decision_aids.case_files import Case, cases, pinned

ON = date(2016, 1, 1)
HOURS = {
    Soort.MANTELZORG: "mantelzorg_uren",
    Soort.VRIJWILLIGERSWERK: "vrijwilligerswerk_uren",
    Soort.BETAALD_WERK: "betaald_werk_uren",
}
NUMBERS: tuple[Value, ...] = (0, 0.5, 2, 3, 3.5, 4, 7.5, 8, 20)


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(aids.VERSIONS, "zelfcheck", zelfcheck.versions)


def aid() -> Aid:
    return zelfcheck.versions()[0]


def outcome(answers: Mapping[str, object], on: date = ON) -> object:
    return check("zelfcheck", answers, on)["outcome"]


def by_the_rules(answers: Mapping[str, Value]) -> str:
    """The first outcome whose condition holds for complete answers, judged without diagrams."""
    ticks = {fact.id: fact.tick(answers[fact.id]) for fact in aid().facts}
    possible = {fact: range(tick, tick + 1) for fact, tick in ticks.items()}
    return next(found.id for found in aid().outcomes if truth(found.when, possible) is Truth.YES)


@pytest.mark.parametrize("case", cases("zelfcheck"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says."""
    assert outcome(case.answers) == case.outcome


def test_every_municipality_has_three_cases() -> None:
    """No municipality in the data is left without at least three cases."""
    counted = Counter(str(case.answers["gemeente"]) for case in cases("zelfcheck"))
    assert {slug for slug in gemeenten() if counted[slug] < 3} == set()


def test_every_threshold_has_a_case_on_both_sides() -> None:
    """For each number of hours in a by-law there is a case with just enough and one with just too little."""
    seen = {
        (case.answers["gemeente"], fact, case.answers[fact]) for case in cases("zelfcheck") for fact in HOURS.values()
    }
    missing = [
        (slug, soort, hours)
        for slug, gemeente in gemeenten().items()
        for soort, grond in gemeente.gronden.items()
        if grond.uren_vanaf is not None
        for hours in (grond.uren_vanaf, grond.uren_vanaf - 0.5)
        if (slug, HOURS[soort], hours) not in seen
    ]
    assert missing == []


def test_settled_is_what_all_completions_agree_on() -> None:
    """With a few facts unknown the outcome is certain exactly where every way to fill them in gives it."""
    random = Random(3)  # noqa: S311 the same answers in every run
    values = {fact.id: cast(tuple[Value, ...], fact.values) or NUMBERS for fact in aid().facts}
    small = [fact for fact in values if len(values[fact]) < 5]
    for _ in range(150):
        answers = {fact: random.choice(options) for fact, options in values.items()}
        answers |= {"uitkering": "ioaw", "leeftijd": "18-tot-aow"}
        unknown = [*random.sample(small, 3), random.choice(list(HOURS.values()))]
        outcomes = {
            by_the_rules(answers | dict(zip(unknown, chosen, strict=True)))
            for chosen in product(*(values[fact] for fact in unknown))
        }
        expected = outcomes.pop() if len(outcomes) == 1 else "nog-onbekend"
        assert outcome({**answers, **dict.fromkeys(unknown, "weet-ik-niet")}) == expected


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ("1998-01-01", date(2016, 1, 1), "18-tot-aow"),
        ("1998-01-02", date(2016, 1, 1), "onder-18"),
        ("1998-02-28", date(2016, 2, 28), "18-tot-aow"),
        ("2000-02-29", date(2018, 2, 28), "onder-18"),
        ("2000-02-29", date(2018, 3, 1), "18-tot-aow"),
        ("1950-07-01", date(2016, 1, 1), "aow-of-ouder"),
        ("1950-10-01", date(2016, 1, 1), "18-tot-aow"),
        ("1959-11-22", date(2026, 11, 22), "aow-of-ouder"),
        ("1959-11-23", date(2026, 11, 22), "18-tot-aow"),
    ],
)
def test_age_follows_from_the_date_of_birth(born: str, on: date, age: str) -> None:
    """A date of birth gives the very result of the age class that follows from it, under its own name."""
    rest = {"uitkering": "ioaw", "volledig_duurzaam_arbeidsongeschikt": "nee"}
    by_date = check("zelfcheck", {**rest, "geboortedatum": born}, on)
    by_age = check("zelfcheck", {**rest, "leeftijd": age}, on)
    assert by_date["outcome"] == by_age["outcome"]
    assert by_date["findings"] == by_age["findings"]
    assert by_date["because"] == [
        "geboortedatum" if fact == "leeftijd" else fact for fact in cast(list[str], by_age["because"])
    ]


def test_nearest_change_of_a_date_of_birth_is_the_nearest_day_with_another_outcome() -> None:
    """The day named is the first that leads to another outcome, and the day before it does not."""
    (change,) = cast(list[dict[str, str]], check("zelfcheck", {"geboortedatum": "1950-01-01"}, ON)["nearest_change"])
    day = date.fromisoformat(change["to"])
    assert change["fact"] == "geboortedatum"
    assert outcome({"geboortedatum": day.isoformat()}) == change["outcome"] != "niet-van-toepassing"
    assert outcome({"geboortedatum": (day - timedelta(days=1)).isoformat()}) == "niet-van-toepassing"


def test_unknown_age_beside_a_date_of_birth_is_no_contradiction() -> None:
    """Whoever answers weet-ik-niet to one of the two has given only the other."""
    assert outcome({"geboortedatum": "1940-01-01", "leeftijd": "weet-ik-niet"}) == "niet-van-toepassing"
    assert outcome({"geboortedatum": "weet-ik-niet", "leeftijd": "aow-of-ouder"}) == "niet-van-toepassing"


def test_by_law_of_2015_is_to_be_checked_on_a_later_date() -> None:
    """From 2016 on the aid says that the by-law may have changed; in 2015 it does not."""
    words = "Op uw datum kan de verordening van Rotterdam uit 2015 veranderd zijn."
    assert any(words in text for text in warnings("rotterdam", date(2016, 1, 1)))
    assert not any(words in text for text in warnings("rotterdam", date(2015, 12, 31)))


def test_municipality_that_is_gone_says_into_which_and_when() -> None:
    """From the day of the merger on, and not before, the aid names the new municipality."""
    for slug, gemeente in gemeenten().items():
        now = gemeente.gemeente_nu
        if now.per is not None:
            assert any(f"bij {now.opgegaan_in}" in text for text in warnings(slug, now.per))
            assert not any("bestaat niet meer" in text for text in warnings(slug, now.per - timedelta(days=1)))


def test_by_law_not_yet_in_force_is_said() -> None:
    """Before the day on which the by-law of Overbetuwe came into force the aid says so."""
    words = "Op uw datum gold zij nog niet."
    assert any(words in text for text in warnings("overbetuwe", date(2015, 1, 16)))
    assert not any(words in text for text in warnings("overbetuwe", date(2015, 1, 17)))


def warnings(gemeente: str, on: date) -> list[str]:
    return cast(list[str], check("zelfcheck", {"gemeente": gemeente}, on)["warnings"])


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a case with a date of birth and an exemption reads as it was approved."""
    answers = {
        "uitkering": "participatiewet",
        "geboortedatum": "1980-05-17",
        "volledig_duurzaam_arbeidsongeschikt": "nee",
        "ontheffing_alleenstaande_ouder": "nee",
        "gemeente": "gemert-bakel",
        "vrijwilligerswerk_uren": 8,
    }
    assert report(check("zelfcheck", answers, ON), markdown=False) + "\n" == pinned("zelfcheck_uitleg.txt")


def test_no_outcome_says_that_somebody_is_obliged() -> None:
    """Texts say what the municipality may ask, and each outcome tells of bezwaar and its six weeks."""
    for found in (*aid().outcomes, aid().undecided):
        words = " ".join((found.title, found.explanation, *found.next_steps))
        assert "verplicht" not in words
        assert "bezwaar" in words
        assert "zes weken" in words


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows."""
    for rule in aid().rules:
        assert set(rule.sources) <= set(sources())
        assert rule.sources


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (
            '{"answers": {"leeftijd": "18-tot-aow", "geboortedatum": "1980-01-01"}}',
            "leeftijd en geboortedatum: kreeg allebei; toegestaan: een van de twee",
        ),
        (
            '{"answers": {"geboortedatum": "2016-01-02"}}',
            "geboortedatum: kreeg '2016-01-02'; toegestaan: een datum tot en met",
        ),
        (
            '{"answers": {"geboortedatum": "1980-02-30"}}',
            "geboortedatum: kreeg '1980-02-30'; toegestaan: een bestaande datum",
        ),
        ('{"answers": {"geboortedatum": 1980}}', "geboortedatum: kreeg 1980; toegestaan: een bestaande datum"),
        ('{"answers": {"gemeente": "atlantis"}}', "gemeente: kreeg 'atlantis'; toegestaan: asten, berg-en-dal"),
        (
            '{"answers": {"mantelzorg_uren": 169}}',
            "mantelzorg_uren: kreeg 169; toegestaan: een getal van 0 tot en met 168",
        ),
        ('{"answers": {"mantelzorg_uren": 7.25}}', "mantelzorg_uren: kreeg 7.25; toegestaan: een getal"),
        ('{"answers": {"mantelzorg_uren": true}}', "mantelzorg_uren: kreeg True; toegestaan: een getal"),
        ('{"answers": {"mantelzorg_uren": [8]}}', "mantelzorg_uren: kreeg [8]; toegestaan: een getal"),
        ('{"answers": {"mantelzorg_uren": [[8]]}}', "mantelzorg_uren: kreeg"),
        ('{"answers": {}, "date": "2027-01-01"}', "peildatum: kreeg 2027-01-01"),
        ('{"answers": {}, "date": "2014-12-31"}', "peildatum: kreeg 2014-12-31"),
    ],
)
def test_bad_input_names_the_field(line: str, error: str) -> None:
    """Bad input gives one line with the field, what it got and what is allowed."""
    answer = answer_line("zelfcheck", line, ON)
    assert answer.startswith(f'{{"error": "{error}')
    assert "\n" not in answer


def test_date_in_2027_gets_the_reason() -> None:
    """Whoever asks about 2027 hears what changes and to ask the municipality, never the old answer."""
    answer = answer_line("zelfcheck", '{"answers": {}, "date": "2027-01-01"}')
    assert "Participatiewet in balans" in answer
    assert "vraag het de gemeente" in answer
