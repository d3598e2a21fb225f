"""The 29 by-laws as data: entered twice, once in the files and once here."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gevolg, Grond, Plaats, Rol, Soort, Verband

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

HELMOND = ("asten", "deurne", "gemert-bakel", "helmond", "laarbeek", "someren")
LIEMERS = ("duiven", "rijnwaarden", "westervoort", "zevenaar")
IASZ = ("bloemendaal", "haarlemmerliede-en-spaarnwoude", "heemstede")
MIDDEN_GRONINGEN = ("hoogezand-sappemeer", "menterwolde", "slochteren")
ALONE = ("rotterdam", "wijdemeren", "hilversum", "overbetuwe", "schagen")
DESCRIBED = {*HELMOND, *LIEMERS, *IASZ, *MIDDEN_GRONINGEN, *ALONE}

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


def all_grounds() -> Iterator[tuple[str, Soort, Grond]]:
    for slug, by_law in gemeenten().items():
        for kind, ground in by_law.gronden.items():
            yield slug, kind, ground


GROUNDS = [pytest.param(slug, ground, id=f"{slug}-{kind}") for slug, kind, ground in all_grounds()]


def test_all_29_municipalities_are_there() -> None:
    """Every municipality of the table has a file, and no other has."""
    assert gemeenten().keys() == TABLE.keys()
    assert len(TABLE) == 29


@pytest.mark.parametrize("slug", TABLE)
def test_slug_is_the_name(slug: str) -> None:
    """A slug is the name in small letters with hyphens."""
    assert gemeenten()[slug].naam.lower().replace(" ", "-") == slug


@pytest.mark.parametrize("slug", TABLE)
def test_cells_are_those_of_the_table(slug: str) -> None:
    """What a file says stands in the table is what stands there."""
    by_law = gemeenten()[slug]
    exemptions = tuple(by_law.gronden[kind].in_tabel for kind in TABLE_COLUMNS)
    assert (*exemptions, by_law.omvang.in_tabel, by_law.duur.in_tabel) == TABLE[slug]


@pytest.mark.parametrize("slug", TABLE)
def test_numbers_are_those_of_the_cells(slug: str) -> None:
    """The numbers for hours a week and months a year are those of the table's cells."""
    by_law = gemeenten()[slug]
    hours, period = by_law.omvang, by_law.duur
    minimum, maximum = limits(TABLE[slug][4])
    assert (hours.uren_minimum, hours.uren_maximum) == (minimum, maximum)
    assert hours.uren_vast == (20 if slug == "rotterdam" else None)
    assert hours.uren_gemiddeld == (4 if slug == "rheden" else None)
    if TABLE[slug][5].endswith("mnd"):
        assert (period.maanden_minimum, period.maanden_maximum) == limits(TABLE[slug][5])
        fixed = re.fullmatch(r"(\d+) mnd", TABLE[slug][5])
        assert period.maanden_vast == (float(fixed[1]) if fixed else None)


def limits(cell: str) -> tuple[float | None, float | None]:
    """Return the smallest and the largest number that a cell names as such."""
    smallest, largest = re.search(r"Min (\d+)", cell), re.search(r"max (\d+)", cell)
    return float(smallest[1]) if smallest else None, float(largest[1]) if largest else None


def test_periods_that_are_no_months_are_exact() -> None:
    """Urk counts in weeks, Rheden in hours a year, and Rotterdam has no end."""
    urk, rheden, rotterdam = (gemeenten()[slug].duur for slug in ("urk", "rheden", "rotterdam"))
    assert (urk.weken, urk.keren_per_jaar) == (6, 2)
    assert (rheden.jaaruren_minimum, rheden.jaaruren_maximum) == (52, 208)
    assert rotterdam.blijvend
    assert [slug for slug, by_law in gemeenten().items() if by_law.duur.blijvend] == ["rotterdam"]


@pytest.mark.parametrize(("slugs", "readings"), READINGS, ids=lambda value: value[0] if value[0] in TABLE else "")
def test_by_law_is_read_as_agreed(slugs: tuple[str, ...], readings: tuple[Gevolg, ...]) -> None:
    """The seven situations that every by-law is asked about have the effect we agreed on."""
    for slug in slugs:
        assert tuple(gemeenten()[slug].gronden[kind].gevolg for kind in IN_ELKE_VERORDENING) == readings


def test_every_by_law_has_an_agreed_reading() -> None:
    """The agreed readings name every municipality once."""
    assert sorted(slug for slugs, _ in READINGS for slug in slugs) == sorted(TABLE)


def test_further_grounds_stand_only_where_a_by_law_has_them() -> None:
    """The situations that only some by-laws name stand with those, each with its effect."""
    further = {(slug, kind, ground.gevolg) for slug, kind, ground in all_grounds() if kind not in IN_ELKE_VERORDENING}
    assert further == {
        ("rotterdam", Soort.PERSOONLIJKE_OMSTANDIGHEDEN, KAN),
        ("hilversum", Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT, VRIJ),
        ("schagen", Soort.UITSTROMER, VRIJ),
        *((slug, Soort.TOEKOMSTATELIER, VRIJ) for slug in LIEMERS),
        *((slug, Soort.GROEPSTRAINING, VRIJ) for slug in LIEMERS),
        *((slug, Soort.BLIJVEND_NIET_IN_STAAT, VRIJ) for slug in MIDDEN_GRONINGEN),
        *((slug, Soort.TIJDELIJK_NIET_IN_STAAT, Gevolg.UITSTEL) for slug in MIDDEN_GRONINGEN),
        *((slug, Soort.KAN_RICHTING_WERK, KAN) for slug in MIDDEN_GRONINGEN),
    }


def test_thresholds_are_those_of_the_by_laws() -> None:
    """Exactly the agreed grounds have thresholds, with the agreed numbers."""
    found = {
        (slug, kind): (ground.uren_vanaf, ground.maanden_vanaf, ground.maanden_meer_dan, ground.verband)
        for slug, kind, ground in all_grounds()
    }
    assert {key: numbers for key, numbers in found.items() if numbers != NO_THRESHOLD} == THRESHOLDS


def test_only_wijdemeren_asks_when_voluntary_work_began() -> None:
    """In Wijdemeren voluntary work exempts only whoever did it within six months of coming into the benefit."""
    bound = {(slug, kind): ground.binnen_maanden_na_instroom for slug, kind, ground in all_grounds()}
    assert {key: number for key, number in bound.items() if number} == {("wijdemeren", Soort.VRIJWILLIGERSWERK): 6}


@pytest.mark.parametrize(("slug", "ground"), GROUNDS)
def test_ground_keeps_what_each_place_says(slug: str, ground: Grond) -> None:
    """Words stand with exactly the places a ground names, and every ground says how it was read."""
    assert ground.plaats, slug
    assert bool(ground.in_tabel) == (Plaats.TABEL in ground.plaats)
    assert bool(ground.in_tekst) == bool({Plaats.TEKST, Plaats.VERGELIJKING} & {*ground.plaats})
    assert ground.lezing.endswith(".")


@pytest.mark.parametrize(("slug", "ground"), GROUNDS)
def test_silence_no_and_not_found_stay_apart(slug: str, ground: Grond) -> None:
    """Only a described by-law can be silent, only an undescribed one can leave us without an answer."""
    if ground.gevolg is Gevolg.NIET_GEREGELD:
        assert slug in DESCRIBED
    if ground.gevolg is Gevolg.NIET_GEVONDEN:
        assert slug not in DESCRIBED
    if ground.gevolg is Gevolg.NEE:
        assert ground.in_tabel == "Nee"


@pytest.mark.parametrize(("slug", "ground"), GROUNDS)
def test_thresholds_belong_to_a_rule(slug: str, ground: Grond) -> None:
    """A threshold stands only with an effect it can switch on, and hours and months never without their connection."""
    hours, months = ground.uren_vanaf, ground.maanden_vanaf or ground.maanden_meer_dan
    if hours or months:
        assert ground.gevolg in {VRIJ, TELT}, slug
    assert bool(hours and months) == (ground.verband is not None)


@pytest.mark.parametrize("slug", TABLE)
def test_described_by_laws_have_more_than_a_row(slug: str) -> None:
    """A by-law that the study describes has its practice too; of the others only the table is known."""
    by_law = gemeenten()[slug]
    assert by_law.onderzocht == (slug in DESCRIBED) == (by_law.praktijk is not None)
    if not by_law.onderzocht:
        assert {place for ground in by_law.gronden.values() for place in ground.plaats} == {Plaats.TABEL}


@pytest.mark.parametrize("slug", TABLE)
def test_day_of_coming_into_force_is_known_or_not_given(slug: str) -> None:
    """Only the day that the source names stands as a date; a month or nothing at all does not become one."""
    expected = {slug: date(2015, 1, 1) for slug in DESCRIBED - {*HELMOND}} | {"overbetuwe": date(2015, 1, 17)}
    by_law = gemeenten()[slug]
    assert by_law.inwerking == expected.get(slug)
    assert by_law.inwerking_beschrijving
    assert by_law.stand == 2015


@pytest.mark.parametrize(
    "slugs", [HELMOND, LIEMERS, IASZ, ("hoogezand-sappemeer", "slochteren")], ids=lambda slugs: slugs[0]
)
def test_partners_have_the_same_by_law(slugs: tuple[str, ...]) -> None:
    """Municipalities that work together have the same by-law and practice; only what became of them differs."""
    first, *others = (gemeenten()[slug] for slug in slugs)
    for other in others:
        assert replace(other, naam=first.naam, bronnen=first.bronnen, gemeente_nu=first.gemeente_nu) == first


def test_menterwolde_has_the_by_law_of_its_neighbours_with_a_practice_of_its_own() -> None:
    """The by-law of Menterwolde is that of Slochteren; who decides there is not."""
    menterwolde, slochteren = gemeenten()["menterwolde"], gemeenten()["slochteren"]
    assert menterwolde.gronden == slochteren.gronden
    assert (menterwolde.omvang, menterwolde.duur) == (slochteren.omvang, slochteren.duur)
    assert menterwolde.praktijk != slochteren.praktijk


def test_practice_differs_on_voluntary_work_where_the_study_says_so() -> None:
    """In practice only Overbetuwe exempts for voluntary work; all other described municipalities count it."""
    roles = {slug: by_law.praktijk.vrijwilligerswerk for slug, by_law in gemeenten().items() if by_law.praktijk}
    assert [slug for slug, role in roles.items() if role is not Rol.INVULLING] == ["overbetuwe"]
    assert roles["overbetuwe"] is Rol.VRIJSTELLING
