"""The by-laws that the study of 2016 looked at, as data: entered twice, once in the files and once here."""

import re

from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gevolg, Soort, Verband
from tests.decision_aids.law.studied import (
    HELMOND,
    IASZ,
    LIEMERS,
    MIDDEN_GRONINGEN,
    all_grounds,
    study,
    texts,
)

# The table of bijlage 2: re-integratie, deeltijdbaan, vrijwilligerswerk, mantelzorg, omvang per week, duur per jaar.
TABLE = {
    "rotterdam": ("Nee", "Nee", "Nee", "Nee", "20", "Oneindig"),
    "berg-en-dal": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "6 mnd"),
    "asten": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "Min 6 mnd"),
    "deurne": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "Min 6 mnd"),
    "gemert-bakel": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "Min 6 mnd"),
    "helmond": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "Min 6 mnd"),
    "laarbeek": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "Min 6 mnd"),
    "someren": ("Ja", "leeg", "Min 8", "Min 8", "Min 8", "Min 6 mnd"),
    "stichtse-vecht": ("Maatwerk", "Maatwerk", "Ja", "Ja", "Min 8-max 16", "6 mnd"),
    "weesp": ("Ja", "Maatwerk", "Min 8-max 12", "Ja", "Min 8-max 16", "6 mnd"),
    "wijdemeren": ("Maatwerk", "Maatwerk", "Min 8-max 12", "Ja", "Min 8-max 16", "6 mnd"),
    "hilversum": ("Maatwerk", "Maatwerk", "Maatwerk", "Maatwerk", "Min 12", "Min 3 mnd"),
    "hoogezand-sappemeer": ("Maatwerk", "Maatwerk", "Min 4-max 16", "Ja", "Min 4-max 16", "Min 3 mnd"),
    "slochteren": ("Maatwerk", "Maatwerk", "Min 4-max 16", "Ja", "Min 4-max 16", "Min 3 mnd"),
    "menterwolde": ("Maatwerk", "Maatwerk", "Min 4-max 16", "Ja", "Min 4-max 16", "Min 3 mnd"),
    "rheden": ("Ja", "Min 20", "Min 4", "Min 4", "Gem 4", "Min 52-max 208 uur"),
    "bodegraven-reeuwijk": ("Maatwerk", "Maatwerk", "Maatwerk", "Maatwerk", "Min 4-max 12", "3 mnd"),
    "urk": ("Maatwerk", "Maatwerk", "Maatwerk", "Ja", "Min 8-max 16", "6 wk, 2 maal"),
    "overbetuwe": ("Ja", "Min 20", "Min 4", "Min 8", "Min 4-max 8", "Min 2-max 6 mnd"),
    "rijnwaarden": ("Ja", "Ja", "Min 2 uur, 3mnd", "Min 8 uur, 3 mnd", "Min 2", "Min 3 mnd"),
    "westervoort": ("Ja", "Ja", "Min 2 uur, 3mnd", "Min 8 uur, 3 mnd", "Min 2", "Min 3 mnd"),
    "duiven": ("Ja", "Ja", "Min 2 uur, 3mnd", "Min 8 uur, 3 mnd", "Min 2", "Min 3 mnd"),
    "zevenaar": ("Ja", "Ja", "Min 2 uur, 3mnd", "Min 8 uur, 3 mnd", "Min 2", "Min 3 mnd"),
    "zandvoort": ("Ja", "Maatwerk", "Maatwerk", "Maatwerk", "Min 2-max 10", "Min 3-max 5 mnd"),
    "haarlem": ("Ja", "Maatwerk", "Maatwerk", "Maatwerk", "Min 2-max 10", "Min 3-max 5 mnd"),
    "haarlemmerliede-en-spaarnwoude": ("Ja", "Maatwerk", "Maatwerk", "Maatwerk", "Min 2-max 10", "Min 3-max 5 mnd"),
    "heemstede": ("Ja", "Maatwerk", "Maatwerk", "Maatwerk", "Min 2-max 10", "Min 3-max 5 mnd"),
    "bloemendaal": ("Ja", "Maatwerk", "Maatwerk", "Maatwerk", "Min 2-max 10", "Min 3-max 5 mnd"),
    "schagen": ("Ja", "Ja", "Ja", "Ja", "Min 2-max 8", "Min 3-max 6 mnd"),
}
TABLE_COLUMNS = (Soort.REINTEGRATIE, Soort.BETAALD_WERK, Soort.VRIJWILLIGERSWERK, Soort.MANTELZORG)

VRIJ, TELT, KAN = Gevolg.VRIJSTELLING, Gevolg.TELT_MEE, Gevolg.KAN_VRIJSTELLING
NEE, STIL, LEEG = Gevolg.NEE, Gevolg.NIET_GEREGELD, Gevolg.NIET_GEVONDEN

# How we read each by-law, in the order mantelzorg, vrijwilligerswerk, betaald werk, re-integratie, sociale activering,
# begeleiding vanuit de Wmo, respijtzorg.
READINGS: list[tuple[tuple[str, ...], tuple[Gevolg, ...]]] = [
    (("rotterdam",), (TELT, TELT, NEE, NEE, STIL, STIL, STIL)),
    (HELMOND, (VRIJ, VRIJ, STIL, VRIJ, TELT, VRIJ, STIL)),
    (("wijdemeren",), (KAN, VRIJ, KAN, KAN, STIL, STIL, STIL)),
    (("hilversum",), (KAN, KAN, KAN, KAN, STIL, STIL, STIL)),
    (MIDDEN_GRONINGEN, (KAN, VRIJ, KAN, KAN, STIL, STIL, STIL)),
    (("overbetuwe",), (VRIJ, VRIJ, VRIJ, VRIJ, STIL, STIL, STIL)),
    (LIEMERS, (VRIJ, VRIJ, VRIJ, VRIJ, VRIJ, STIL, STIL)),
    (IASZ, (KAN, KAN, KAN, VRIJ, STIL, STIL, STIL)),
    (("schagen",), (KAN, TELT, KAN, VRIJ, STIL, STIL, VRIJ)),
    (("berg-en-dal",), (VRIJ, VRIJ, LEEG, VRIJ, LEEG, LEEG, LEEG)),
    (("stichtse-vecht",), (VRIJ, VRIJ, KAN, KAN, LEEG, LEEG, LEEG)),
    (("weesp",), (VRIJ, VRIJ, KAN, VRIJ, LEEG, LEEG, LEEG)),
    (("rheden",), (VRIJ, VRIJ, VRIJ, VRIJ, LEEG, LEEG, LEEG)),
    (("bodegraven-reeuwijk",), (KAN, KAN, KAN, KAN, LEEG, LEEG, LEEG)),
    (("urk",), (VRIJ, KAN, KAN, KAN, LEEG, LEEG, LEEG)),
    (("haarlem", "zandvoort"), (KAN, KAN, KAN, VRIJ, LEEG, LEEG, LEEG)),
]

# Every threshold: hours a week from, months from, months more than, and how the two go together.
NO_THRESHOLD = (None, None, None, None)
THRESHOLDS: dict[tuple[str, Soort], tuple[float | None, float | None, float | None, Verband | None]] = {
    **{(slug, Soort.MANTELZORG): (8, None, None, None) for slug in (*HELMOND, "berg-en-dal")},
    **{(slug, Soort.VRIJWILLIGERSWERK): (8, None, None, None) for slug in (*HELMOND, "berg-en-dal")},
    **{(slug, Soort.VRIJWILLIGERSWERK): (8, None, None, None) for slug in ("weesp", "wijdemeren")},
    **{(slug, Soort.VRIJWILLIGERSWERK): (4, None, None, None) for slug in (*MIDDEN_GRONINGEN, "overbetuwe", "rheden")},
    **{(slug, Soort.MANTELZORG): (8, 3, None, Verband.EN) for slug in LIEMERS},
    **{(slug, Soort.VRIJWILLIGERSWERK): (2, 3, None, Verband.EN) for slug in LIEMERS},
    ("overbetuwe", Soort.MANTELZORG): (8, None, 3, Verband.OF),
    ("overbetuwe", Soort.BETAALD_WERK): (20, None, None, None),
    ("rheden", Soort.MANTELZORG): (4, None, None, None),
    ("rheden", Soort.BETAALD_WERK): (20, None, None, None),
}


# The ways to do a tegenprestatie, each with the hours a week from which it counts, where the study names them.
WAYS: dict[tuple[str, ...], set[tuple[Soort, float | None]]] = {
    ("rotterdam",): {
        (Soort.VRIJWILLIGERSWERK, None),
        (Soort.MANTELZORG, None),
        (Soort.ANDER_NUTTIG_WERK, None),
        (Soort.TRAINING, None),
        (Soort.WERKEN_AAN_PROBLEMEN, None),
    },
    HELMOND: {
        (Soort.ANDER_NUTTIG_WERK, None),
        (Soort.TRAINING, None),
        (Soort.SOCIALE_ACTIVERING, None),
        (Soort.WERKEN_AAN_PROBLEMEN, 8),
    },
    ("schagen",): {(Soort.ANDER_NUTTIG_WERK, None)},
}


def test_all_29_municipalities_are_there() -> None:
    """The study looked at one by-law of every municipality in its table, and at no other."""
    assert texts().keys() == TABLE.keys()
    assert len(TABLE) == 29
    assert {by_law.jaar for by_law in texts().values()} == {2015}


def test_slug_is_the_name() -> None:
    """A slug is the name in small letters with hyphens."""
    assert [slug for slug, found in gemeenten().items() if found.naam.lower().replace(" ", "-") != slug] == []


def test_cells_are_those_of_the_table() -> None:
    """What a file says stands in the table is what stands there."""
    found = {
        slug: (
            *(study(slug).gronden[kind].in_tabel for kind in TABLE_COLUMNS),
            study(slug).omvang.in_tabel,
            study(slug).duur.in_tabel,
        )
        for slug in TABLE
    }
    assert found == TABLE


def test_numbers_are_those_of_the_cells() -> None:
    """The numbers for hours a week and months a year are those of the table's cells."""
    for slug, by_law in texts().items():
        hours, period = by_law.omvang, by_law.duur
        assert (hours.uren_minimum, hours.uren_maximum) == limits(TABLE[slug][4]), slug
        assert hours.uren_vast == (20 if slug == "rotterdam" else None)
        assert hours.uren_gemiddeld == (4 if slug == "rheden" else None)
        if TABLE[slug][5].endswith("mnd"):
            assert (period.maanden_minimum, period.maanden_maximum) == limits(TABLE[slug][5]), slug
            fixed = re.fullmatch(r"(\d+) mnd", TABLE[slug][5])
            assert period.maanden_vast == (float(fixed[1]) if fixed else None), slug


def limits(cell: str) -> tuple[float | None, float | None]:
    """Return the smallest and the largest number that a cell names as such."""
    smallest, largest = re.search(r"Min (\d+)", cell), re.search(r"max (\d+)", cell)
    return float(smallest[1]) if smallest else None, float(largest[1]) if largest else None


def test_periods_that_are_no_months_are_exact() -> None:
    """Urk counts in weeks, Rheden in hours a year, and Rotterdam has no end."""
    urk, rheden, rotterdam = (texts()[slug].duur for slug in ("urk", "rheden", "rotterdam"))
    assert (urk.weken, urk.keren_per_jaar) == (6, 2)
    assert (rheden.jaaruren_minimum, rheden.jaaruren_maximum) == (52, 208)
    assert rotterdam.blijvend
    assert [slug for slug, by_law in texts().items() if by_law.duur.blijvend] == ["rotterdam"]


def test_less_than_the_hours_can_be_enough_where_the_study_says_so() -> None:
    """'Naar vermogen', or a way to deviate for whoever cannot: exactly where the study reads so."""
    fitted = {slug for slug, by_law in texts().items() if by_law.omvang.naar_vermogen}
    assert fitted == {"rotterdam", "hilversum", "schagen", *HELMOND, *LIEMERS}


def test_by_law_is_read_as_agreed() -> None:
    """The seven situations that every by-law is asked about have the effect we agreed on, in every municipality."""
    agreed = {slug: readings for slugs, readings in READINGS for slug in slugs}
    assert {
        slug: tuple(by_law.gronden[kind].gevolg for kind in IN_ELKE_VERORDENING) for slug, by_law in texts().items()
    } == agreed


def test_further_grounds_stand_only_where_a_by_law_has_them() -> None:
    """The situations that only some by-laws name stand with those, each with its effect."""
    further = {(slug, kind, found.gevolg) for slug, kind, found, _ in all_grounds() if kind not in IN_ELKE_VERORDENING}
    assert further == {
        ("rotterdam", Soort.PERSOONLIJKE_OMSTANDIGHEDEN, KAN),
        ("hilversum", Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT, VRIJ),
        ("hilversum", Soort.ALLEEN_BIJZONDERE_BIJSTAND, VRIJ),
        ("schagen", Soort.UITSTROMER, VRIJ),
        *((slug, Soort.TOEKOMSTATELIER, VRIJ) for slug in LIEMERS),
        *((slug, Soort.GROEPSTRAINING, VRIJ) for slug in LIEMERS),
        *((slug, Soort.BLIJVEND_NIET_IN_STAAT, VRIJ) for slug in MIDDEN_GRONINGEN),
        *((slug, Soort.TIJDELIJK_NIET_IN_STAAT, Gevolg.UITSTEL) for slug in MIDDEN_GRONINGEN),
        *((slug, Soort.KAN_RICHTING_WERK, KAN) for slug in MIDDEN_GRONINGEN),
    }


def test_ways_to_do_it_stand_only_where_a_by_law_names_them() -> None:
    """Rotterdam, the six of Helmond and Schagen name ways to do a tegenprestatie; the others name none."""
    agreed = {slug: ways for slugs, ways in WAYS.items() for slug in slugs}
    found = {slug: {(item.soort, item.uren_vanaf) for item in by_law.invulling} for slug, by_law in texts().items()}
    assert {slug: ways for slug, ways in found.items() if ways} == agreed
    assert all(item.woorden for by_law in texts().values() for item in by_law.invulling)


def test_thresholds_are_those_of_the_by_laws() -> None:
    """Exactly the agreed grounds have thresholds, with the agreed numbers."""
    found = {
        (slug, kind): (ground.uren_vanaf, ground.maanden_vanaf, ground.maanden_meer_dan, ground.verband)
        for slug, kind, ground, _ in all_grounds()
    }
    assert {key: numbers for key, numbers in found.items() if numbers != NO_THRESHOLD} == THRESHOLDS


def test_only_wijdemeren_asks_when_voluntary_work_began() -> None:
    """In Wijdemeren voluntary work exempts only whoever did it within six months of coming into the benefit."""
    bound = {(slug, kind): ground.binnen_maanden_na_instroom for slug, kind, ground, _ in all_grounds()}
    assert {key: number for key, number in bound.items() if number} == {("wijdemeren", Soort.VRIJWILLIGERSWERK): 6}


def test_thresholds_belong_to_a_rule() -> None:
    """A threshold stands only with an effect it can switch on, and hours and months never without their connection."""
    faults = [
        f"{slug} {kind}"
        for slug, kind, ground, _ in all_grounds()
        for hours, months in [(ground.uren_vanaf, ground.maanden_vanaf or ground.maanden_meer_dan)]
        if ((hours or months) and ground.gevolg not in {VRIJ, TELT, KAN})
        or bool(hours and months) != (ground.verband is not None)
    ]
    assert faults == []
