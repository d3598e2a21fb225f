"""Cases: one file each, that is at once a test of the rules, an example on the site and a case to teach with.

The fields have Dutch names, for trainers read and write them. What an aid must answer stands in the file, and a file
whose outcomes are not those of the aid is refused: the reasoning that students learn from cannot fall behind the rules.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache

from build_tools.teaching.reading import read_folder
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.check import check
from decision_aids.law.errors import InputError
from decision_aids.law.sources import sources
from decision_aids.rules.model import UNDECIDED, Aid


class Kant(StrEnum):
    """On which side of the counter the case is told."""

    BELANGHEBBENDE = "belanghebbende"
    GEMEENTE = "gemeente"
    ORGANISATIE = "organisatie"


class Plaats(StrEnum):
    """The ten municipalities and joint services of the study, as the pages on their practice are named."""

    ROTTERDAM = "rotterdam"
    WERKPLEIN_HELMOND = "werkplein-helmond"
    WIJDEMEREN = "wijdemeren"
    HILVERSUM = "hilversum"
    HOOGEZAND_SAPPEMEER_SLOCHTEREN = "hoogezand-sappemeer-slochteren"
    MENTERWOLDE = "menterwolde"
    OVERBETUWE = "overbetuwe"
    DE_LIEMERS = "de-liemers"
    IASZ = "iasz"
    SCHAGEN = "schagen"


@dataclass(frozen=True, slots=True)
class Redenering:
    """The reasoning in the three levels, and where two people may reasonably differ."""

    moet: tuple[str, ...]
    wenselijk: tuple[str, ...]
    situationeel: tuple[str, ...]
    ruimte: str


@dataclass(frozen=True, slots=True)
class Verandering:
    """A change of some answers, or of the day, with what the aid must answer then."""

    wat: str
    uitkomst: str
    waarom: str
    antwoorden: dict[str, object] = field(default_factory=dict)
    datum: date | None = None


@dataclass(frozen=True, slots=True)
class Casus:
    """A case. `personen` are the first names of the invented people in it; `fout` says of a wrong outcome why."""

    id: str
    titel: str
    hulpmiddel: str
    plaats: Plaats
    kant: Kant
    datum: date
    personen: tuple[str, ...]
    situatie: tuple[str, ...]
    vraag: str
    hints: tuple[str, ...]
    antwoorden: dict[str, object]
    uitkomst: str
    fout: dict[str, str]
    redenering: Redenering
    verandert: tuple[Verandering, ...]
    bespreken: tuple[str, ...]
    bronnen: tuple[str, ...]

    @property
    def aid(self) -> Aid:
        """The aid of its day."""
        return version_on(self.hulpmiddel, self.datum)

    def changed(self, change: Verandering) -> tuple[dict[str, object], date]:
        """The answers and the day after a change."""
        return {**self.antwoorden, **change.antwoorden}, change.datum or self.datum


FEWEST_HINTS = 2


@cache
def cases() -> dict[str, Casus]:
    """All cases by id. Raises TeachingError for a file that cannot be read, and for a case that is not right."""
    return read_folder(Casus, "casussen", faults_of, explains)


def explains(case: Casus) -> Iterator[str]:
    """The sentences of a case that may state law; what happens to the people in it is a story."""
    yield from (*case.hints, *case.fout.values(), *case.bespreken, *(change.waarom for change in case.verandert))
    reasoning = case.redenering
    yield from (*reasoning.moet, *reasoning.wenselijk, *reasoning.situationeel, reasoning.ruimte)


def faults_of(case: Casus) -> Iterator[str]:
    """What is wrong with a case, in Dutch: an outcome that the aid does not give, a part that is missing."""
    if case.hulpmiddel not in aid_ids():
        yield f"hulpmiddel {case.hulpmiddel} bestaat niet; toegestaan: {', '.join(aid_ids())}"
        return
    try:
        known = [*(outcome.id for outcome in case.aid.outcomes), UNDECIDED]
    except InputError as error:
        yield f"datum: {error}"
        return
    yield from _other_outcome("uitkomst", case.hulpmiddel, case.antwoorden, case.datum, case.uitkomst)
    for place, change in enumerate(case.verandert, 1):
        yield from _other_outcome(f"verandert {place}", case.hulpmiddel, *case.changed(change), change.uitkomst)
    unknown = [outcome for outcome in case.fout if outcome not in known]
    yield from (f"fout: {outcome} is geen uitkomst van {case.hulpmiddel}" for outcome in unknown)
    if case.uitkomst in case.fout:
        yield f"fout: {case.uitkomst} is de goede uitkomst"
    yield from _missing_in(case)


def _missing_in(case: Casus) -> Iterator[str]:
    if not case.fout:
        yield "fout: leg bij minstens één foute uitkomst uit waarom"
    if not case.verandert:
        yield "verandert: noem minstens één verandering"
    if len(case.hints) < FEWEST_HINTS:
        yield f"hints: {len(case.hints)}; geef er minstens {FEWEST_HINTS}"
    for level in ("moet", "wenselijk", "situationeel"):
        if not getattr(case.redenering, level):
            yield f"redenering: bij {level} staat niets"
    yield from (f"bron {source} staat niet in het register" for source in case.bronnen if source not in sources())
    if not case.bronnen:
        yield "er is geen bron"


def _other_outcome(where: str, aid_id: str, answers: Mapping[str, object], on: date, expected: str) -> Iterator[str]:
    try:
        found = check(aid_id, answers, on)["outcome"]
    except InputError as error:
        yield f"{where}: {error}"
    else:
        if found != expected:
            yield f"{where}: het hulpmiddel geeft {found}, hier staat {expected}"
