"""Municipalities and their by-laws: a folder a municipality, in it one file a by-law, named for its first day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from decision_aids.law.gemeenten.model import (
    IN_ELKE_VERORDENING,
    IN_MAANDEN,
    IN_UREN,
    Duur,
    EigenGrond,
    Gemeente,
    Gevolg,
    Grond,
    Omvang,
    Soort,
    Verordening,
)
from decision_aids.law.parameters.herindeling import last_day_after_dissolution
from decision_aids.law.typed_tables import DataFileError, first_day_in, read_file

HEAD = "gemeente.toml"


class InForce(NamedTuple):
    """A by-law of a municipality (its slug) with the days, first and last included, on which it is in force.

    `last` is None where no end is known.
    """

    slug: str
    first: date
    last: date | None
    verordening: Verordening

    @property
    def id(self) -> str:
        """The slug and the first day, such as rotterdam/2015-01-01."""
        return f"{self.slug}/{self.first}"

    def on(self, day: date) -> bool:
        """Whether it is in force on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@cache
def gemeenten() -> dict[str, Gemeente]:
    """All municipalities by slug, in alphabetical order. Raises DataFileError where a file is not well formed."""
    folders = (entry for entry in files(__package__).iterdir() if entry.is_dir() and entry.joinpath(HEAD).is_file())
    return {folder.name: _read(folder) for folder in sorted(folders, key=lambda folder: folder.name)}


@cache
def by_laws() -> tuple[InForce, ...]:
    """Every by-law with its days, by municipality and oldest first.

    A by-law ends on its last day, the day before the next one begins, or with the two years that the by-laws of a
    dissolved municipality live on (artikel 28 Wet algemene regels herindeling), whichever comes first.
    """
    return tuple(
        InForce(slug, first, _last_day(gemeente, first), verordening)
        for slug, gemeente in gemeenten().items()
        for first, verordening in gemeente.verordeningen.items()
    )


@cache
def studied() -> dict[str, InForce]:
    """The by-law of each municipality that the study of 2016 looked at, by slug."""
    return {by_law.slug: by_law for by_law in by_laws() if by_law.verordening.onderzoek is not None}


def _last_day(gemeente: Gemeente, first: date) -> date | None:
    own = gemeente.verordeningen[first].laatste_dag
    dissolved = gemeente.nu.opgeheven_per
    ends = [
        *([own] if own else []),
        *(later - timedelta(days=1) for later in gemeente.verordeningen if later > first),
        *([last_day_after_dissolution(dissolved)] if dissolved and first < dissolved else []),
    ]
    return min(ends, default=None)


def _read_by_law(file: Traversable) -> Verordening:
    by_law = read_file(Verordening, file)
    own = by_law.eigen_gronden
    for fault in (*faults_of_size(by_law.omvang, by_law.duur), *faults_of(by_law.gronden), *faults_of_own(own)):
        raise DataFileError(f"{file.name}: {fault}")
    return by_law


def faults_of_size(omvang: Omvang, duur: Duur) -> Iterator[str]:
    """Numbers that contradict each other: a minimum above its maximum, or one number that does not lie between them."""
    single_hours = (("vast", omvang.uren_vast), ("gemiddeld", omvang.uren_gemiddeld))
    scales = (
        ("omvang.uren", omvang.uren_minimum, omvang.uren_maximum, single_hours),
        ("duur.maanden", duur.maanden_minimum, duur.maanden_maximum, (("vast", duur.maanden_vast),)),
        ("duur.jaaruren", duur.jaaruren_minimum, duur.jaaruren_maximum, ()),
    )
    for name, least, most, single in scales:
        unit = name.partition(".")[2]
        if least is not None and most is not None and least > most:
            yield f"{name}_minimum: {least:g} is meer dan {unit}_maximum; toegestaan: hoogstens {most:g}"
        for kind, number in single:
            if number is not None and least is not None and number < least:
                yield f"{name}_{kind}: {number:g} is minder dan {unit}_minimum; toegestaan: minstens {least:g}"
            if number is not None and most is not None and number > most:
                yield f"{name}_{kind}: {number:g} is meer dan {unit}_maximum; toegestaan: hoogstens {most:g}"


def faults_of(gronden: Mapping[Soort, Grond]) -> Iterator[str]:
    """What the grounds of a by-law lack, or ask of a situation although nobody knows it; each with what is allowed."""
    for soort in IN_ELKE_VERORDENING:
        if soort not in gronden:
            yield f"gronden.{soort} ontbreekt; zegt de verordening er niets over, schrijf dan {Gevolg.NIET_GEREGELD}"
    for soort, grond in gronden.items():
        if grond.uren_vanaf is not None and soort not in IN_UREN:
            yield f"gronden.{soort}.uren_vanaf: uren worden alleen gevraagd bij {', '.join(sorted(IN_UREN))}"
        if (grond.maanden_vanaf, grond.maanden_meer_dan) != (None, None) and soort not in IN_MAANDEN:
            yield f"gronden.{soort}: maanden worden alleen gevraagd bij {', '.join(sorted(IN_MAANDEN))}"
        if grond.binnen_maanden_na_instroom is not None and soort is not Soort.VRIJWILLIGERSWERK:
            yield f"gronden.{soort}.binnen_maanden_na_instroom kan alleen bij {Soort.VRIJWILLIGERSWERK}"
        if grond.al_begonnen and soort is not Soort.VRIJWILLIGERSWERK:
            yield f"gronden.{soort}.al_begonnen: dat wordt alleen gevraagd bij {Soort.VRIJWILLIGERSWERK}"


def faults_of_own(gronden: Sequence[EigenGrond]) -> Iterator[str]:
    """What own grounds lack: the place of the ground, the field that should be there or not, and why."""
    names = [grond.id for grond in gronden]
    for place, grond in enumerate(gronden):
        if names.index(grond.id) != place:
            yield f"eigen_gronden.{place}.id: {grond.id} staat al bij een andere eigen grond; elke heeft een eigen id"
        numbers = (("uren", grond.uren_vanaf, grond.vraag_uren), ("maanden", grond.maanden_vanaf, grond.vraag_maanden))
        for unit, number, question in numbers:
            if number is not None and not question:
                yield f"eigen_gronden.{place}.vraag_{unit} ontbreekt; bij {unit}_vanaf hoort een vraag naar het aantal"
            if question and number is None:
                yield f"eigen_gronden.{place}.{unit}_vanaf ontbreekt; bij vraag_{unit} hoort het aantal zelf"
        if grond.id.endswith(("_uren", "_maanden")):
            yield f"eigen_gronden.{place}.id: mag niet eindigen op _uren of _maanden; dat wordt er zelf achter gezet"
        if grond.verband is not None and None in (grond.uren_vanaf, grond.maanden_vanaf):
            yield f"eigen_gronden.{place}.verband: alleen als er uren_vanaf en maanden_vanaf staan"


def _read(folder: Traversable) -> Gemeente:
    dated = [file for file in folder.iterdir() if file.name.endswith(".toml") and file.name != HEAD]
    try:
        by_day = {first_day_in(file): _read_by_law(file) for file in dated}
        return read_file(Gemeente, folder.joinpath(HEAD), verordeningen=dict(sorted(by_day.items())))
    except DataFileError as error:
        raise DataFileError(f"{folder.name}/{error}") from error
