"""All rules of the aid: the limits that make an order wrong when they are crossed, and what is worth a talk.

None of them says anything of an order that the letter calls by another name.
"""

from decision_aids.aids.opdracht.since_2015_01_01.facts import PARTICIPATION, PROVISIONS, SOORT
from decision_aids.aids.opdracht.since_2015_01_01.limits import LIMITS
from decision_aids.aids.opdracht.since_2015_01_01.to_discuss import TO_DISCUSS
from decision_aids.rules.conditions import Not, every, is_one_of, some

OTHER_RULES = is_one_of(SOORT, *PROVISIONS, PARTICIPATION)

RULES = tuple(rule._replace(in_scope=Not(OTHER_RULES)) for rule in (*LIMITS, *TO_DISCUSS))

CROSSED_LIMIT = some(*(every(rule.applies, Not(rule.judged), Not(rule.met)) for rule in LIMITS))
"""A limit is certainly crossed, and no judgement is asked."""
