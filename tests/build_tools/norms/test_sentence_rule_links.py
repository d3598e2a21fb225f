"""The tie between the sentences on the site and the rules: it holds, and it breaks wherever either side changes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.norms.normative_sentences import Sentence, normative, read_blocks
from build_tools.norms.sentence_rule_links import (
    Check,
    LinkError,
    NotCheckable,
    all_checks,
    check_links,
    read_not_checkable,
)
from decision_aids.law.typed_tables import DataFileError
from decision_aids.rules.model import Level

ADDRESS, UNTESTED = "beleidsregels/variant-a#a-3", "beleidsregels/variant-a#a-netwerk"


@pytest.fixture(scope="module")
def sentences() -> dict[str, Sentence]:
    return normative(read_blocks(PROJECT / "docs"))


@pytest.fixture(scope="module")
def checks() -> list[Check]:
    return all_checks()


@pytest.fixture(scope="module")
def reasons() -> dict[str, NotCheckable]:
    return read_not_checkable(PROJECT / "build_tools" / "norms" / "not_checkable.toml")


def faults(
    sentences: Mapping[str, Sentence], checks: list[Check], not_checkable: Mapping[str, NotCheckable]
) -> list[str]:
    with pytest.raises(LinkError) as caught:
        check_links(sentences, checks, not_checkable)
    return str(caught.value).splitlines()


def without(sentences: Mapping[str, Sentence], address: str) -> dict[str, Sentence]:
    return {found: sentence for found, sentence in sentences.items() if found != address}


def test_site_and_rules_agree(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """Every norm on the site has a rule or a reason, and every rule quotes its norm."""
    check_links(sentences, checks, reasons)
    assert {check.rule.sentence for check in checks} | set(reasons) == set(sentences)


def test_word_that_changed_is_a_fault(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A reworded sentence names the rule, both wordings, the file and the line."""
    sentence = sentences[ADDRESS]
    changed = sentences | {ADDRESS: replace(sentence, words=sentence.words.replace("straf", "beloning"))}
    (fault,) = faults(changed, checks, reasons)
    assert fault.startswith("beleidsregels, regel a-3: citeert “")
    assert f"beleidsregels/variant-a.md:{sentence.line}" in fault
    assert "geen straf" in fault
    assert "geen beloning" in fault


def test_level_that_changed_is_a_fault(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A sentence that binds in another way than its rule names the rule, both levels, the file and the line."""
    changed = sentences | {ADDRESS: replace(sentences[ADDRESS], level=Level.MOET)}
    line = sentences[ADDRESS].line
    assert faults(changed, checks, reasons) == [
        f"beleidsregels, regel a-3: niveau wenselijk, maar beleidsregels/variant-a.md:{line} zegt moet"
    ]


def test_id_that_changed_is_a_fault_on_both_sides(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A renamed sentence has no rule, and its rule has no sentence."""
    renamed = replace(sentences[ADDRESS], id="a-drie")
    assert faults(without(sentences, ADDRESS) | {renamed.address: renamed}, checks, reasons) == [
        f"beleidsregels/variant-a.md:{renamed.line}: a-drie heeft geen regel en geen reden in not_checkable.toml",
        f"beleidsregels, regel a-3: de zin {ADDRESS} bestaat niet",
    ]


def test_rule_that_is_missing_is_a_fault(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A sentence whose rule went names its file and line."""
    fewer = [check for check in checks if check.rule.sentence != ADDRESS]
    line = sentences[ADDRESS].line
    assert faults(sentences, fewer, reasons) == [
        f"beleidsregels/variant-a.md:{line}: a-3 heeft geen regel en geen reden in not_checkable.toml"
    ]


def test_reason_that_is_missing_is_a_fault(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A sentence that no rule can test needs its reason."""
    fewer = {address: reason for address, reason in reasons.items() if address != UNTESTED}
    (fault,) = faults(sentences, checks, fewer)
    assert fault.startswith(f"beleidsregels/variant-a.md:{sentences[UNTESTED].line}: a-netwerk heeft geen regel")


def test_reason_for_a_sentence_that_went_is_a_fault(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A reason outlives its sentence only until the next build."""
    assert faults(without(sentences, UNTESTED), checks, reasons) == [f"not_checkable.toml: {UNTESTED} bestaat niet"]


def test_reason_beside_a_rule_is_a_fault(
    sentences: dict[str, Sentence], checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """A sentence cannot both be tested and be said to be beyond testing."""
    more = reasons | {ADDRESS: NotCheckable("Zomaar.", date(2026, 11, 22))}
    assert faults(sentences, checks, more) == [f"not_checkable.toml: {ADDRESS} heeft wel een regel"]


def test_changed_page_is_a_fault_from_the_text_on(
    tmp_path: Path, checks: list[Check], reasons: dict[str, NotCheckable]
) -> None:
    """One word changed in a page itself, not in what was read from it, breaks the tie."""
    for page in (PROJECT / "docs").rglob("*.md"):
        copy = tmp_path / page.relative_to(PROJECT / "docs")
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = page.read_text(encoding="utf-8")
        copy.write_text(text.replace("Het is tenslotte geen straf.", "Het is geen straf."), encoding="utf-8")
    found = faults(normative(read_blocks(tmp_path)), checks, reasons)
    assert [fault.split(":")[0] for fault in found] == ["beleidsregels, regel a-3", "beleidsregels, regel b-2"]


def test_reason_says_why_and_when(reasons: dict[str, NotCheckable], tmp_path: Path) -> None:
    """Each reason is a sentence with a day, and one without either is refused with its file and its sentence."""
    assert all(reason.reden.endswith(".") and isinstance(reason.beoordeeld_op, date) for reason in reasons.values())
    file = tmp_path / "not_checkable.toml"
    for entry, fault in (
        ('["pagina#zin"]\nreden = "Zomaar."\n', "beoordeeld_op ontbreekt"),
        ('["pagina#zin"]\nreden = "Zomaar."\nbeoordeeld_op = "2026-11-22"\n', "beoordeeld_op is '2026-11-22'"),
        ('["pagina#zin"]\nreden = " "\nbeoordeeld_op = 2026-11-22\n', "reden is leeg"),
        ('"pagina#zin" = "Zomaar."\n', "is geen tabel"),
    ):
        file.write_text(entry, encoding="utf-8")
        with pytest.raises(DataFileError, match=rf"^not_checkable\.toml: pagina#zin:? {fault}"):
            read_not_checkable(file)


def test_check_knows_the_questions_that_decide_it(checks: list[Check]) -> None:
    """A check carries exactly the questions whose facts its rule uses."""
    for check in checks:
        assert {question.fact.id for question in check.questions} == check.rule.facts
