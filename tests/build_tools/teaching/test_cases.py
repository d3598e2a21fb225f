"""The cases: what each says of an outcome is what the aid says, and each can be argued with, read and opened."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from build_tools.teaching.case_pages import case_files, case_page, case_pages
from build_tools.teaching.case_words import (
    HOORT_BIJ,
    KIEST_MEER,
    PLAATSEN,
    answer_in_words,
    known_facts,
    known_questions,
    why_not,
)
from build_tools.teaching.cases import Casus, Kant, Plaats, cases, faults_of
from build_tools.teaching.group_data import group_data
from build_tools.teaching.rendering import emphasised
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.check import check
from decision_aids.law.gemeenten import gemeenten
from decision_aids.rules.facts import UNKNOWN_ANSWER
from tests.build_tools.teaching.page_scripts import in_the_page

ALL = [pytest.param(case, id=case.id) for case in cases().values()]
NOT_NAMES = {
    *("AOW", "EHBO", "IOAW", "IOAZ", "IASZ", "MS", "Nederlands", "Eritrea", "Werkplein", "Werkwijzer"),
    # Een gemeente die niet bestaat.
    "Vlietdam",
}


@pytest.mark.parametrize("case", ALL)
def test_case_is_answered_as_it_says(case: Casus) -> None:
    """The aid gives the outcome of the case, settled, and after each change the outcome that the case says it has."""
    result = check(case.hulpmiddel, case.antwoorden, case.datum)
    assert (result["outcome"], result["settled"]) == (case.uitkomst, True)
    for change in case.verandert:
        answers, on = case.changed(change)
        assert (change.wat, check(case.hulpmiddel, answers, on)["outcome"]) == (change.wat, change.uitkomst)


def test_cases_are_spread() -> None:
    """There are 24 cases or more: from each place of the study, for each aid, and on each side of the counter."""
    found = cases().values()
    assert len(found) >= 24
    assert {case.plaats for case in found} == set(Plaats) == set(PLAATSEN)
    assert {case.hulpmiddel for case in found} == set(aid_ids())
    assert {case.kant for case in found} == set(Kant)
    assert len({outcome for case in found for outcome in (case.hulpmiddel, case.uitkomst)}) > 15


def test_one_person_comes_out_otherwise_in_three_municipalities() -> None:
    """Leyla tells the same of herself in Rotterdam, Overbetuwe and Schagen, and gets three outcomes."""
    leylas = [cases()[f"leyla-in-{place}"] for place in ("rotterdam", "overbetuwe", "schagen")]
    told = [{name: value for name, value in leyla.antwoorden.items() if name != "gemeente"} for leyla in leylas]
    assert told[0] == told[1] == told[2]
    assert len({leyla.uitkomst for leyla in leylas}) == 3


def test_one_case_stands_on_two_days() -> None:
    """For Hassan only the day is another, and the outcome is too."""
    case = cases()["hassan-op-twee-dagen"]
    (later,) = [change for change in case.verandert if change.datum and not change.antwoorden]
    assert (later.datum, later.uitkomst) != (case.datum, case.uitkomst)


def test_nobody_decides_displacement_but_people() -> None:
    """Where a case is about doubt on displacement, both sides are told, and no outcome says that it is so or not."""
    for name in ("ruud-in-het-buurthuis", "het-verzorgingshuis-twijfelt"):
        assert any(
            "verdringing" in text for text in cases()[name].redenering.situationeel + cases()[name].redenering.moet
        )
        assert "verdedig" in cases()[name].redenering.ruimte


@pytest.mark.parametrize("case", ALL)
def test_no_case_names_a_real_person(case: Casus) -> None:
    """Every capital inside a sentence belongs to a first name, a municipality or a known word: there is no surname."""
    known = {*NOT_NAMES, *(name for each in cases().values() for name in each.personen)}
    known |= {word for each in gemeenten().values() for word in re.findall(r"\w+", each.naam)}
    texts = [*case.situatie, case.titel, case.vraag, case.redenering.ruimte, *case.hints, *case.bespreken]
    texts += [*case.redenering.moet, *case.redenering.wenselijk, *case.redenering.situationeel, *case.fout.values()]
    texts += [text for change in case.verandert for text in (change.wat, change.waarom)]
    inside = {word for text in texts for word in re.findall(r"(?<=[a-zé,;] )\*?([A-ZÀ-Ý][\w-]+)", text)}
    assert {part for word in inside for part in word.split("-") if part[:1].isupper()} - known == set()
    assert all(re.fullmatch(r"[A-Z]\w+", name) for name in case.personen)


@pytest.mark.parametrize("case", ALL)
def test_every_other_outcome_has_its_reason(case: Casus) -> None:
    """Whoever picks a wrong outcome reads why: in the words of the case, or as the aid tells that outcome."""
    told = {outcome.id: reason for outcome, reason in why_not(case)}
    assert set(told) == {outcome.id for outcome in (*case.aid.outcomes, case.aid.undecided)} - {case.uitkomst}
    assert all(reason.strip() for reason in told.values())


def test_outcome_is_not_called_a_person() -> None:
    """In a case about a woman “haar” is she: what is said of every outcome calls that an outcome."""
    assert all("haar" not in words.split() for words in (KIEST_MEER, HOORT_BIJ))


@pytest.mark.parametrize("case", ALL)
def test_page_holds_the_whole_case_without_a_script(case: Casus) -> None:
    """Situation, known facts, hints, reasoning, changes and sources stand in the page itself."""
    page = case_page(case)
    texts = [*case.situatie, *case.hints, *case.bespreken, case.redenering.ruimte, *case.redenering.moet]
    texts += [*case.redenering.wenselijk, *case.redenering.situationeel, *(change.wat for change in case.verandert)]
    assert [text for text in texts if text not in page and emphasised(text) not in page] == []
    assert all(f"#{source})" in page for source in case.bronnen)
    assert len(list(known_facts(case))) >= 5


@pytest.mark.parametrize(
    ("aid_id", "fact", "value", "words"),
    [
        ("zelfcheck", "mantelzorg_uren", 0, "Geen"),
        ("opdracht", "uren_per_week", 8.0, "8 uur per week"),
        ("opdracht", "uren_per_week", UNKNOWN_ANSWER, "Weet ik niet"),
        ("verordening", "maanden_max", 600, "Geen einde"),
    ],
)
def test_answer_reads_as_in_the_aid(aid_id: str, fact: str, value: object, words: str) -> None:
    """A number that has a name goes by that name, as on the page of the aid."""
    question = next(each for each in version_on(aid_id, date(2026, 11, 25)).questions if each.fact.id == fact)
    assert answer_in_words(question, value) == words


BROKEN: list[tuple[Callable[[Casus], Casus], str]] = [
    (
        lambda case: replace(case, uitkomst="in-orde"),
        "uitkomst: het hulpmiddel geeft moet-ontbreekt, hier staat in-orde",
    ),
    (
        lambda case: replace(case, verandert=(replace(case.verandert[0], uitkomst="in-orde"), *case.verandert[1:])),
        "verandert 1: het hulpmiddel geeft aandacht, hier staat in-orde",
    ),
    (lambda case: replace(case, verandert=()), "verandert: noem minstens één verandering"),
    (
        lambda case: replace(case, antwoorden={**case.antwoorden, "variant": "c"}),
        "uitkomst: variant: kreeg 'c'; toegestaan: a, b, weet-ik-niet",
    ),
    (
        lambda case: replace(case, datum=date(2014, 1, 1)),
        "datum: peildatum: kreeg 2014-01-01",
    ),
    (lambda case: replace(case, fout={"niet": "x"}), "fout: niet is geen uitkomst van beleidsregels"),
    (lambda case: replace(case, fout={case.uitkomst: "x"}), "fout: moet-ontbreekt is de goede uitkomst"),
    (lambda case: replace(case, fout={}), "fout: leg bij minstens één foute uitkomst uit waarom"),
    (lambda case: replace(case, hints=("een",)), "hints: 1; geef er minstens 2"),
    (
        lambda case: replace(case, redenering=replace(case.redenering, wenselijk=())),
        "redenering: bij wenselijk staat niets",
    ),
    (lambda case: replace(case, bronnen=()), "er is geen bron"),
    (lambda case: replace(case, bronnen=("verzonnen",)), "bron verzonnen staat niet in het register"),
    (lambda case: replace(case, hulpmiddel="glazen-bol"), "hulpmiddel glazen-bol bestaat niet"),
]


@pytest.mark.parametrize(("change", "fault"), BROKEN, ids=[fault for _, fault in BROKEN])
def test_case_that_is_not_right_is_refused(change: Callable[[Casus], Casus], fault: str) -> None:
    """A file with another outcome than the aid gives, or with a part missing, does not become a page."""
    found = list(faults_of(change(cases()["ruud-in-het-buurthuis"])))
    assert any(each.startswith(fault) for each in found), found


def test_every_case_has_a_page_and_a_file() -> None:
    """Each case has its page, and its facts as a file with the aid, the day and the answers."""
    assert len(dict(case_pages())) == len(dict(case_files())) == len(cases())
    for name, content in case_files():
        file = json.loads(content)
        assert check(file["aid"], file["answers"], date.fromisoformat(file["date"]))["settled"], name


@pytest.mark.parametrize("aid_id", aid_ids())
def test_page_for_groups_asks_what_the_aid_asks(aid_id: str) -> None:
    """Of what is known of a case, before and after each change of its answers, the page drops what the aid drops."""
    told = [
        replace(case, antwoorden=answers, datum=on)
        for case in cases().values()
        for answers, on in ((case.antwoorden, case.datum), *map(case.changed, case.verandert))
        if case.hulpmiddel == aid_id
    ]
    shown = [{"answers": each.antwoorden, "date": each.datum.isoformat()} for each in told]
    asked = in_the_page(
        "case_questions.js",
        "given.shown.map((each) => it.askedIn(each, given.versions.findLast(({ first }) => first <= each.date)))",
        {"shown": shown, "versions": group_data()["aids"][aid_id]},
    )
    for case, names in zip(told, asked, strict=True):
        known = [question.fact.id for question in known_questions(case)]
        assert (case.id, [name for name in names if name in case.antwoorden]) == (case.id, known)


def test_page_for_groups_gets_words_without_stars() -> None:
    """Its script shows text as it is, so what is stressed on a page of a case comes there without its stars."""
    assert "*" not in json.dumps(group_data(), ensure_ascii=False)
    assert any("*" in text for case in cases().values() for text in case.situatie)


def missed(case: Casus, level: str) -> list[str]:
    """The rules of this level that the aid says are not met."""
    found = check(case.hulpmiddel, case.antwoorden, case.datum)["findings"]
    return [each["rule"] for each in found if each["level"] == level and each["status"] == "niet-voldaan"]


def test_laundry_gives_nothing_back_as_its_reasoning_says() -> None:
    """That something should be given in return is also what the aid says of this case."""
    assert "wederkerig" in missed(cases()["de-wasserij-en-36-uur"], "wenselijk")


def test_nadir_lacks_one_thing_that_must() -> None:
    """What only our reading of the sheet asks is no reason under "moet": the aid has no rule that is missed by it."""
    case = cases()["nadir-werkt-al"]
    assert len(missed(case, "moet")) == len(case.redenering.moet)


def test_gerdas_months_count_from_her_benefit() -> None:
    """The by-law counts from the begin of the benefit, so no hint counts from the request."""
    assert [hint for hint in cases()["gerda-in-de-eerste-maanden"].hints if "aanvraag" in hint] == []
