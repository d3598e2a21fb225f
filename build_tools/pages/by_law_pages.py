"""A page for each by-law: in plain words, with both readings and the choice between them, and the doors to the aids."""

from collections.abc import Iterator
from dataclasses import dataclass

from markdown.extensions.toc import slugify

from build_tools.pages.aid_pages import TEMPLATES
from build_tools.pages.by_law_data import amount_as_read, sources_of
from build_tools.pages.by_law_distance import laid_out
from build_tools.pages.by_law_names import page_name
from build_tools.pages.by_law_quirks import quirks
from build_tools.pages.by_law_twins import most_like
from build_tools.pages.by_law_words import CONSEQUENCES, SITUATIONS, consequence, first_capital
from build_tools.pages.source_register import CERTAINTY_WORDS
from decision_aids.aids.shared.by_laws import last_seen
from decision_aids.law.gemeenten import InForce, by_laws, ends_with_its_municipality, gemeenten
from decision_aids.law.gemeenten.model import EigenGrond, Gemeente, Grond
from decision_aids.law.gemeenten.study import Lezing, Onderzoek
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import dutch_date, enumeration

NO_TEXT = "Niet gezien: het onderzoek beschrijft deze verordening niet in tekst."
CELLS_WITHOUT_WORDS = {"": "Geen kolom hiervoor.", "geen kolom": "Geen kolom hiervoor.", "leeg": "De cel is leeg."}


@dataclass(frozen=True, slots=True)
class Reading:
    """One point of a by-law: what we follow; and of the study what text and table say, and how that was read."""

    heading: str
    choice: str
    in_text: str = ""
    in_table: str = ""
    why: str = ""


def by_law_pages() -> Iterator[tuple[str, str]]:
    """A page for each by-law: its name and its Markdown, for a file beside verordeningen/index."""
    among = laid_out(by_laws())
    for by_law in by_laws():
        gemeente, verordening, study = gemeenten()[by_law.slug], by_law.verordening, by_law.verordening.onderzoek
        yield (
            page_name(by_law),
            TEMPLATES.get_template("by_law.md.j2").render(
                by_law=by_law,
                name=page_name(by_law),
                gemeente=gemeente,
                verordening=verordening,
                study=study,
                others=[(page_name(each), each) for each in by_laws() if each.slug == by_law.slug and each != by_law],
                in_short=list(in_short(by_law)),
                quirks=quirks(by_law),
                most_like=list(most_like(by_law, among)),
                amount=_amounts(by_law),
                grounds=[
                    _reading(
                        _with_article(first_capital(SITUATIONS[soort]), soort, by_law),
                        _sentence(grond),
                        study.gronden[soort] if study else None,
                    )
                    for soort, grond in verordening.gronden.items()
                ],
                since=study.inwerking if study else f"{dutch_date(by_law.first)}.",
                until=until(by_law),
                now=now(gemeente),
                now_certainty=CERTAINTY_WORDS[gemeente.nu.zekerheid],
                sources=[sources()[source] for source in sources_of(by_law)],
                checked_on=dutch_date(max(gemeente.nagekeken_op, verordening.nagekeken_op)),
            ),
        )


def in_short(by_law: InForce) -> Iterator[tuple[str, list[str]]]:
    """The by-law in plain lines under short headings: how much, how long, and for each consequence its situations."""
    text = by_law.verordening
    if text.op_verzoek:
        yield "Voor wie?", ["Alleen voor wie er zelf om vraagt."]
    yield "Hoeveel?", [text.omvang.beschrijving]
    yield "Hoe lang?", [text.duur.beschrijving]
    for gevolg, words in CONSEQUENCES.items():
        found = [(soort, grond) for soort, grond in text.gronden.items() if grond.gevolg is gevolg]
        named = [f"{SITUATIONS[soort]}{_limits(grond)}" for soort, grond in found]
        named += [f"{grond.woorden}{_limits(grond)}" for grond in text.eigen_gronden if grond.gevolg is gevolg]
        if named:
            yield f"{first_capital(words)}:", named
    if text.invulling:
        yield "Zo kan het ook:", [way.woorden for way in text.invulling]


def _limits(grond: Grond | EigenGrond) -> str:
    asked = consequence(grond).removeprefix(CONSEQUENCES[grond.gevolg]).strip()
    return f" ({asked})" if asked else ""


def study_of(by_law: InForce) -> Onderzoek:
    """What the study said of a by-law. Raises KeyError where it did not look at it."""
    if by_law.verordening.onderzoek is None:
        raise KeyError(f"{by_law.id}: niet onderzocht")
    return by_law.verordening.onderzoek


def until(by_law: InForce) -> str:
    """How long the by-law was in force, in a sentence, or what was last seen of it; empty where neither is known."""
    if by_law.last is None:
        return last_seen(by_law.verordening)
    if ends_with_its_municipality(by_law):
        return f"Uiterlijk tot en met {dutch_date(by_law.last)}, als de nieuwe gemeente niets anders besloot."
    return f"Tot en met {dutch_date(by_law.last)}. {by_law.verordening.einde}".strip()


def now(gemeente: Gemeente) -> str:
    """Whether the municipality still exists, in a sentence."""
    state = gemeente.nu
    if not state.bestaat and state.per is not None:
        return f"Bestaat niet meer: op {dutch_date(state.per)} opgegaan in {state.opgegaan_in}."
    if state.naar_verwachting_per is not None:
        return f"Gaat naar verwachting op {dutch_date(state.naar_verwachting_per)} op in {state.gaat_op_in}."
    if state.ontstaan_per is not None:
        before = f", en is ontstaan uit {enumeration(state.ontstaan_uit)}" if state.ontstaan_uit else ""
        return f"Bestaat sinds {dutch_date(state.ontstaan_per)}{before}."
    return "Bestaat nog."


def _amounts(by_law: InForce) -> list[Reading]:
    text, study = by_law.verordening, by_law.verordening.onderzoek
    return [
        _reading(
            _with_article("Uren", "omvang", by_law),
            text.omvang.beschrijving,
            amount_as_read(text, study.omvang, text.omvang.beschrijving) if study else None,
        ),
        _reading(
            _with_article("Duur", "duur", by_law),
            text.duur.beschrijving,
            amount_as_read(text, study.duur, text.duur.beschrijving) if study else None,
        ),
    ]


def _with_article(name: str, point: str, by_law: InForce) -> str:
    article = by_law.verordening.artikelen.get(point)
    # Pages lead to a heading by its name, whatever article an edition puts beside it.
    return f"{name} ({article}) {{ #{slugify(name, '-')} }}" if article else name


def _sentence(grond: Grond) -> str:
    return f"{first_capital(consequence(grond))}."


def _reading(heading: str, choice: str, reading: Lezing | None) -> Reading:
    if reading is None:
        return Reading(heading, choice)
    return Reading(
        heading=heading,
        choice=choice,
        in_text=reading.in_tekst or NO_TEXT,
        in_table=CELLS_WITHOUT_WORDS.get(reading.in_tabel, f"“{reading.in_tabel}”"),
        why=reading.lezing,
    )
