"""What is said beside the outcome: an old by-law, a municipality that is gone, an answer that is our reading."""

from collections.abc import Iterator
from datetime import date, timedelta

from decision_aids.aids.zelfcheck.since_2015_01_01.facts import ARBEIDSONGESCHIKT, GEMEENTE, OTHER, UITKERING
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Gemeente
from decision_aids.rules.conditions import ALWAYS, every, is_one_of, yes
from decision_aids.rules.model import Notice

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def notices() -> Iterator[Notice]:
    """All notices, those on the law first."""
    yield Notice(
        is_one_of(UITKERING, "alleen-bijzondere-bijstand"),
        "Over alleen bijzondere bijstand zegt de wet niets. Wij lezen de wet zo, dat daar geen tegenprestatie bij "
        "hoort. De verordening van Hilversum zegt dat ook.",
    )
    yield Notice(
        is_one_of(UITKERING, "ioaz"),
        "De IOAZ lijkt op dit punt op de IOAW. De tekst van de IOAZ zelf hebben wij niet gezien.",
    )
    yield Notice(
        every(is_one_of(UITKERING, "ioaw", "ioaz"), yes(ARBEIDSONGESCHIKT)),
        "De uitzondering voor wie volledig en blijvend arbeidsongeschikt is, staat in de Participatiewet. In de tekst "
        "van de IOAW uit 2015 vonden wij haar niet. Vraag de gemeente of zij ook voor u geldt.",
    )
    yield Notice(
        ALWAYS,
        "In 2026 mogen gemeenten volgens een nieuwsbericht alvast met delen van een nieuwe wet werken. Vraag uw "
        "gemeente of zij dat doet.",
        first=date(2026, 1, 1),
    )
    yield Notice(
        is_one_of(GEMEENTE, OTHER),
        "De verordening van uw gemeente staat niet in dit hulpmiddel. U kunt zelf invullen wat erin staat. "
        "Vraag de tekst bij de gemeente of zoek haar op overheid.nl.",
    )
    for slug, gemeente in gemeenten().items():
        yield from _about(slug, gemeente)


def _about(slug: str, gemeente: Gemeente) -> Iterator[Notice]:
    here = is_one_of(GEMEENTE, slug)
    year_begins, next_year = date(gemeente.stand, 1, 1), date(gemeente.stand + 1, 1, 1)
    by_law = f"verordening van {gemeente.naam} uit {gemeente.stand}"
    yield Notice(
        here,
        f"Wij kennen de {by_law} uit een onderzoek. De verordening zelf hebben wij niet gezien."
        + ("" if gemeente.onderzocht else " Wij zagen alleen een tabel. Er kunnen meer voorwaarden zijn."),
    )
    yield Notice(
        here,
        f"Op uw datum kan de {by_law} veranderd zijn. Vraag de gemeente welke tekst nu geldt.",
        first=next_year,
    )
    if gemeente.inwerking is None:
        yield Notice(
            here,
            f"Wij weten niet op welke dag de {by_law} inging. Vraag de gemeente of zij op uw datum al gold.",
            last=next_year - timedelta(days=1),
        )
    elif gemeente.inwerking > year_begins:
        yield Notice(
            here,
            f"De {by_law} ging in op {_in_words(gemeente.inwerking)}. Op uw datum gold zij nog niet.",
            last=gemeente.inwerking - timedelta(days=1),
        )
    now = gemeente.gemeente_nu
    if now.per is not None:
        yield Notice(
            here,
            f"{gemeente.naam} bestaat niet meer. De gemeente hoort sinds {_in_words(now.per)} bij {now.opgegaan_in}. "
            "Vraag daar welke verordening geldt.",
            first=now.per,
        )
    if now.naar_verwachting_per is not None:
        yield Notice(
            here,
            f"{gemeente.naam} gaat naar verwachting op {_in_words(now.naar_verwachting_per)} op in {now.gaat_op_in}. "
            "Dan kan er een andere verordening gelden.",
        )


def _in_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
