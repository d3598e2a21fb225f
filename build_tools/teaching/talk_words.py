"""What the terms of a talk are called on a page, what they mean, and how a reply is counted."""

from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from build_tools.teaching.talks import (
    FEWEST_TURNS,
    MOST_TURNS,
    REPLIES,
    Antwoord,
    Beurt,
    Drijfveer,
    Effect,
    Fase,
    Gesprek,
    Groep,
    Soort,
)


class Telling(StrEnum):
    """The counts that the field makes of a talk."""

    OPEN = "open"
    GESLOTEN = "gesloten"
    REFLECTIE = "reflectie"
    PAST = "past"
    PAST_NIET = "past-niet"
    INFORMATIE = "informatie"


@dataclass(frozen=True, slots=True)
class Woord:
    """A kind of reply: its name, what it is, and as what it counts."""

    naam: str
    uitleg: str
    telt: Telling


SOORTEN = {
    Soort.OPEN_VRAAG: Woord("Open vraag", "Vraagt om een verhaal, niet om ja, nee of één feit.", Telling.OPEN),
    Soort.GESLOTEN_VRAAG: Woord("Gesloten vraag", "Vraagt om ja of nee, of om één feit.", Telling.GESLOTEN),
    Soort.EENVOUDIGE_REFLECTIE: Woord(
        "Eenvoudige reflectie", "Zegt terug wat je hoorde, in bijna dezelfde woorden.", Telling.REFLECTIE
    ),
    Soort.COMPLEXE_REFLECTIE: Woord(
        "Complexe reflectie",
        "Zegt terug wat er volgens jou onder ligt: een gevoel, een wens, twee kanten.",
        Telling.REFLECTIE,
    ),
    Soort.BEVESTIGING: Woord("Bevestiging", "Noemt iets sterks dat iemand echt deed of liet zien.", Telling.PAST),
    Soort.EIGEN_KEUZE: Woord("Eigen keuze", "Zegt dat de ander mag kiezen, en meent het.", Telling.PAST),
    Soort.TOESTEMMING: Woord(
        "Toestemming vragen", "Vraagt eerst of je iets mag vertellen of voorstellen.", Telling.PAST
    ),
    Soort.INFORMATIE: Woord("Informatie", "Geeft een feit, zonder te duwen.", Telling.INFORMATIE),
    Soort.ADVIES: Woord(
        "Advies zonder toestemming", "Zegt wat iemand moet doen, zonder dat die erom vroeg.", Telling.PAST_NIET
    ),
    Soort.CONFRONTATIE: Woord(
        "Confrontatie", "Spreekt tegen, twijfelt aan iemand of maakt een verwijt.", Telling.PAST_NIET
    ),
    Soort.WAARSCHUWING: Woord("Waarschuwing", "Dreigt met een gevolg om iemand te laten bewegen.", Telling.PAST_NIET),
}
TELLINGEN = {
    Telling.OPEN: "open vraag",
    Telling.GESLOTEN: "gesloten vraag",
    Telling.REFLECTIE: "reflectie",
    Telling.PAST: "past bij de methode",
    Telling.PAST_NIET: "past niet bij de methode",
    Telling.INFORMATIE: "informatie",
}
FASEN = {
    Fase.ONTMOETING: "Ontmoeting",
    Fase.ONTLUIKING: "Ontluiking",
    Fase.ERKENNING: "Erkenning",
}
EFFECTEN = {
    Effect.GROEIT: "De motivatie groeit",
    Effect.GELIJK: "De motivatie blijft gelijk",
    Effect.KRIMPT: "De motivatie krimpt",
}
GROEPEN = {
    Groep.INITIATIEFNEMER: "iemand met een eigen voorstel",
    Groep.ZOEKER: "iemand die wel wil, maar nog niet weet wat",
    Groep.INCIDENTELE_WEIGERAAR: "iemand die nu nee zegt",
    Groep.NOTOIRE_WEIGERAAR: "iemand die opnieuw nee zegt",
}
WERKWIJZER_NAMEN = {
    Groep.INITIATIEFNEMER: "initiatiefnemer",
    Groep.ZOEKER: "zoeker",
    Groep.INCIDENTELE_WEIGERAAR: "incidentele weigeraar",
    Groep.NOTOIRE_WEIGERAAR: "notoire weigeraar",
}
DRIJFVEREN = {
    Drijfveer.ONTWIKKELING: "persoonlijke ontwikkeling",
    Drijfveer.GOED_DOEN: "goed doen",
    Drijfveer.CONTACTEN: "sociale contacten",
    Drijfveer.EMANCIPATIE: "emancipatie en integratie",
}


def words_for_the_page() -> dict[str, object]:
    """All words that the script shows about a talk, and the shape that a talk of somebody's own must have, for JSON."""
    return {
        "soorten": {kind: {"naam": word.naam, "telt": word.telt} for kind, word in SOORTEN.items()},
        "fasen": FASEN,
        "effecten": EFFECTEN,
        "vorm": {"gesprek": _shape(Gesprek), "beurt": _shape(Beurt), "antwoord": _shape(Antwoord)},
        "antwoorden": REPLIES,
        "beurten": [FEWEST_TURNS, MOST_TURNS],
    }


OF_THE_SITE_ONLY = {"bronnen"}
"""A talk of the site names its sources in the register; a student's own talk may leave them out."""


def _shape(kind: type) -> dict[str, dict[str, object]]:
    """For each field what a file may hold: `tekst`, `teksten`, a list of the values, or `lijst` of the next shape."""
    hints = get_type_hints(kind)
    return {
        field.name: {
            "mag": _allowed(hints[field.name]),
            "verplicht": field.default is MISSING and field.name not in OF_THE_SITE_ONLY,
        }
        for field in fields(kind)
        if (kind, field.name) != (Gesprek, "id")
    }


def _allowed(hint: Any) -> str | list[str]:
    if isinstance(hint, UnionType):
        raise TypeError("a field of a talk has one kind of value")
    if get_origin(hint) is tuple:
        return "teksten" if get_args(hint)[0] is str else "lijst"
    return list(hint) if issubclass(hint, StrEnum) else "tekst"
