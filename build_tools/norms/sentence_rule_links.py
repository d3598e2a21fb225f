"""The tie between sentences and rules, both ways: no norm without a check or a reason, no check without its norm."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from build_tools.norms.normative_sentences import Sentence
from decision_aids.aids import aid_ids, versions
from decision_aids.law.typed_tables import DataFileError, read_table, read_toml
from decision_aids.rules.model import Aid, Question, Rule


class LinkError(Exception):
    """Sentences and rules that do not agree; one line for each fault."""


@dataclass(frozen=True, slots=True)
class NotCheckable:
    """Why no rule checks a sentence, and when somebody last looked."""

    reden: str
    beoordeeld_op: date


@dataclass(frozen=True, slots=True)
class Check:
    """A rule, the aid it belongs to and the questions whose answers decide it."""

    aid: Aid
    rule: Rule
    questions: tuple[Question, ...]


def all_checks() -> list[Check]:
    """Every rule of every version of every aid; a rule that stays the same over versions counts once."""
    checks: dict[tuple[str, str, str], Check] = {}
    for aid_id in aid_ids():
        for aid in versions(aid_id):
            for rule in aid.rules:
                asked = tuple(question for question in aid.questions if question.fact.id in rule.facts)
                checks[(aid.id, rule.id, rule.quote)] = Check(aid, rule, asked)
    return list(checks.values())


def read_not_checkable(path: Path) -> dict[str, NotCheckable]:
    """The sentences that no rule can test, by address. Raises DataFileError, with the file and the sentence."""
    found = {}
    for address, entry in read_toml(path).items():
        where = f"{path.name}: {address}"
        if not isinstance(entry, dict):
            raise DataFileError(f"{where} is geen tabel")
        found[address] = read_table(NotCheckable, entry, where)
        if not found[address].reden.strip():
            raise DataFileError(f"{where}: reden is leeg")
    return found


def check_links(
    sentences: Mapping[str, Sentence], checks: Iterable[Check], not_checkable: Mapping[str, NotCheckable]
) -> None:
    """Raise LinkError unless every sentence has a rule or a reason, and every rule its sentence, level and words."""
    checks = list(checks)
    checked = {check.rule.sentence for check in checks}
    faults = [
        f"{sentence.page}.md:{sentence.line}: {sentence.id} heeft geen regel en geen reden in not_checkable.toml"
        for address, sentence in sentences.items()
        if address not in checked and address not in not_checkable
    ]
    faults += [f"not_checkable.toml: {address} bestaat niet" for address in not_checkable if address not in sentences]
    faults += [f"not_checkable.toml: {address} heeft wel een regel" for address in not_checkable if address in checked]
    faults += [fault for check in checks for fault in _faults_of(check, sentences)]
    if faults:
        raise LinkError("\n".join(faults))


def _faults_of(check: Check, sentences: Mapping[str, Sentence]) -> Iterable[str]:
    rule, name = check.rule, f"{check.aid.id}, regel {check.rule.id}"
    sentence = sentences.get(rule.sentence)
    if sentence is None:
        yield f"{name}: de zin {rule.sentence} bestaat niet"
        return
    where = f"{sentence.page}.md:{sentence.line}"
    if sentence.level is not rule.level:
        yield f"{name}: niveau {rule.level.value}, maar {where} zegt {sentence.level}"
    if sentence.words != rule.quote:
        yield f"{name}: citeert “{rule.quote}”, maar op {where} staat “{sentence.words}”"
