"""What a by-law says, in a few words each: hours, duration, and what a situation does to the duty."""

from collections.abc import Iterable

from decision_aids.law.gemeenten.model import Duur, EigenGrond, Gevolg, Grond, Omvang, Soort
from decision_aids.law.gemeenten.study import Rol
from decision_aids.rules.dutch import enumeration

NOT_FOUND = "niet gevonden"

SITUATIONS = {
    Soort.MANTELZORG: "mantelzorg",
    Soort.VRIJWILLIGERSWERK: "vrijwilligerswerk",
    Soort.BETAALD_WERK: "betaald werk in deeltijd",
    Soort.REINTEGRATIE: "re-integratietraject",
    Soort.SOCIALE_ACTIVERING: "sociale activering",
    Soort.WMO_BEGELEIDING: "begeleiding vanuit de Wmo",
    Soort.RESPIJTZORG: "respijtzorg als vrijwilliger",
    Soort.PERSOONLIJKE_OMSTANDIGHEDEN: "persoonlijke omstandigheden",
    Soort.BLIJVEND_NIET_IN_STAAT: "blijvend niet in staat",
    Soort.TIJDELIJK_NIET_IN_STAAT: "tijdelijk niet in staat",
    Soort.KAN_RICHTING_WERK: "kan stappen naar werk zetten",
    Soort.UITSTROMER: "ingedeeld als uitstromer",
    Soort.TOEKOMSTATELIER: "Toekomstatelier",
    Soort.GROEPSTRAINING: "groepstraining",
    Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT: "vrij van de arbeidsplicht door arbeidsongeschiktheid",
    Soort.TRAINING: "taaltraining of beweegtraining",
    Soort.WERKEN_AAN_PROBLEMEN: "werken aan eigen problemen",
    Soort.ANDER_NUTTIG_WERK: "ander nuttig werk",
    Soort.ALLEEN_BIJZONDERE_BIJSTAND: "alleen bijzondere bijstand",
}

CONSEQUENCES = {
    Gevolg.VRIJSTELLING: "vrijgesteld",
    Gevolg.TELT_MEE: "telt mee",
    Gevolg.KAN_VRIJSTELLING: "gemeente beslist",
    Gevolg.UITSTEL: "uitstel tot een afgesproken dag",
    Gevolg.NEE: "nee",
    Gevolg.NIET_GEREGELD: "niet geregeld",
    Gevolg.NIET_GEVONDEN: NOT_FOUND,
}

ROLES = {
    Rol.VRIJSTELLING: "vrijstelling",
    Rol.INVULLING: "tegenprestatie zelf",
    Rol.NIET_GEREGELD: "niet geregeld",
    Rol.NIET_GEVONDEN: NOT_FOUND,
}


def first_capital(words: str) -> str:
    """The words with a capital at the start and the rest as it was, names included."""
    return words[:1].upper() + words[1:]


def number(value: float) -> str:
    """A number as Dutch readers write it: 8, or 1,5."""
    return f"{value:g}".replace(".", ",")


def hours(omvang: Omvang) -> str:
    """The hours a week, such as 8 tot en met 16; says so where they depend on what somebody can."""
    if omvang.uren_gemiddeld is not None:
        words = f"gemiddeld {number(omvang.uren_gemiddeld)}"
    else:
        words = _range(omvang.uren_vast, omvang.uren_minimum, omvang.uren_maximum)
    return f"{words}, naar vermogen" if omvang.naar_vermogen else words


def duration(duur: Duur) -> str:
    """How long: all that the by-law says of it, each in the unit that the by-law counts in."""
    return "; ".join(_amounts(duur)) or NOT_FOUND


def _amounts(duur: Duur) -> Iterable[str]:
    if duur.blijvend:
        yield "zonder einddatum"
    weeks = f"{duur.weken} weken" if duur.weken is not None else ""
    times = f"{duur.keren_per_jaar} keer per jaar" if duur.keren_per_jaar is not None else ""
    months = _range(duur.maanden_vast, duur.maanden_minimum, duur.maanden_maximum)
    hours_a_year = _range(None, duur.jaaruren_minimum, duur.jaaruren_maximum)
    if weeks or times:
        yield ", ".join(filter(None, (weeks, times)))
    if months != NOT_FOUND:
        yield f"{months} maanden"
    if hours_a_year != NOT_FOUND:
        yield f"{hours_a_year} uur per jaar"


def consequence(grond: Grond | EigenGrond) -> str:
    """What a situation does to the duty, with the thresholds: vrijgesteld vanaf 8 uur per week."""
    return f"{CONSEQUENCES[grond.gevolg]} {_thresholds(grond)}".strip()


def _range(fixed: float | None, least: float | None, most: float | None) -> str:
    if fixed is not None:
        return number(fixed)
    if least is not None and most is not None:
        return f"{number(least)} tot en met {number(most)}"
    if least is not None:
        return f"minstens {number(least)}"
    return NOT_FOUND if most is None else f"hoogstens {number(most)}"


def _thresholds(grond: Grond | EigenGrond) -> str:
    asked = enumeration(list(_asked(grond)), grond.verband.value if grond.verband else "en")
    if isinstance(grond, EigenGrond):
        return asked
    if grond.al_begonnen:
        asked = f"{asked}, voor wie het al deed".removeprefix(", ")
    if grond.binnen_maanden_na_instroom is None:
        return asked
    return f"{asked}, binnen {grond.binnen_maanden_na_instroom} maanden na de start van de uitkering".removeprefix(", ")


def _asked(grond: Grond | EigenGrond) -> Iterable[str]:
    if grond.uren_vanaf is not None:
        yield f"vanaf {number(grond.uren_vanaf)} uur per week"
    if grond.maanden_vanaf is not None:
        yield f"vanaf {number(grond.maanden_vanaf)} maanden"
    if isinstance(grond, Grond) and grond.maanden_meer_dan is not None:
        yield f"langer dan {number(grond.maanden_meer_dan)} maanden"
