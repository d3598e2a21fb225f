"""Municipalities and their by-laws: a folder a municipality, in it one file a by-law, named for its first day."""

from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from decision_aids.law.gemeenten.model import Gemeente, Verordening
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


def _read(folder: Traversable) -> Gemeente:
    dated = [file for file in folder.iterdir() if file.name.endswith(".toml") and file.name != HEAD]
    try:
        by_day = {first_day_in(file): read_file(Verordening, file) for file in dated}
        return read_file(Gemeente, folder.joinpath(HEAD), verordeningen=dict(sorted(by_day.items())))
    except DataFileError as error:
        raise DataFileError(f"{folder.name}/{error}") from error
