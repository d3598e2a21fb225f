"""The aid `proefhulp`, which only tests know: two versions that differ in everything an aid can differ in."""

from decision_aids.rules.model import Aid

from . import since_2015_01_01, since_2027_01_01


def versions() -> tuple[Aid, ...]:
    """Every version of this aid, oldest first: a version is a folder named for the first day of its law."""
    return (since_2015_01_01.version(), since_2027_01_01.version())
