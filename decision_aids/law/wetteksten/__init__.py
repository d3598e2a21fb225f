"""The official words of the law, as they were read in a public copy: a file a law and date, and nothing of our own.

Who builds and who checks needs them; the wheel that travels to the browser leaves this folder out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from decision_aids.law.typed_tables import DataFileError, first_day_in, read_file

CLAUSES = "clauses.toml"
"""The file beside the texts of a law that says what hangs on their words, see `decision_aids.law.clauses`."""


@dataclass(frozen=True, slots=True)
class Onderdeel:
    """An onderdeel of a lid, or of an onderdeel; `slot` is what follows after the onderdelen it has itself."""

    nummer: str
    tekst: str
    onderdeel: tuple["Onderdeel", ...] = ()
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Lid:
    """A lid; an article without leden is one lid without a number."""

    tekst: str
    nummer: str = ""
    onderdeel: tuple[Onderdeel, ...] = ()
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Artikel:
    """An article, with those of its leden that were read."""

    nummer: str
    lid: tuple[Lid, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: `onderdeel` is "a", "a, 1°", "slot" or "a, slot", and empty for the lid's own words."""

    artikel: str
    lid: str = ""
    onderdeel: str = ""

    def __str__(self) -> str:
        """As it is written: "9 lid 1 onderdeel c"."""
        return self.artikel + (f" lid {self.lid}" if self.lid else "") + self._below

    @property
    def _below(self) -> str:
        if self.onderdeel == "slot":
            return ", slot"
        return f" onderdeel {self.onderdeel}" if self.onderdeel else ""


@dataclass(frozen=True, slots=True)
class Wettekst:
    """A law as it read on the day `toestand`, as far as it was read on the day `gelezen_op`.

    `niet_gezien` names what was looked for and not found, `niet_overgenomen` what was there and is not used here. The
    names are those of the data files.
    """

    naam: str
    bwb_id: str
    toestand: date
    waar_gelezen: str
    gelezen_op: date
    niet_gezien: tuple[str, ...]
    artikel: tuple[Artikel, ...] = ()
    niet_overgenomen: tuple[str, ...] = ()

    @property
    def adres(self) -> str:
        """Where the text of that day stands officially."""
        return f"https://wetten.overheid.nl/{self.bwb_id}/{self.toestand}"

    def passages(self) -> Iterator[tuple[Place, str]]:
        """All words with their places, in the order of the law."""
        for artikel in self.artikel:
            for lid in artikel.lid:
                for onderdeel, words in _passages(lid, ()):
                    yield Place(artikel.nummer, lid.nummer, onderdeel), words


def _passages(part: Lid | Onderdeel, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    yield ", ".join(path), part.tekst
    for below in part.onderdeel:
        yield from _passages(below, (*path, below.nummer))
    if part.slot:
        yield ", ".join((*path, "slot")), part.slot


def read_wettekst(file: Traversable) -> Wettekst:
    """One text, of the day that its file is named for. Raises DataFileError, also for a place named twice."""
    text = read_file(Wettekst, file, toestand=first_day_in(file))
    seen = set[Place]()
    for place, _ in text.passages():
        if place in seen:
            raise DataFileError(f"{file.name}: {place} staat er tweemaal")
        seen.add(place)
    return text


@cache
def wetteksten() -> Mapping[tuple[str, date], Wettekst]:
    """Every text that was read, by the name of the law's folder and the day of the text."""
    folders = sorted((each for each in files(__package__).iterdir() if each.is_dir()), key=lambda each: each.name)
    texts = {
        (folder.name, text.toestand): text
        for folder in folders
        for text in (read_wettekst(file) for file in folder.iterdir() if _is_text(file.name))
    }
    return MappingProxyType(texts)


def _is_text(name: str) -> bool:
    return name.endswith(".toml") and name != CLAUSES


def occurrences(quote: str, text: Wettekst) -> tuple[Place, ...]:
    """The places where a text has these words, once for each time they stand there; line breaks and spaces count alike.

    A quote lies within one place: it does not run on from the words of a lid into an onderdeel. Raises ValueError for
    a quote without words, which would stand everywhere.
    """
    wanted = " ".join(quote.split())
    if not wanted:
        raise ValueError("a quote has words")
    return tuple(place for place, words in text.passages() for _ in range(" ".join(words.split()).count(wanted)))
