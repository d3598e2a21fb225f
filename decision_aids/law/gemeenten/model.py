"""What is recorded of a by-law (verordening tegenprestatie). Every field is a key in the files beside this one.

The by-laws themselves were not seen. What stands here comes from one study, which describes them in two places: as
text (§4.1.1, compared in §4.1.2) and as a table (bijlage 2). A ground keeps what each place says and how it was read.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from decision_aids.law.sources import Certainty


class Gevolg(StrEnum):
    """What a situation does to the duty, according to the by-law.

    Exempt; already counts as the tegenprestatie; exempt if the college finds so; later, on a day to agree on.
    The last three are different things: the source says no; the source describes this by-law in full, and there is
    nothing about this; the source has too little on this by-law to tell.
    """

    VRIJSTELLING = "vrijstelling"
    TELT_MEE = "telt-mee"
    KAN_VRIJSTELLING = "kan-vrijstelling"
    UITSTEL = "uitstel"
    NEE = "nee"
    NIET_GEREGELD = "niet-geregeld"
    NIET_GEVONDEN = "niet-gevonden"


class Soort(StrEnum):
    """The situations on which by-laws take a position; the first seven stand in every file."""

    MANTELZORG = "mantelzorg"
    VRIJWILLIGERSWERK = "vrijwilligerswerk"
    BETAALD_WERK = "betaald_werk"
    REINTEGRATIE = "reintegratie"
    SOCIALE_ACTIVERING = "sociale_activering"
    WMO_BEGELEIDING = "wmo_begeleiding"
    RESPIJTZORG = "respijtzorg"
    PERSOONLIJKE_OMSTANDIGHEDEN = "persoonlijke_omstandigheden"
    BLIJVEND_NIET_IN_STAAT = "blijvend_niet_in_staat"
    TIJDELIJK_NIET_IN_STAAT = "tijdelijk_niet_in_staat"
    KAN_RICHTING_WERK = "kan_richting_werk"
    UITSTROMER = "uitstromer"
    TOEKOMSTATELIER = "toekomstatelier"
    GROEPSTRAINING = "groepstraining"
    MEDISCH_VRIJ_VAN_ARBEIDSPLICHT = "medisch_vrij_van_arbeidsplicht"


IN_ELKE_VERORDENING = tuple(Soort)[:7]


class Verband(StrEnum):
    """How a threshold in hours and one in months go together."""

    EN = "en"
    OF = "of"


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
class Grond:
    """What the by-law does with one situation.

    Without thresholds the situation itself is enough. `uren_vanaf` (a week) and `maanden_vanaf` include the number
    itself, `maanden_meer_dan` does not; `verband` says whether both are asked or one is enough.
    `binnen_maanden_na_instroom`: only for whoever did this within so many months of coming into the benefit.
    `in_tekst` (own words) and `in_tabel` (as it stands in the cell; "leeg" for an empty one) are what each place says,
    `lezing` is why it was read so.
    """

    gevolg: Gevolg
    uren_vanaf: float | None = None
    maanden_vanaf: float | None = None
    maanden_meer_dan: float | None = None
    verband: Verband | None = None
    binnen_maanden_na_instroom: int | None = None
    plaats: tuple[Plaats, ...] = ()
    in_tekst: str = ""
    in_tabel: str = ""
    lezing: str = ""


@dataclass(frozen=True, slots=True)
class Omvang:
    """How many hours a week the by-law asks; `uren_vast` and `uren_gemiddeld` where it names one number."""

    beschrijving: str
    uren_minimum: float | None = None
    uren_maximum: float | None = None
    uren_vast: float | None = None
    uren_gemiddeld: float | None = None
    naar_vermogen: bool = False
    in_tabel: str = ""
    lezing: str = ""


@dataclass(frozen=True, slots=True)
class Duur:
    """How long the by-law asks it: in months, in weeks a number of times a year, in hours a year, or lasting."""

    beschrijving: str
    maanden_minimum: float | None = None
    maanden_maximum: float | None = None
    maanden_vast: float | None = None
    opnieuw_na_maanden: float | None = None
    weken: int | None = None
    keren_per_jaar: int | None = None
    jaaruren_minimum: int | None = None
    jaaruren_maximum: int | None = None
    blijvend: bool = False
    eenmalig_mogelijk: bool = False
    in_tabel: str = ""
    lezing: str = ""


@dataclass(frozen=True, slots=True)
class Invulling:
    """What counts as a tegenprestatie according to the by-law; empty where the source names nothing."""

    wat_telt: tuple[str, ...] = ()


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
class GemeenteNu:
    """Whether the municipality still exists, and if not, into which it went and when.

    `gaat_op_in` and `naar_verwachting_per` announce a merger that has not been seen to be law.
    """

    bestaat: bool
    zekerheid: Certainty
    bron: str = ""
    opgegaan_in: str = ""
    per: date | None = None
    gaat_op_in: str = ""
    naar_verwachting_per: date | None = None
    opmerking: str = ""


@dataclass(frozen=True, slots=True)
class Gemeente:
    """One municipality and its by-law. `onderzocht`: the study describes it in text; otherwise only in the table.

    `stand` is the year of the by-law, `inwerking` the day it came into force where that is known, `wettelijk_genoemd`
    the exemptions of the law itself that the by-law repeats.
    """

    naam: str
    onderzocht: bool
    stand: int
    inwerking_beschrijving: str
    bronnen: tuple[str, ...]
    nagekeken_op: date
    omvang: Omvang
    duur: Duur
    gronden: dict[Soort, Grond]
    gemeente_nu: GemeenteNu
    samenwerking: str = ""
    inwerking: date | None = None
    doel: str = ""
    doelgroep: str = ""
    wettelijk_genoemd: tuple[str, ...] = ()
    invulling: Invulling = Invulling()
    praktijk: Praktijk | None = None
