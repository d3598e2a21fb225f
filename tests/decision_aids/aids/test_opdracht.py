"""The aid `opdracht`: its cases, one explanation in full, and its outcome held against the contract in plain words."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import product
from random import Random

import pytest

from decision_aids import aids
from decision_aids.aids import opdracht
from decision_aids.aids.opdracht.since_2015_01_01.by_law_limits import hours_a_week, hours_a_year
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.law.gemeenten import studied
from decision_aids.law.sources import sources
from decision_aids.rules.facts import Value
from tests.decision_aids.case_files import Case, cases, outcome_of, pinned

ON = date(2016, 1, 1)
NUMBERS: dict[str, tuple[Value, ...]] = {
    "uren_per_week": (2, 8, 8.5, 16.5, 20, 20.5, 31.5, 32),
    "verordening_uren_max": (2, 8, 16, 40),
    "uren_per_jaar": (24, 24.5, 208, 208.5),
    "verordening_jaaruren_max": (24, 208),
    "duur_maanden": (1.5, 2, 5, 6, 6.5),
    "verordening_maanden_max": (2, 6, 12),
}
MUNICIPALITIES = ("andere", "helmond", "overbetuwe", "urk", "rotterdam", "hoogezand-sappemeer", "berg-en-dal", "rheden")
AID = opdracht.versions()[0]
SOME_VALUES = {
    fact.id: MUNICIPALITIES if fact.id == "gemeente" else NUMBERS.get(fact.id) or fact.values for fact in AID.facts
}
FAULTLESS: dict[str, Value] = {
    "verordening_uren_max": 16,
    "verordening_jaaruren_max": 208,
    "verordening_maanden_max": 6,
    "uren_per_jaar": 24,
} | {fact: value for fact, value in cases("opdracht")[0].answers.items() if isinstance(value, str | int | float)}

# The most hours a week and a year, and the most months, as the table of the study has them; "read" where it names a
# minimum alone and the visitor reads the by-law, None where there is no such limit.
STUDY: dict[str, tuple[float | str | None, float | None, float | str | None]] = {
    "andere": ("read", None, "read"),
    "helmond": ("read", None, "read"),
    "overbetuwe": (8, None, 6),
    "urk": (16, None, 1.5),
    "rotterdam": (20, None, None),
    "hoogezand-sappemeer": (16, None, "read"),
    "berg-en-dal": ("read", None, 6),
    "rheden": (None, 208, "read"),
}


@pytest.fixture(autouse=True)
def _registered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(aids.VERSIONS, "opdracht", opdracht.versions)


def by_the_contract(answers: Mapping[str, Value]) -> str:
    """The outcome of complete answers in plain words, without conditions or diagrams."""
    if answers["soort"] not in ("tegenprestatie", "staat-er-niet"):
        return "andere-regels"
    needed = ("onbeloond", "maatschappelijk_nuttig", "naast_regulier_werk", "activiteit_omschreven")
    too_much = float(answers["uren_per_week"]) >= 32 or above_what_was_read(answers)
    if too_much or any(answers[fact] == "nee" for fact in needed):
        return "klopt-niet"
    wanted = ("naar_vermogen", "eigen_voorstel_besproken", "schriftelijk_besluit", "uren_en_duur_genoemd")
    if answers["soort"] != "tegenprestatie" or any(answers[fact] == "nee" for fact in wanted):
        return "bespreken"
    if answers["verdringing"] != "nee" or answers["belemmert_reintegratie"] == "ja":
        return "bespreken"
    long = float(answers["duur_maanden"]) > 6 and not names_months(answers)
    return "bespreken" if float(answers["uren_per_week"]) > 20 or long or above_the_study(answers) else "klopt"


def names_months(answers: Mapping[str, Value]) -> bool:
    """The by-law says itself how long at most: in the study, or as the visitor read it."""
    _, _, months = STUDY[str(answers["gemeente"])]
    return answers["verordening_duur"] == "grens" if months == "read" else months is not None


def above_what_was_read(answers: Mapping[str, Value]) -> bool:
    """More is asked than the by-law allows that the visitor has read."""
    hours, _, months = STUDY[str(answers["gemeente"])]
    size, duration = answers["verordening_omvang"], answers["verordening_duur"]
    return (
        (hours == "read" and size == "per-week" and answers["uren_per_week"] > answers["verordening_uren_max"])  # type: ignore[operator]
        or (hours == "read" and size == "per-jaar" and answers["uren_per_jaar"] > answers["verordening_jaaruren_max"])  # type: ignore[operator]
        or (months == "read" and duration == "grens" and answers["duur_maanden"] > answers["verordening_maanden_max"])  # type: ignore[operator]
    )


def above_the_study(answers: Mapping[str, Value]) -> bool:
    """More is asked than the by-law named that is known from the study alone."""
    pairs = zip(STUDY[str(answers["gemeente"])], ("uren_per_week", "uren_per_jaar", "duur_maanden"), strict=True)
    return any(isinstance(most, int | float) and float(answers[asked]) > most for most, asked in pairs)


def mostly_in_order(random: Random) -> dict[str, Value]:
    """The case without faults with a few answers drawn anew: wholly random answers would all but always be faulty."""
    drawn = ("gemeente", "verordening_omvang", "verordening_duur", *random.sample(sorted(NUMBERS), 3))
    answers = dict(FAULTLESS)
    for fact in (*drawn, *random.sample(sorted(FAULTLESS), 1)):
        answers[fact] = random.choice(SOME_VALUES[fact])
    return answers


@pytest.mark.parametrize("case", cases("opdracht"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says."""
    result = check("opdracht", case.answers, case.on)
    assert result["outcome"] == case.outcome
    findings = result["findings"]
    statuses = {found["rule"]: found["status"] for found in findings}
    assert {rule: statuses[rule] for rule in case.findings} == case.findings


def test_every_fact_has_an_answer_that_matters_in_a_case() -> None:
    """For each fact some case differs from the case without faults in that fact, beside what the by-law says."""
    found = cases("opdracht")
    changed = {
        frozenset(fact for fact in case.answers if case.answers[fact] != found[0].answers.get(fact)) for case in found
    }
    by_law = {fact.id for fact in AID.facts if fact.id.startswith("verordening_")} | {"gemeente", "uren_per_jaar"}
    assert all(any(fact in facts and facts - {fact} <= by_law for facts in changed) for fact in SOME_VALUES)


@pytest.mark.parametrize("number", [32, 20, 6])
def test_every_limit_has_a_case_on_both_sides(number: float) -> None:
    """Just at the limit and half a step to the other side: both are cases."""
    fact = "duur_maanden" if number == 6 else "uren_per_week"
    given = {case.answers[fact] for case in cases("opdracht")}
    assert {number, number - 0.5 if number == 32 else number + 0.5} <= given


def test_every_number_in_the_study_has_a_case_on_both_sides() -> None:
    """For each kind of most that a by-law of the study names, some case keeps it and some case goes over it."""
    seen = {(str(case.answers["gemeente"]), case.outcome) for case in cases("opdracht")}
    kept = {gemeente for gemeente, outcome in seen if outcome == "klopt"}
    above = {gemeente for gemeente, outcome in seen if outcome in ("bespreken", "klopt-niet")}
    assert {
        "overbetuwe",
        "haarlem",
        "bodegraven-reeuwijk",
        "stichtse-vecht",
        "urk",
        "rotterdam",
        "rheden",
    } <= kept & above


def test_outcome_is_that_of_the_contract_for_random_answers() -> None:
    """Complete answers, chosen at random, have the outcome that the contract gives when written out by hand."""
    random = Random(1)  # noqa: S311 the same answers in every run
    seen = Counter[str]()
    for _ in range(400):
        answers = mostly_in_order(random)
        seen[by_the_contract(answers)] += 1
        assert outcome_of("opdracht", answers, ON) == by_the_contract(answers)
    assert set(seen) == {outcome.id for outcome in AID.outcomes}


def test_settled_is_what_all_completions_agree_on() -> None:
    """With three facts unknown the outcome is certain exactly where every way to fill them in gives it."""
    random = Random(2)  # noqa: S311 the same answers in every run
    asked_after = {question.only_if[0] for question in AID.questions if question.only_if}
    small = sorted(set(SOME_VALUES) - set(NUMBERS) - asked_after)
    for _ in range(150):
        answers = mostly_in_order(random)
        unknown = random.sample(small, 3)
        outcomes = {
            by_the_contract(answers | dict(zip(unknown, values, strict=True)))
            for values in product(*(SOME_VALUES[fact] for fact in unknown))
        }
        result = check("opdracht", answers | dict.fromkeys(unknown, "weet-ik-niet"), ON)
        assert result["settled"] == (len(outcomes) == 1)
        assert result["outcome"] == (outcomes.pop() if len(outcomes) == 1 else "nog-onbekend")


def test_by_law_that_is_not_known_never_gives_an_all_clear() -> None:
    """However good an order is, while its by-law is unknown nobody reads that it is in order."""
    for unknown in ("gemeente", "verordening_omvang", "verordening_duur"):
        answers = cases("opdracht")[0].answers | {unknown: "weet-ik-niet"}
        assert outcome_of("opdracht", answers, ON) == "nog-onbekend"


def test_twelve_by_laws_of_the_study_name_no_highest_number() -> None:
    """The page says twelve of 29: so many name neither hours a week nor hours a year as the most."""
    studied_by_laws = [by_law.verordening for by_law in studied().values()]
    open_ended = [each for each in studied_by_laws if hours_a_week(each) is None and hours_a_year(each) is None]
    assert (len(open_ended), len(studied_by_laws)) == (12, 29)


def test_order_without_a_name_is_only_measured_as_a_tegenprestatie() -> None:
    """Where the letter names no kind of work, whatever the outcome, it says under which rules that was looked at."""
    for hours in (6, 40):
        result = check(
            "opdracht", cases("opdracht")[0].answers | {"soort": "staat-er-niet", "uren_per_week": hours}, ON
        )
        assert any("regels voor een tegenprestatie" in str(warning) for warning in result["warnings"])


@pytest.mark.parametrize(("gemeente", "cautious"), [("helmond", False), ("overbetuwe", True), ("urk", True)])
def test_order_held_against_what_the_visitor_read_is_not_said_to_be_right_by_the_study(
    gemeente: str, *, cautious: bool
) -> None:
    """Of Helmond the study names no highest number: hours and months both come from the text of today."""
    answers = FAULTLESS | {"gemeente": gemeente, "verordening_omvang": "per-week", "verordening_duur": "grens"}
    result = check("opdracht", answers | {"uren_per_week": 6, "duur_maanden": 1}, date(2026, 11, 27))
    assert result["outcome"] == "klopt"
    assert bool(result["caution"]) is cautious


@pytest.mark.parametrize("other", ["re-integratie", "sociale-activering", "participatieplaats"])
def test_word_for_a_provision_tells_what_refusing_costs(other: str) -> None:
    """Who reads one of these words hears of the 100 percent, and no finding judges the order."""
    result = check("opdracht", {"soort": other, "gemeente": "andere", "verdringing": "ja"}, ON)
    assert result["findings"] == []
    assert len(result["warnings"]) == 1
    assert any("100 procent" in str(warning) for warning in result["warnings"])


@pytest.mark.parametrize(
    ("fact", "answer"), [("verdringing", "ja"), ("naar_vermogen", "nee"), ("belemmert_reintegratie", "ja")]
)
def test_what_people_judge_is_told_as_a_condition(fact: str, answer: str) -> None:
    """What would be forbidden if it is so, says just that, and never that it is allowed."""
    findings = check("opdracht", FAULTLESS | {fact: answer}, ON)["findings"]
    (judged,) = (found["text"] for found in findings if found["status"] == "beoordelen")
    assert "Als dat klopt, mag dit niet." in judged


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a case with a hard limit crossed reads as it was approved."""
    answers = {
        "soort": "tegenprestatie",
        "uren_en_duur_genoemd": "ja",
        "gemeente": "overbetuwe",
        "uren_per_week": 32,
        "duur_maanden": 8,
        "onbeloond": "ja",
        "verdringing": "ja",
        "schriftelijk_besluit": "nee",
    }
    assert report(check("opdracht", answers, ON), markdown=False) + "\n" == pinned("opdracht_uitleg.txt")


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
        ('{"answers": {"uren_per_week": NaN}}', "uren_per_week: kreeg NaN"),
        ('{"answers": {"duur_maanden": -1}}', "duur_maanden: kreeg -1; toegestaan: een getal van 0 tot en met 600"),
        (
            '{"answers": {"verdringing": "misschien"}}',
            "verdringing: kreeg 'misschien'; toegestaan: nee, twijfel, ja, weet-ik-niet",
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
    unknown: dict[str, Value] = dict.fromkeys(("schriftelijk_besluit", "onbeloond", "verdringing"), "weet-ik-niet")
    assert check("opdracht", FAULTLESS | unknown, ON)["ask_next"] == [
        "onbeloond",
        "verdringing",
        "schriftelijk_besluit",
    ]
