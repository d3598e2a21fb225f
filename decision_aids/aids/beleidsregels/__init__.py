"""The aid `beleidsregels`: is this case handled the way the sheet of beleidsregels asks?"""

from decision_aids.aids.beleidsregels.aid import versions

__all__ = ["versions"]
