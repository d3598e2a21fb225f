"""The aid `verordening`: is a by-law valid, complete and in line with practice?"""

from decision_aids.aids.verordening.aid import versions

__all__ = ["versions"]
