"""The norms for a by-law: without which it does not hold, and where it asks for attention."""

from decision_aids.aids.verordening.since_2015_01_01.limits import CONSISTENT, LIMITS
from decision_aids.aids.verordening.since_2015_01_01.practice import IN_LINE_WITH_PRACTICE
from decision_aids.aids.verordening.since_2015_01_01.validity import FOR_WHOM, VALID

RULES = (*VALID, *CONSISTENT, *IN_LINE_WITH_PRACTICE, *LIMITS, *FOR_WHOM)
