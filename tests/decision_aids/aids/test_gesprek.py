"""The aid `gesprek`: its cases, one explanation in full, its order of advice, and that it never labels a person."""

import json
from collections.abc import Mapping
from datetime import date
from random import Random

import pytest

from decision_aids.aids import gesprek
from decision_aids.answers.check import check
from decision_aids.answers.report import report
from decision_aids.engine.compile import compiled
from decision_aids.law.sources import sources
from decision_aids.proofs.verify import verify
from tests.decision_aids.case_files import Case, cases, outcome_of, pinned

ON = date(2026, 11, 22)
AID = gesprek.versions()[0]
LABELS = ("weigeraar", "zoeker", "initiatiefnemer", "notoir", "onwillig", "ongemotiveerd", "niet-willer")


def in_plain_words(answers: Mapping[str, object]) -> str:
    """The outcome of complete answers, without conditions or diagrams."""
    told = ("uitleg_gegeven", "rechten_en_plichten_verteld", "gevolgen_verteld")
    if any(answers[fact] == "nee" for fact in told):
        return "eerst-uitleggen"
    if answers["houding"] in ("zegt-nu-nee", "blijft-nee-zeggen"):
        if answers["reden_nagevraagd"] == "nee":
            return "eerst-luisteren"
        return "drempel-verlagen" if answers["houding"] == "zegt-nu-nee" else "in-gesprek-blijven"
    if answers["fase"] != "ontmoeting":
        return "waardering-tonen" if answers["fase"] == "erkenning" else "vragen-hoe-het-gaat"
    if answers["houding"] == "stelt-zelf-iets-voor":
        return "eigen-voorstel-uitwerken"
    driven = any(value == "ja" for fact, value in answers.items() if fact.startswith("drijfveer_"))
    return "samen-kiezen" if driven else "drijfveer-zoeken"


@pytest.mark.parametrize("case", cases("gesprek"), ids=lambda case: case.name)
def test_case_has_its_outcome(case: Case) -> None:
    """Every case in the file has the outcome its sentence says, and the rules it names the status it expects."""
    result = check("gesprek", case.answers, case.on)
    assert result["outcome"] == case.outcome
    findings = result["findings"]
    found = {finding["rule"]: finding["status"] for finding in findings}
    assert {rule: found[rule] for rule in case.findings} == case.findings


def test_every_outcome_has_a_case() -> None:
    """The cases together show every outcome."""
    assert {case.outcome for case in cases("gesprek")} == {outcome.id for outcome in (*AID.outcomes, AID.undecided)}


def test_advice_comes_in_the_order_that_plain_words_give() -> None:
    """Complete answers, chosen at random, have the outcome that the order of advice gives when written out by hand."""
    random = Random(1)  # noqa: S311 the same answers in every run
    for _ in range(400):
        answers: dict[str, object] = {fact.id: random.choice(fact.values) for fact in AID.facts}
        if random.random() < 0.7:
            answers |= dict.fromkeys(("uitleg_gegeven", "rechten_en_plichten_verteld", "gevolgen_verteld"), "ja")
        assert outcome_of("gesprek", answers, ON) == in_plain_words(answers)


def test_no_word_of_the_aid_labels_a_person() -> None:
    """Neither the ids nor any text that the page, the paper or an answer file shows holds a label."""
    shown = json.dumps(
        [
            [(outcome.id, outcome.title, outcome.explanation, outcome.next_steps) for outcome in AID.outcomes],
            [(question.fact.id, question.fact.values, question.text, question.why) for question in AID.questions],
            [(question.labels, question.own_words) for question in AID.questions],
            [(rule.quote, rule.when_met, rule.when_missed, rule.when_judged) for rule in AID.rules],
            [notice.text for notice in AID.warnings],
            AID.not_considered,
        ],
        ensure_ascii=False,
    ).lower()
    assert [label for label in LABELS if label in shown] == []


def test_maatregel_is_never_an_outcome() -> None:
    """No outcome is, names or recommends a maatregel in its title or explanation."""
    for outcome in (*AID.outcomes, AID.undecided):
        words = f"{outcome.id} {outcome.title} {outcome.explanation}".lower()
        assert "maatregel" not in words
        assert "sanctie" not in words


def test_what_follows_a_lasting_no_is_left_to_people() -> None:
    """After talking to a colleague the finding is one that people judge, never that all is done."""
    answers = cases("gesprek")[0].answers | {"houding": "blijft-nee-zeggen"}
    findings = check("gesprek", answers, ON)["findings"]
    assert [found["status"] for found in findings if found["rule"] == "collega"] == ["beoordelen"]


def test_what_was_asked_is_never_the_answer_to_change() -> None:
    """Another advice comes of what somebody does, not of taking back that the klantmanager asked or told something."""
    told = dict.fromkeys(
        ("uitleg_gegeven", "rechten_en_plichten_verteld", "gevolgen_verteld", "reden_nagevraagd"), "ja"
    )
    result = check("gesprek", told | {"houding": "blijft-nee-zeggen"}, ON)
    assert [change["fact"] for change in result["nearest_change"]] == ["houding"]


def test_every_advice_says_what_to_record() -> None:
    """Each outcome that advises an approach ends with what to write down and what not."""
    for outcome in AID.outcomes:
        assert "Schrijf niet op wat voor iemand het is" in outcome.next_steps[-1]


def test_explanation_is_as_pinned() -> None:
    """The whole explanation of a lasting no with one motive known reads as it was approved."""
    answers = {
        "fase": "ontmoeting",
        "houding": "blijft-nee-zeggen",
        "reden_nagevraagd": "ja",
        "collega_geraadpleegd": "nee",
        "uitleg_gegeven": "ja",
        "rechten_en_plichten_verteld": "ja",
        "gevolgen_verteld": "ja",
        "drijfveer_contacten": "ja",
    }
    assert report(check("gesprek", answers, ON), markdown=False) + "\n" == pinned("gesprek_uitleg.txt")


def test_everything_is_proved_over_the_whole_answer_space() -> None:
    """No answer set breaks a promise of the contract."""
    assert verify(compiled(AID)).endswith("alles klopt")


def test_every_source_is_in_the_register() -> None:
    """Every rule rests on sources that the register knows."""
    for rule in AID.rules:
        assert rule.sources
        assert set(rule.sources) <= set(sources())
