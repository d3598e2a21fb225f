"""All by-laws in one table, with the fields by which a script sorts and filters it; without one it is a plain table."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.pages.aid_pages import TEMPLATES
from build_tools.pages.by_law_names import name_with_year
from build_tools.pages.by_law_words import CONSEQUENCES, SITUATIONS, consequence, duration, first_capital, hours
from build_tools.pages.law_days import known_law
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Soort, Verordening
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY, day, hours_per_week, months

type Bounds = tuple[float | None, float | None]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, and the number or day by which its column is sorted where the words would not do."""

    words: str
    sorted_by: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One by-law: whose it is, its cells, and what a script filters by.

    `asked_hours` and `asked_months` are empty where the by-law does not count so.
    """

    by_law: InForce
    name: str
    gone_to: str
    cells: tuple[Cell, ...]
    together: str
    asked_hours: str
    asked_months: str
    grounds: str


def comparison_table() -> str:
    """The fields to filter by and the table of all by-laws, as HTML; links are relative to verordeningen/index."""
    return TEMPLATES.get_template("by_law_comparison.html.j2").render(
        heads=heads(),
        rows=list(rows()),
        situations=[(soort, first_capital(SITUATIONS[soort])) for soort in _situations()],
        consequences=[(gevolg, first_capital(words)) for gevolg, words in CONSEQUENCES.items()],
        together=sorted({gemeente.samenwerking for gemeente in gemeenten().values()} - {""}),
        on_day=day("geldig_op"),
        asked_hours=hours_per_week("gevraagde_uren"),
        asked_months=months("gevraagde_maanden"),
        first_day=FIRST_DAY,
        last_day=LAST_DAY,
        law=known_law(),
    )


def heads() -> tuple[str, ...]:
    """What the columns are called, but for the first, which names the municipality."""
    grounds = (first_capital(SITUATIONS[soort]) for soort in IN_ELKE_VERORDENING)
    return ("Uren per week", "Duur", *grounds, "Ook geregeld", "Samenwerking", "Gold vanaf", "Tot en met")


def rows() -> Iterator[Row]:
    """A row for every by-law, by the name of its municipality and oldest first."""
    for by_law in by_laws():
        gemeente, text = gemeenten()[by_law.slug], by_law.verordening
        grounds = (f"{soort}={grond.gevolg}" for soort, grond in text.gronden.items())
        yield Row(
            by_law,
            name_with_year(by_law),
            gemeente.nu.opgegaan_in if not gemeente.nu.bestaat else "",
            tuple(_cells(by_law)),
            gemeente.samenwerking,
            _span(hour_bounds(text)),
            _span(month_bounds(text)),
            " ".join(grounds),
        )


def hour_bounds(text: Verordening) -> Bounds | None:
    """The least and the most hours a week that a by-law asks, None for an open end; None where it names neither."""
    size = text.omvang
    if size.uren_gemiddeld is not None:
        return size.uren_gemiddeld, size.uren_gemiddeld
    return _named(size.gevraagde_uren, size.hoogste_uren)


def month_bounds(text: Verordening) -> Bounds | None:
    """The least and the most months that a by-law asks; None where it does not count in months."""
    time = text.duur
    return _named(time.gevraagde_maanden, time.hoogste_maanden)


def _named(least: float | None, most: float | None) -> Bounds | None:
    return None if least is None and most is None else (least, most)


def _span(bounds: Bounds | None) -> str:
    """Both ends for a script; an open end is left out."""
    return "" if bounds is None else "/".join("" if end is None else f"{end:g}" for end in bounds)


def _cells(by_law: InForce) -> Iterator[Cell]:
    text = by_law.verordening
    for words, bounds in ((hours(text.omvang), hour_bounds(text)), (duration(text.duur), month_bounds(text))):
        yield Cell(words, "" if bounds is None else f"{bounds[0] or 0:g}")
    for soort in IN_ELKE_VERORDENING:
        yield Cell(consequence(text.gronden[soort]))
    yield Cell(further(text))
    yield Cell(gemeenten()[by_law.slug].samenwerking or "geen")
    first = dutch_date(by_law.first)
    yield Cell(first if text.zeker_vanaf is None else f"{first} (niet zeker)", by_law.first.isoformat())
    yield (
        Cell("geen einde bekend", LAST_DAY.isoformat())
        if by_law.last is None
        else Cell(dutch_date(by_law.last), by_law.last.isoformat())
    )


def further(text: Verordening) -> str:
    """What a by-law says of situations that few by-laws name."""
    found = [
        f"{SITUATIONS[soort]}: {consequence(grond)}"
        for soort, grond in text.gronden.items()
        if soort not in IN_ELKE_VERORDENING
    ]
    found += [f"{grond.woorden}: {consequence(grond)}" for grond in text.eigen_gronden]
    found += ["alleen op verzoek"] if text.op_verzoek else []
    only_in_table = text.onderzoek is not None and not text.onderzoek.in_tekst_beschreven
    return "; ".join(found) or ("niets gevonden" if only_in_table else "niets")


def _situations() -> list[Soort]:
    named = {soort for by_law in by_laws() for soort in by_law.verordening.gronden}
    return [soort for soort in SITUATIONS if soort in named]
