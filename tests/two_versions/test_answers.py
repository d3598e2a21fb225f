"""An aid of two versions answers, in Python, with the version of the peildatum."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest

from build_tools.browser_python.rehearsal import rehearsal_questions
from decision_aids import aids
from decision_aids.aids import aid_ids, aid_on, version_begun_by, version_on, versions
from decision_aids.answers import packed
from decision_aids.answers.check import check
from decision_aids.answers.json_lines import answer_line
from decision_aids.answers.packed import packed_files
from decision_aids.answers.report import report
from decision_aids.law.errors import InputError, OutsideKnownPeriodError
from decision_aids.proofs.verify_all import verify_all
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid
from tests.two_versions.laid_over import AID, FIRST_NEW_DAY, LAST_NEW_DAY, LAST_OLD_DAY, OLD_DAY

SHARED: dict[str, Value] = {"gevraagd": "ja", "uren_per_week": 25}
OLD_ANSWERS: dict[str, Value] = SHARED | {"naast_werk": "ja"}
NEW_ANSWERS: dict[str, Value] = SHARED | {"geboortedatum": "2000-02-29", "ondersteuning": "geen"}

pytestmark = pytest.mark.usefixtures("registered")


@pytest.mark.parametrize(
    ("answers", "day", "outcome", "first", "found"),
    [
        (OLD_ANSWERS, OLD_DAY, "klopt", "2015-01-01", ("uren", "Het zijn minder dan 32 uur.")),
        (OLD_ANSWERS, LAST_OLD_DAY, "klopt", "2015-01-01", ("uren", "Het zijn minder dan 32 uur.")),
        (NEW_ANSWERS, FIRST_NEW_DAY, "eerst-ondersteunen", "2027-01-01", ("uren", "Het zijn 20 uur of meer.")),
        (NEW_ANSWERS, LAST_NEW_DAY, "eerst-ondersteunen", "2027-01-01", ("uren", "Het zijn 20 uur of meer.")),
    ],
)
def test_day_chooses_the_version(
    answers: dict[str, Value], day: str, outcome: str, first: str, found: tuple[str, str]
) -> None:
    """Outcome, findings, period and what was not looked at are those of the version for the day."""
    result = json.loads(json.dumps(check(AID, answers, date.fromisoformat(day))))
    assert (result["outcome"], result["settled"], result["rules_period"]["first"]) == (outcome, True, first)
    assert found in [(finding["rule"], finding["text"]) for finding in result["findings"]]
    assert result["not_considered"] == list(version_on(AID, date.fromisoformat(day)).not_considered)


@pytest.mark.parametrize(
    ("day", "warnings"),
    [(LAST_OLD_DAY, ["Let op de oude wet."]), (FIRST_NEW_DAY, []), (LAST_NEW_DAY, ["Let op de nieuwe wet."])],
)
def test_warnings_are_of_the_version_and_the_day(day: str, warnings: list[str]) -> None:
    """A warning comes from the version for the day, on the days that it is for."""
    assert check(AID, SHARED, date.fromisoformat(day))["warnings"] == warnings


@pytest.mark.parametrize(("day", "fact"), [(LAST_OLD_DAY, "ondersteuning"), (FIRST_NEW_DAY, "naast_werk")])
def test_fact_of_the_other_version_is_refused(day: str, fact: str) -> None:
    """A fact that only another version knows is named, with what this version allows."""
    with pytest.raises(InputError, match=f"^'{fact}': dit feit kent hulpmiddel {AID} niet; toegestaan: "):
        check(AID, {fact: "ja"}, date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "side"), [("2014-12-31", ""), ("2028-01-01", "Wat na de nieuwe wet komt, weet niemand.")]
)
def test_day_outside_all_versions_is_refused_with_all_days(day: str, side: str) -> None:
    """Before the first version and after the last the message names the days of both together."""
    with pytest.raises(OutsideKnownPeriodError, match=f"van 2015-01-01 tot en met {LAST_NEW_DAY} .*{side}$"):
        check(AID, SHARED, date.fromisoformat(day))


@pytest.mark.parametrize("markdown", [False, True])
@pytest.mark.parametrize(
    ("answers", "day", "own", "other"),
    [
        (OLD_ANSWERS, LAST_OLD_DAY, "ude wet", "ieuwe wet"),
        (SHARED, LAST_OLD_DAY, "ude wet", "ieuwe wet"),
        (NEW_ANSWERS, FIRST_NEW_DAY, "ieuwe wet", "ude wet"),
        (SHARED, FIRST_NEW_DAY, "ieuwe wet", "ude wet"),
    ],
)
def test_report_has_the_words_of_the_version(
    answers: dict[str, Value], day: str, own: str, other: str, *, markdown: bool
) -> None:
    """The report says, settled or not, in every part what the version of its peildatum says, and nothing of another."""
    result = check(AID, answers, date.fromisoformat(day))
    aid = version_on(AID, date.fromisoformat(day))
    told = report(result, markdown=markdown)
    assert told.splitlines()[0].removeprefix("# ") == aid.outcome(str(result["outcome"])).title
    assert aid.remedy in told
    assert own in told
    assert other not in told.replace("Wat er na de oude wet komt.", "").replace("Wat de oude wet zei.", "")
    asked = {question.fact.id: question.text for question in aid.questions}
    open_questions = result["ask_next"]
    assert isinstance(open_questions, list)
    assert all(asked[fact] in told for fact in open_questions)


def test_proof_is_given_of_each_version() -> None:
    """`verify` proves both versions and says of which days each is."""
    said: list[str] = []
    assert verify_all([AID], said.append) == 0
    assert [line.split(":")[0] for line in said] == [
        f"{AID}, regels van 2015-01-01 tot en met {LAST_OLD_DAY}",
        f"{AID}, regels van {FIRST_NEW_DAY} tot en met {LAST_NEW_DAY}",
    ]
    assert all(line.endswith("alles klopt") for line in said)


def test_library_of_the_browser_holds_both_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the build writes down for the browser answers every rehearsed question as the modules do, on every day."""
    monkeypatch.setattr(aids, "VERSIONS", {AID: aids.VERSIONS[AID]})
    lines = [line for aid_id, line, *_ in rehearsal_questions() if aid_id == AID]
    days = {json.loads(line)["date"] for line in lines if line.startswith('{"answers": {}')}
    assert {LAST_OLD_DAY, FIRST_NEW_DAY, LAST_NEW_DAY, "2028-01-01"} <= days
    assert any('"ondersteuning"' in line for line in lines)
    assert any('"naast_werk"' in line for line in lines)
    from_modules = [answer_line(AID, line) for line in lines]
    files = packed_files()
    monkeypatch.setattr(packed, "get_data", lambda _package, name: files[name])
    packed.use_packed()
    assert [answer_line(AID, line) for line in lines] == from_modules
    assert len(versions(AID)) == 2


def test_aid_is_described_by_the_version_that_has_begun(registered: Sequence[Aid]) -> None:
    """For a name or a description there is always a version, the first or last where need be; never for an answer."""
    old, new = registered
    begun = {
        day: version_begun_by(AID, date.fromisoformat(day))
        for day in ("2014-01-01", OLD_DAY, FIRST_NEW_DAY, "2030-01-01")
    }
    assert list(begun.values()) == [old, old, new, new]
    with pytest.raises(OutsideKnownPeriodError):
        aid_on(registered, date(2030, 1, 1))


def test_versions_of_every_aid_follow_each_other() -> None:
    """Between the first day and the last that an aid knows each day has exactly one version."""
    for aid_id in aid_ids():
        known = versions(aid_id)
        for earlier, later in pairwise(known):
            assert later.period.first == earlier.period.last + timedelta(days=1), aid_id
