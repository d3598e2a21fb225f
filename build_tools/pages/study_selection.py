"""The way in which the study chose its by-laws, followed on the rows that we have: what can be repeated, and how.

The study asked of a by-law a least number of hours and a least duration. Here each row is held to that, to the letter.
"""

from collections.abc import Callable, Iterator

from build_tools.pages.by_law_distance import only_a_row
from build_tools.pages.by_law_names import page_name
from build_tools.pages.by_law_pages import study_of
from build_tools.pages.by_law_strictness import least_hours, least_months
from build_tools.pages.by_law_words import duration, hours
from build_tools.pages.practice import STUDIED, partners
from decision_aids.law.gemeenten import InForce, gemeenten, studied
from decision_aids.law.gemeenten.model import Gevolg, Verordening
from decision_aids.rules.dutch import enumeration


def selection_part(name: str) -> str:
    """What a step gives on our rows: aspecten, eis, bovenaan, samen or gesproken. Raises KeyError for another."""
    parts: dict[str, Callable[[], Iterator[str]]] = {
        "aspecten": _aspects,
        "eis": _asked,
        "bovenaan": _on_top,
        "samen": _together,
        "gesproken": _spoken,
    }
    return "\n".join(parts[name.strip()]())


def names_least_hours(text: Verordening) -> bool:
    """Whether a by-law names a least or a fixed number of hours a week; an average is neither."""
    return text.omvang.gevraagde_uren is not None


def names_least_duration(text: Verordening) -> bool:
    """Whether a by-law names a least or a fixed duration, in months or weeks.

    Hours a year are an amount and no duration, and what never ends has no least.
    """
    return text.duur.gevraagde_maanden is not None or text.duur.weken is not None


def _aspects() -> Iterator[str]:
    rows = studied().values()
    named = [each for each in rows if any(_takes_a_stand(grond.gevolg) for grond in each.verordening.gronden.values())]
    parts = sum(only_a_row(each.verordening) for each in rows)
    yield f"- Uren, duur en uitzonderingen ingevuld: {len(named)} van de {len(rows)}."
    yield f"- Daarvan in tekst beschreven: {len(rows) - parts}. Alleen een rij in een tabel: {parts}."


def _takes_a_stand(gevolg: Gevolg) -> bool:
    return gevolg not in (Gevolg.NIET_GEREGELD, Gevolg.NIET_GEVONDEN)


def _asked() -> Iterator[str]:
    rows = list(studied().values())
    literally = [
        each for each in rows if names_least_hours(each.verordening) and names_least_duration(each.verordening)
    ]
    yield f"Letterlijk genomen voldoen {len(literally)} van de {len(rows)} rijen. De andere:"
    yield ""
    for each in rows:
        text = each.verordening
        if not names_least_hours(text):
            yield f"- {_link(each)} noemt geen minimum aan uren per week, maar: {hours(text.omvang)}."
        if not names_least_duration(text):
            yield f"- {_link(each)} noemt geen minimum aan duur, maar: {duration(text.duur)}."


def _on_top() -> Iterator[str]:
    rows = list(studied().values())
    yield f"- Het hoogste minimum aan uren: {_highest(rows, least_hours)}."
    yield f"- De langste duur: {_highest(rows, least_months)}."
    fewest = min(map(_fixed_exemptions, rows))
    found = [each for each in rows if _fixed_exemptions(each) == fewest]
    yield f"- De minste vaste vrijstellingen ({fewest}): {enumeration([_link(each) for each in found])}."


def _highest(rows: list[InForce], amount: Callable[[Verordening], float | None]) -> str:
    known = [(found, each) for each in rows if (found := amount(each.verordening)) is not None]
    highest = max(found for found, _ in known)
    return enumeration([_link(each) for found, each in known if found == highest])


def _fixed_exemptions(by_law: InForce) -> int:
    return sum(grond.gevolg is Gevolg.VRIJSTELLING for grond in by_law.verordening.gronden.values())


def _together() -> Iterator[str]:
    doors = {tuple(partners(slug)) for slug in studied()}
    joined = [group for group in doors if len(group) > 1]
    alone = len(doors) - len(joined)
    yield f"- In een samenwerking: {sum(map(len, joined))} gemeenten, in {len(joined)} verbanden."
    yield f"- Alleen: {alone} gemeenten. Samen zijn dat {len(doors)} adressen om te bellen."


def _spoken() -> Iterator[str]:
    described = [slug for slug, by_law in studied().items() if study_of(by_law).in_tekst_beschreven]
    yield f"- Gesprekken waarvan wij de praktijk kennen: {len(STUDIED)}, over {len(described)} gemeenten."


def _link(by_law: InForce) -> str:
    return f"[{gemeenten()[by_law.slug].naam}]({page_name(by_law)}.md)"
