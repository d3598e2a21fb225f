"""The aid `gesprek`: which way of talking fits this moment?"""

from decision_aids.aids.gesprek.aid import versions

__all__ = ["versions"]
