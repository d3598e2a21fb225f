"""The aid `verordening`: its cases, the known by-laws, one explanation in full, and the contract in plain words."""

from collections.abc import Mapping
from datetime import date
from random import Random

import pytest

from decision_aids.aids import verordening
from decision_aids.aids.verordening.since_2015_01_01.examples import answers_of
from decision_aids.aids.verordening.since_2015_01_01.facts import (
    MANTELZORG_IN_PRAKTIJK,
    MANTELZORG_OP_PAPIER,
    VRIJWILLIGERSWERK_OP_PAPIER,
)
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.engine.compile import CompiledAid, compiled
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.sources import sources
from decision_aids.proofs.parts import on_short_scale, with_answer
from decision_aids.proofs.verify import check_rules, prove_answers
from decision_aids.rules.facts import Value
from tests.decision_aids.case_files import Case, cases, pinned

ON = date(2016, 1, 1)
NUMBERS: dict[str, tuple[Value, ...]] = {
    "uren_min": (0, 8, 31.5, 32),
    "uren_max": (0, 0.5, 8, 20, 20.5, 31.5, 32, 168),
    "maanden_min": (0, 3, 12.5),
    "maanden_max": (0, 0.5, 3, 12, 12.5, 600),
}
DAYS: tuple[Value, ...] = ("2015-01-01", "2015-07-01", "2015-07-02")
SOME_VALUES: dict[str, tuple[Value, ...]] = {
    fact.id: NUMBERS.get(fact.id) or fact.values or DAYS for fact in verordening.versions()[0].facts
}
EXEMPT_ON_PAPER_COUNTED_IN_PRACTICE = {
    *("asten", "deurne", "gemert-bakel", "helmond", "laarbeek", "someren"),
    *("duiven", "rijnwaarden", "westervoort", "zevenaar"),
    *("bloemendaal", "heemstede", "haarlemmerliede-en-spaarnwoude"),
    *("wijdemeren", "hilversum", "hoogezand-sappemeer", "slochteren", "menterwolde"),
}


def by_the_contract(answers: Mapping[str, Value]) -> str:
    """The outcome of complete answers in plain words, without conditions or diagrams."""
    least, most = float(answers["uren_min"]), float(answers["uren_max"])
    short, long = float(answers["maanden_min"]), float(answers["maanden_max"])
    needed = ("vastgesteld_door_raad", "bekendgemaakt", "maatregel_vastgelegd")
    if any(answers[fact] == "nee" for fact in needed) or answers["karakter"] == "vrijwillig":
        return "voldoet-niet"
    if min(str(answers["in_werking"]), str(answers["terugwerkend_tot"])) > "2015-07-01":
        return "voldoet-niet"
    if least > most or short > long or least >= 32:
        return "voldoet-niet"
    same = all(answers[f"{what}_in_verordening"] == answers[f"{what}_in_praktijk"] for what in WORK)
    usual = 0 < most <= 20 and 0 < long <= 12
    return "voldoet" if same and usual and answers["wettelijke_vrijstellingen_benoemd"] == "ja" else "aandacht"


WORK = ("vrijwilligerswerk", "mantelzorg")


def status(result: Mapping[str, object], rule: str) -> object:
    findings = result["findings"]
    assert isinstance(findings, list)
    return next(finding["status"] for finding in findings if finding["rule"] == rule)


@pytest.mark.parametrize("case", cases("verordening"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says."""
    assert check("verordening", case.answers, ON)["outcome"] == case.outcome


def test_outcome_is_that_of_the_contract_for_random_answers() -> None:
    """Complete answers, near the case without faults, have the outcome that the contract gives when written by hand."""
    random = Random(1)  # noqa: S311 the same answers in every run
    faultless = cases("verordening")[0].answers
    seen = set()
    for _ in range(400):
        changed = random.sample(sorted(SOME_VALUES), random.randint(1, 5))
        answers = faultless | {fact: random.choice(SOME_VALUES[fact]) for fact in changed}
        expected = by_the_contract(answers)  # type: ignore[arg-type]
        assert check("verordening", answers, ON)["outcome"] == expected
        seen.add(expected)
    assert seen == {"voldoet", "aandacht", "voldoet-niet"}


@pytest.mark.parametrize("slug", gemeenten())
def test_main_finding_comes_out_for_exactly_the_municipalities_of_the_study(slug: str) -> None:
    """Voluntary work exempt on paper and counted in practice is found for seven units of the study and no others."""
    result = check("verordening", answers_of(slug, gemeenten()[slug]), ON)
    found = status(result, "vrijgesteld-vrijwilligerswerk") == "niet-voldaan"
    assert found == (slug in EXEMPT_ON_PAPER_COUNTED_IN_PRACTICE)


def test_no_municipality_is_certainly_invalid() -> None:
    """The source gives no by-law a fault, and leaves for each open whether it has a maatregel."""
    for gemeente in gemeenten().values():
        result = check("verordening", answers_of(gemeente), ON)
        assert result["outcome"] == "nog-onbekend"
        assert "maatregel_vastgelegd" in result["ask_next"]  # type: ignore[operator]


def test_answers_leave_out_what_the_source_does_not_say() -> None:
    """An average number of hours is no bound, and a by-law seen only in a table has no day and no practice."""
    assert answers_of("rheden", gemeenten()["rheden"]) == {
        "vrijwilligerswerk_in_verordening": "vrijstelling",
        "mantelzorg_in_verordening": "vrijstelling",
    }


def test_answers_of_a_by_law_that_is_described_in_full() -> None:
    """Bounds, days and roles follow from the file; a missing upper bound is the highest number."""
    answers = answers_of("duiven", gemeenten()["duiven"])
    assert (answers["uren_min"], answers["uren_max"]) == (2, 168)
    assert (answers["maanden_min"], answers["maanden_max"]) == (3, 600)
    assert answers["in_werking"] == "2015-01-01"
    assert "mantelzorg_in_praktijk" not in answers


def test_every_finding_starts_with_where_it_comes_from() -> None:
    """Whatever its status, a finding begins with wet, verordening or our reading."""
    for answers in ({}, cases("verordening")[0].answers, answers_of("helmond", gemeenten()["helmond"])):
        findings = check("verordening", answers, ON)["findings"]
        assert isinstance(findings, list)
        assert all(finding["text"].startswith(("Wet: ", "Verordening: ", "Onze lezing: ")) for finding in findings)


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a by-law of the study reads as it was approved."""
    answers = answers_of("hoogezand-sappemeer", gemeenten()["hoogezand-sappemeer"]) | {"maatregel_vastgelegd": "ja"}
    result = check("verordening", answers, date(2026, 11, 22))
    assert report(result, markdown=False) + "\n" == pinned("verordening_uitleg.txt")


def test_rules_can_be_met_and_missed() -> None:
    """Every rule goes two ways, has its source, and hides no judgement behind an all-clear."""
    check_rules(compiled(verordening.versions()[0]))


def test_promises_hold_where_the_by_law_is_known_on_mantelzorg_and_voluntary_work() -> None:
    """No answer set with three roles settled breaks a promise; `verify` proves the rest."""
    part = verordening.versions()[0]
    for fact in (VRIJWILLIGERSWERK_OP_PAPIER, MANTELZORG_OP_PAPIER, MANTELZORG_IN_PRAKTIJK):
        part = with_answer(part, fact, "vrijstelling")
    reached = prove_answers(CompiledAid(on_short_scale(part))).reached
    assert reached == {"voldoet", "aandacht", "voldoet-niet", "nog-onbekend"}


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows."""
    for rule in verordening.versions()[0].rules:
        assert rule.sources
        assert set(rule.sources) <= set(sources())


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (
            '{"answers": {"in_werking": "2015-02-30"}}',
            "in_werking: kreeg '2015-02-30'; toegestaan: een bestaande",
        ),
        ('{"answers": {"karakter": "ja"}}', "karakter: kreeg 'ja'; toegestaan: verplichtend, vrijwillig"),
        ('{"answers": {"uren_max": 168.5}}', "uren_max: kreeg 168.5; toegestaan: een getal van 0 tot en met 168"),
        ('{"answers": {}, "date": "2027-01-01"}', "peildatum: kreeg 2027-01-01; hulpmiddel verordening kent de regels"),
    ],
)
def test_bad_input_names_the_field(line: str, error: str) -> None:
    """Bad input gives one line with the field, what it got and what is allowed."""
    assert answer_line("verordening", line, ON).startswith(f'{{"error": "{error}')


def test_a_day_after_the_known_law_is_refused_with_the_reason() -> None:
    """The refusal says what replaces the tegenprestatie and that the day is not certain."""
    answer = answer_line("verordening", '{"answers": {}, "date": "2027-01-01"}', ON)
    assert "maatschappelijke participatie" in answer
    assert "niet zeker" in answer


def test_what_must_be_rewritten_is_said_before_and_after_the_change_of_law() -> None:
    """From 2026 on a by-law is judged with, and after that refused with, what will have to be written anew."""
    today = check("verordening", {}, date(2026, 11, 22))
    refused = answer_line("verordening", '{"answers": {}, "date": "2027-01-01"}', ON)
    for said in (str(today["warnings"]), refused):
        assert "Wat dan waarschijnlijk anders moet: de titel, de grondslag" in said
        assert "de nieuwe artikelen zagen wij niet" in said
    assert check("verordening", {}, ON)["warnings"] == []
