"""Talks to practise: what the client says, four possible replies, and what each does to somebody's motivation.

The fields have Dutch names, for students write talks of their own in the same fields. What a reply is called comes from
motivational interviewing; what it does is told by the consideratiemodel of the Werkwijzer.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from build_tools.teaching.reading import read_folder
from decision_aids.law.sources import sources


class Soort(StrEnum):
    """What a reply is, in the terms in which motivational interviewing counts them."""

    OPEN_VRAAG = "open-vraag"
    GESLOTEN_VRAAG = "gesloten-vraag"
    EENVOUDIGE_REFLECTIE = "eenvoudige-reflectie"
    COMPLEXE_REFLECTIE = "complexe-reflectie"
    BEVESTIGING = "bevestiging"
    EIGEN_KEUZE = "eigen-keuze"
    TOESTEMMING = "toestemming"
    INFORMATIE = "informatie"
    ADVIES = "advies"
    CONFRONTATIE = "confrontatie"
    WAARSCHUWING = "waarschuwing"


class Fase(StrEnum):
    """The three phases of the consideratiemodel."""

    ONTMOETING = "ontmoeting"
    ONTLUIKING = "ontluiking"
    ERKENNING = "erkenning"


class Effect(StrEnum):
    """What a reply does to the wish to take part, as far as one can expect it."""

    GROEIT = "groeit"
    GELIJK = "gelijk"
    KRIMPT = "krimpt"


class Groep(StrEnum):
    """The three groups of the Werkwijzer, the last one in two; words for who makes policy, not for a person."""

    INITIATIEFNEMER = "initiatiefnemer"
    ZOEKER = "zoeker"
    INCIDENTELE_WEIGERAAR = "incidentele-weigeraar"
    NOTOIRE_WEIGERAAR = "notoire-weigeraar"


class Drijfveer(StrEnum):
    """The four motives that the Werkwijzer names."""

    ONTWIKKELING = "ontwikkeling"
    GOED_DOEN = "goed-doen"
    CONTACTEN = "contacten"
    EMANCIPATIE = "emancipatie"


@dataclass(frozen=True, slots=True)
class Antwoord:
    """One reply: its kind, its words, what it does and why; `volgende` is the turn that follows, empty at the end."""

    soort: Soort
    tekst: str
    effect: Effect
    waarom: str
    volgende: str = ""


@dataclass(frozen=True, slots=True)
class Beurt:
    """One turn: what the client says, and what can be replied; `toneel` is what happened just before."""

    id: str
    fase: Fase
    zegt: str
    antwoorden: tuple[Antwoord, ...]
    toneel: str = ""


@dataclass(frozen=True, slots=True)
class Gesprek:
    """A whole talk with one invented person; it begins at its first turn."""

    id: str
    titel: str
    groep: Groep
    drijfveer: Drijfveer
    persoon: str
    doel: str
    nabespreken: tuple[str, ...]
    bronnen: tuple[str, ...]
    beurten: tuple[Beurt, ...]


REPLIES = 4
FEWEST_TURNS, MOST_TURNS = 8, 12


@cache
def talks() -> dict[str, Gesprek]:
    """All talks by id. Raises TeachingError for a file that cannot be read, and for a talk that does not work."""
    return read_folder(Gesprek, "gesprekken", faults_of, explains)


def explains(talk: Gesprek) -> Iterator[str]:
    """The sentences of a talk that may state law: what it is for, the reasons, and replies that tell a fact."""
    yield from (talk.doel, *talk.nabespreken)
    for turn in talk.beurten:
        yield from (reply.waarom for reply in turn.antwoorden)
        yield from (reply.tekst for reply in turn.antwoorden if reply.soort is Soort.INFORMATIE)


def faults_of(talk: Gesprek) -> Iterator[str]:
    """What is wrong with a talk, in Dutch: size, replies without a reason, turns out of reach, no end."""
    turns = {turn.id: turn for turn in talk.beurten}
    if not FEWEST_TURNS <= len(talk.beurten) <= MOST_TURNS:
        yield f"{len(talk.beurten)} beurten; toegestaan: {FEWEST_TURNS} tot en met {MOST_TURNS}"
    if len(turns) < len(talk.beurten):
        yield "twee beurten hebben dezelfde id"
    yield from (f"bron {source} staat niet in het register" for source in talk.bronnen if source not in sources())
    if not talk.bronnen:
        yield "er is geen bron"
    for turn in talk.beurten:
        yield from _faults_of_turn(turn, set(turns))
    reached = _reached_from(talk.beurten[0].id, turns) if turns else set()
    yield from (f"beurt {name} is vanaf het begin niet te bereiken" for name in turns if name not in reached)
    ending = _that_can_end(turns)
    yield from (f"vanaf beurt {name} eindigt het gesprek nooit" for name in turns if name not in ending)


def _faults_of_turn(turn: Beurt, known: set[str]) -> Iterator[str]:
    if len(turn.antwoorden) != REPLIES:
        yield f"beurt {turn.id} heeft {len(turn.antwoorden)} antwoorden; toegestaan: {REPLIES}"
    if not turn.zegt.strip():
        yield f"beurt {turn.id}: zegt is leeg"
    for place, reply in enumerate(turn.antwoorden, 1):
        where = f"beurt {turn.id}, antwoord {place}"
        if not reply.tekst.strip():
            yield f"{where}: tekst is leeg"
        if not reply.waarom.strip():
            yield f"{where}: waarom is leeg"
        if reply.volgende and reply.volgende not in known:
            yield f"{where}: beurt {reply.volgende} bestaat niet"


def _reached_from(first: str, turns: dict[str, Beurt]) -> set[str]:
    reached: set[str] = set()
    ahead = [first]
    while ahead:
        name = ahead.pop()
        if name in turns and name not in reached:
            reached.add(name)
            ahead += [reply.volgende for reply in turns[name].antwoorden]
    return reached


def _that_can_end(turns: dict[str, Beurt]) -> set[str]:
    """The turns from which every way on comes to an end; a ring of turns never does."""
    ending: set[str] = set()
    while more := {
        name
        for name, turn in turns.items()
        if name not in ending and all(not reply.volgende or reply.volgende in ending for reply in turn.antwoorden)
    }:
        ending |= more
    return ending
