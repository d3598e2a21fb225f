"""The aid `verordening`: its cases, the known by-laws, one explanation in full, and the contract in plain words."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from random import Random

import pytest

from decision_aids.aids import verordening
from decision_aids.aids.verordening.since_2015_01_01.examples import WITH_A_MEASURE, answers_of
from decision_aids.aids.verordening.since_2015_01_01.facts import (
    MANTELZORG_IN_PRAKTIJK,
    MANTELZORG_OP_PAPIER,
    VRIJWILLIGERSWERK_OP_PAPIER,
)
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.report import report
from decision_aids.answers.result import Result
from decision_aids.engine.compile import CompiledAid, compiled
from decision_aids.engine.small_domain import ROOM_TO_PROVE
from decision_aids.law.gemeenten import InForce, studied
from decision_aids.law.gemeenten.model import Duur, Herkomst, Omvang
from decision_aids.law.parameters.omvang_en_duur import omvang_en_duur
from decision_aids.law.sources import sources
from decision_aids.proofs.parts import with_answer
from decision_aids.proofs.verify import check_rules, prove_answers
from decision_aids.rules.facts import Value
from tests.decision_aids.case_files import Case, cases, outcome_of, pinned

ON = date(2016, 1, 1)
NUMBERS: dict[str, tuple[Value, ...]] = {
    "uren_min": (0, 8, 31.5, 32),
    "uren_max": (0, 0.5, 8, 20, 20.5, 31.5, 32, 168),
    "jaaruren_max": (0, 0.5, 24, 1040, 1040.5, 1663.5, 1664),
    "maanden_min": (0, 3, 12.5),
    "maanden_max": (0, 0.5, 3, 12, 12.5, 600),
}
DAYS: tuple[Value, ...] = ("2015-01-01", "2015-07-02", "2015-12-31", "2016-01-01", "2016-01-02")
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
    short, long = float(answers["maanden_min"]), float(answers["maanden_max"])
    needed = ("vastgesteld_door_raad", "bekendgemaakt", "maatregel_vastgelegd")
    if any(answers[fact] == "nee" for fact in needed) or answers["karakter"] == "vrijwillig":
        return "voldoet-niet"
    if not str(answers["in_werking"]) <= ON.isoformat() < str(answers["vervallen_op"]):
        return "voldoet-niet"
    if short > long or (answers["omvang_per"] == "week" and float(answers["uren_min"]) > float(answers["uren_max"])):
        return "voldoet-niet"
    same = all(answers[f"{what}_in_verordening"] == answers[f"{what}_in_praktijk"] for what in WORK)
    named = all(answers[fact] == "ja" for fact in ("wettelijke_vrijstellingen_benoemd", "ioaw_ioaz_genoemd"))
    return "voldoet" if same and named and usual_hours(answers) and 0 < long <= 12 else "aandacht"


def usual_hours(answers: Mapping[str, Value]) -> bool:
    """Whether the by-law names a highest number of hours, of which nothing is odd."""
    if answers["omvang_per"] == "week":
        return 0 < float(answers["uren_max"]) <= 20
    return answers["omvang_per"] == "jaar" and 0 < float(answers["jaaruren_max"]) <= 20 * 52


WORK = ("vrijwilligerswerk", "mantelzorg")


def status(result: Result, rule: str) -> str:
    return next(finding["status"] for finding in result["findings"] if finding["rule"] == rule)


@pytest.mark.parametrize("case", cases("verordening"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says, and the rules it names the status it expects."""
    result = check("verordening", case.answers, case.on)
    assert result["outcome"] == case.outcome
    found = {finding["rule"]: finding["status"] for finding in result["findings"]}
    assert {rule: found[rule] for rule in case.findings} == case.findings


def test_outcome_is_that_of_the_contract_for_random_answers() -> None:
    """Complete answers, near the case without faults, have the outcome that the contract gives when written by hand."""
    random = Random(1)  # noqa: S311 the same answers in every run
    faultless = cases("verordening")[0].answers | {"jaaruren_max": 24, "vervallen_op": "2100-12-31"}
    seen = set()
    for _ in range(400):
        changed = random.sample(sorted(SOME_VALUES), random.randint(1, 5))
        answers = faultless | {fact: random.choice(SOME_VALUES[fact]) for fact in changed}
        expected = by_the_contract(answers)  # type: ignore[arg-type]
        assert outcome_of("verordening", answers, ON) == expected
        seen.add(expected)
    assert seen == {"voldoet", "aandacht", "voldoet-niet"}


@pytest.mark.parametrize("slug", studied())
def test_main_finding_comes_out_for_exactly_the_municipalities_of_the_study(slug: str) -> None:
    """Voluntary work exempt on paper and counted in practice is found for seven units of the study and no others."""
    result = check("verordening", answers_of(studied()[slug]), ON)
    found = status(result, "vrijgesteld-vrijwilligerswerk") == "niet-voldaan"
    assert found == (slug in EXEMPT_ON_PAPER_COUNTED_IN_PRACTICE)


def test_no_municipality_is_certainly_invalid() -> None:
    """The source gives no by-law a fault, and leaves for most open whether it has a maatregel."""
    for slug, by_law in studied().items():
        result = check("verordening", answers_of(by_law), ON)
        assert result["outcome"] in {"nog-onbekend", "aandacht"}
        assert ("maatregel_vastgelegd" in result["ask_next"]) is (slug not in WITH_A_MEASURE)


def test_answers_leave_out_what_the_source_does_not_say() -> None:
    """An average a week is no bound, and a by-law seen only in a table has no first day and no practice."""
    assert answers_of(studied()["rheden"]) == {
        "vervallen_op": "2026-01-01",
        "omvang_per": "jaar",
        "jaaruren_max": 208,
        "vrijwilligerswerk_in_verordening": "vrijstelling",
        "mantelzorg_in_verordening": "vrijstelling",
    }


OWN_TEXT = replace(
    studied()["rotterdam"].verordening,
    herkomst=Herkomst.EIGEN_TEKST,
    onderzoek=None,
    omvang=Omvang("Hoogstens 8 uur per week.", uren_maximum=8),
    duur=Duur("Hoogstens zes maanden.", maanden_maximum=6),
)


def test_by_law_without_a_lower_bound_has_its_upper_one() -> None:
    """Of an own text that names no least number the least is nothing, and nobody read a measure in it."""
    by_law = InForce("rotterdam", date(2026, 10, 1), None, OWN_TEXT)
    answers = answers_of(by_law)
    bounds = {"omvang_per": "week", "uren_min": 0, "uren_max": 8, "maanden_min": 0, "maanden_max": 6}
    assert {fact: answers.get(fact) for fact in bounds} == bounds
    assert "maatregel_vastgelegd" not in answers
    assert answers_of(studied()["rotterdam"])["maatregel_vastgelegd"] == "ja"


def test_answers_of_a_by_law_that_is_described_in_full() -> None:
    """Bounds, days and roles follow from the file; months without an upper bound have the highest number."""
    answers = answers_of(studied()["duiven"])
    assert (answers["omvang_per"], answers["uren_min"]) == ("geen-grens", 2)
    assert "uren_max" not in answers
    assert (answers["maanden_min"], answers["maanden_max"]) == (3, 600)
    assert answers["in_werking"] == "2015-01-01"
    assert "mantelzorg_in_praktijk" not in answers


def test_every_finding_starts_with_where_it_comes_from() -> None:
    """Whatever its status, a finding begins with wet, verordening or our reading."""
    for answers in ({}, cases("verordening")[0].answers, answers_of(studied()["helmond"])):
        findings = check("verordening", answers, ON)["findings"]
        assert isinstance(findings, list)
        assert all(finding["text"].startswith(("Wet: ", "Verordening: ", "Onze lezing: ")) for finding in findings)


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a by-law of the study reads as it was approved."""
    answers = answers_of(studied()["wijdemeren"]) | {"maatregel_vastgelegd": "ja"}
    result = check("verordening", answers, date(2026, 11, 22))
    assert report(result, markdown=False) + "\n" == pinned("verordening_uitleg.txt")


def test_rules_can_be_met_and_missed() -> None:
    """Every rule goes two ways, has its source, and hides no judgement behind an all-clear."""
    check_rules(compiled(verordening.versions()[0]))


@pytest.mark.whole
def test_promises_hold_where_the_by_law_is_known_on_mantelzorg_and_voluntary_work() -> None:
    """No answer set with three roles settled breaks a promise; `verify` proves the rest."""
    part = verordening.versions()[0]
    for fact in (VRIJWILLIGERSWERK_OP_PAPIER, MANTELZORG_OP_PAPIER, MANTELZORG_IN_PRAKTIJK):
        part = with_answer(part, fact, "vrijstelling")
    reached = prove_answers(CompiledAid(part, ROOM_TO_PROVE)).reached
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
        ('{"answers": {"karakter": "ja"}}', "karakter: kreeg 'ja'; toegestaan: verplichtend, vrijwillig, beide"),
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


def test_a_day_of_lapsing_left_out_is_neither_asked_for_nor_a_reason() -> None:
    """Who fills in no day on which the by-law lapsed has a by-law that did not lapse, and no change names that day."""
    settled = check("verordening", cases("verordening")[0].answers, ON)
    assert settled["outcome"] == "voldoet"
    opened = check("verordening", {}, ON)
    for result in (settled, opened):
        assert "vervallen_op" not in str((result["because"], result["ask_next"], result["nearest_change"]))


@pytest.mark.parametrize("answers", [{"in_werking": "2099-01-01"}, {"vervallen_op": "2015-06-01"}])
def test_no_change_moves_a_day_in_the_past(answers: dict[str, object]) -> None:
    """A by-law that is not in force is not mended by another day: neither change proposes one."""
    result = check("verordening", cases("verordening")[0].answers | answers, ON)
    assert result["outcome"] == "voldoet-niet"
    assert (result["nearest_change"], result["nearest_all_clear"]) == ([], [])


def test_retroactivity_is_told_and_decides_nothing() -> None:
    """A by-law that works back over the day asked for is not in force on it, and the remark says why to take care."""
    later = cases("verordening")[0].answers | {"in_werking": "2016-02-01"}
    back, not_back = (
        check("verordening", later | {"terugwerkend_tot": day}, ON) for day in ("2015-01-01", "2016-02-01")
    )
    assert back["outcome"] == not_back["outcome"] == "voldoet-niet"
    assert [len(result["warnings"]) for result in (back, not_back)] == [1, 0]


def test_numbers_in_sentences_are_those_of_the_parameter_file() -> None:
    """What the rules say of hours and months they take from the one file that holds these numbers."""
    limits = omvang_en_duur(verordening.versions()[0].period)
    quotes = {rule.id: rule.quote for rule in verordening.versions()[0].rules}
    assert f"onder {limits.te_veel_uren_per_week} per week" in quotes["minimum-uren"]
    assert f"onder {limits.te_veel_uren_per_week} uur per week" in quotes["bovengrens-uren"]
    assert f"hooguit {limits.ruimste_bovengrens_maanden} maanden" in quotes["bovengrens-maanden"]
