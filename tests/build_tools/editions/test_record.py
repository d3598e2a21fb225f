"""The record of what the rules in this tree answer otherwise than those that were last published."""

import json
import lzma
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from build_tools.browser_python.answer_tables import answer_table
from build_tools.build_site import PROJECT
from build_tools.editions import record
from build_tools.editions.record import (
    HEADING,
    PUBLISHED,
    RECORD,
    SAME,
    differences,
    main,
    published,
    record_now,
    told_on_the_page,
)
from build_tools.editions.tables import Tables, tables_in
from decision_aids.aids import versions
from decision_aids.answers.report import status_words
from decision_aids.engine.compile import compiled
from decision_aids.rules.conditions import NEVER
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import Aid, Status

AID = versions("handhaving")[0]
RULE = AID.rules[0]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has the record and what was published, and nothing else."""
    for file in (PUBLISHED, RECORD):
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / file, tmp_path / file)
    return tmp_path


def tables(*aids: Aid) -> Tables:
    return tables_in([answer_table([aid], compiled) for aid in aids])


def with_rule_never_met() -> Aid:
    """An aid that says of one of its rules that it is never met, with the same outcomes."""
    return AID._replace(rules=(RULE._replace(met=NEVER), *AID.rules[1:]))


def test_record_says_what_this_tree_answers_otherwise() -> None:
    """What changed since the rules were last published is written down, so that nobody changes an answer unseen."""
    now = record_now(PROJECT)
    assert (PROJECT / RECORD).read_text(encoding="utf-8") == now, f"run `make changes`, which tells:\n{now}"


def test_change_of_an_outcome_is_told_in_words() -> None:
    """Titles of outcomes, how many situations, and the answers of the smallest example as they are asked."""
    first, *others = AID.outcomes
    never = AID._replace(outcomes=(first._replace(when=NEVER), *others))
    told = differences(tables(AID), tables(never))
    assert told.startswith(f"#### {AID.title}\n\nDe uitkomst is anders:\n\n- Van “{first.title}” naar “")
    assert " van de 8.192 combinaties van antwoorden. Bijvoorbeeld: " in told
    assert " Ligt er nu een maatregel voor? Nee." in told
    assert "Bij een regel" not in told


def test_change_of_a_rule_is_told_where_the_outcome_is_the_same() -> None:
    """Another status is a change too, with the words of the rule and of its status."""
    told = differences(tables(AID), tables(with_rule_never_met()))
    words = status_words(AID, settled=True)
    assert "De uitkomst is anders" not in told
    assert (
        f"- “{RULE.quote}” Van “{words[Status.VOLDAAN]}” naar “{words[Status.NIET_VOLDAAN]}”: 1 van de 2 combinaties"
        in told
    )
    assert told.count("\n- ") == 1


def test_rule_that_is_new_was_not_named_before() -> None:
    """A rule that one of the two editions does not have counts as not named there."""
    fewer = AID._replace(rules=AID.rules[1:])
    words = status_words(AID, settled=True)
    assert f"- “{RULE.quote}” Van niet genoemd naar “{words[Status.VOLDAAN]}”" in differences(
        tables(fewer), tables(AID)
    )
    assert f"- “{RULE.quote}” Van “{words[Status.VOLDAAN]}” naar niet genoemd" in differences(
        tables(AID), tables(fewer)
    )


def test_version_that_comes_or_goes_is_named() -> None:
    """An aid that only one of the editions has is said to be new, or to be gone."""
    (other,) = versions("gesprek")
    assert differences(tables(AID), tables(AID, other)) == f"#### {other.title}\n\nDit is nieuw.\n"
    assert differences(tables(AID, other), tables(AID)) == f"#### {other.title}\n\nDit is er niet meer.\n"
    assert differences(tables(AID), tables(AID)) == f"{SAME}\n"


def test_published_edition_is_compared_with_from_then_on(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its changes stay below, under the day it came online; above them nothing differs until rules change again."""
    monkeypatch.setattr(record, "contents_now", lambda: [answer_table([with_rule_never_met()], compiled)])
    first = published(project).first
    day = first + timedelta(days=9)
    assert main([], project) == 0
    assert RULE.quote in capsys.readouterr().out
    assert main(["--published", day.isoformat()], project) == 0
    assert capsys.readouterr().out == f"{HEADING}Sinds {dutch_date(day)}\n\n{SAME}\n"
    opened, closed = told_on_the_page(project).split(f"\n\n{HEADING}Op {dutch_date(day)}, vergeleken met ", 1)
    assert opened.endswith(SAME)
    assert closed.startswith(dutch_date(first))
    assert RULE.quote in closed
    monkeypatch.undo()
    assert main([], project) == 0
    again = told_on_the_page(project)
    assert again.count(HEADING + "Sinds") == 1
    assert again.endswith(closed)


def test_edition_cannot_be_published_before_the_last(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A day that is not after the last one is refused, and nothing is written."""
    before = (project / PUBLISHED).read_bytes()
    assert main(["--published", published(project).first.isoformat()], project) == 1
    assert "not after" in capsys.readouterr().err
    assert (project / PUBLISHED).read_bytes() == before


@pytest.mark.parametrize(
    "damage", [b"", b"{}", lzma.compress(b"{}"), lzma.compress(json.dumps({"first": "2026", "tables": []}).encode())]
)
def test_damaged_tables_are_named(project: Path, damage: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    """Where what was published cannot be read, that is said in one line."""
    (project / PUBLISHED).write_bytes(damage)
    assert main([], project) == 1
    said = capsys.readouterr().err
    assert "published.json.xz: no tables of what was published" in said
    assert said.count("\n") == 1
