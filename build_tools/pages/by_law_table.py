"""All by-laws in tables, and a page for each with both readings and the choice between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from build_tools.pages.aid_pages import TEMPLATES
from build_tools.pages.by_law_words import SITUATIONS, consequence, duration, first_capital, hours
from build_tools.pages.dutch import dutch_date
from build_tools.pages.source_register import CERTAINTY_WORDS
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gemeente, Grond, Soort
from decision_aids.law.sources import sources

IN_TABLE_OF_STUDY = IN_ELKE_VERORDENING[:4]
BESIDE_IT = IN_ELKE_VERORDENING[4:]

NO_TEXT = "Niet gezien: het onderzoek beschrijft deze verordening niet in tekst."
CELLS_WITHOUT_WORDS = {"": "Geen kolom hiervoor.", "geen kolom": "Geen kolom hiervoor.", "leeg": "De cel is leeg."}


@dataclass(frozen=True, slots=True)
class Reading:
    """One point of a by-law: what the text says, what the table says, how it was read and why."""

    heading: str
    choice: str
    in_text: str
    in_table: str
    why: str


def by_law_tables(which: str) -> str:
    """A table of all by-laws as HTML: `alle` has the grounds of the study's own table, `overige` all others.

    Raises KeyError for another word. Links are relative to the page verordeningen/index.
    """
    return {"alle": _main_table, "overige": _other_table}[which]()


def by_law_pages() -> Iterator[tuple[str, str]]:
    """A page for each by-law: its slug and its Markdown, for a file beside verordeningen/index."""
    template = TEMPLATES.get_template("by_law.md.j2")
    for slug, gemeente in gemeenten().items():
        yield (
            slug,
            template.render(
                gemeente=gemeente,
                amount=[_hours_reading(gemeente), _duration_reading(gemeente)],
                grounds=[_ground_reading(soort, grond) for soort, grond in gemeente.gronden.items()],
                now=now(gemeente),
                now_certainty=CERTAINTY_WORDS[gemeente.gemeente_nu.zekerheid],
                sources=[sources()[source] for source in gemeente.bronnen],
                checked_on=dutch_date(gemeente.nagekeken_op),
            ),
        )


def now(gemeente: Gemeente) -> str:
    """Whether the municipality still exists, in a sentence."""
    state = gemeente.gemeente_nu
    if not state.bestaat and state.per is not None:
        return f"Bestaat niet meer: op {dutch_date(state.per)} opgegaan in {state.opgegaan_in}."
    if state.naar_verwachting_per is not None:
        return f"Gaat naar verwachting op {dutch_date(state.naar_verwachting_per)} op in {state.gaat_op_in}."
    return "Bestaat nog."


def _main_table() -> str:
    heads = ["Uren per week", "Duur", *(first_capital(SITUATIONS[soort]) for soort in IN_TABLE_OF_STUDY)]
    rows = [
        _row(
            slug,
            gemeente,
            [hours(gemeente.omvang), duration(gemeente.duur)]
            + [consequence(gemeente.gronden[soort]) for soort in IN_TABLE_OF_STUDY],
        )
        for slug, gemeente in gemeenten().items()
    ]
    return _table(heads, rows)


def _other_table() -> str:
    heads = [*(first_capital(SITUATIONS[soort]) for soort in BESIDE_IT), "Ook geregeld"]
    rows = [
        _row(
            slug,
            gemeente,
            [consequence(gemeente.gronden[soort]) for soort in BESIDE_IT] + [_further(gemeente)],
        )
        for slug, gemeente in gemeenten().items()
    ]
    return _table(heads, rows)


def _further(gemeente: Gemeente) -> str:
    further = [
        f"{SITUATIONS[soort]}: {consequence(grond)}"
        for soort, grond in gemeente.gronden.items()
        if soort not in IN_ELKE_VERORDENING
    ]
    return "; ".join(further) or ("niets gevonden" if not gemeente.onderzocht else "niets")


def _row(slug: str, gemeente: Gemeente, cells: Sequence[str]) -> Markup:
    state = gemeente.gemeente_nu
    gone = Markup(" (nu {})").format(state.opgegaan_in) if not state.bestaat else ""
    head = Markup('<th scope="row"><a href="{}/">{}</a>{}</th>').format(slug, gemeente.naam, gone)
    return Markup("<tr>{}{}</tr>").format(head, Markup("").join(Markup("<td>{}</td>").format(cell) for cell in cells))


def _table(heads: Sequence[str], rows: Sequence[Markup]) -> str:
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in ("Gemeente", *heads))
    body = "\n".join(rows)
    return f"<table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _hours_reading(gemeente: Gemeente) -> Reading:
    omvang = gemeente.omvang
    return Reading("Uren", omvang.beschrijving, "", omvang.in_tabel, omvang.lezing)


def _duration_reading(gemeente: Gemeente) -> Reading:
    duur = gemeente.duur
    return Reading("Duur", duur.beschrijving, "", duur.in_tabel, duur.lezing)


def _ground_reading(soort: Soort, grond: Grond) -> Reading:
    return Reading(
        heading=first_capital(SITUATIONS[soort]),
        choice=f"{first_capital(consequence(grond))}.",
        in_text=grond.in_tekst or NO_TEXT,
        in_table=CELLS_WITHOUT_WORDS.get(grond.in_tabel, f"“{grond.in_tabel}”"),
        why=grond.lezing,
    )
