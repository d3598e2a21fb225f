"""For somebody who works for a municipality: a case of each aid for colleagues to work through, before the outcome."""

from collections.abc import Iterator

from build_tools.documents.blocks import Block, Heading, PaperQuestion, Questions, Table
from build_tools.pages.page_texts import COLLEAGUES
from build_tools.reading_sheets.items import Item, Role, Sheet, hash_of, judgement, paragraph, words
from build_tools.teaching.case_words import known_facts, outcomes, right_outcome
from build_tools.teaching.cases import Casus, cases
from decision_aids.aids import aid_ids
from decision_aids.answers.check import check
from decision_aids.rules.dutch import dutch_date


def sheets() -> Iterator[Sheet]:
    """One sheet, with the first case of every aid for colleagues."""
    chosen = [next(_of_aid(aid_id), None) for aid_id in aid_ids()]
    yield Sheet(
        Role.KLANTMANAGER,
        "leesblad-klantmanager",
        "Leesblad voor een klantmanager: casussen om door te werken",
        "Kies bij elke casus zelf eerst een uitkomst. Kijk daarna wat het hulpmiddel zegt, en of je het eens bent.",
        tuple(_item(case) for case in chosen if case),
    )


def _of_aid(aid_id: str) -> Iterator[Casus]:
    return (case for case in cases().values() if case.hulpmiddel == aid_id and case.aid.audience in COLLEAGUES)


def _item(case: Casus) -> Item:
    answered = check(case.hulpmiddel, case.antwoorden, case.datum)
    said = {name: part for name, part in answered.items() if name != "rules_version"}
    outcome = case.aid.outcome(case.uitkomst)
    return Item(
        Role.KLANTMANAGER,
        f"casus:{case.id}",
        hash_of(case.titel, case.situatie, case.vraag, case.antwoorden, said, outcome),
        tuple(_blocks(case)),
    )


def _blocks(case: Casus) -> Iterator[Block]:
    yield Heading(2, words(case.titel))
    yield from (paragraph(text.replace("*", "")) for text in case.situatie)
    yield paragraph(f"Het is {dutch_date(case.datum)}.")
    yield Table(
        (words("Vraag van het hulpmiddel"), words("Antwoord")),
        tuple((words(question), words(answer)) for question, answer in known_facts(case)),
    )
    boxes = tuple(outcome.title for outcome in outcomes(case))
    yield Questions("", (PaperQuestion("Welke uitkomst kies je zelf?", "", "", line=False, boxes=boxes),))
    title, explanation = right_outcome(case)
    yield paragraph(f"Het hulpmiddel zegt: {title}. {explanation}")
    yield judgement(Role.KLANTMANAGER, "Ben je het eens met het hulpmiddel?")
