"""The cases to hand out: to work on with a pen, without the key, and worked out. Each case begins on a new sheet."""

from collections.abc import Iterable, Iterator

from build_tools.documents.blocks import (
    Block,
    Content,
    Heading,
    Items,
    PaperQuestion,
    Paragraph,
    Questions,
    Run,
    Table,
    Words,
)
from build_tools.documents.catalogue import UNOFFICIAL, Document, last_known_day
from build_tools.teaching.case_words import (
    NIVEAUS,
    PLAATSEN,
    RUIMTE,
    deciding_facts,
    known_facts,
    outcome_after,
    outcomes,
    right_outcome,
    why_not,
)
from build_tools.teaching.cases import Casus, Verandering, cases
from build_tools.teaching.looked_at import looked_at
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import dutch_date

FORM, AUDIENCE, PAGE = "casus", "trainer", "trainer/casussen"
WITHOUT_KEY = (
    "casussen-opgaven",
    "Oefenen met een casus: de opgaven",
    "Elke casus op een eigen blad, om op papier te maken.",
)
WITH_KEY = (
    "casussen-uitwerkingen",
    "Oefenen met een casus: de uitwerkingen",
    "De uitwerking bij elke casus, per niveau.",
)
INVENTED = "De mensen, en wat gemeente en organisatie doen, zijn verzonnen."


def case_hand_outs() -> Iterator[tuple[Document, Content]]:
    """Both documents with their content."""
    for (name, title, description), blocks in ((WITHOUT_KEY, _to_work_on), (WITH_KEY, _worked_out)):
        lead = f"{description} {INVENTED} Wet en bronnen bekeken op {looked_at()}."
        first: tuple[Block, ...] = (Heading(1, _words(title)), Paragraph(_words(lead), "lead"))
        rest = tuple(block for case in cases().values() for block in blocks(case))
        document = Document(naam=name, pagina=PAGE, vorm=FORM, voor=AUDIENCE, titel=title, koppen=(title,))
        foot = last_known_day() + UNOFFICIAL
        yield document, Content(FORM, title, description, foot, (*first, *rest))


def _to_work_on(case: Casus) -> Iterator[Block]:
    """The situation, what is known, and room for an own judgement."""
    yield Heading(2, _words(case.titel))
    yield from (Paragraph(_words(paragraph)) for paragraph in case.situatie)
    yield Paragraph(_words(f"Het is {dutch_date(case.datum)}. {PLAATSEN[case.plaats]}."), "bron")
    yield Heading(3, _words("Wat weet je zeker?"))
    yield Table(
        (_words("Vraag van het hulpmiddel"), _words("Antwoord")),
        tuple((_words(question), _words(answer)) for question, answer in known_facts(case)),
    )
    yield Heading(3, _words(case.vraag))
    boxes = tuple(outcome.title for outcome in outcomes(case))
    judged = (
        PaperQuestion(name, "", "Schrijf op wat je vindt, en waarom.", line=False, boxes=())
        for name in NIVEAUS.values()
    )
    yield Questions("", (PaperQuestion("Welke uitkomst?", "", "", line=False, boxes=boxes), *judged))


def _worked_out(case: Casus) -> Iterator[Block]:
    """The outcome, the reasoning per level, and what changes it."""
    title, explanation = right_outcome(case)
    yield Heading(2, _words(case.titel))
    yield Paragraph((Run(f"{title}. ", bold=True), Run(explanation)))
    if deciding := deciding_facts(case):
        yield Paragraph(_words("Deze antwoorden geven de doorslag:"))
        yield _list(f"{question} {answer}" for question, answer in deciding)
    for level, name in NIVEAUS.items():
        yield Heading(3, _words(name))
        yield _list(getattr(case.redenering, level.value))
    yield Heading(3, _words(RUIMTE))
    yield Paragraph(_words(case.redenering.ruimte))
    yield Heading(3, _words("Waarom niet een andere uitkomst?"))
    yield Items(
        tuple((Paragraph((Run(f"{each.title}. ", bold=True), *_words(reason))),) for each, reason in why_not(case))
    )
    yield Heading(3, _words("Wat verandert de uitkomst, en wat niet?"))
    yield Items(tuple((Paragraph(_change(case, change)),) for change in case.verandert))
    yield Heading(3, _words("Bespreek met elkaar"))
    yield _list(case.bespreken)
    named = "; ".join(sources()[source].title for source in case.bronnen)
    yield Paragraph(_words(f"Bronnen: {named}."), "bron")


def _change(case: Casus, change: Verandering) -> Words:
    then = Run(f" {outcome_after(case, change)}. ", bold=True)
    return (*_words(change.wat), then, *_words(change.waarom))


def _list(texts: Iterable[str]) -> Items:
    return Items(tuple((Paragraph(_words(text)),) for text in texts))


def _words(text: str) -> Words:
    """Text as runs; what stands between stars is stressed."""
    parts = text.split("*")
    return tuple(Run(part, italic=place % 2 == 1) for place, part in enumerate(parts) if part)
