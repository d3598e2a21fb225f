"""The aid `handhaving`: is everything there to see that a tegenprestatie is done, fairly?"""

from decision_aids.aids.handhaving import since_2015_01_01
from decision_aids.rules.model import Aid


def versions() -> tuple[Aid, ...]:
    """Every version of this aid, oldest first: a version is a folder named for the first day of its law."""
    return (since_2015_01_01.version(),)
