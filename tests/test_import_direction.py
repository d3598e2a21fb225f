"""Imports point one way, the package needs nothing but Python, and the page script holds no rules."""

import ast
import re
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from decision_aids.aids import aid_ids, versions
from decision_aids.rules.model import Status

PROJECT = Path(__file__).resolve().parents[1]

# The order in which the folders are read. A room may use itself and what the rooms beside it allow.
ROOMS: dict[str, tuple[str, ...]] = {
    "law": (),
    "rules": ("law",),
    "aids": ("law", "rules"),
    "engine": ("law", "rules"),
    "answers": ("law", "rules", "aids", "engine"),
    "proofs": ("law", "rules", "aids", "engine", "answers"),
    "documents": ("law", "rules", "aids", "answers"),
    "writers": ("law", "rules", "aids", "answers", "documents"),
}
TOOL_ROOMS: dict[str, tuple[str, ...]] = {
    "norms": (),
    "browser_python": (),
    "teaching": ("norms",),
    "schemas": (),
    "dmn": (),
    "own_edition": ("schemas",),
    "reports": (),
    "pages": ("norms", "browser_python", "teaching", "schemas", "dmn", "own_edition", "reports"),
    "documents": ("norms", "pages", "teaching"),
    "reading_sheets": ("pages", "teaching", "documents"),
    "generator": (),
    "search": (),
    "host": ("browser_python", "own_edition"),
    "plain_language": (),
    "editions": ("browser_python",),
}


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
    """The folder that a module such as decision_aids.aids.opdracht lies in; none for what stands at the top."""
    parts = name.split(".")
    return parts[1] if len(parts) > 2 or parts[-1] in (*ROOMS, *TOOL_ROOMS) else ""


def against_the_direction(path: str, source: str) -> list[str]:
    """What a module of decision_aids imports although it may not; what stands at the top may use every room."""
    own = Path(path).parts[0] if len(Path(path).parts) > 1 else ""
    wrong = []
    for name in imported(source):
        top = name.split(".")[0]
        if top == "decision_aids":
            room = room_of(name)
            if own and room and room != own and room not in ROOMS[own]:
                wrong.append(name)
        elif top not in sys.stdlib_module_names:
            wrong.append(name)
    return wrong


@pytest.mark.parametrize("module", modules("decision_aids"), ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_decision_aids_import_python_and_what_comes_before(module: Path) -> None:
    """A module imports the standard library and the rooms before its own, and nothing else."""
    path = module.relative_to(PROJECT / "decision_aids").as_posix()
    assert against_the_direction(path, module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("module", modules("build_tools"), ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_rooms_of_the_build_import_what_comes_before(module: Path) -> None:
    """A room of the build tools uses the rooms named beside it; the story of the build, at the top, uses all."""
    path = module.relative_to(PROJECT / "build_tools")
    if len(path.parts) > 1:
        names = [name for name in imported(module.read_text(encoding="utf-8")) if name.startswith("build_tools.")]
        allowed = (path.parts[0], *TOOL_ROOMS[path.parts[0]])
        assert [name for name in names if room_of(name) not in allowed] == []


@pytest.mark.parametrize(
    ("package", "rooms", "without_python"),
    [("decision_aids", ROOMS, ()), ("build_tools", TOOL_ROOMS, ("setup",))],
)
def test_every_folder_is_a_room_that_says_what_it_is(
    package: str, rooms: dict[str, tuple[str, ...]], without_python: tuple[str, ...]
) -> None:
    """Nothing lies beside the rooms but the way in, and each room says in its first line what it may use."""
    folders = {path.name: path for path in (PROJECT / package).iterdir() if path.is_dir() and path.name[0] != "_"}
    assert sorted(folders.keys() - set(without_python)) == sorted(rooms)
    for name in rooms:
        assert "Uses " in (folders[name] / "__init__.py").read_text(encoding="utf-8").splitlines()[0]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("rules/facts.py", "from decision_aids.engine.diagram import Diagrams"),
        ("rules/facts.py", "def late() -> None:\n    import decision_aids.answers.json_lines"),
        ("rules/model.py", "from decision_aids import answers"),
        ("engine/compile.py", "from decision_aids.aids import versions"),
        ("answers/check.py", "from decision_aids.proofs.verify import verify"),
        ("law/gemeenten/model.py", "from decision_aids.aids.zelfcheck import versions"),
        ("aids/opdracht/rules.py", "from decision_aids.answers.check import check"),
        ("answers/report.py", "import yaml"),
        ("answers/report.py", "from build_tools.norms.normative_sentences import Sentence"),
        ("__main__.py", "import yaml"),
    ],
)
def test_import_against_the_direction_is_seen(path: str, source: str) -> None:
    """The check sees an import of a later room, of the build tools and of a package from elsewhere."""
    assert against_the_direction(path, source)


def test_aids_know_nothing_of_each_other() -> None:
    """No aid imports from another aid."""
    for module in modules("decision_aids/aids"):
        own = module.relative_to(PROJECT / "decision_aids" / "aids").parts[0]
        if own not in ("__init__.py", "shared"):
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


SCRIPTS = PROJECT / "docs" / "assets" / "scripts"
ANOTHER_MEANING = {
    "trainer/group_reasons.js": {"groep"},  # the people in the room, in a sentence of the page
    # The same people. And by-laws are what the rules for a group are changed by: whether they are asked of one
    # municipality or of each decides nothing.
    "trainer/group_rule.js": {"groep", "gemeente"},
    "trainer/talk_player.js": {"fase", "soort"},  # what a turn and a reply of a written-out talk are of
}
"""The words of a script that are ids too and stand there for something else, or for a question that is passed on."""


@pytest.mark.parametrize("script", [path.relative_to(SCRIPTS).as_posix() for path in sorted(SCRIPTS.rglob("*.js"))])
def test_page_script_names_no_fact_or_outcome(script: str) -> None:
    """A script in the page draws what the rules said, so it holds no id of a fact or an outcome."""
    assert ids_in((SCRIPTS / script).read_text(encoding="utf-8")) == ANOTHER_MEANING.get(script, set())


def test_script_that_decides_is_seen() -> None:
    """The check sees a script that looks at an answer or an outcome."""
    assert ids_in("if (answers.uren_per_week >= 32) outcome = 'klopt-niet';") == {"uren_per_week", "klopt-niet"}
