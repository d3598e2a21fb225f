"""What stands out in a by-law: where it counts or decides in another way than most, each in a sentence for readers."""

from collections.abc import Iterator

from build_tools.pages.by_law_words import SITUATIONS, consequence, first_capital, number
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING, Duur, Grond, Soort, Verband
from decision_aids.rules.dutch import dutch_date, enumeration


def quirks(by_law: InForce) -> list[str]:
    """The sentences, from how much the by-law asks to what was done with it in practice."""
    return [*_amount(by_law), *_grounds(by_law), *_days(by_law), *_practice(by_law)]


def _amount(by_law: InForce) -> Iterator[str]:
    size, time = by_law.verordening.omvang, by_law.verordening.duur
    if size.naar_vermogen:
        yield "Er staat ook “naar vermogen”: zoveel als iemand kan. Of minder uren ook genoeg is, beslist de gemeente."
    if size.uren_gemiddeld is not None:
        yield f"De uren zijn een gemiddelde: de ene week meer dan {number(size.uren_gemiddeld)}, de andere minder."
    if size.hoogste_uren is None and size.uren_gemiddeld is None:
        yield _no_highest(by_law, "uren per week")
    if size.meer_mag:
        yield f"Meer uren mag alleen {size.meer_mag}."
    yield from _time(by_law, time)


def _no_highest(by_law: InForce, unit: str) -> str:
    study = by_law.verordening.onderzoek
    if study is not None and not study.in_tekst_beschreven:
        return f"In de tabel staat geen hoogste aantal {unit}. Meer zagen wij niet."
    return f"De verordening noemt geen hoogste aantal {unit}."


def _time(by_law: InForce, time: Duur) -> Iterator[str]:
    if time.blijvend:
        yield "De tegenprestatie heeft geen einddatum."
    elif time.weken is not None:
        times = "" if time.keren_per_jaar is None else ", een aantal keer per jaar"
        yield f"De verordening telt de duur in weken{times}."
    elif time.jaaruren_maximum is not None and time.gevraagde_maanden is None and time.hoogste_maanden is None:
        yield "De verordening telt in uren per jaar, niet in maanden."
    elif time.hoogste_maanden is None:
        yield _no_highest(by_law, "maanden")


def _grounds(by_law: InForce) -> Iterator[str]:
    for soort, grond in by_law.verordening.gronden.items():
        yield from _thresholds(soort, grond)
        if soort not in IN_ELKE_VERORDENING:
            others = [name for name in _who_name(soort) if name != gemeenten()[by_law.slug].naam]
            too = (
                f"Ook {enumeration(others)} noemt dit."
                if len(others) == 1
                else f"Ook {enumeration(others)} noemen dit."
            )
            yield (
                f"Er is een regel voor een situatie die weinig verordeningen noemen: {SITUATIONS[soort]} "
                f"({consequence(grond)}). {too if others else 'Geen andere verordening hier noemt dit.'}"
            )


def _thresholds(soort: Soort, grond: Grond) -> Iterator[str]:
    name = first_capital(SITUATIONS[soort])
    if grond.binnen_maanden_na_instroom is not None:
        yield (
            f"{name} telt alleen voor wie het al deed binnen {grond.binnen_maanden_na_instroom} maanden na de start "
            "van de uitkering."
        )
    if grond.verband is Verband.OF:
        yield f"{name}: genoeg uren óf lang genoeg. Eén van de twee volstaat."
    if grond.verband is Verband.EN:
        yield f"{name}: genoeg uren én lang genoeg. Beide zijn nodig."


def _who_name(soort: Soort) -> list[str]:
    return [gemeenten()[each.slug].naam for each in by_laws() if soort in each.verordening.gronden]


def _days(by_law: InForce) -> Iterator[str]:
    certain = by_law.verordening.zeker_vanaf
    if certain is not None:
        yield (
            f"Op welke dag de verordening inging, weten wij niet. Wij gaan ervan uit dat zij op {dutch_date(certain)} "
            "gold: het onderzoek keek in dat jaar."
        )


def _practice(by_law: InForce) -> Iterator[str]:
    study = by_law.verordening.onderzoek
    if study is not None and study.praktijk is not None and study.praktijk.verschil:
        yield f"Papier naast praktijk: {study.praktijk.verschil}"
