"""How the rooms of the code depend on each other, drawn from their imports: a design structure matrix (Steward, 1981).

A row is a room, a dot below a number says that it imports from the room of that number. The rooms stand in an order in
which each imports only from those before it, as far as there is one, so that a dot right of the diagonal is a circle.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

PACKAGES = ("decision_aids", "build_tools")
NO_CIRCLE = "Er is geen kring: alle stippen staan links van de schuine lijn."
USES, OWN, CIRCLE = "●", "\\", "○"


def imports_between(package: Path) -> dict[str, set[str]]:
    """For each room of a package the other rooms that it imports from; what stands at the top is no room."""
    rooms = sorted(folder.name for folder in package.iterdir() if (folder / "__init__.py").is_file())
    found: dict[str, set[str]] = {}
    for room in rooms:
        names = (name for module in sorted((package / room).rglob("*.py")) for name in _imported(module))
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


def drawn(project: Path) -> str:
    """The matrices of both packages, with whether there is a circle, in Markdown."""
    parts = []
    for name in PACKAGES:
        found = circles(imports_between(project / name))
        said = ", ".join(f"`{room}` en `{other}`" for room, other in found)
        ending = f"Let op: een kring tussen {said}." if found else NO_CIRCLE
        parts += [f"### In `{name}`", matrix(project / name), ending]
    return "\n\n".join(parts)


def _cell(room: str, other: str, order: list[str], uses: Mapping[str, set[str]]) -> str:
    if room == other:
        return OWN
    if other not in uses[room]:
        return " "
    return USES if order.index(other) < order.index(room) else CIRCLE


def _size(room: Path) -> str:
    return str(sum(1 for _ in room.rglob("*.py")))


def _imported(module: Path) -> Iterator[str]:
    """The full name of every module that a module imports, wherever in it it does so."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
