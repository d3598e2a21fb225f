"""What is recorded of a by-law (verordening tegenprestatie). Every field is a key in the files beside this one.

A by-law is a file named for its first day. What a study said of it, and how that was read, stands in a block of its own
(see `study`): a by-law that was read in the municipality's own text has no such block.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from decision_aids.law.gemeenten.study import Onderzoek
from decision_aids.law.sources import Certainty


class Herkomst(StrEnum):
    """Where the words of a by-law were read: in a study, or in the municipality's own text."""

    ONDERZOEK = "onderzoek"
    EIGEN_TEKST = "eigen-tekst"


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
    TRAINING = "training"
    WERKEN_AAN_PROBLEMEN = "werken_aan_problemen"
    ANDER_NUTTIG_WERK = "ander_nuttig_werk"
    ALLEEN_BIJZONDERE_BIJSTAND = "alleen_bijzondere_bijstand"


IN_ELKE_VERORDENING = tuple(Soort)[:7]
IN_UREN = frozenset(
    {
        *(Soort.MANTELZORG, Soort.VRIJWILLIGERSWERK, Soort.BETAALD_WERK),
        *(Soort.TRAINING, Soort.WERKEN_AAN_PROBLEMEN, Soort.ANDER_NUTTIG_WERK),
    }
)
"""The situations of which the hours are known, so that a by-law may ask a number of them."""
IN_MAANDEN = frozenset({Soort.MANTELZORG, Soort.VRIJWILLIGERSWERK})
"""The situations of which it is known how many months they last."""


class Verband(StrEnum):
    """How a threshold in hours and one in months go together."""

    EN = "en"
    OF = "of"


class Wettelijk(StrEnum):
    """An exemption of the law itself that a by-law may repeat."""

    ARBEIDSONGESCHIKT = "volledig_duurzaam_arbeidsongeschikt"
    ALLEENSTAANDE_OUDER = "ontheffing_alleenstaande_ouder"


@dataclass(frozen=True, slots=True)
class Grond:
    """What the by-law does with one situation.

    Without thresholds the situation itself is enough. `uren_vanaf` (a week) and `maanden_vanaf` include the number
    itself, `maanden_meer_dan` does not; `verband` says whether both are asked or one is enough.
    `binnen_maanden_na_instroom`: only for whoever did this within so many months of coming into the benefit.
    `al_begonnen`: only for what somebody did already when the municipality came to ask.
    """

    gevolg: Gevolg
    uren_vanaf: float | None = None
    maanden_vanaf: float | None = None
    maanden_meer_dan: float | None = None
    verband: Verband | None = None
    binnen_maanden_na_instroom: int | None = None
    al_begonnen: bool = False


@dataclass(frozen=True, slots=True)
class EigenGrond:
    """A ground that is none of the fixed kinds: its id, how it is asked, what it is called, and what it does.

    `vraag` is a question of yes and no. Where the by-law names hours a week or months, which include the number itself,
    `vraag_uren` and `vraag_maanden` ask how many; `verband` says whether both are asked, as without it, or one is
    enough.
    """

    id: str
    vraag: str
    woorden: str
    gevolg: Gevolg
    uren_vanaf: float | None = None
    vraag_uren: str = ""
    maanden_vanaf: float | None = None
    vraag_maanden: str = ""
    verband: Verband | None = None


@dataclass(frozen=True, slots=True)
class Omvang:
    """How many hours a week the by-law asks; `uren_vast` and `uren_gemiddeld` where it names one number.

    `meer_mag` says when more than the highest number may be asked after all: "als u het er allebei mee eens bent".
    """

    beschrijving: str
    uren_minimum: float | None = None
    uren_maximum: float | None = None
    uren_vast: float | None = None
    uren_gemiddeld: float | None = None
    naar_vermogen: bool = False
    meer_mag: str = ""

    @property
    def gevraagde_uren(self) -> float | None:
        """The hours a week that the by-law asks at least; None where it names none."""
        return self.uren_vast if self.uren_vast is not None else self.uren_minimum

    @property
    def hoogste_uren(self) -> float | None:
        """The most hours a week that the by-law asks; None where it names none."""
        return self.uren_vast if self.uren_vast is not None else self.uren_maximum


@dataclass(frozen=True, slots=True)
class Duur:
    """How long the by-law asks it: in months, in weeks a number of times a year, in hours a year, or lasting."""

    beschrijving: str
    maanden_minimum: float | None = None
    maanden_maximum: float | None = None
    maanden_vast: float | None = None
    weken: int | None = None
    keren_per_jaar: int | None = None
    jaaruren_minimum: int | None = None
    jaaruren_maximum: int | None = None
    blijvend: bool = False

    @property
    def gevraagde_maanden(self) -> float | None:
        """The months that the by-law asks at least; None where it names none."""
        return self.maanden_vast if self.maanden_vast is not None else self.maanden_minimum

    @property
    def hoogste_maanden(self) -> float | None:
        """The most months that the by-law asks; None where it names none."""
        return self.maanden_vast if self.maanden_vast is not None else self.maanden_maximum


@dataclass(frozen=True, slots=True)
class Invulling:
    """A way to do the tegenprestatie that the by-law names, in its words; `uren_vanaf` where it asks so many a week."""

    soort: Soort
    woorden: str
    uren_vanaf: float | None = None


@dataclass(frozen=True, slots=True)
class Verordening:
    """One by-law, in force from the day its file is named for up to and including `laatste_dag`, where that is known.

    `jaar` is the year it is called after. `zeker_vanaf` is the day from which we take it to have been in force,
    where the first day itself was not found. `einde` says how it ended, `laatst_gezien` what was last seen of a
    by-law that goes on, and `bronnen_geldigheid` where either was read. `wettelijk_genoemd` are the exemptions of the
    law itself that the by-law repeats. `artikelen` says where in the by-law something stands: `omvang`, `duur` or a
    situation. `op_verzoek`: by its text there is a tegenprestatie only for who asks for one.
    """

    herkomst: Herkomst
    jaar: int
    bronnen: tuple[str, ...]
    nagekeken_op: date
    omvang: Omvang
    duur: Duur
    gronden: dict[Soort, Grond]
    laatste_dag: date | None = None
    einde: str = ""
    laatst_gezien: str = ""
    bronnen_geldigheid: tuple[str, ...] = ()
    zeker_vanaf: date | None = None
    adres: str = ""
    doel: str = ""
    doelgroep: str = ""
    wettelijk_genoemd: tuple[Wettelijk, ...] = ()
    invulling: tuple[Invulling, ...] = ()
    eigen_gronden: tuple[EigenGrond, ...] = ()
    artikelen: dict[str, str] = field(default_factory=dict)
    op_verzoek: bool = False
    onderzoek: Onderzoek | None = None


@dataclass(frozen=True, slots=True)
class GemeenteNu:
    """Whether the municipality still exists, and if not, into which it went and when.

    `opnieuw_gevormd_per`: the name lives on, but in a new municipality; the by-laws were those of the old one.
    `gaat_op_in` and `naar_verwachting_per` announce a merger that has not been seen to be law. `ontstaan_per` is the
    first day of a municipality that did not exist before, and `ontstaan_uit` names those that it came from.
    """

    bestaat: bool
    zekerheid: Certainty
    bron: str = ""
    opgegaan_in: str = ""
    per: date | None = None
    opnieuw_gevormd_per: date | None = None
    gaat_op_in: str = ""
    naar_verwachting_per: date | None = None
    ontstaan_per: date | None = None
    ontstaan_uit: tuple[str, ...] = ()
    opmerking: str = ""

    @property
    def opgeheven_per(self) -> date | None:
        """The day on which the municipality that made the by-laws ended; None where it still exists."""
        return self.per or self.opnieuw_gevormd_per


@dataclass(frozen=True, slots=True)
class Gemeente:
    """One municipality and its by-laws, each by its first day, oldest first."""

    naam: str
    nu: GemeenteNu
    nagekeken_op: date
    samenwerking: str = ""
    bronnen: tuple[str, ...] = ()
    verordeningen: dict[date, Verordening] = field(default_factory=dict)
