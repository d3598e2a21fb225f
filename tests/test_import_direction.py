"""Imports point one way, the package needs nothing but Python, and the page script holds no rules."""

import ast
import re
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from decision_aids.aids import aid_ids, versions
from decision_aids.model import Status

PROJECT = Path(__file__).resolve().parents[1]

# From what knows nothing of the rest to what knows all of it: a room may use itself and the layers before its own.
LAYERS: tuple[tuple[str, ...], ...] = (
    ("__init__", "errors", "runs", "truth", "typed_tables"),
    ("facts", "sources"),
    ("conditions", "gemeenten"),
    ("classes", "comparisons", "diagrams", "model"),
    ("compiled", "parameters", "parts"),
    ("reasons", "restrictions", "shapes", "objection", "substitutes"),
    ("situations", "changes", "aids"),
    ("mends", "prepared"),
    ("proofs", "evaluate"),
    ("unknown_choice", "batch", "report"),
    ("verify",),
    ("__main__",),
)
ORDER = {room: place for place, layer in enumerate(LAYERS) for room in layer}


def modules(package: str) -> list[Path]:
    return sorted((PROJECT / package).rglob("*.py"))


def imported(source: str) -> Iterator[str]:
    """The full name of every module that a source imports, wherever in the source it does so."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "an import says from where in full"
            # `from decision_aids import batch` imports a module, `from decision_aids import __version__` does not.
            if node.module in ("decision_aids", "build_tools"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)
            else:
                yield str(node.module)


def room_of(name: str) -> str:
    """The module or folder of decision_aids that a name such as decision_aids.aids.opdracht lies in."""
    room = name.split(".")[1] if "." in name else "__init__"
    return room if room in ORDER else "__init__" if room == "__version__" else room


def against_the_direction(path: str, source: str) -> list[str]:
    """What a module of decision_aids imports although it may not."""
    own = Path(path).parts[0].removesuffix(".py")
    wrong = []
    for name in imported(source):
        top = name.split(".")[0]
        if top == "decision_aids":
            room = room_of(name)
            if room != own and ORDER[room] >= ORDER[own]:
                wrong.append(name)
        elif top not in sys.stdlib_module_names:
            wrong.append(name)
    return wrong


@pytest.mark.parametrize("module", modules("decision_aids"), ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_decision_aids_import_python_and_what_comes_before(module: Path) -> None:
    """A module imports the standard library and earlier layers of its own package, and nothing else."""
    path = module.relative_to(PROJECT / "decision_aids").as_posix()
    assert against_the_direction(path, module.read_text(encoding="utf-8")) == []


def test_every_room_has_its_layer() -> None:
    """The layers name every module and folder of the package, once, and no other."""
    rooms = {
        path.relative_to(PROJECT / "decision_aids").parts[0].removesuffix(".py") for path in modules("decision_aids")
    }
    assert sorted(chain.from_iterable(LAYERS)) == sorted(rooms)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("facts.py", "from decision_aids.model import Aid"),
        ("facts.py", "def late() -> None:\n    import decision_aids.batch"),
        ("model.py", "from decision_aids import evaluate"),
        ("evaluate.py", "from decision_aids.verify import verify"),
        ("gemeenten/model.py", "from decision_aids.aids.zelfcheck import versions"),
        ("aids/opdracht/rules.py", "from decision_aids.evaluate import check"),
        ("report.py", "import yaml"),
        ("report.py", "from build_tools.dutch import dutch_date"),
    ],
)
def test_import_against_the_direction_is_seen(path: str, source: str) -> None:
    """The check sees an import of a later layer, of the build tools and of a package from elsewhere."""
    assert against_the_direction(path, source)


def test_aids_know_nothing_of_each_other() -> None:
    """No aid imports from another aid."""
    for module in modules("decision_aids/aids"):
        own = module.relative_to(PROJECT / "decision_aids" / "aids").parts[0]
        if own != "__init__.py":
            others = {f"decision_aids.aids.{aid_id}" for aid_id in aid_ids() if aid_id != own}
            names = imported(module.read_text(encoding="utf-8"))
            assert not [name for name in names if any(name.startswith(other) for other in others)]


def ids_in(script: str) -> set[str]:
    """The ids of facts and outcomes that stand in a script as a whole word, but for those that name a status too."""
    ids: set[str] = set()
    for aid in chain.from_iterable(versions(aid_id) for aid_id in aid_ids()):
        ids |= {outcome.id for outcome in (*aid.outcomes, aid.undecided)} | {fact.id for fact in aid.facts}
        ids |= {substitute.question.fact.id for substitute in aid.substitutes}
    return (ids - set(Status)) & set(re.findall(r"[\w-]+", script))


@pytest.mark.parametrize("script", sorted((PROJECT / "docs/assets/scripts").glob("*.js")), ids=lambda path: path.name)
def test_page_script_names_no_fact_or_outcome(script: Path) -> None:
    """A script in the page draws what the rules said, so it holds no id of a fact or an outcome."""
    assert ids_in(script.read_text(encoding="utf-8")) == set()


def test_script_that_decides_is_seen() -> None:
    """The check sees a script that looks at an answer or an outcome."""
    assert ids_in("if (answers.uren_per_week >= 32) outcome = 'klopt-niet';") == {"uren_per_week", "klopt-niet"}
