"""The aid `handhaving`: is everything there to see that a tegenprestatie is done, fairly?"""

from decision_aids.aids.handhaving.aid import versions

__all__ = ["versions"]
