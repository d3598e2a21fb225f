"""Municipalities and their by-laws: a folder a municipality, in it one file a by-law, named for its first day."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from decision_aids.law.gemeenten.contradictions import faults_of, faults_of_own, faults_of_size
from decision_aids.law.gemeenten.model import Gemeente, Verordening
from decision_aids.law.parameters.herindeling import last_day_after_dissolution
from decision_aids.law.typed_tables import DataFileError, first_day_in, read_file

HEAD = "gemeente.toml"
STUDIED = "onderzocht"
"""The folder of a municipality, in its own edition, with the by-law of the study whose day its own text has taken."""


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
    """The by-law of each municipality that the study of 2016 looked at, by slug, in alphabetical order.

    As the study describes it, also in an edition where the municipality's own text is in force in its place.
    """
    found = {by_law.slug: by_law for by_law in by_laws() if by_law.verordening.onderzoek is not None}
    return dict(sorted((found | {by_law.slug: by_law for by_law in _replaced()}).items()))


def _replaced() -> Iterator[InForce]:
    for slug, gemeente in gemeenten().items():
        folder = files(__package__).joinpath(slug, STUDIED)
        if folder.is_dir():
            for first, file in ((first_day_in(file), file) for file in folder.iterdir()):
                yield InForce(slug, first, _last_day(gemeente, first), _read_by_law(file))


def ends_with_its_municipality(by_law: InForce) -> bool:
    """Whether no by-law and no register says when it ended: its last day is the latest there can be after a merger."""
    gemeente = gemeenten()[by_law.slug]
    others = [day for day in gemeente.verordeningen if day > by_law.first]
    dissolved = gemeente.nu.opgeheven_per
    return dissolved is not None and not others and by_law.last not in (None, by_law.verordening.laatste_dag)


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


def _read(folder: Traversable) -> Gemeente:
    dated = [file for file in folder.iterdir() if file.name.endswith(".toml") and file.name != HEAD]
    try:
        by_day = {first_day_in(file): _read_by_law(file) for file in dated}
        return read_file(Gemeente, folder.joinpath(HEAD), verordeningen=dict(sorted(by_day.items())))
    except DataFileError as error:
        raise DataFileError(f"{folder.name}/{error}") from error
