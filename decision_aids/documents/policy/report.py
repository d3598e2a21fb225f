"""The report of a check: what was found of each rule, where the rule comes from, and what was not looked at."""

from typing import Literal

from decision_aids.answers.report import status_words
from decision_aids.documents.blocks import Block, Document, Heading, Text, bullets, paragraph, plain, table
from decision_aids.documents.given import Given
from decision_aids.documents.notices import for_colleagues, outcome_words, past_the_law
from decision_aids.documents.sorts import Sort
from decision_aids.law.sources import sources
from decision_aids.rules.model import Rule, Status

AIDS = ("verordening", "handhaving")


def _report(given: Given) -> Document:
    rules = {rule.id: rule for rule in given.aid.rules}
    settled = given.result is not None and given.result["settled"]
    rows = [
        (
            (rules[each["rule"]].quote,),
            (f"{words} ({each['level']})",),
            ("" if status is Status.ONBEKEND else each["text"],),
            _origin(rules[each["rule"]]),
        )
        for status, words in status_words(given.aid, settled).items()
        for each in given.findings(status)
    ]
    return Document(
        f"Toetsverslag: {given.aid.title}",
        for_colleagues(
            given, paragraph("Dit verslag rust op wat je invulde. Wij hebben de verordening zelf niet gelezen.")
        ),
        (
            *past_the_law(given, your="je"),
            paragraph("Gemeente: [[naam]]. Wat keken wij na: [[titel en datum]]. Wie deed dat: [[naam]]."),
            Heading("Wat is de uitkomst?"),
            *outcome_words(given),
            Heading("Regel voor regel"),
            table(("Regel", "Stand", "Wat wij vonden", "Herkomst en bron"), *rows)
            if rows
            else paragraph("Van deze dag kennen wij de regels niet. Wij keken dus niets na."),
            *_listed("Let op", given, "warnings"),
            *_own_words(given),
            *_listed("Wat is niet bekeken?", given, "not_considered"),
            Heading("Wat doen wij hiermee?"),
            bullets("[[punt, wie het oppakt, en wanneer het klaar is]]"),
        ),
    )


def _origin(rule: Rule) -> Text:
    titles = "; ".join(sources()[source].title for source in rule.sources)
    return (f"{rule.basis}. {titles}".strip(". "),)


def _listed(heading: str, given: Given, part: Literal["warnings", "not_considered"]) -> tuple[Block, ...]:
    items = [] if given.result is None else given.result[part]
    return (Heading(heading), bullets(*((item,) for item in items))) if items else ()


def _own_words(given: Given) -> tuple[Block, ...]:
    told = [words for words in given.words.values() if words]
    return (Heading("Eigen redenering"), *(plain(words) for words in told)) if told else ()


REPORT = Sort("toetsverslag", "Toetsverslag", AIDS, _report)
