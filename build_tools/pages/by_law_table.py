"""All by-laws in tables, and a page for each with both readings and the choice between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from build_tools.pages.aid_pages import TEMPLATES
from build_tools.pages.by_law_words import SITUATIONS, consequence, duration, first_capital, hours
from build_tools.pages.source_register import CERTAINTY_WORDS
from decision_aids.law.gemeenten import InForce, gemeenten, studied
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Gemeente, Grond, Soort, Verordening
from decision_aids.law.gemeenten.study import Lezing, Onderzoek
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import dutch_date

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
    for slug, by_law in studied().items():
        gemeente, verordening, study = gemeenten()[slug], by_law.verordening, study_of(by_law)
        yield (
            slug,
            template.render(
                gemeente=gemeente,
                verordening=verordening,
                study=study,
                amount=[
                    _reading("Uren", verordening.omvang.beschrijving, study.omvang),
                    _reading("Duur", verordening.duur.beschrijving, study.duur),
                ],
                grounds=[
                    _ground_reading(soort, grond, study.gronden[soort]) for soort, grond in verordening.gronden.items()
                ],
                until=until(by_law),
                now=now(gemeente),
                now_certainty=CERTAINTY_WORDS[gemeente.nu.zekerheid],
                sources=[sources()[source] for source in (*verordening.bronnen, *gemeente.bronnen)],
                checked_on=dutch_date(max(gemeente.nagekeken_op, verordening.nagekeken_op)),
            ),
        )


def study_of(by_law: InForce) -> Onderzoek:
    """What the study said of a by-law. Raises KeyError where it did not look at it."""
    if by_law.verordening.onderzoek is None:
        raise KeyError(f"{by_law.id}: niet onderzocht")
    return by_law.verordening.onderzoek


def until(by_law: InForce) -> str:
    """How long the by-law was in force, in a sentence; empty where no end is known."""
    if by_law.last is None:
        return ""
    return f"Tot en met {dutch_date(by_law.last)}. {by_law.verordening.einde}".strip()


def now(gemeente: Gemeente) -> str:
    """Whether the municipality still exists, in a sentence."""
    state = gemeente.nu
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
            [hours(by_law.verordening.omvang), duration(by_law.verordening.duur)]
            + [consequence(by_law.verordening.gronden[soort]) for soort in IN_TABLE_OF_STUDY],
        )
        for slug, by_law in studied().items()
    ]
    return _table(heads, rows)


def _other_table() -> str:
    heads = [*(first_capital(SITUATIONS[soort]) for soort in BESIDE_IT), "Ook geregeld"]
    rows = [
        _row(
            slug,
            [consequence(by_law.verordening.gronden[soort]) for soort in BESIDE_IT] + [_further(by_law.verordening)],
        )
        for slug, by_law in studied().items()
    ]
    return _table(heads, rows)


def _further(verordening: Verordening) -> str:
    further = [
        f"{SITUATIONS[soort]}: {consequence(grond)}"
        for soort, grond in verordening.gronden.items()
        if soort not in IN_ELKE_VERORDENING
    ]
    only_in_table = verordening.onderzoek is not None and not verordening.onderzoek.in_tekst_beschreven
    return "; ".join(further) or ("niets gevonden" if only_in_table else "niets")


def _row(slug: str, cells: Sequence[str]) -> Markup:
    gemeente = gemeenten()[slug]
    state = gemeente.nu
    gone = Markup(" (nu {})").format(state.opgegaan_in) if not state.bestaat else ""
    head = Markup('<th scope="row"><a href="{}/">{}</a>{}</th>').format(slug, gemeente.naam, gone)
    return Markup("<tr>{}{}</tr>").format(head, Markup("").join(Markup("<td>{}</td>").format(cell) for cell in cells))


def _table(heads: Sequence[str], rows: Sequence[Markup]) -> str:
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in ("Gemeente", *heads))
    body = "\n".join(rows)
    return f"<table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _reading(heading: str, choice: str, reading: Lezing) -> Reading:
    return Reading(
        heading=heading,
        choice=choice,
        in_text=reading.in_tekst or NO_TEXT,
        in_table=CELLS_WITHOUT_WORDS.get(reading.in_tabel, f"“{reading.in_tabel}”"),
        why=reading.lezing,
    )


def _ground_reading(soort: Soort, grond: Grond, reading: Lezing) -> Reading:
    return _reading(first_capital(SITUATIONS[soort]), f"{first_capital(consequence(grond))}.", reading)
