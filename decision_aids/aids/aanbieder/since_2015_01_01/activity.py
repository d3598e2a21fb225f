"""What the activity itself must be: the law's own words, and how much and how long.

Crossing a limit here makes an activity unsuitable, for no talk mends it: it would have to become another activity.
"""

from decision_aids.aids.aanbieder.since_2015_01_01.facts import (
    ADDITIONEEL,
    DUUR,
    MAATSCHAPPELIJK_NUTTIG,
    ONBELOOND,
    UREN,
    VERDRINGING,
)
from decision_aids.aids.shared.limits import (
    limited_hours,
    limited_hours_in_words,
    limited_time,
    limited_time_in_words,
    not_too_many_hours,
    too_many_hours_in_words,
)
from decision_aids.rules.conditions import Condition, Not, every, is_one_of, yes
from decision_aids.rules.model import Level, Rule

# Dezelfde grenzen als in `opdracht`: wie een plek aanbiedt, mag geen ander antwoord krijgen dan wie er komt werken.
NOT_TOO_MANY_HOURS = not_too_many_hours(UREN)
LIMITED_HOURS = limited_hours(UREN)
LIMITED_TIME = limited_time(DUUR)

PAGE = "wijzers/aanbieders"

LIMITS = (
    Rule(
        id="onbeloond",
        sentence=f"{PAGE}#onbeloond",
        level=Level.MOET,
        quote="U betaalt geen loon voor het werk.",
        met=yes(ONBELOOND),
        when_met="U betaalt geen loon. Zo hoort het bij een tegenprestatie.",
        when_missed="U betaalt loon. Dan is het gewoon werk. Misschien kunt u iemand een baan aanbieden.",
        sources=("participatiewet-art-9",),
    ),
    Rule(
        id="nuttig",
        sentence=f"{PAGE}#nuttig",
        level=Level.MOET,
        quote="De samenleving heeft iets aan het werk, niet alleen uw organisatie.",
        met=yes(MAATSCHAPPELIJK_NUTTIG),
        when_met="De samenleving heeft iets aan het werk.",
        when_missed="Alleen uw organisatie heeft iets aan het werk. Zoek een taak waar ook anderen mee geholpen zijn.",
        sources=("participatiewet-art-9",),
    ),
    Rule(
        id="additioneel",
        sentence=f"{PAGE}#additioneel",
        level=Level.MOET,
        quote="Het werk komt boven op wat betaalde mensen bij u doen.",
        met=yes(ADDITIONEEL),
        when_met="Het werk is extra, boven op gewoon werk.",
        when_missed="Dit is gewoon betaald werk, of zou dat zijn. Zoek een taak die daarbuiten valt.",
        sources=("participatiewet-art-9", "tegenprestatie-in-tien-gemeenten"),
    ),
    # Bij twijfel beslist het hulpmiddel niet: de beleidsregels zeggen dat er geen vaste maat is en vragen om overleg.
    Rule(
        id="verdringing",
        sentence=f"{PAGE}#verdringing",
        level=Level.MOET,
        quote="Niemand loopt door dit werk een baan of uren mis.",
        met=is_one_of(VERDRINGING, "nee"),
        when_met="U ziet geen verdringing: niemand loopt een baan of uren mis.",
        when_missed="U ziet dat iemand door dit werk een baan of uren misloopt. Als dat klopt, past het niet als "
        "tegenprestatie.",
        sources=("participatiewet-art-9", "beleidsregels-variant-a", "beleidsregels-variant-b"),
        judged=is_one_of(VERDRINGING, "twijfel"),
        when_judged="U twijfelt over verdringing. Daar is geen vaste maat voor. Overleg met de gemeente, of bespreek "
        "de situatie samen met vakgenoten (intervisie). Mensen beslissen dit, niet dit hulpmiddel.",
    ),
    Rule(
        id="uren",
        sentence=f"{PAGE}#uren",
        level=Level.MOET,
        quote=f"Het werk duurt minder dan de {too_many_hours_in_words()} per week die een rechtbank te veel vond.",
        met=LIMITED_HOURS,
        when_met=f"U vraagt niet meer dan {limited_hours_in_words()} per week. De verordening van uw gemeente kan "
        "minder toestaan.",
        when_missed=f"U vraagt {too_many_hours_in_words()} per week of meer. Dat vond een rechtbank in 2013 te veel, "
        "in één zaak. Bied minder uren aan.",
        sources=("rbzwb-2013-bz5171",),
        judged=every(Not(LIMITED_HOURS), NOT_TOO_MANY_HOURS),
        when_judged=f"U vraagt meer dan {limited_hours_in_words()} per week. Geen verordening die wij kennen, noemt "
        "een hoger getal, maar niet elke noemt een bovengrens. Of het nog beperkt is, beoordeelt u met de gemeente.",
    ),
)

DURATION = Rule(
    id="duur",
    sentence=f"{PAGE}#duur",
    level=Level.WENSELIJK,
    quote="Het werk duurt meestal niet lang en heeft een einddatum.",
    met=LIMITED_TIME,
    when_met=f"Het werk duurt niet langer dan {limited_time_in_words()}.",
    when_missed="",
    sources=("wet-maatregelen-wwb-toelichting", "tegenprestatie-in-tien-gemeenten"),
    judged=Not(LIMITED_TIME),
    when_judged=f"Het werk duurt langer dan {limited_time_in_words()}. De wet noemt geen grens. Bespreek met de "
    "gemeente waarom het zo lang duurt, en kijk eerder opnieuw.",
)


def crossed(rule: Rule) -> Condition:
    """The limit is certainly crossed and no judgement is asked."""
    return every(Not(rule.judged), Not(rule.met))
