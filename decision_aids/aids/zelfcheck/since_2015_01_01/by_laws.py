"""What the by-laws say, as conditions: whom they exempt, what they count, and what they leave to the municipality.

A municipality in the data has a fixed text. Where the data have found nothing on something the person does, and for a
municipality outside the data, the visitor can say what the by-law says; until then the outcome stays open.
"""

from collections.abc import Iterator

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import done, reached, some_hours
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import (
    GEMEENTE,
    MANTELZORG_UREN,
    OTHER,
    VERORDENING_MANTELZORG,
    VERORDENING_MANTELZORG_UREN,
    VERORDENING_OVERIG,
    VERORDENING_VRIJWILLIGERSWERK,
    VERORDENING_VRIJWILLIGERSWERK_UREN,
    VRIJWILLIGERSWERK_UREN,
)
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Gemeente, Gevolg, Grond, Soort
from decision_aids.rules.conditions import Condition, NotAbove, every, is_one_of, some

EFFECTS = {
    "vrijstelling": (Gevolg.VRIJSTELLING,),
    "telt-mee": (Gevolg.TELT_MEE,),
    "college-beslist": (Gevolg.KAN_VRIJSTELLING, Gevolg.UITSTEL),
}

NOT_FOUND_SOMEWHERE = tuple(
    slug
    for slug, gemeente in gemeenten().items()
    if any(grond.gevolg is Gevolg.NIET_GEVONDEN for grond in gemeente.gronden.values())
)


def by_law_says(regime: str) -> Condition:
    """Some by-law has this effect (`vrijstelling`, `telt-mee` or `college-beslist`) for this person."""
    alike: dict[tuple[tuple[Soort, Grond], ...], list[str]] = {}
    for slug, gemeente in gemeenten().items():
        alike.setdefault(_what_matters(gemeente), []).append(slug)
    known = [every(is_one_of(GEMEENTE, *slugs), some(*_grounds(grounds, regime))) for grounds, slugs in alike.items()]
    return some(*known, every(is_one_of(GEMEENTE, OTHER), some(*_told(regime))))


def grounds_with(soorten: tuple[Soort, ...]) -> tuple[str, ...]:
    """The municipalities whose by-law looks at one of these situations."""
    return tuple(slug for slug, gemeente in gemeenten().items() if any(soort in gemeente.gronden for soort in soorten))


def _what_matters(gemeente: Gemeente) -> tuple[tuple[Soort, Grond], ...]:
    """The grounds without the words around them: municipalities that share them are judged alike."""
    return tuple(
        (
            soort,
            Grond(
                gevolg=grond.gevolg,
                uren_vanaf=grond.uren_vanaf,
                maanden_vanaf=grond.maanden_vanaf,
                maanden_meer_dan=grond.maanden_meer_dan,
                verband=grond.verband,
                binnen_maanden_na_instroom=grond.binnen_maanden_na_instroom,
            ),
        )
        for soort, grond in gemeente.gronden.items()
    )


def _grounds(grounds: tuple[tuple[Soort, Grond], ...], regime: str) -> Iterator[Condition]:
    """The situations in which a by-law in the data has this effect."""
    for soort, grond in grounds:
        if grond.gevolg in EFFECTS[regime]:
            yield reached(soort, grond)
    not_found = [done(soort) for soort, grond in grounds if grond.gevolg is Gevolg.NIET_GEVONDEN]
    if not_found:
        yield every(some(*not_found), is_one_of(VERORDENING_OVERIG, regime))


def _told(regime: str) -> Iterator[Condition]:
    """The situations in which a by-law outside the data has this effect, as the visitor read it there."""
    for told, hours_asked, hours in (
        (VERORDENING_MANTELZORG, VERORDENING_MANTELZORG_UREN, MANTELZORG_UREN),
        (VERORDENING_VRIJWILLIGERSWERK, VERORDENING_VRIJWILLIGERSWERK_UREN, VRIJWILLIGERSWERK_UREN),
    ):
        yield every(is_one_of(told, regime), some_hours(hours), NotAbove(hours_asked, hours))
    yield is_one_of(VERORDENING_OVERIG, regime)
