"""The aid `zelfcheck`: may the municipality ask this person for a tegenprestatie?"""

from decision_aids.aids.zelfcheck.aid import versions

__all__ = ["versions"]
