"""Which by-laws are equal, nearest and strictest, as Markdown for the pages beside verordeningen/index."""

from collections.abc import Callable, Iterator, Sequence

from build_tools.pages.by_law_distance import (
    LaidOut,
    Neighbour,
    groups_of_twins,
    laid_out,
    nearest,
    perhaps_twins,
    twins,
)
from build_tools.pages.by_law_names import name_with_year, page_name
from build_tools.pages.by_law_strictness import strictest
from build_tools.pages.by_law_words import first_capital
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.rules.dutch import enumeration


def twins_part(name: str) -> str:
    """A part of the page that compares: gelijk, misschien, dichtstbij, strengst or punten. Raises KeyError."""
    parts: dict[str, Callable[[], Iterator[str]]] = {
        "punten": _points,
        "gelijk": _equal,
        "misschien": _perhaps,
        "dichtstbij": _nearest,
        "strengst": _strictest,
    }
    return "\n".join(parts[name.strip()]())


def most_like(by_law: InForce, among: Sequence[LaidOut]) -> Iterator[str]:
    """What one by-law is most like, in a line each, for the page of that by-law."""
    of = next(each for each in among if each.by_law == by_law)
    known, every = len(of.known), len(of.points)
    if known < every:
        yield f"Van deze verordening kennen wij {known} van de {every} punten. Daarop vergelijken wij haar."
    if same := twins(of, among):
        yield f"Gelijk op alle {every} punten: {_links(same)}."
    if perhaps := perhaps_twins(of, among):
        yield f"Gelijk op elk punt dat wij van beide kennen: {_links(perhaps)}. De andere punten weten wij niet."
    for points, near in _by_points(nearest(of, among)):
        apart = f"{len(points)} van de {known} punten anders"
        yield f"Het dichtst erbij, met {apart}: {_links(near)}. {_different(points)}"


def _points() -> Iterator[str]:
    yield from (f"- {first_capital(point)}" for point in laid_out(by_laws()[:1])[0].points)


def _equal() -> Iterator[str]:
    for group in groups_of_twins(laid_out(by_laws())):
        if len(group) > 1:
            yield f"- {_links(group)}. {_together(group)}"


def _together(group: Sequence[LaidOut]) -> str:
    """Whether those who are equal work together, as far as the by-law files tell."""
    names = {gemeenten()[each.by_law.slug].samenwerking for each in group}
    if len(names) == 1 and "" not in names:
        return f"Zij werken samen: {names.pop()}."
    outside = [name_with_year(each.by_law) for each in group if not gemeenten()[each.by_law.slug].samenwerking]
    return f"Niet in een samenwerking: {enumeration(outside)}." if outside else "Zij werken niet allemaal samen."


def _perhaps() -> Iterator[str]:
    among = laid_out(by_laws())
    for of in among:
        others = perhaps_twins(of, among)
        if len(of.known) < len(of.points) and others:
            yield f"- {_links([of])} en {_links(others)}. Bekend: {len(of.known)} punten."


def _nearest() -> Iterator[str]:
    among = laid_out(by_laws())
    for group in groups_of_twins(among):
        yield f"- **{enumeration([name_with_year(each.by_law) for each in group])}**"
        for points, near in _by_points(nearest(group[0], among)):
            apart = f"{len(points)} van de {len(group[0].known)} punten anders"
            yield f"    - {_links(near)}: {apart}. {_different(points)}"


def _different(points: Sequence[str]) -> str:
    """On which points they differ, in a sentence."""
    return f"Anders {'is' if len(points) == 1 else 'zijn'}: {enumeration(list(points))}."


def _by_points(neighbours: Sequence[Neighbour]) -> list[tuple[tuple[str, ...], list[LaidOut]]]:
    """The nearest, those together that differ on the same points."""
    found: dict[tuple[str, ...], list[LaidOut]] = {}
    for each in neighbours:
        found.setdefault(each.distance.differs, []).append(each.other)
    return list(found.items())


def _strictest() -> Iterator[str]:
    for found in strictest(by_laws()):
        yield f"- **{first_capital(found.point)}**"
        for words, whose in found.said:
            yield f"    - {first_capital(words)}: {enumeration([_link(by_law) for by_law in whose])}"
        if found.unknown:
            yield f"    - Weten wij niet, of telt anders: {enumeration([_link(each) for each in found.unknown])}"


def _links(found: Sequence[LaidOut]) -> str:
    return enumeration([_link(each.by_law) for each in found])


def _link(by_law: InForce) -> str:
    return f"[{name_with_year(by_law)}]({page_name(by_law)}.md)"
