"""The aid as the law stands from 1 January 2015."""

from decision_aids.aids.beleidsregels.since_2015_01_01.aid import version

__all__ = ["version"]
