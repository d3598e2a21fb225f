"""The numbers of a by-law: they do not contradict each other, and the oddest ask for attention."""

from decision_aids.aids.shared.limits import LIMITS as KNOWN
from decision_aids.aids.verordening.since_2015_01_01.facts import (
    JAARUREN_MAX,
    MAANDEN_MAX,
    MAANDEN_MIN,
    OMVANG_PER,
    UREN_MAX,
    UREN_MIN,
)
from decision_aids.aids.verordening.since_2015_01_01.origins import BY_LAW, OUR_READING, PAGE, STUDY
from decision_aids.rules.conditions import Condition, Not, NotAbove, at_least, below, every, is_one_of, some
from decision_aids.rules.facts import STEPS_PER_UNIT, Fact
from decision_aids.rules.model import Level, Rule

COURT = "rbzwb-2013-bz5171"
EXPLANATION_OF_THE_LAW = "wet-maatregelen-wwb-toelichting"
SMALLEST_STEP = 1 / STEPS_PER_UNIT
WEEKS_A_YEAR = 52

TOO_MANY = KNOWN.te_veel_uren_per_week
MOST = KNOWN.meeste_uren_in_een_verordening
LONGEST = KNOWN.ruimste_bovengrens_maanden

PER_WEEK, PER_YEAR, NO_LIMIT = (is_one_of(OMVANG_PER, value) for value in OMVANG_PER.values)


def _from_something_to(fact: Fact, most: int) -> Condition:
    return every(at_least(fact, SMALLEST_STEP), below(fact, most + SMALLEST_STEP))


def _per_week_or_year(week: Condition, year: Condition) -> Condition:
    return some(every(PER_WEEK, week), every(PER_YEAR, year))


# Een getal per jaar vergelijken wij met hetzelfde aantal uren in elke week van dat jaar.
LIMITED_HOURS = _per_week_or_year(
    _from_something_to(UREN_MAX, MOST), _from_something_to(JAARUREN_MAX, MOST * WEEKS_A_YEAR)
)
NO_HOURS_OR_TOO_MANY = _per_week_or_year(
    some(below(UREN_MAX, SMALLEST_STEP), at_least(UREN_MAX, TOO_MANY)),
    some(below(JAARUREN_MAX, SMALLEST_STEP), at_least(JAARUREN_MAX, TOO_MANY * WEEKS_A_YEAR)),
)

CONSISTENT = (
    Rule(
        id="uren-kloppen",
        basis=BY_LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#uren-kloppen",
        quote="Het kleinste aantal uren is niet hoger dan het grootste.",
        applies=PER_WEEK,
        met=NotAbove(UREN_MIN, UREN_MAX),
        when_met="de ondergrens en de bovengrens in uren passen bij elkaar.",
        when_missed="het minimum aan uren ligt boven het maximum. De verordening spreekt zichzelf tegen.",
        when_not_applicable="er staat geen hoogste aantal uren per week in.",
        sources=("participatiewet-art-7-8a",),
    ),
    Rule(
        id="maanden-kloppen",
        basis=BY_LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#maanden-kloppen",
        quote="Het kleinste aantal maanden is niet hoger dan het grootste.",
        met=NotAbove(MAANDEN_MIN, MAANDEN_MAX),
        when_met="de ondergrens en de bovengrens in maanden passen bij elkaar.",
        when_missed="het minimum aan maanden ligt boven het maximum. De verordening spreekt zichzelf tegen.",
        sources=("participatiewet-art-7-8a",),
    ),
)

LIMITS = (
    # Eén rechtbank, één aanbod, onder de oude wet: dat maakt een verordening niet ongeldig.
    Rule(
        id="minimum-uren",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#minimum-uren",
        quote=f"Het minimum aan uren ligt onder {TOO_MANY} per week.",
        applies=some(PER_WEEK, NO_LIMIT),
        met=below(UREN_MIN, TOO_MANY),
        when_met=f"het minimum ligt onder {TOO_MANY} uur per week.",
        when_missed=f"de verordening vraagt altijd {TOO_MANY} uur per week of meer. Een rechtbank vond zo'n aanbod in "
        "2013 te veel. Die uitspraak ging over één geval, niet over een verordening.",
        when_not_applicable="de verordening rekent in uren per jaar.",
        sources=(COURT, STUDY),
    ),
    Rule(
        id="bovengrens-genoemd",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#bovengrens-genoemd",
        quote="De verordening noemt een hoogste aantal uren.",
        met=Not(NO_LIMIT),
        when_met="de verordening begrenst de uren.",
        when_missed="er staat geen bovengrens in uren. De wet vraagt die niet. Wel moet nu ieder besluit zelf de "
        "omvang beperkt houden.",
        sources=(EXPLANATION_OF_THE_LAW, STUDY),
    ),
    Rule(
        id="bovengrens-uren",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#bovengrens-uren",
        quote=f"Die bovengrens ligt ruim onder {TOO_MANY} uur per week, of wat dat in een jaar zou zijn.",
        applies=Not(NO_LIMIT),
        met=LIMITED_HOURS,
        when_met=f"de bovengrens is niet hoger dan {MOST} uur per week, of dan wat dat in een heel jaar zou zijn. Meer "
        "noemt geen van de 29 verordeningen uit het onderzoek.",
        when_missed=f"het maximum is nul, of er is ruimte voor {TOO_MANY} uur per week of meer. Een rechtbank vond "
        "zo'n aanbod in 2013 te veel.",
        judged=every(Not(LIMITED_HOURS), Not(NO_HOURS_OR_TOO_MANY)),
        when_judged=f"de bovengrens ligt boven {MOST} uur per week, het hoogste getal in de 29 verordeningen uit "
        "het onderzoek. Of dat nog beperkt is, beoordelen mensen.",
        when_not_applicable="er staat geen bovengrens in uren.",
        sources=(COURT, EXPLANATION_OF_THE_LAW, STUDY),
    ),
    Rule(
        id="bovengrens-maanden",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#bovengrens-maanden",
        quote=f"De verordening begrenst de duur tot hooguit {LONGEST} maanden.",
        met=_from_something_to(MAANDEN_MAX, LONGEST),
        when_met="de duur heeft een einde.",
        when_missed="het maximum is nul. Dan blijft er niets over om op te dragen.",
        judged=at_least(MAANDEN_MAX, LONGEST + SMALLEST_STEP),
        when_judged=f"de duur heeft geen einde, of een einde na meer dan {LONGEST} maanden. De wet noemt geen grens, "
        "maar in de regel is de duur beperkt. Mensen beoordelen of hier een reden voor is.",
        sources=(EXPLANATION_OF_THE_LAW, STUDY),
    ),
)
