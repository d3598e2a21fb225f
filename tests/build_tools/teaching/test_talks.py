"""The talks to practise: each works, and a talk that does not is refused, by the build and in the page alike."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.teaching.pages import as_file, material, teaching_files, teaching_pages
from build_tools.teaching.rendering import as_json
from build_tools.teaching.talk_words import SOORTEN, words_for_the_page
from build_tools.teaching.talks import Antwoord, Beurt, Drijfveer, Effect, Fase, Gesprek, Groep, Soort, faults_of, talks
from decision_aids.law.typed_tables import read_table
from tests.build_tools.teaching.page_scripts import in_the_page


def read_in_the_page(text: str) -> list[str]:
    """What the page says is wrong with a file."""
    read = in_the_page(
        "talk_file.js", "it.readTalk(given.text, given.words)", {"text": text, "words": words_for_the_page()}
    )
    return list(read.get("faults", []))


@pytest.fixture
def talk() -> Gesprek:
    """A talk of the site that works."""
    return talks()["nadia"]


def with_reply(talk: Gesprek, turn: int, **changed: object) -> Gesprek:
    """The talk with the first reply of one turn changed."""
    turns = list(talk.beurten)
    replies = turns[turn].antwoorden
    turns[turn] = replace(turns[turn], antwoorden=(replace(replies[0], **changed), *replies[1:]))  # type: ignore[arg-type]
    return replace(talk, beurten=tuple(turns))


def test_talks_cover_groups_motives_and_phases() -> None:
    """There are six talks or more; together they show every group, motive, phase, kind of reply and effect."""
    found = talks().values()
    replies = [reply for talk in found for turn in talk.beurten for reply in turn.antwoorden]
    assert len(found) >= 6
    assert {talk.groep for talk in found} == set(Groep)
    assert {talk.drijfveer for talk in found} == set(Drijfveer)
    assert {turn.fase for talk in found for turn in talk.beurten} == set(Fase)
    assert {reply.soort for reply in replies} == set(Soort) == set(SOORTEN)
    assert {reply.effect for reply in replies} == set(Effect)


def test_every_turn_leaves_a_choice() -> None:
    """In every turn one reply helps and one does not, and no place in the list gives the good ones away."""
    turns = [turn for talk in talks().values() for turn in talk.beurten]
    effects = [{reply.effect for reply in turn.antwoorden} for turn in turns]
    assert [
        turn.id for turn, found in zip(turns, effects, strict=True) if Effect.GROEIT not in found or len(found) < 2
    ] == []
    first = [turn.antwoorden[0].effect for turn in turns]
    assert set(first) == set(Effect)


def test_threat_is_never_said_to_motivate() -> None:
    """No talk teaches that a warning or a confrontation helps."""
    pushing = (Soort.WAARSCHUWING, Soort.CONFRONTATIE)
    replies = [reply for talk in talks().values() for turn in talk.beurten for reply in turn.antwoorden]
    assert {reply.effect for reply in replies if reply.soort in pushing} == {Effect.KRIMPT}


FAULTY: list[tuple[Callable[[Gesprek], Gesprek], str]] = [
    (lambda talk: replace(talk, beurten=talk.beurten[:7]), "7 beurten; toegestaan: 8 tot en met 12"),
    (lambda talk: with_reply(talk, 2, waarom=" "), "beurt waarom, antwoord 1: waarom is leeg"),
    (lambda talk: with_reply(talk, 2, tekst=""), "beurt waarom, antwoord 1: tekst is leeg"),
    (lambda talk: with_reply(talk, 2, volgende="nergens"), "beurt waarom, antwoord 1: beurt nergens bestaat niet"),
    (lambda talk: with_reply(talk, 8, volgende="begin"), "vanaf beurt begin eindigt het gesprek nooit"),
    (
        lambda talk: replace(
            talk,
            beurten=(
                *talk.beurten,
                Beurt("los", Fase.ONTMOETING, "Hoi", (Antwoord(Soort.ADVIES, "a", Effect.GELIJK, "b"),) * 4),
            ),
        ),
        "beurt los is vanaf het begin niet te bereiken",
    ),
    (
        lambda talk: replace(
            talk, beurten=(replace(talk.beurten[0], antwoorden=talk.beurten[0].antwoorden[:3]), *talk.beurten[1:])
        ),
        "beurt begin heeft 3 antwoorden; toegestaan: 4",
    ),
    (
        lambda talk: replace(talk, beurten=(*talk.beurten[:8], replace(talk.beurten[8], id="begin"))),
        "twee beurten hebben dezelfde id",
    ),
]


@pytest.mark.parametrize(("change", "fault"), FAULTY, ids=[fault for _, fault in FAULTY])
def test_talk_that_does_not_work_is_refused_alike(
    talk: Gesprek, change: Callable[[Gesprek], Gesprek], fault: str
) -> None:
    """The build and the page find the same faults in a talk, in the same words."""
    faulty = change(talk)
    found = list(faults_of(faulty))
    assert fault in found
    assert read_in_the_page(json.dumps(as_file(faulty))) == found


def test_talk_without_a_known_source_is_refused(talk: Gesprek) -> None:
    """A talk of the site rests on sources that are in the register."""
    assert list(faults_of(replace(talk, bronnen=()))) == ["er is geen bron"]
    assert list(faults_of(replace(talk, bronnen=("verzonnen",)))) == ["bron verzonnen staat niet in het register"]


def test_file_to_take_along_is_read_by_both() -> None:
    """The file of every talk of the site can be played in the page, and read here as the same talk."""
    for name, content in teaching_files():
        if name.startswith("trainer/gesprekstrainer/"):
            assert read_in_the_page(content.decode()) == []
            known = talks()[Path(name).stem]
            assert read_table(Gesprek, {"id": known.id, **json.loads(content)}, name) == known


HOSTILE = [
    ("geen json", "Dit is geen geldig JSON-bestand."),
    ("[]", "gesprek: hier hoort een tabel met velden"),
    ("null", "gesprek: hier hoort een tabel met velden"),
    ('{"beurten": {"length": 9}}', "gesprek, beurten: hier hoort een lijst van hoogstens 50"),
    ('{"beurten": [1]}', "gesprek, beurten 1: hier hoort een tabel met velden"),
    (
        '{"__proto__": {"titel": "x"}}',
        (
            "gesprek: __proto__ is onbekend; toegestaan: titel, groep, drijfveer, persoon, doel, nabespreken, "
            "bronnen, beurten"
        ),
    ),
    ('{"titel": 5}', "gesprek, titel: hier hoort tekst van hoogstens 1000 tekens"),
    (json.dumps({"titel": "x" * 1001}), "gesprek, titel: hier hoort tekst van hoogstens 1000 tekens"),
    (
        '{"groep": "profiteur"}',
        "gesprek, groep: toegestaan: initiatiefnemer, zoeker, incidentele-weigeraar, notoire-weigeraar",
    ),
    ("{}", "gesprek: titel ontbreekt"),
    (
        '{"beurten": [{"antwoorden": [{"soort": "dreigen"}]}]}',
        "gesprek, beurten 1, antwoorden 1, soort: toegestaan: " + ", ".join(Soort),
    ),
]


@pytest.mark.parametrize(("text", "fault"), HOSTILE, ids=[text[:30] for text, _ in HOSTILE])
def test_hostile_file_is_refused_with_words(text: str, fault: str) -> None:
    """A file that holds something else than a talk is refused, with the name of the field."""
    assert fault in read_in_the_page(text)


def test_counts_are_those_of_the_field() -> None:
    """The summary gives reflections to questions and the share of open questions, and no share of nothing."""
    counted = in_the_page(
        "talk_counts.js", "it.talkCounts(given)", ["open", "gesloten", "open", "reflectie", "past", "past-niet"]
    )
    assert counted[0] == "Reflecties tegenover vragen: 1 op 3."
    assert counted[1] == "Open vragen: 2 van de 3 vragen. Dat is 67 procent."
    assert in_the_page("talk_counts.js", "it.talkCounts(given)", ["reflectie"])[1] == "Open vragen: 0 van de 0 vragen."


def test_page_of_a_talk_holds_every_word() -> None:
    """Without a script the whole talk can be read: each turn, its four replies and what each does."""
    pages = dict(teaching_pages())
    for talk in talks().values():
        printed = pages[f"trainer/gesprekstrainer/{talk.id}.md"].split("</script>")[-1]
        for turn in talk.beurten:
            assert turn.zegt in printed
            assert all(reply.tekst in printed and reply.waarom in printed for reply in turn.antwoorden)


def test_title_that_asks_something_ends_once() -> None:
    """Behind the question mark of a title comes no full stop, in the list of talks and in what a page is about."""
    assert any(talk.titel.endswith("?") for talk in talks().values())
    listed = material("gesprekken", {}).replace("</a>", "")
    for text in (listed, *(page for _, page in teaching_pages())):
        assert re.search(r"[?!.]\. ", text) is None


def test_data_in_a_page_cannot_end_its_script() -> None:
    """A text that holds the end of a script element stays text."""
    assert "</script>" not in as_json({"titel": "</script><b>"})


def test_unknown_part_is_refused() -> None:
    """A page cannot ask for material that does not exist."""
    with pytest.raises(KeyError):
        material("toverspreuk", {})
