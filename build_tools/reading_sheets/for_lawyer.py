"""For a lawyer: each rule in words, the words of the law it rests on, and cases on both sides of it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from build_tools.documents.blocks import Block, Heading, Items, Paragraph, Run
from build_tools.pages.official_words import words_file
from build_tools.reading_sheets.items import Item, Role, Sheet, hash_of, judgement, paragraph, words
from build_tools.reading_sheets.worked_cases import SIDES, examples
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import finding_text
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import Aid, Rule, Status

NO_CASE = "nog geen geval."
SIDE_WORDS = {
    Status.VOLDAAN: "Voldaan",
    Status.NIET_VOLDAAN: "Niet voldaan",
    Status.BEOORDELEN: "Mensen beoordelen",
}


def sheets(project: Path) -> Iterator[Sheet]:
    """A sheet for every aid, with the rules of all its versions."""
    for aid_id in aid_ids():
        known = versions(aid_id)
        yield Sheet(
            Role.JURIST,
            f"leesblad-jurist-{aid_id}",
            f"Leesblad voor een jurist: {known[-1].title}",
            "Lees elke regel naast de wet en de gevallen. Bent u het eens met onze lezing? Zeg ook waarom.",
            tuple(item for aid in known for item in _items(project, aid)),
        )


def _items(project: Path, aid: Aid) -> Iterator[Item]:
    resting = json.loads(words_file(aid)[1])
    shown = examples(project, aid)
    for rule in aid.rules:
        passages = resting.get(rule.id, [])
        yield Item(
            Role.JURIST,
            f"{aid.id}:{rule.id}:{aid.period.first}",
            hash_of(rule, passages),
            (*_told(aid, rule, passages), *_cases(rule, shown), judgement(Role.JURIST, "Bent u het eens?")),
        )


def _told(aid: Aid, rule: Rule, passages: list[dict[str, object]]) -> Iterator[Block]:
    yield Heading(2, words(f"Regel {rule.id}: {rule.quote}"))
    yield paragraph(f"Niveau: {rule.level.value}. Geldt vanaf {dutch_date(aid.period.first)}.")
    yield paragraph("Dit zegt het hulpmiddel:")
    said = [(side, finding_text(rule, side)) for side in _sides(rule)]
    yield Items(tuple((paragraph(f"{SIDE_WORDS[side]}: {text}"),) for side, text in said))
    yield paragraph("De woorden waarop dit rust:")
    if passages:
        yield Items(tuple((_passage(passage),) for passage in passages))
    else:
        yield paragraph("Deze regel rust niet op woorden uit een wet die wij lazen.")
    yield paragraph(f"Bronnen: {'; '.join(sources()[source].title for source in rule.sources)}.")


def _passage(passage: dict[str, object]) -> Block:
    parts = passage["parts"]
    text = "".join(str(part[0]) for part in parts) if isinstance(parts, list) else ""
    whole = f"{passage['head']} {text}".strip()
    return paragraph(f"{passage['place']} ({passage['from']}): “{whole}”")


def _cases(rule: Rule, shown: Mapping[tuple[str, Status], str]) -> Iterator[Block]:
    yield paragraph("Gevallen aan beide kanten:")
    for side in _sides(rule):
        name = shown.get((rule.id, side), NO_CASE)
        yield Paragraph((Run(f"{SIDE_WORDS[side]}: ", bold=True), Run(name)))


def _sides(rule: Rule) -> list[Status]:
    """The sides on which the rule says something: one that only people judge is never missed."""
    said = dict(zip(SIDES, (rule.when_met, rule.when_missed, rule.when_judged), strict=True))
    return [side for side in SIDES if said[side]]
