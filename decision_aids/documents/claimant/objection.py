"""Letters of objection (artikel 6:5 and 6:6 Awb): with the reasons that the aid found, or with reasons that follow."""

from collections.abc import Iterator, Mapping

from decision_aids.aids.shared.objection import no_money_now
from decision_aids.documents.blocks import Block, Bullets, Document, Heading, Paragraph, Text, bullets, paragraph, plain
from decision_aids.documents.claimant.letter import letter
from decision_aids.documents.claimant.terms import (
    SENT_ON,
    WITH_COMMITTEE,
    reminders,
    to_decide_in_words,
    to_object_in_words,
)
from decision_aids.documents.given import Given, in_words, question_of, strings
from decision_aids.documents.notices import STAYS_IN_FORCE, for_claimants, outcome_words
from decision_aids.documents.sorts import Choice, Sort, no_yes
from decision_aids.law.sources import sources
from decision_aids.rules.model import Rule, Status

AIDS = ("zelfcheck", "opdracht")
ANSWERS = "antwoorden"
WITH_ANSWERS = no_yes(
    ANSWERS,
    "Zet mijn antwoorden in de brief",
    why="Alleen de antwoorden waar de uitkomst op rust. De gemeente leest ze dan.",
)
# What these outcomes say is a reason to object. With the others the aid found none.
GROUNDS = (Status.NIET_VOLDAAN, Status.BEOORDELEN)
FREE_OF_DUTY = ("niet-van-toepassing", "vrijgesteld-door-verordening", "telt-al-mee")


def _choices(_: Given) -> tuple[Choice, ...]:
    return (SENT_ON, WITH_COMMITTEE, WITH_ANSWERS)


def _soon(_: Given) -> tuple[Choice, ...]:
    return (SENT_ON, WITH_COMMITTEE)


def _objection(given: Given) -> Document:
    reasons = tuple(_reasons(given))
    return Document(
        "bezwaar",
        "Bezwaar tegen een besluit van de gemeente",
        for_claimants(given, *_first(given), *(() if reasons else _no_reason_found())),
        letter(
            given,
            "bezwaar",
            *_against(),
            Heading("Waarom ben ik het er niet mee eens?"),
            paragraph("[[schrijf in uw eigen woorden waarom u het niet eens bent met het besluit]]"),
            *reasons,
            *_answers(given),
            Heading("Wat vraag ik?"),
            bullets(
                "Neem het besluit terug, of verander het.",
                "Laat mij mijn verhaal vertellen voordat u beslist. Ik wil graag een uitnodiging.",
                "Stuur mij de stukken waar uw besluit op rust.",
            ),
        ),
        reminders(given),
        titled=False,
    )


def _first_objection(given: Given) -> Document:
    return Document(
        "voorlopig-bezwaar",
        "Voorlopig bezwaar: de redenen volgen later",
        for_claimants(
            given,
            *_first(given),
            Heading("Wat doet u na deze brief?"),
            paragraph(
                "De gemeente schrijft u tot wanneer u de redenen mag sturen. Houd u aan die dag. Komt u te laat met de "
                "redenen, dan hoeft de gemeente niet meer naar uw bezwaar te kijken."
            ),
        ),
        letter(
            given,
            "voorlopig bezwaar",
            *_against(),
            paragraph("Ik ben het niet eens met dit besluit. De redenen schrijf ik u later."),
            paragraph(
                "Laat mij weten tot wanneer ik de redenen mag sturen. Ik vraag u om [[aantal, "
                "bijvoorbeeld vier]] weken."
            ),
            paragraph("Stuur mij ook de stukken waar uw besluit op rust."),
        ),
        reminders(given),
        titled=False,
    )


def _first(given: Given) -> tuple[Block, ...]:
    return (
        *((Heading("Wat zei het hulpmiddel?"), *outcome_words(given)) if given.answers else ()),
        Heading("Wanneer moet uw brief weg zijn?"),
        *to_object_in_words(given),
        paragraph("Bezwaar maken kost niets. Stuur een kopie van het besluit mee. Bewaar zelf een kopie van uw brief."),
        Heading("Wat gebeurt er daarna?"),
        *to_decide_in_words(given),
        plain(STAYS_IN_FORCE),
        plain(no_money_now()),
    )


def _against() -> tuple[Block, ...]:
    """Which decision it is."""
    return (
        paragraph(
            "Ik maak bezwaar tegen uw besluit van [[datum die boven het besluit staat]]. Daarin staat: "
            "[[wat u moet doen, of "
            "wat er met uw uitkering gebeurt]]. Een kopie van het besluit gaat mee."
        ),
    )


def _no_reason_found() -> tuple[Block, ...]:
    return (
        Heading("Welke redenen staan erin?"),
        paragraph(
            "Nog geen. In wat u invulde, vonden wij geen regel die is overtreden. U mag wel bezwaar maken. "
            "Schrijf dan zelf uw redenen op. Vraag er eventueel hulp bij."
        ),
    )


def _reasons(given: Given) -> Iterator[Block]:
    """What the aid found, as the norms say it: rules that are not kept, and what people must judge."""
    rules = {rule.id: rule for rule in given.aid.rules}
    missed, judged = ([rules[each["rule"]] for each in _that_matter(given, status)] for status in GROUNDS)
    if missed:
        yield paragraph(
            "Ik vulde mijn situatie in bij de Werkwijzer Tegenprestatie. Die legt regels uit aan "
            "mensen met bijstand. Deze "
            "regels gaan over mijn situatie:"
        )
        yield Bullets(tuple(_norm(rule) for rule in missed))
    if judged:
        yield paragraph("Kijkt u ook goed naar het volgende. Ik lees in uw besluit graag wat u hiervan vindt:")
        yield Bullets(tuple(_norm(rule) for rule in judged))
    for fact, words in given.words.items():
        if words and (missed or judged):
            yield Paragraph((question_of(given.aid, fact).own_words, "\n", words))


def _that_matter(given: Given, status: Status) -> list[Mapping[str, str]]:
    """The findings that are a reason to object: of the zelfcheck only where it says that nothing may be asked."""
    if given.result is None:
        return []
    may_ask = given.aid.id == "zelfcheck" and given.result["outcome"] not in FREE_OF_DUTY
    free = not may_ask or status is Status.BEOORDELEN
    return [each for each in given.findings(status) if free and each["level"] != "wenselijk"]


def _norm(rule: Rule) -> Text:
    named = "; ".join(sources()[source].title for source in rule.sources)
    return (f"“{rule.quote}” Dit rust op: {named}.",)


def _answers(given: Given) -> tuple[Block, ...]:
    """The answers that the reasons rest on; those that decided where there is no such reason."""
    if not given.chosen(ANSWERS) or given.result is None:
        return ()
    found = {each["rule"] for status in GROUNDS for each in _that_matter(given, status)}
    behind = frozenset().union(*(rule.facts for rule in given.aid.rules if rule.id in found))
    facts = [fact for fact in given.answers if fact in behind] or strings(given.result["because"])
    told = [
        (f"{question.text} {in_words(question, given.answers[question.fact.id])}.",)
        for question in (question_of(given.aid, fact) for fact in facts)
        if question.fact.id in given.answers
    ]
    return (paragraph("Dit vulde ik in:"), Bullets(tuple(told))) if told else ()


OBJECTION = Sort("bezwaar", "Brief: bezwaar", AIDS, _objection, _choices)
FIRST_OBJECTION = Sort(
    "voorlopig-bezwaar", "Brief: voorlopig bezwaar, als u weinig tijd hebt", AIDS, _first_objection, _soon
)
