"""The page of the architecture: drawn from the imports as they are."""

from pathlib import Path

import pytest

from build_tools.architecture import CIRCLE, USES, as_text, circles, drawn, imports_between, in_order, matrix
from build_tools.build_site import PROJECT
from tests.test_import_direction import ROOMS, TOOL_ROOMS, room_of


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of two rooms, of which the second imports from the first."""
    for room, text in (("law", ""), ("rules", "from zaak.law.days import DAY\n")):
        (tmp_path / "zaak" / room).mkdir(parents=True)
        (tmp_path / "zaak" / room / "__init__.py").write_text("", encoding="utf-8")
        (tmp_path / "zaak" / room / "first.py").write_text(text, encoding="utf-8")
    return tmp_path / "zaak"


def test_row_has_a_dot_for_the_room_that_it_imports_from(package: Path) -> None:
    """The room that needs nothing comes first, and there is no circle."""
    assert in_order(imports_between(package)) == ["law", "rules"]
    assert matrix(package).splitlines()[2:] == ["| 1. `law` | \\ |   | 2 |", f"| 2. `rules` | {USES} | \\ | 2 |"]


@pytest.mark.parametrize("planted", ["from zaak.rules import first", "def late():\n    import zaak.rules.first"])
def test_planted_import_the_other_way_is_drawn_as_a_circle(package: Path, planted: str) -> None:
    """One import against the order shows on the other side of the diagonal, wherever in a module it stands."""
    (package / "law" / "late.py").write_text(planted, encoding="utf-8")
    assert circles(imports_between(package)) == [("law", "rules")]
    assert f"| 1. `law` | \\ | {CIRCLE} | 3 |" in matrix(package)


def test_drawing_is_of_the_imports_that_the_rooms_are_allowed() -> None:
    """What is drawn of this project lies within what each room may import, and there is no circle."""
    for name, rooms in (("decision_aids", ROOMS), ("build_tools", TOOL_ROOMS)):
        uses = imports_between(PROJECT / name)
        assert uses.keys() == rooms.keys()
        assert {room: found - {*rooms[room]} for room, found in uses.items()} == {room: set() for room in rooms}
        assert room_of(f"{name}.{in_order(uses)[0]}.x") == in_order(uses)[0]
    page, text = drawn(PROJECT), as_text(PROJECT)
    assert page.count("Er is geen kring") == 2
    assert page.count("<circle") == text.count(USES) > 30
