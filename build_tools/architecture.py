"""How the rooms of the code depend on each other, drawn from their imports: a design structure matrix (Steward, 1981).

A row is a room, a dot below a number says that it imports from the room of that number. The rooms stand in an order in
which each imports only from those before it, as far as there is one, so that a dot right of the diagonal is a circle.
"""

import ast
from collections.abc import Mapping
from functools import cache
from pathlib import Path

PACKAGES = {"decision_aids": "Wat beslist", "build_tools": "Wat de site maakt"}
"""The packages, and how a reader who knows no code calls them."""
FILE = Path("over", "bouwplan.txt")
"""Where on the site the same stands as text."""
NO_CIRCLE = "Er is geen kring: alle stippen staan links van de schuine lijn."
ALTERNATIVE = "Elke kamer met de kamers die zij gebruikt. De namen staan ook als tekst onder de tekeningen."
NAME_WIDTH, STEP = 160, 26
USES, OWN, CIRCLE = "●", "\\", "○"


@cache  # asked for the drawing and for the text beside it
def imports_between(package: Path) -> dict[str, set[str]]:
    """For each room of a package the other rooms that it imports from; what stands at the top is no room."""
    rooms = sorted(folder.name for folder in package.iterdir() if (folder / "__init__.py").is_file())
    found: dict[str, set[str]] = {}
    for room in rooms:
        sources = (module.read_text(encoding="utf-8") for module in sorted((package / room).rglob("*.py")))
        names = (name for source in sources for name in _imported(source))
        parts = (name.split(".") for name in names)
        found[room] = {each[1] for each in parts if each[0] == package.name and len(each) > 1} & {*rooms} - {room}
    return found


def in_order(uses: Mapping[str, set[str]]) -> list[str]:
    """The rooms, each after those that it imports from; where there is a circle, the one with the fewest open first."""
    order: list[str] = []
    left = sorted(uses)
    while left:
        room = min(left, key=lambda each: (len(uses[each] - {*order}), each))
        order.append(room)
        left.remove(room)
    return order


def circles(uses: Mapping[str, set[str]]) -> list[tuple[str, str]]:
    """Each room with one that it imports from although that comes later: none as long as imports go one way."""
    order = in_order(uses)
    return [(room, other) for room in order for other in sorted(uses[room]) if order.index(other) > order.index(room)]


def matrix(package: Path) -> str:
    """The matrix of a package as a table in Markdown, with how many modules each room has."""
    uses = imports_between(package)
    order = in_order(uses)
    head = ("Kamer", *(str(number) for number in range(1, len(order) + 1)), "Modules")
    rows = [
        (f"{number}. `{room}`", *(_cell(room, other, order, uses) for other in order), _size(package / room))
        for number, room in enumerate(order, start=1)
    ]
    lines = [head, ["---", *[":-:"] * len(order), "--:"], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def as_text(project: Path) -> str:
    """The matrices of both packages as Markdown, for a reader who wants the names as text."""
    return "".join(f"# {name}\n\n{matrix(project / name)}\n\n" for name in PACKAGES)


def drawn(project: Path) -> str:
    """The matrices of both packages drawn, each with whether there is a circle, as HTML and Markdown for a page."""
    parts = []
    for name, heading in PACKAGES.items():
        uses = imports_between(project / name)
        found = circles(uses)
        said = (
            f"Let op: {len(found)} stippen staan rechts van de schuine lijn. Daar is een kring." if found else NO_CIRCLE
        )
        parts += [f"### {heading}", _picture(heading, uses), said]
    return "\n\n".join(parts)


def _picture(heading: str, uses: Mapping[str, set[str]]) -> str:
    """One matrix as SVG, in the colour of the text around it."""
    order = in_order(uses)
    width, height = NAME_WIDTH + STEP * len(order), STEP * (len(order) + 1)
    drawing = [
        f'<div class="bouwplan" role="region" tabindex="0" aria-label="Tekening: {heading}">',
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" aria-label="{ALTERNATIVE}">',
    ]
    for number, room in enumerate(order, start=1):
        y, x = STEP * number, NAME_WIDTH + STEP * (number - 1) + STEP // 2
        drawing.append(f'<text x="{x}" y="{STEP * 0.7:g}" text-anchor="middle">{number}</text>')
        drawing.append(f'<text x="0" y="{y + STEP * 0.7:g}">{number}. {room}</text>')
        drawing.append(f'<line x1="0" x2="{width}" y1="{y}" y2="{y}"/>')
        drawing.append(f'<line class="zelf" x1="{x - 8}" x2="{x + 8}" y1="{y + 4}" y2="{y + STEP - 4}"/>')
        for other in uses[room]:
            at = NAME_WIDTH + STEP * order.index(other) + STEP // 2
            drawing.append(f'<circle cx="{at}" cy="{y + STEP // 2}" r="5"/>')
    return "".join((*drawing, "</svg></div>"))


def _cell(room: str, other: str, order: list[str], uses: Mapping[str, set[str]]) -> str:
    if room == other:
        return OWN
    if other not in uses[room]:
        return " "
    return USES if order.index(other) < order.index(room) else CIRCLE


def _size(room: Path) -> str:
    return str(sum(1 for _ in room.rglob("*.py")))


@cache
def _imported(source: str) -> tuple[str, ...]:
    """The full name of every module that a source imports, wherever in it it does so."""
    nodes = list(ast.walk(ast.parse(source)))
    plain = (alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names)
    from_others = (node for node in nodes if isinstance(node, ast.ImportFrom) and node.module)
    return (*plain, *(f"{node.module}.{alias.name}" for node in from_others for alias in node.names))
