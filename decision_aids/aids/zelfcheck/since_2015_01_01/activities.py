"""What a by-law may look at, as conditions on the facts: does the person do it, and does it reach the thresholds?"""

from decision_aids.aids.zelfcheck.since_2015_01_01.facts import (
    ANDER_NUTTIG_WERK_UREN,
    BETAALD_WERK_UREN,
    BLIJVEND_NIET_IN_STAAT,
    GROEP,
    GROEPSTRAINING,
    KAN_RICHTING_WERK,
    MANTELZORG_MAANDEN,
    MANTELZORG_UREN,
    MEDISCH_VRIJ,
    PERSOONLIJKE_OMSTANDIGHEDEN,
    REINTEGRATIETRAJECT,
    RESPIJTZORG,
    SOCIALE_ACTIVERING,
    TOEKOMSTATELIER,
    TRAINING_UREN,
    UITKERING,
    VRIJWILLIGERSWERK_AL_BEGONNEN,
    VRIJWILLIGERSWERK_KORT_NA_INSTROOM,
    VRIJWILLIGERSWERK_MAANDEN,
    VRIJWILLIGERSWERK_UREN,
    WERKEN_AAN_PROBLEMEN_UREN,
    WMO_BEGELEIDING,
)
from decision_aids.law.gemeenten.model import Grond, Soort, Verband, Verordening
from decision_aids.rules.conditions import Condition, above, at_least, every, is_one_of, some, yes
from decision_aids.rules.facts import Fact

HOURS = {
    Soort.MANTELZORG: MANTELZORG_UREN,
    Soort.VRIJWILLIGERSWERK: VRIJWILLIGERSWERK_UREN,
    Soort.BETAALD_WERK: BETAALD_WERK_UREN,
    Soort.TRAINING: TRAINING_UREN,
    Soort.WERKEN_AAN_PROBLEMEN: WERKEN_AAN_PROBLEMEN_UREN,
    Soort.ANDER_NUTTIG_WERK: ANDER_NUTTIG_WERK_UREN,
}
MONTHS = {Soort.MANTELZORG: MANTELZORG_MAANDEN, Soort.VRIJWILLIGERSWERK: VRIJWILLIGERSWERK_MAANDEN}

SITUATIONS: dict[Soort, Condition] = {
    Soort.REINTEGRATIE: yes(REINTEGRATIETRAJECT),
    Soort.SOCIALE_ACTIVERING: yes(SOCIALE_ACTIVERING),
    Soort.WMO_BEGELEIDING: yes(WMO_BEGELEIDING),
    Soort.RESPIJTZORG: yes(RESPIJTZORG),
    Soort.PERSOONLIJKE_OMSTANDIGHEDEN: yes(PERSOONLIJKE_OMSTANDIGHEDEN),
    # Wie nu niet kan, heeft een persoonlijke omstandigheid waarom het nu niet gaat. De uitkomst is dezelfde: de
    # gemeente beslist. Een eigen vraag daarvoor zou niets toevoegen.
    Soort.TIJDELIJK_NIET_IN_STAAT: yes(PERSOONLIJKE_OMSTANDIGHEDEN),
    Soort.BLIJVEND_NIET_IN_STAAT: yes(BLIJVEND_NIET_IN_STAAT),
    Soort.KAN_RICHTING_WERK: yes(KAN_RICHTING_WERK),
    Soort.UITSTROMER: is_one_of(GROEP, "uitstromer"),
    Soort.TOEKOMSTATELIER: yes(TOEKOMSTATELIER),
    Soort.GROEPSTRAINING: yes(GROEPSTRAINING),
    Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT: yes(MEDISCH_VRIJ),
    Soort.ALLEEN_BIJZONDERE_BIJSTAND: is_one_of(UITKERING, "alleen-bijzondere-bijstand"),
}


def some_hours(fact: Fact) -> Condition:
    """Any time at all."""
    return above(fact, 0)


def done(soort: Soort) -> Condition:
    """The person does this, or is in this situation."""
    return some_hours(HOURS[soort]) if soort in HOURS else SITUATIONS[soort]


def reached(soort: Soort, grond: Grond) -> Condition:
    """The situation is there and reaches what the ground asks of it."""
    limits: list[Condition] = []
    if grond.uren_vanaf is not None:
        limits.append(at_least(HOURS[soort], grond.uren_vanaf))
    if grond.maanden_vanaf is not None:
        limits.append(at_least(MONTHS[soort], grond.maanden_vanaf))
    if grond.maanden_meer_dan is not None:
        limits.append(above(MONTHS[soort], grond.maanden_meer_dan))
    enough = some(*limits) if grond.verband is Verband.OF else every(*limits)
    in_time = [] if grond.binnen_maanden_na_instroom is None else [yes(VRIJWILLIGERSWERK_KORT_NA_INSTROOM)]
    before = [yes(VRIJWILLIGERSWERK_AL_BEGONNEN)] if grond.al_begonnen else []
    return every(done(soort), enough, *in_time, *before)


def is_a_whole_tegenprestatie(soort: Soort, verordening: Verordening) -> Condition | None:
    """What is done reaches the hours a week and the months that the by-law asks of a tegenprestatie.

    None where that cannot be known: the by-law asks months, or hours, of something of which they are not asked here, or
    it counts in another way than hours a week.
    """
    hours, duration = verordening.omvang.gevraagde_uren, verordening.duur.gevraagde_maanden
    if soort not in HOURS or hours is None or (duration is not None and soort not in MONTHS):
        return None
    months = [] if duration is None else [at_least(MONTHS[soort], duration)]
    return every(at_least(HOURS[soort], hours), *months)
