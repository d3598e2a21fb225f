"""The by-laws that the study of 2016 looked at, for the tests: their texts, their readings, and who worked together."""

from collections.abc import Iterator

from decision_aids.law.gemeenten import studied
from decision_aids.law.gemeenten.model import Grond, Soort, Verordening
from decision_aids.law.gemeenten.study import Lezing, Onderzoek

HELMOND = ("asten", "deurne", "gemert-bakel", "helmond", "laarbeek", "someren")
LIEMERS = ("duiven", "rijnwaarden", "westervoort", "zevenaar")
IASZ = ("bloemendaal", "haarlemmerliede-en-spaarnwoude", "heemstede")
MIDDEN_GRONINGEN = ("hoogezand-sappemeer", "menterwolde", "slochteren")
ALONE = ("rotterdam", "wijdemeren", "hilversum", "overbetuwe", "schagen")
DESCRIBED = {*HELMOND, *LIEMERS, *IASZ, *MIDDEN_GRONINGEN, *ALONE}


def texts() -> dict[str, Verordening]:
    return {slug: by_law.verordening for slug, by_law in studied().items()}


def study(slug: str) -> Onderzoek:
    found = studied()[slug].verordening.onderzoek
    assert found is not None
    return found


def all_grounds() -> Iterator[tuple[str, Soort, Grond, Lezing]]:
    for slug, by_law in texts().items():
        for kind, ground in by_law.gronden.items():
            yield slug, kind, ground, study(slug).gronden[kind]
