"""`verify` proves the promises of CONTRACT.md, and each kind of broken promise turns it red with a counterexample."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings

from decision_aids import aids
from decision_aids.aids import aid_ids, versions
from decision_aids.command_line import main
from decision_aids.engine.compile import CompiledAid, compiled
from decision_aids.engine.diagram import Known
from decision_aids.proofs.promises import Fault
from decision_aids.proofs.situations import Situation, situations
from decision_aids.proofs.verify import check_complete_answers, check_contested, prove_answers, verify
from decision_aids.rules.beside import Alike, Contested, Notice
from decision_aids.rules.conditions import ALWAYS, NEVER, Condition, at_least, below, every, is_one_of, no, some, yes
from decision_aids.rules.facts import choice, hours_per_week, yes_no
from decision_aids.rules.model import UNDECIDED, Aid, Question
from tests.decision_aids.proofs.broken_answers import BROKEN_ANSWERS, no_change
from tests.decision_aids.small_aids import outcome, random_aids, rule, small_aid

PROJECT = Path(__file__).resolve().parents[3]
DONE, KIND, HOURS = yes_no("gedaan"), choice("soort", "x", "y", "z"), hours_per_week("uren")
ENOUGH = every(yes(DONE), is_one_of(KIND, "x", "y"), at_least(HOURS, 8))


def sound_aid() -> Aid:
    """An aid in which everything holds, and in which reasons, questions and changes all occur."""
    return small_aid(
        DONE,
        KIND,
        HOURS,
        outcomes=(outcome("weg", is_one_of(KIND, "z")), outcome("klaar", ENOUGH, affirms=True), outcome("open")),
        rules=(rule(every(yes(DONE), at_least(HOURS, 8))),),
    )


HOURS_OF_X_AND_Y = (
    Question(DONE, "", ""),
    Question(KIND, "", ""),
    Question(HOURS, "", "", only_if=("soort", ("x", "y"))),
)


def hiding_aid() -> Aid:
    """The sound aid, which asks hours only where they matter."""
    only_there = every(is_one_of(KIND, "x", "y"), at_least(HOURS, 8))
    return sound_aid()._replace(questions=HOURS_OF_X_AND_Y, rules=(rule(only_there),))


BELOW_EIGHT = Contested("lezing", below(HOURS, 8), instead=("klaar",))


def open_aid() -> Aid:
    """The sound aid with two outcomes less certain, so that a contested reading may stand beside them."""
    known = sound_aid()
    gone, done, left = known.outcomes
    return known._replace(outcomes=(gone._replace(open_to_reading=True), done, left._replace(open_to_reading=True)))


def with_outcomes(*outcomes: tuple[str, Condition]) -> Aid:
    return sound_aid()._replace(outcomes=tuple(outcome(name, when) for name, when in outcomes))


def test_sound_aid_is_proved_and_counted() -> None:
    """A sound aid passes, with the number of complete and of incomplete answer sets it was proved for."""
    said = verify(CompiledAid(sound_aid()))
    assert f"{2 * 3 * 337:,}".replace(",", ".") + " volledige antwoordsets" in said
    assert f"{3 * 4 * 338:,}".replace(",", ".") + " antwoordsets met onbekenden" in said
    assert said.endswith("1 regels, 0 paren regels samen te halen, 4 uitkomsten: alles klopt")


@settings(max_examples=40)
@given(random_aids())
def test_answers_of_any_aid_are_proved(aid: Aid) -> None:
    """Whatever the rules are, the engine keeps its promises, so the proof of the answers goes through."""
    assert prove_answers(CompiledAid(aid)).reached <= {found.id for found in (*aid.outcomes, aid.undecided)}


BROKEN_AIDS: dict[str, tuple[Aid, str]] = {
    "an answer set without an outcome": (with_outcomes(("klaar", ENOUGH), ("weg", no(DONE))), r"gedaan|soort|uren"),
    "an outcome that is never reached": (
        with_outcomes(("klaar", ENOUGH), ("nooit", every(ENOUGH, yes(DONE))), ("open", ALWAYS)),
        "uitkomst nooit bereikt: nooit",
    ),
    "an aid that is never undecided": (with_outcomes(("altijd", ALWAYS)), "uitkomst nooit bereikt: nog-onbekend"),
    "a rule that cannot be missed": (
        sound_aid()._replace(rules=(rule(some(yes(DONE), no(DONE))),)),
        r"regel regel: niet zowel haalbaar als te missen; mogelijk: \['voldaan'\]",
    ),
    "a rule that cannot be met": (
        sound_aid()._replace(rules=(rule(NEVER),)),
        r"regel regel: niet zowel haalbaar als te missen; mogelijk: \['niet-voldaan'\]",
    ),
    "a moet without a source": (
        sound_aid()._replace(rules=(rule(yes(DONE), sources=()),)),
        "regel regel: moet, maar heeft geen bron",
    ),
    "an all-clear while people still judge": (
        sound_aid()._replace(rules=(rule(yes(DONE), judged=is_one_of(KIND, "y")),)),
        "regel regel: mensen oordelen nog, maar de uitkomst kan klaar zijn",
    ),
    "a hidden question that matters": (
        sound_aid()._replace(
            questions=(
                Question(DONE, "", ""),
                Question(KIND, "", ""),
                Question(HOURS, "", "", only_if=("soort", ("x",))),
            ),
        ),
        "vraag uren: verborgen bij soort=y, maar kan de uitkomst nog veranderen",
    ),
    "a hidden question that a finding hangs on": (
        sound_aid()._replace(questions=HOURS_OF_X_AND_Y, rules=(rule(at_least(HOURS, 8)),)),
        "vraag uren: verborgen bij soort=z, maar kan bevinding regel nog veranderen",
    ),
    "a hidden question that a warning hangs on": (
        sound_aid()._replace(questions=HOURS_OF_X_AND_Y, rules=(), warnings=(Notice(at_least(HOURS, 8), "Let op."),)),
        "vraag uren: verborgen bij soort=z, maar kan de waarschuwing “Let op.” nog veranderen",
    ),
    "a needless question that matters": (
        sound_aid()._replace(
            questions=(
                Question(DONE, "", ""),
                Question(KIND, "", ""),
                Question(HOURS, "", "", unless=("soort", ("y",))),
            ),
        ),
        "vraag uren: verborgen bij soort=y, maar kan de uitkomst nog veranderen",
    ),
    "a contested reading beside a certain outcome": (
        sound_aid()._replace(contested=(Contested("lezing", yes(DONE), instead=("weg",)),)),
        "lezing lezing: de uitkomst kan klaar, open, weg zijn",
    ),
    "a contested reading that gives the same outcome": (
        open_aid()._replace(contested=(Contested("lezing", no(DONE), instead=("open",)),)),
        "lezing lezing: geeft geen andere uitkomst",
    ),
    "a hidden question that a reading hangs on": (
        open_aid()._replace(questions=HOURS_OF_X_AND_Y, rules=(), contested=(BELOW_EIGHT,)),
        "vraag uren: verborgen bij soort=z, maar kan de lezing lezing nog veranderen",
    ),
    "a hidden question that a ruling hangs on": (
        sound_aid()._replace(questions=HOURS_OF_X_AND_Y, rules=(), alike=(Alike("ECLI", at_least(HOURS, 8), ""),)),
        "vraag uren: verborgen bij soort=z, maar kan de uitspraak ECLI nog veranderen",
    ),
    "a question that comes before the one it hangs on": (
        sound_aid()._replace(questions=(HOURS_OF_X_AND_Y[2], *HOURS_OF_X_AND_Y[:2]), rules=()),
        "vraag uren: komt voor soort, waarvan zij afhangt",
    ),
}


@pytest.mark.parametrize(("aid", "fault"), BROKEN_AIDS.values(), ids=BROKEN_AIDS)
def test_broken_aid_is_a_fault(aid: Aid, fault: str) -> None:
    """An aid that breaks a promise is not proved, and the fault names what is wrong with it."""
    with pytest.raises(Fault, match=fault):
        verify(CompiledAid(aid))


def test_contested_reading_beside_an_open_outcome_is_no_fault() -> None:
    """Where people decide, a reading of the law may be what they decide on."""
    verify(CompiledAid(open_aid()._replace(contested=(Contested("lezing", no(DONE), instead=("klaar",)),))))


def test_reading_of_who_is_free_anyhow_is_a_fault() -> None:
    """The aids name a reading only where nothing else settles the case: without that guard the proof fails."""
    (aid,) = versions("zelfcheck")
    unguarded = tuple(
        each._replace(when=is_one_of(aid.questions[0].fact, each.reading))
        for each in aid.contested
        if each.reading in aid.questions[0].fact.values
    )
    check_contested(compiled(aid))
    with pytest.raises(Fault, match="lezing alleen-bijzondere-bijstand: de uitkomst kan niet-van-toepassing, telt"):
        check_contested(CompiledAid(aid._replace(contested=unguarded)))


def test_question_hidden_where_it_cannot_matter_is_no_fault() -> None:
    """A question may be hidden where its answer changes nothing any more."""
    verify(CompiledAid(hiding_aid()))


def test_hidden_answer_that_is_not_dropped_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the answer to a question that is not asked is judged all the same, the proof shows where."""
    monkeypatch.setattr("decision_aids.answers.case.of_asked_questions", lambda _aid, ticks: dict(ticks))
    with pytest.raises(Fault, match=r"uren=0 wordt niet gevraagd, maar verandert het antwoord"):
        verify(CompiledAid(hiding_aid()))


def test_change_of_what_nobody_can_change_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """When it is proposed to change an age, an illness or a municipality, the proof fails."""
    lasting = tuple(question._replace(unchangeable=True) for question in sound_aid().questions[:1])
    aid = sound_aid()._replace(questions=(*lasting, *sound_aid().questions[1:]))
    verify(CompiledAid(aid))
    monkeypatch.setattr("decision_aids.engine.changes.can_change", lambda _engine, _level: True)
    with pytest.raises(Fault, match="stelt voor gedaan te veranderen, maar dat kan niemand"):
        verify(CompiledAid(aid))


@pytest.mark.parametrize(("name", "broken", "fault"), BROKEN_ANSWERS.values(), ids=BROKEN_ANSWERS)
def test_broken_answer_is_a_fault(
    monkeypatch: pytest.MonkeyPatch, name: str, broken: Callable[..., object], fault: str
) -> None:
    """When the engine answers wrongly the proof fails, and shows the answer set on which it did."""
    monkeypatch.setattr(f"decision_aids.proofs.promises.{name}", broken)
    with pytest.raises(Fault, match=fault) as caught:
        verify(CompiledAid(sound_aid()))
    assert str(caught.value).startswith("{")


def test_outcome_called_certain_too_soon_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that settles the outcome before the answers do is caught."""
    honest = CompiledAid.outcome_of

    def hasty(engine: CompiledAid, known: Known) -> str:
        found = honest(engine, known)
        return "open" if found == UNDECIDED and known else found

    monkeypatch.setattr(CompiledAid, "outcome_of", hasty)
    with pytest.raises(Fault):
        prove_answers(CompiledAid(sound_aid()))


def test_diagram_that_differs_from_the_rules_is_a_fault() -> None:
    """A diagram in which one answer leads to another outcome than the rules give is caught, with that answer."""
    engine = CompiledAid(sound_aid())
    other = sound_aid()._replace(
        outcomes=(outcome("weg", is_one_of(KIND, "z")), outcome("klaar", yes(DONE)), outcome("open"))
    )
    engine.outcome = engine.first_outcome(other)
    with pytest.raises(Fault, match=r"'uren': range\(0, 16\).*de regels geven open, het diagram klaar"):
        check_complete_answers(engine)


def test_answer_sets_that_are_skipped_are_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """Situations that do not stand for every answer set are caught by their number."""

    def without_the_last(engine: CompiledAid) -> list[Situation]:
        return list(situations(engine))[:-1]

    monkeypatch.setattr("decision_aids.proofs.verify.situations", without_the_last)
    with pytest.raises(Fault, match="antwoordsets, maar er zijn er 4056"):
        verify(CompiledAid(sound_aid()))


def test_command_prints_the_counterexample(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`verify` of an aid that breaks a promise ends with exit code 1 and prints the counterexample."""
    monkeypatch.setattr("decision_aids.proofs.promises.nearest_change", no_change)
    monkeypatch.setitem(aids.VERSIONS, "proef", lambda: (sound_aid(),))
    assert main(["verify", "proef"]) == 1
    printed = capsys.readouterr()
    assert printed.out.startswith("proef: FOUT {")
    assert "noemt er geen" in printed.out
    assert printed.err == ""


@pytest.mark.whole
def test_every_aid_keeps_its_promises() -> None:
    """`verify` proves every version of every aid, and all together, and says so, with exit code 0."""
    command = [sys.executable, "-m", "decision_aids", "verify"]
    finished = subprocess.run(command, cwd=PROJECT, capture_output=True, encoding="utf-8", check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    said = finished.stdout.splitlines()
    *of_each, together = said
    assert [line.split(",")[0] for line in of_each] == [aid_id for aid_id in aid_ids() for _ in versions(aid_id)]
    assert together.startswith("samen: ")
    assert all(line.endswith("alles klopt") for line in said)
