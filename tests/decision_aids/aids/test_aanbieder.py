"""The aid `aanbieder`: its cases, one explanation in full, and its outcome held against the contract in plain words."""

from collections.abc import Mapping
from datetime import date
from itertools import product
from random import Random

import pytest

from decision_aids.aids import aanbieder
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.engine.compile import compiled
from decision_aids.law.sources import sources
from decision_aids.proofs.verify import verify
from decision_aids.rules.facts import Value
from tests.decision_aids.case_files import Case, cases, outcome_of, pinned

ON = date(2016, 1, 1)
AID = aanbieder.versions()[0]
SOME_VALUES: dict[str, tuple[Value, ...]] = {
    fact.id: (0, 20, 20.5, 31.5, 32) if fact.id == "uren_per_week" else fact.values or (6, 6.5) for fact in AID.facts
}
AT_THE_PLACE = ("begeleiding", "veilige_werkplek", "verzekerd", "wederkerig_aanbod", "afwezigheid_melden")
WITH_THE_PERSON = ("past_bij_persoon", "locatie_bereikbaar", "persoon_overtuigd", "overeenkomst")


def by_the_contract(answers: Mapping[str, Value]) -> str:
    """The outcome of complete answers in plain words, without conditions or diagrams."""
    hours, months = float(answers["uren_per_week"]), float(answers["duur_maanden"])
    if hours >= 32 or answers["verdringing"] == "ja":
        return "ongeschikt"
    if any(answers[fact] == "nee" for fact in ("onbeloond", "maatschappelijk_nuttig", "additioneel")):
        return "ongeschikt"
    if hours > 20 or months > 6 or answers["verdringing"] == "twijfel":
        return "bespreken"
    known = answers["persoon_bekend"] == "ja"
    if any(answers[fact] == "nee" for fact in (*AT_THE_PLACE, *(WITH_THE_PERSON if known else ()))):
        return "bespreken"
    return "geschikt" if known else "plek-klaar"


def mostly_in_order(random: Random) -> dict[str, Value]:
    """The case without faults with three answers drawn anew: wholly random answers would all but always be faulty."""
    answers: dict[str, Value] = dict(FAULTLESS)
    for fact in random.sample(sorted(answers), 3):
        answers[fact] = random.choice(SOME_VALUES[fact])
    return answers


FAULTLESS = {
    fact: value for fact, value in cases("aanbieder")[0].answers.items() if isinstance(value, str | int | float)
}


@pytest.mark.parametrize("case", cases("aanbieder"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says."""
    assert outcome_of("aanbieder", case.answers, case.on) == case.outcome
    assert {rule: finding(case.answers, rule)[1] for rule in case.findings} == case.findings


def test_every_fact_is_changed_alone_in_a_case() -> None:
    """For each fact some case differs from the case without faults in that fact alone."""
    alone = {
        fact
        for case in cases("aanbieder")
        for fact in FAULTLESS
        if case.answers == FAULTLESS | {fact: case.answers[fact]}
    }
    assert alone == set(FAULTLESS)


def test_outcome_is_that_of_the_contract_for_random_answers() -> None:
    """Complete answers, chosen at random, have the outcome that the contract gives when written out by hand."""
    random = Random(1)  # noqa: S311 the same answers in every run
    seen = set()
    for _ in range(400):
        answers = mostly_in_order(random)
        seen.add(outcome_of("aanbieder", answers, ON))
        assert outcome_of("aanbieder", answers, ON) == by_the_contract(answers)
    assert seen == {"ongeschikt", "bespreken", "geschikt", "plek-klaar"}


def test_settled_is_what_all_completions_agree_on() -> None:
    """With three facts unknown the outcome is certain exactly where every way to fill them in gives it."""
    random = Random(2)  # noqa: S311 the same answers in every run
    for _ in range(200):
        answers = mostly_in_order(random)
        unknown = random.sample(sorted(answers), 3)
        outcomes = {
            by_the_contract(answers | dict(zip(unknown, values, strict=True)))
            for values in product(*(SOME_VALUES[fact] for fact in unknown))
        }
        result = check("aanbieder", answers | dict.fromkeys(unknown, "weet-ik-niet"), ON)
        assert result["settled"] == (len(outcomes) == 1)
        assert result["outcome"] == (outcomes.pop() if len(outcomes) == 1 else "nog-onbekend")


def finding(answers: Mapping[str, object], rule: str) -> tuple[str, str]:
    findings = check("aanbieder", answers, ON)["findings"]
    return next((found["level"], found["status"]) for found in findings if found["rule"] == rule)


def test_doubt_about_displacement_is_left_to_people() -> None:
    """Doubt about verdringing is a finding that people judge."""
    assert finding(FAULTLESS | {"verdringing": "twijfel"}, "verdringing") == ("moet", "beoordelen")


def test_preference_for_a_social_organisation_is_told_to_a_company() -> None:
    """A company reads that a social organisation is preferred, as something desirable."""
    assert finding(FAULTLESS | {"organisatie": "commercieel"}, "organisatie") == ("wenselijk", "niet-voldaan")


@pytest.mark.parametrize(
    ("fact", "wrong", "mended"),
    [
        ("uren_per_week", 40, 20),
        ("uren_per_week", 25, 20),
        ("duur_maanden", 9, 6),
        ("verdringing", "twijfel", "nee"),
        ("onbeloond", "nee", "ja"),
        ("verzekerd", "nee", "ja"),
    ],
)
def test_smallest_change_makes_the_activity_suitable(fact: str, wrong: Value, mended: Value) -> None:
    """Where one answer stands in the way, the change that is named mends that answer."""
    result = check("aanbieder", FAULTLESS | {fact: wrong}, ON)
    assert result["nearest_change"] == [{"fact": fact, "to": mended, "outcome": "geschikt"}]


def test_all_that_stands_in_the_way_is_named() -> None:
    """With several points open the result names every answer that must change to make the activity suitable."""
    answers = FAULTLESS | {"uren_per_week": 24, "verzekerd": "nee", "overeenkomst": "nee"}
    result = check("aanbieder", answers, ON)
    assert result["nearest_all_clear"] == [
        {"fact": "uren_per_week", "to": 20, "outcome": "geschikt"},
        {"fact": "verzekerd", "to": "ja", "outcome": "geschikt"},
        {"fact": "overeenkomst", "to": "ja", "outcome": "geschikt"},
    ]


def test_missing_at_the_place_is_mended_without_a_person() -> None:
    """Who has no person yet and no insurance is told to see to the insurance, not to find a person."""
    result = check("aanbieder", FAULTLESS | {"persoon_bekend": "nee", "verzekerd": "nee"}, ON)
    assert result["nearest_all_clear"] == [{"fact": "verzekerd", "to": "ja", "outcome": "plek-klaar"}]


def test_work_that_does_not_fit_is_not_mended_by_losing_the_person() -> None:
    """Who has a person for whom the work does not fit, is not told to have none."""
    result = check("aanbieder", FAULTLESS | {"past_bij_persoon": "nee"}, ON)
    assert result["nearest_all_clear"] == [{"fact": "past_bij_persoon", "to": "ja", "outcome": "geschikt"}]


@pytest.mark.parametrize("subject", ["Verzekering", "VOG", "Onkosten"])
def test_what_is_not_certain_comes_with_whom_to_ask(subject: str) -> None:
    """On insurance, VOG and allowance every result says that it is not certain, and who can tell."""
    warnings = check("aanbieder", FAULTLESS, ON)["warnings"]
    assert isinstance(warnings, list)
    (said,) = (warning for warning in warnings if warning.startswith(f"{subject}: "))
    assert "niet zeker" in said
    assert "Vraag het de" in said


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a company in doubt about verdringing reads as it was approved."""
    answers = FAULTLESS | {"verdringing": "twijfel", "organisatie": "commercieel", "overeenkomst": "weet-ik-niet"}
    assert report(check("aanbieder", answers, ON), markdown=False) + "\n" == pinned("aanbieder_uitleg.txt")


def test_everything_is_proved_over_the_whole_answer_space() -> None:
    """No answer set breaks a promise of the contract."""
    assert verify(compiled(AID)).endswith("alles klopt")


def test_agreement_on_paper_has_a_date_to_look_again() -> None:
    """Whoever may start or has something to discuss is told to write it down with a date to look again."""
    for outcome in AID.outcomes:
        steps = " ".join(outcome.next_steps)
        assert ("op papier" in steps and "datum" in steps) == (outcome.id != "ongeschikt")


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows."""
    for rule in AID.rules:
        assert rule.sources
        assert set(rule.sources) <= set(sources())


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (
            '{"answers": {"verdringing": "misschien"}}',
            "verdringing: kreeg 'misschien'; toegestaan: nee, twijfel, ja, weet-ik-niet",
        ),
        (
            '{"answers": {"organisatie": "bedrijf"}}',
            "organisatie: kreeg 'bedrijf'; toegestaan: maatschappelijk, commercieel, gemeente, weet-ik-niet",
        ),
        ('{"answers": {}, "date": "2027-01-01"}', "peildatum: kreeg 2027-01-01"),
    ],
)
def test_bad_input_names_the_field(line: str, error: str) -> None:
    """Bad input gives one line with the field, what it got and what is allowed."""
    answer = answer_line("aanbieder", line, ON)
    assert answer.startswith(f'{{"error": "{error}')
    assert "\n" not in answer
