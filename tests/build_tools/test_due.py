"""The list of what must be looked at again."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.due import BEFORE_THE_END, DATED, LOOK_HOLDS, DueError, Look, looks, main, report
from build_tools.pages.law_days import known_law
from decision_aids.law.sources import sources

SEEN = date(2026, 11, 22)


def write(project: Path, name: str, text: str) -> None:
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one of each kind."""
    law = "decision_aids/law"
    write(tmp_path, f"{law}/parameters/values/uren.toml", "laatste_dag = 2026-12-31\nnagekeken_op = 2026-11-22\n")
    write(tmp_path, f"{law}/gemeenten/asten/2015-07-01.toml", "nagekeken_op = 2026-11-22\n")
    write(tmp_path, f"{law}/sources.toml", "[wet]\nseen_on = 2026-01-02\n")
    write(tmp_path, f"{law}/readings.toml", "[samen]\nlooked_at_on = 2026-11-21\n")
    write(tmp_path, f"{law}/wetteksten/wet/2026-01-01.toml", "gelezen_op = 2026-11-01\n")
    write(tmp_path, f"{law}/wetteksten/wet/2026-07-01.toml", "gelezen_op = 2026-11-25\n")
    write(tmp_path, f"{law}/wetteksten/wet/clauses.toml", "complete = true\n")
    write(tmp_path, "build_tools/norms/not_checkable.toml", "['a#b']\nbeoordeeld_op = 2026-11-20\n")
    write(
        tmp_path,
        "docs/a/index.md",
        "# A\n\nTekst van 3 mei 2015.\n\n"
        "Wet van 1 juli 2026, bekeken op 22 november 2026. Tot en met 31 december 2026.\n{ .bron }\n",
    )
    write(tmp_path, "build_tools/host/security.toml", "verloopt = 2027-11-01\nnagekeken_op = 2026-11-22\n")
    write(tmp_path, "build_tools/teaching/looked_at.toml", "nagekeken_op = 2026-11-23\n")
    write(tmp_path, "docs/geen.md", "# Een bladzij zonder herkomst\n")
    return tmp_path


def test_each_kind_is_listed_with_the_first_first(project: Path) -> None:
    """Each kind stands in the list with its last look, in the order in which they are due."""
    assert [(look.kind, look.what, look.seen) for look in looks(project)] == [
        ("law", "uren.toml", SEEN),
        ("source", "wet", date(2026, 1, 2)),
        ("text", "wet/2026-07-01.toml", date(2026, 11, 25)),
        ("reading", "samen", date(2026, 11, 21)),
        ("page", "a/index.md", SEEN),
        ("lessons", "cases, talks and quiz", date(2026, 11, 23)),
        ("address", "security.txt", SEEN),
        ("sentence", "a#b", date(2026, 11, 20)),
        ("by-law", "asten/2015-07-01.toml", SEEN),
    ]


@pytest.mark.parametrize(
    ("last", "due"),
    [
        (None, SEEN + LOOK_HOLDS["law"]),
        (SEEN + timedelta(days=3650), SEEN + LOOK_HOLDS["law"]),
        (SEEN + BEFORE_THE_END + timedelta(days=1), SEEN + timedelta(days=1)),
        (SEEN + BEFORE_THE_END, SEEN + BEFORE_THE_END),
        (SEEN, SEEN),
        (SEEN - timedelta(days=1), SEEN + LOOK_HOLDS["law"]),
    ],
)
def test_what_ends_is_looked_at_before_its_end(last: date | None, due: date) -> None:
    """A look holds for a while, but not past the end of what was seen, unless that end was over by then."""
    assert Look("law", "uren.toml", SEEN, last).due == due


def test_list_says_what_is_due_and_what_comes_later(project: Path) -> None:
    """What is due by a day stands apart from what comes later."""
    lines = report(looks(project), date(2027, 1, 2)).splitlines()
    assert lines[0] == "Due by 2027-01-02: 2"
    assert lines[1] == "  2026-12-31  law      uren.toml (seen 2026-11-22, known until 2026-12-31)"
    assert lines[3] == "Later: 7"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("docs/b.md", "Wet bekeken, maar wanneer?\n{ .bron }\n"),
        ("decision_aids/law/parameters/values/maanden.toml", "laatste_dag = 2026-12-31\n"),
    ],
)
def test_look_without_a_day_is_an_error(project: Path, name: str, text: str) -> None:
    """What does not say when it was looked at is named, and not left out."""
    write(project, name, text)
    with pytest.raises(DueError, match=Path(name).stem):
        looks(project)


def test_this_project_is_listed_whole(capsys: pytest.CaptureFixture[str]) -> None:
    """Every source and page of this project stands in the list, the law with its end, and the command ends well."""
    found = looks(PROJECT)
    assert {look.what for look in found if look.kind == "source"} == set(sources())
    law = known_law()
    assert Look("law", "tegenprestatie_in_de_wet/2015-01-01.toml", law.checked_on, law.last) in found
    pages = [path for path in (PROJECT / "docs").rglob("*.md") if "{ .bron }" in path.read_text(encoding="utf-8")]
    assert len([look for look in found if look.kind == "page"]) == len(pages)
    assert main(["--today", "2027-01-01"]) == 0
    assert capsys.readouterr().out.startswith("Due by 2027-01-01: ")


def test_no_sentence_names_the_day_of_a_look_by_hand() -> None:
    """A day that stands in code or in a template is in no list, and stays when somebody looks again."""
    files = [*(PROJECT / "build_tools").rglob("*.py"), *(PROJECT / "build_tools").rglob("*.j2")]
    files += [*(PROJECT / "decision_aids" / "documents").rglob("*.py")]
    looked = re.compile(rf"{DATED.pattern}|\b(keken op|nagekeken op|stand van) \d", re.IGNORECASE)
    assert [file.name for file in files if looked.search(file.read_text(encoding="utf-8"))] == []
