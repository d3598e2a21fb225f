"""The aid `opdracht`: its cases, one explanation in full, and its outcome held against the contract in plain words."""

from collections.abc import Mapping
from datetime import date
from itertools import product
from random import Random

import pytest

from decision_aids import aids
from decision_aids.aids import opdracht
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.engine.compile import compiled
from decision_aids.law.sources import sources
from decision_aids.proofs.verify import verify
from decision_aids.rules.facts import Value
from tests.decision_aids.case_files import Case, cases, pinned

ON = date(2016, 1, 1)
SOME_VALUES: dict[str, tuple[Value, ...]] = {
    fact.id: (0, 20, 20.5, 31.5, 32) if fact.id == "uren_per_week" else fact.values or (6, 6.5)
    for fact in opdracht.versions()[0].facts
}


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(aids.VERSIONS, "opdracht", opdracht.versions)


def by_the_contract(answers: Mapping[str, Value]) -> str:
    """The outcome of complete answers in plain words, without conditions or diagrams."""
    hours, months = float(answers["uren_per_week"]), float(answers["duur_maanden"])
    needed = ("onbeloond", "maatschappelijk_nuttig", "naast_regulier_werk", "naar_vermogen", "activiteit_omschreven")
    if hours >= 32 or any(answers[fact] == "nee" for fact in needed):
        return "klopt-niet"
    if answers["verdringing"] == "ja" or answers["belemmert_reintegratie"] == "ja":
        return "klopt-niet"
    if hours > 20 or months > 6:
        return "bespreken"
    return "klopt" if answers["eigen_voorstel_besproken"] == answers["schriftelijk_besluit"] == "ja" else "bespreken"


@pytest.mark.parametrize("case", cases("opdracht"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says."""
    assert check("opdracht", case.answers, ON)["outcome"] == case.outcome


def test_every_fact_has_an_answer_that_matters_in_a_case() -> None:
    """For each fact some case differs from the case without faults in that fact alone."""
    found = cases("opdracht")
    faultless = found[0].answers
    alone = {fact for case in found for fact in faultless if case.answers == faultless | {fact: case.answers[fact]}}
    assert alone == set(faultless)


def test_outcome_is_that_of_the_contract_for_random_answers() -> None:
    """Complete answers, chosen at random, have the outcome that the contract gives when written out by hand."""
    random = Random(1)  # noqa: S311 the same answers in every run
    for _ in range(400):
        answers = {fact: random.choice(values) for fact, values in SOME_VALUES.items()}
        assert check("opdracht", answers, ON)["outcome"] == by_the_contract(answers)


def test_settled_is_what_all_completions_agree_on() -> None:
    """With three facts unknown the outcome is certain exactly where every way to fill them in gives it."""
    random = Random(2)  # noqa: S311 the same answers in every run
    for _ in range(200):
        answers = {fact: random.choice(values) for fact, values in SOME_VALUES.items()}
        unknown = random.sample(sorted(answers), 3)
        outcomes = {
            by_the_contract(answers | dict(zip(unknown, values, strict=True)))
            for values in product(*(SOME_VALUES[fact] for fact in unknown))
        }
        result = check("opdracht", answers | dict.fromkeys(unknown, "weet-ik-niet"), ON)
        assert result["settled"] == (len(outcomes) == 1)
        assert result["outcome"] == (outcomes.pop() if len(outcomes) == 1 else "nog-onbekend")


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a case with a hard limit crossed reads as it was approved."""
    answers = {
        "uren_per_week": 32,
        "duur_maanden": 8,
        "onbeloond": "ja",
        "verdringing": "ja",
        "schriftelijk_besluit": "nee",
    }
    assert report(check("opdracht", answers, ON), markdown=False) + "\n" == pinned("opdracht_uitleg.txt")


def test_everything_is_proved_over_the_whole_answer_space() -> None:
    """No answer set breaks a promise of the contract."""
    assert verify(compiled(opdracht.versions()[0])).endswith("alles klopt")


def test_every_outcome_says_how_to_object() -> None:
    """Each outcome tells of bezwaar and its six weeks."""
    aid = opdracht.versions()[0]
    for outcome in (*aid.outcomes, aid.undecided):
        steps = " ".join(outcome.next_steps)
        assert "bezwaar" in steps
        assert "zes weken" in steps


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows."""
    for rule in opdracht.versions()[0].rules:
        assert set(rule.sources) <= set(sources())
        assert rule.sources


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (
            '{"answers": {"uren_per_week": 168.5}}',
            "uren_per_week: kreeg 168.5; toegestaan: een getal van 0 tot en met 168",
        ),
        ('{"answers": {"uren_per_week": NaN}}', "uren_per_week: kreeg nan"),
        ('{"answers": {"duur_maanden": -1}}', "duur_maanden: kreeg -1; toegestaan: een getal van 0 tot en met 600"),
        (
            '{"answers": {"verdringing": "misschien"}}',
            "verdringing: kreeg 'misschien'; toegestaan: ja, nee, weet-ik-niet",
        ),
        ('{"answers": {"onbeloond": "ja", "onbeloond": "nee"}}', "'onbeloond': staat er twee keer"),
        ('{"answers": {"loon": "ja"}}', "'loon': dit feit kent hulpmiddel opdracht niet"),
        ('{"answers": {}, "date": "2027-01-01"}', "peildatum: kreeg 2027-01-01"),
        ('{"answers": {}, "date": "2014-12-31"}', "peildatum: kreeg 2014-12-31"),
    ],
)
def test_bad_input_names_the_field(line: str, error: str) -> None:
    """Bad input gives one line with the field, what it got and what is allowed."""
    answer = answer_line("opdracht", line, ON)
    assert answer.startswith(f'{{"error": "{error}')
    assert "\n" not in answer


def test_question_that_can_settle_the_outcome_comes_first() -> None:
    """Of the open questions those with an answer that settles the outcome at once are asked before an earlier one."""
    answers = cases("opdracht")[0].answers | dict.fromkeys(("duur_maanden", "onbeloond", "verdringing"), "weet-ik-niet")
    assert check("opdracht", answers, ON)["ask_next"] == ["onbeloond", "verdringing", "duur_maanden"]
