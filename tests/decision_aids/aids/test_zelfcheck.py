"""The aid `zelfcheck`: its cases in 29 municipalities, the date of birth, and one explanation in full."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import product
from random import Random
from typing import cast

import pytest

from decision_aids import aids
from decision_aids.aids import zelfcheck
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.law.gemeenten import gemeenten, studied
from decision_aids.law.gemeenten.model import Soort
from decision_aids.law.sources import sources
from decision_aids.proofs.truth import Truth, truth
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid
from tests.decision_aids.case_files import cases, outcome_of, pinned

ON = date(2016, 1, 1)
HOURS = {
    Soort.MANTELZORG: "mantelzorg_uren",
    Soort.VRIJWILLIGERSWERK: "vrijwilligerswerk_uren",
    Soort.BETAALD_WERK: "betaald_werk_uren",
}
MONTHS = {Soort.MANTELZORG: "mantelzorg_maanden", Soort.VRIJWILLIGERSWERK: "vrijwilligerswerk_maanden"}
NUMBERS: tuple[Value, ...] = (0, 0.5, 2, 3, 3.5, 4, 7.5, 8, 20)


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(aids.VERSIONS, "zelfcheck", zelfcheck.versions)


def aid() -> Aid:
    return zelfcheck.versions()[0]


def outcome(answers: Mapping[str, object], on: date = ON) -> object:
    return outcome_of("zelfcheck", answers, on)


def by_the_rules(answers: Mapping[str, Value]) -> str:
    """The first outcome whose condition holds for complete answers, judged without diagrams."""
    read = dict(answers)
    for question in aid().questions:
        if question.dated is not None:
            read[question.fact.id] = question.dated.on(str(answers[question.fact.id]), ON)
    ticks = {fact.id: fact.tick(read[fact.id]) for fact in aid().facts}
    possible = {fact: range(tick, tick + 1) for fact, tick in ticks.items()}
    return next(found.id for found in aid().outcomes if truth(found.when, possible) is Truth.YES)


def test_every_case_has_its_outcome() -> None:
    """Every case in the file has the outcome its sentence says, on its own day."""
    found = {case.name: outcome(case.answers, case.on) for case in cases("zelfcheck")}
    assert found == {case.name: case.outcome for case in cases("zelfcheck")}
    assert len(found) == len(cases("zelfcheck")), "two cases have the same name"


def test_cases_have_the_findings_they_name() -> None:
    """Where a case says what a rule finds, that is found: what is enough is not doubted in the same breath."""
    named = [case for case in cases("zelfcheck") if case.findings]
    assert named
    for case in named:
        findings = check("zelfcheck", case.answers, case.on)["findings"]
        found = {finding["rule"]: finding["status"] for finding in findings}
        assert {rule: found[rule] for rule in case.findings} == case.findings, case.name


def test_every_municipality_has_three_cases() -> None:
    """No municipality of the study is left without at least three cases."""
    counted = Counter(str(case.answers["gemeente"]) for case in cases("zelfcheck") if "gemeente" in case.answers)
    assert {slug for slug in studied() if counted[slug] < 3} == set()


def test_every_threshold_has_a_case_on_both_sides() -> None:
    """For each number in a by-law of the study there is a case with just enough and one with just too little."""
    seen = {
        (case.answers.get("gemeente"), fact, case.answers[fact])
        for case in cases("zelfcheck")
        for fact in (*HOURS.values(), *MONTHS.values())
    }
    limits = [
        (by_law.slug, facts[soort], enough)
        for by_law in studied().values()
        for soort, grond in by_law.verordening.gronden.items()
        for facts, enough in (
            (HOURS, grond.uren_vanaf),
            (MONTHS, grond.maanden_vanaf),
            (MONTHS, None if grond.maanden_meer_dan is None else grond.maanden_meer_dan + 0.5),
        )
        if enough is not None
    ]
    assert len(limits) > 25
    assert [limit for limit in limits if limit not in seen] == []
    assert [limit for limit in limits if (*limit[:2], limit[2] - 0.5) not in seen] == []


def test_settled_is_what_all_completions_agree_on() -> None:
    """With a few facts unknown the outcome is certain exactly where every way to fill them in gives it."""
    random = Random(3)  # noqa: S311 the same answers in every run
    values = {one.asked.id: cast(tuple[Value, ...], one.asked.values) or NUMBERS for one in aid().questions}
    asked_because_of_another = {question.only_if[0] for question in aid().questions if question.only_if}
    small = [fact for fact in values if len(values[fact]) < 5 and fact not in asked_because_of_another]
    for _ in range(100):
        answers = {fact: random.choice(options) for fact, options in values.items()}
        answers |= {"uitkering": "ioaw", "leeftijd": "18-tot-aow", "ontheffing": "geen"}
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
    rest = {"uitkering": "ioaw", "volledig_duurzaam_arbeidsongeschikt": "nee", "ontheffing": "geen"}
    by_date = check("zelfcheck", {**rest, "geboortedatum": born}, on)
    by_age = check("zelfcheck", {**rest, "leeftijd": age}, on)
    assert by_date["outcome"] == by_age["outcome"]
    assert by_date["findings"] == by_age["findings"]
    assert by_date["because"] == ["geboortedatum" if fact == "leeftijd" else fact for fact in by_age["because"]]


def test_no_change_proposes_to_move_to_age_or_to_fall_ill() -> None:
    """What is proposed to change is what a person does or can ask for, in every case of the file."""
    proposed = {
        str(change["fact"])
        for case in cases("zelfcheck")
        for change in check("zelfcheck", case.answers, case.on)["nearest_change"]
    }
    doing = {*HOURS.values(), *MONTHS.values(), "training_uren", "werken_aan_problemen_uren", "ander_nuttig_werk_uren"}
    taking_part = {"reintegratietraject", "sociale_activering", "groepstraining", "toekomstatelier", "respijtzorg"}
    asking = {"ontheffing", "arbeidsongeschiktheid_vastgesteld", "groep"}
    assert proposed <= doing | taking_part | asking
    assert proposed & doing
    assert proposed & taking_part


def test_nobody_is_told_to_be_younger() -> None:
    """Of an age nothing is proposed, whether it was chosen or follows from a date of birth."""
    assert check("zelfcheck", {"geboortedatum": "1950-01-01"}, ON)["nearest_change"] == []
    assert check("zelfcheck", {"leeftijd": "aow-of-ouder"}, ON)["nearest_change"] == []


def test_unknown_age_beside_a_date_of_birth_is_no_contradiction() -> None:
    """Whoever answers weet-ik-niet to one of the two has given only the other."""
    assert outcome({"geboortedatum": "1940-01-01", "leeftijd": "weet-ik-niet"}) == "niet-van-toepassing"
    assert outcome({"geboortedatum": "weet-ik-niet", "leeftijd": "aow-of-ouder"}) == "niet-van-toepassing"


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a case with a date of birth and an exemption reads as it was approved."""
    answers = {
        "uitkering": "participatiewet",
        "geboortedatum": "1980-05-17",
        "volledig_duurzaam_arbeidsongeschikt": "nee",
        "ontheffing": "geen",
        "alleenstaande_ouder_jong_kind": "nee",
        "ontheffing_alleenstaande_ouder": "nee",
        "gemeente": "gemert-bakel",
        "vrijwilligerswerk_uren": 8,
    }
    assert report(check("zelfcheck", answers, ON), markdown=False) + "\n" == pinned("zelfcheck_uitleg.txt")


def test_whom_the_law_lets_go_hears_nothing_of_hours_by_laws_or_an_exemption() -> None:
    """Without benefit, or with the AOW-leeftijd, no proof of hours is asked and no exemption is advised."""
    busy: dict[str, object] = {"alleenstaande_ouder_jong_kind": "ja", "ontheffing_alleenstaande_ouder": "nee"}
    busy |= {"gemeente": "andere", "mantelzorg_uren": 8, "betaald_werk_uren": 8, "leeftijd": "18-tot-aow"}
    assert len(check("zelfcheck", busy | {"uitkering": "participatiewet"}, ON)["warnings"]) == 4
    free = check("zelfcheck", busy | {"uitkering": "geen"}, ON)
    assert (free["outcome"], free["warnings"]) == ("niet-van-toepassing", [])
    statuses = {found["rule"]: found["status"] for found in free["findings"]}
    assert statuses["ontheffing-aanvragen"] == "niet-van-toepassing"


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
        (
            '{"answers": {"gemeente": "atlantis"}}',
            f"gemeente: kreeg 'atlantis'; toegestaan: {min(gemeenten())}, ",
        ),
        (
            '{"answers": {"mantelzorg_uren": 169}}',
            "mantelzorg_uren: kreeg 169; toegestaan: een getal van 0 tot en met 168",
        ),
        ('{"answers": {"mantelzorg_uren": 7.25}}', "mantelzorg_uren: kreeg 7.25; toegestaan: een getal"),
        ('{"answers": {"mantelzorg_uren": true}}', "mantelzorg_uren: kreeg true; toegestaan: een getal"),
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
