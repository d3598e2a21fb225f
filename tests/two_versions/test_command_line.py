"""An aid of two versions on the command line, run as a user runs it."""

import json
from pathlib import Path

import pytest

from tests.two_versions.laid_over import AID, FIRST_NEW_DAY, LAST_OLD_DAY, run


@pytest.mark.parametrize(
    ("day", "title", "own", "others"),
    [
        (LAST_OLD_DAY, "Klopt de tegenprestatie?", "naast_werk", "ondersteuning"),
        (FIRST_NEW_DAY, "Klopt de participatie?", "ondersteuning", "naast_werk"),
    ],
)
def test_description_is_as_on_that_day(project: Path, day: str, title: str, own: str, others: str) -> None:
    """Title, facts and outcomes are those of the version for the day, as JSON and in words."""
    described = json.loads(run(project, "describe", AID, "--date", day, "--format", "json").out)
    facts = {fact["id"] for fact in described["facts"]}
    assert described["title"] == title
    assert described["rules_period"]["first"] <= day <= described["rules_period"]["last"]
    assert own in facts
    assert others not in facts
    words = run(project, "describe", AID, "--date", day).out
    assert words.startswith(f"{AID}: {title}\n")
    assert own in words
    assert others not in words


@pytest.mark.parametrize(
    ("day", "complaint"),
    [
        ("2028-01-01", "peildatum: kreeg 2028-01-01; hulpmiddel proefhulp kent de regels van"),
        ("gisteren", "--date: kreeg"),
    ],
)
def test_description_for_a_day_that_nobody_knows_is_refused(project: Path, day: str, complaint: str) -> None:
    """A day outside all versions, or no day at all, gives one line and nothing else."""
    said = run(project, "describe", AID, "--date", day)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(complaint)
    assert said.err.count("\n") == 1


def test_list_names_the_aid_once(project: Path) -> None:
    """An aid of two versions is one aid, under the title of one of them."""
    listed = json.loads(run(project, "list", "--format", "json").out)
    (own,) = (aid for aid in listed if aid["aid"] == AID)
    assert own["title"] in ("Klopt de tegenprestatie?", "Klopt de participatie?")


def test_lines_of_a_batch_have_each_their_own_version(project: Path) -> None:
    """In one batch each line is answered with the version of its own day, and text tells the same outcome."""
    asked = [({"gevraagd": "nee"}, LAST_OLD_DAY), ({"gevraagd": "nee"}, FIRST_NEW_DAY)]
    lines = "".join(json.dumps({"answers": answers, "date": day}) + "\n" for answers, day in asked)
    answers = [json.loads(line) for line in run(project, "check", AID, "--batch", "-", stdin=lines).out.splitlines()]
    assert [answer["outcome"] for answer in answers] == ["klopt", "niet-voor-u"]
    titles = ["Oude wet: dit klopt", "Nieuwe wet: dit geldt niet voor u"]
    for (given, day), title in zip(asked, titles, strict=True):
        said = run(project, "check", AID, "--answers", "-", "--date", day, stdin=json.dumps(given))
        assert (said.code, said.err, said.out.splitlines()[0]) == (0, "", title)


def test_verify_proves_both(project: Path) -> None:
    """`verify` says of each version, with its days, what it proved."""
    said = run(project, "verify", AID)
    assert said.code == 0
    assert [line.split(",")[1].split(":")[0].strip() for line in said.out.splitlines()] == [
        f"regels van 2015-01-01 tot en met {LAST_OLD_DAY}",
        f"regels van {FIRST_NEW_DAY} tot en met 2027-12-31",
    ]
