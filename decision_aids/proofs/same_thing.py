"""What several aids ask in other words, and what they then say of the same thing: the data of `double_bind`.

Not here: `gesprek`, which says how to talk and never that something may or may not.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from decision_aids.rules.conditions import Condition, above, at_most, is_one_of
from decision_aids.rules.facts import Fact

Case = Callable[[Fact], Condition]


class Told(NamedTuple):
    """How one aid is told something: the fact, and per case the answers that say so.

    Without cases each answer is its own case, of numbers each stretch that the rules tell apart.
    """

    fact: str
    cases: Mapping[str, Case] = {}


class Same(NamedTuple):
    """Something that several aids are told, each in its own way, or that follows from the outcome of one of them.

    `follows` has per aid and case the outcomes from which it follows.
    """

    name: str
    told: Mapping[str, Told]
    follows: Mapping[str, Mapping[str, tuple[str, ...]]] = {}


class Verdict(NamedTuple):
    """What one aid says of a thing, for whoever gives the answers `given`: the outcomes that forbid and that allow."""

    forbids: tuple[str, ...]
    allows: tuple[str, ...]
    given: Mapping[str, str] = {}


def _answer(*values: str) -> Case:
    return lambda fact: is_one_of(fact, *values)


NONE_OR_SOME: Mapping[str, Case] = {"nee": lambda fact: at_most(fact, 0), "ja": lambda fact: above(fact, 0)}
ASKED = {"tegenprestatie_gevraagd": "ja"}
FREE = ("niet-van-toepassing", "vrijgesteld-door-verordening")
NOT_FREE = ("telt-al-mee", "gemeente-mag-vragen")


def _alike(name: str, **facts: str) -> Same:
    return Same(name, {aid: Told(fact) for aid, fact in facts.items()})


SAME = (
    _alike("onbeloond", opdracht="onbeloond", aanbieder="onbeloond", beleidsregels="onbeloond"),
    _alike(
        "nuttig",
        opdracht="maatschappelijk_nuttig",
        aanbieder="maatschappelijk_nuttig",
        beleidsregels="maatschappelijk_nuttig",
    ),
    _alike(
        "naast regulier werk",
        opdracht="naast_regulier_werk",
        aanbieder="additioneel",
        beleidsregels="naast_regulier_werk",
    ),
    Same(
        "verdringing",
        {
            "opdracht": Told("verdringing"),
            "aanbieder": Told("verdringing"),
            # De klantmanager wordt alleen naar twijfel gevraagd: wie zeker weet dat het werk verdringt, twijfelt niet.
            "beleidsregels": Told("verdringing_twijfel", {"twijfel": _answer("ja"), "nee": _answer("nee")}),
        },
    ),
    _alike("uren per week", opdracht="uren_per_week", aanbieder="uren_per_week"),
    _alike("maanden", opdracht="duur_maanden", aanbieder="duur_maanden"),
    _alike("past bij de persoon", opdracht="naar_vermogen", aanbieder="past_bij_persoon"),
    _alike("in de weg", opdracht="belemmert_reintegratie", beleidsregels="staat_werk_in_de_weg"),
    _alike("besluit op papier", opdracht="schriftelijk_besluit", handhaving="besluit_op_papier"),
    _alike("maatregel ligt vast", verordening="maatregel_vastgelegd", handhaving="maatregel_uitgewerkt"),
    Same(
        "vrijgesteld",
        {"beleidsregels": Told("uitzondering")},
        follows={"zelfcheck": {"ja": FREE, "nee": NOT_FREE}},
    ),
    Same(
        "betaald werk",
        {
            "zelfcheck": Told("betaald_werk_uren", NONE_OR_SOME),
            "beleidsregels": Told("werk", {"nee": _answer("geen"), "ja": _answer("regulier", "niet-regulier")}),
        },
    ),
    _alike("re-integratie", zelfcheck="reintegratietraject", beleidsregels="reintegratie"),
    Same(
        "mantelzorg",
        {"zelfcheck": Told("mantelzorg_uren", NONE_OR_SOME), "beleidsregels": Told("mantelzorg")},
    ),
    Same(
        "vrijwilligerswerk",
        {"zelfcheck": Told("vrijwilligerswerk_uren", NONE_OR_SOME), "beleidsregels": Told("vrijwilligerswerk")},
    ),
)

THINGS: Mapping[str, Mapping[str, Verdict]] = {
    "dit werk als tegenprestatie": {
        "opdracht": Verdict(("klopt-niet",), ("klopt",), {"soort": "tegenprestatie"}),
        "aanbieder": Verdict(("ongeschikt",), ("geschikt", "plek-klaar")),
        "beleidsregels": Verdict(("moet-ontbreekt",), ("aandacht", "in-orde"), ASKED),
    },
    "iets vragen van deze persoon": {
        "zelfcheck": Verdict(FREE, ("gemeente-mag-vragen",)),
        "beleidsregels": Verdict(("moet-ontbreekt",), ("aandacht", "in-orde"), ASKED),
    },
    "niets vragen van deze persoon": {
        "zelfcheck": Verdict((), FREE),
        "beleidsregels": Verdict(("moet-ontbreekt",), ("aandacht", "in-orde"), {"tegenprestatie_gevraagd": "nee"}),
    },
    "hoe het is vastgelegd": {
        "opdracht": Verdict(("klopt-niet",), ("klopt",), {"soort": "tegenprestatie"}),
        "handhaving": Verdict(("niet-rond",), ("aandacht", "rond")),
        "verordening": Verdict(("voldoet-niet",), ("voldoet",)),
    },
}
"""Per thing what each aid says of it."""

BOTH_WAYS: Mapping[tuple[str, str, str], str] = {
    (
        "zelfcheck",
        "alleenstaande-ouder",
        "ontheffing-aanvragen",
    ): "De eerste regel bindt de gemeente: wie de ontheffing "
    "heeft, van wie mag zij niets vragen. Die regel niet halen is voor de bezoeker dus geen fout.",
}
"""Per aid the pairs of rules that cannot both be met and are no double bind, with the reason."""
