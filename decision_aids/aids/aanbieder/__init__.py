"""The aid `aanbieder`: is this activity suitable as a tegenprestatie?"""

from decision_aids.aids.aanbieder.aid import versions

__all__ = ["versions"]
