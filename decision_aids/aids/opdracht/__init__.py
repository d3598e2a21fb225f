"""The aid `opdracht`: is the tegenprestatie that somebody was told to do within the limits?"""

from decision_aids.aids.opdracht.aid import versions

__all__ = ["versions"]
