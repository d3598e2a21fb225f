"""What the study of 2016 said of a by-law, and how that was read.

The study describes by-laws in two places: as text (§4.1.1, compared in §4.1.2) and as a table (bijlage 2). For each
point this keeps what each place says and why it was read so. The by-laws themselves were not seen.
"""

from dataclasses import dataclass
from enum import StrEnum


class Plaats(StrEnum):
    """A place in the study that describes by-laws."""

    TEKST = "§4.1.1"
    VERGELIJKING = "§4.1.2"
    TABEL = "bijlage 2"


class Rol(StrEnum):
    """What voluntary work or informal care is in practice."""

    VRIJSTELLING = "vrijstelling"
    INVULLING = "invulling"
    NIET_GEREGELD = "niet-geregeld"
    NIET_GEVONDEN = "niet-gevonden"


@dataclass(frozen=True, slots=True)
class Lezing:
    """What each place says of one point, in own words (`in_tekst`) or as it stands in the cell, and why it was read so.

    An empty cell is recorded as "leeg".
    """

    plaats: tuple[Plaats, ...] = ()
    in_tekst: str = ""
    in_tabel: str = ""
    lezing: str = ""


@dataclass(frozen=True, slots=True)
class Praktijk:
    """How the municipality did it in 2016 according to the interview, and where that differs from the by-law."""

    vrijwilligerswerk: Rol
    mantelzorg: Rol
    doel: str
    wie_informeert: str
    wie_besluit: str
    keuze_activiteit: str
    zoektermijn: str
    controle: str
    maatregel: str
    intervisie: str
    verschil: str


@dataclass(frozen=True, slots=True)
class Onderzoek:
    """The study on one by-law. `in_tekst_beschreven`: described in text; otherwise only a row in the table.

    `inwerking` is what it says of the day of coming into force; `gronden` has the kinds of situation as keys.
    """

    in_tekst_beschreven: bool
    inwerking: str
    omvang: Lezing
    duur: Lezing
    gronden: dict[str, Lezing]
    praktijk: Praktijk | None = None
