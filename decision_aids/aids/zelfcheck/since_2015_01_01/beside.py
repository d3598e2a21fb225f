"""What stands beside an outcome: readings that others may follow, and rulings on a case that is like this one.

A reading is named only where nothing else decides: who is free for another reason is free under every reading.
"""

from decision_aids.aids.zelfcheck.since_2015_01_01.activities import some_hours
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import enough_together, less_may_be_enough
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import (
    ARBEIDSONGESCHIKT,
    ONTHEFFING,
    ONTHEFFING_OUDER,
    UITKERING,
    VASTGESTELD,
    VRIJWILLIGERSWERK_UREN,
)
from decision_aids.aids.zelfcheck.since_2015_01_01.rules import (
    COUNTS,
    EXEMPT,
    LONE_PARENT,
    NOT_BOUND_BY_LAW,
)
from decision_aids.rules.beside import Alike, Contested
from decision_aids.rules.conditions import Condition, Not, every, is_one_of, no, some, yes

MAY_NOT, MAY, COUNTS_ALREADY = "niet-van-toepassing", "gemeente-mag-vragen", "telt-al-mee"
SETTLED_ANYHOW = some(NOT_BOUND_BY_LAW, EXEMPT, COUNTS)


def _open(when: Condition) -> Condition:
    return every(when, Not(SETTLED_ANYHOW))


CONTESTED = (
    Contested(
        "alleen-bijzondere-bijstand",
        _open(is_one_of(UITKERING, "alleen-bijzondere-bijstand")),
        instead=(MAY_NOT, MAY),
    ),
    Contested("bbz", _open(is_one_of(UITKERING, "bbz")), instead=(MAY_NOT, MAY)),
    # Wie alleen aanvroeg, weet nog niet welke wet het wordt: ook dan hangt het van deze lezing af.
    Contested(
        "arbeidsongeschikt-ioaw-ioaz",
        _open(every(is_one_of(UITKERING, "ioaw", "ioaz", "aangevraagd"), yes(ARBEIDSONGESCHIKT), yes(VASTGESTELD))),
        instead=(MAY_NOT, MAY),
    ),
    Contested("minder-naar-vermogen", _open(less_may_be_enough()), instead=(COUNTS_ALREADY, MAY)),
    Contested("meer-bezigheden-samen", _open(enough_together()), instead=(COUNTS_ALREADY,)),
)

ALIKE = (
    Alike(
        "ECLI:NL:CRVB:2023:1380",
        every(yes(ARBEIDSONGESCHIKT), no(VASTGESTELD)),
        differs="Welk bewijs u hebt, vragen wij niet. In die zaak was er te weinig.",
    ),
    Alike(
        "ECLI:NL:RBROT:2007:BA7335",
        every(LONE_PARENT, no(ONTHEFFING_OUDER)),
        differs="Het ging over werk zoeken en over een oudere wet. Nu bestaat er een eigen ontheffing voor u.",
    ),
    Alike(
        "ECLI:NL:CRVB:2018:1997",
        every(is_one_of(ONTHEFFING, "alleen-arbeidsplicht"), some_hours(VRIJWILLIGERSWERK_UREN)),
        differs="Het ging om geld voor vrijwilligerswerk, niet om een tegenprestatie.",
    ),
)
