"""Letters of objection (artikel 6:5 and 6:6 Awb): with the reasons that the aid found, or with reasons that follow."""

from decision_aids.aids.shared.objection import no_money_now
from decision_aids.documents.blocks import Block, Bullets, Document, Heading, bullets, paragraph, plain
from decision_aids.documents.claimant.letter import letter, says_something
from decision_aids.documents.claimant.reasons import decisive, reasons
from decision_aids.documents.claimant.requests import QUESTION
from decision_aids.documents.claimant.terms import (
    SENT_ON,
    WITH_COMMITTEE,
    reminders,
    to_decide_in_words,
    to_object_in_words,
)
from decision_aids.documents.given import Given, question_of
from decision_aids.documents.notices import STAYS_IN_FORCE, for_claimants, outcome_words
from decision_aids.documents.sorts import Choice, Sort, no_yes
from decision_aids.rules.model import Status

AIDS = ("zelfcheck", "opdracht")
ANSWERS = "antwoorden"
WITH_ANSWERS = no_yes(
    ANSWERS,
    "Zet mijn antwoorden in de brief",
    why="Alleen de antwoorden waar de uitkomst of een reden in de brief op rust. De gemeente leest ze dan.",
)
DECISION = "schriftelijk_besluit"
OTHER_RULES = "andere-regels"
"""With this outcome the aid did not look at the order at all."""


def _choices(_: Given) -> tuple[Choice, ...]:
    return (SENT_ON, WITH_COMMITTEE, WITH_ANSWERS)


def _soon(_: Given) -> tuple[Choice, ...]:
    """Not whether there is a committee: of this letter no day to answer is told."""
    return (SENT_ON,)


def _objection(given: Given) -> Document:
    found = tuple(reasons(given))
    return Document(
        "Bezwaar tegen een besluit van de gemeente",
        for_claimants(
            given,
            *_first(given, to_decide_in_words(given)),
            *(_maybe_more_reasons(given) if found else _no_reason_found(given)),
        ),
        letter(
            given,
            "bezwaar",
            *_against(),
            Heading("Waarom ben ik het er niet mee eens?"),
            paragraph("[[schrijf in uw eigen woorden waarom u het niet eens bent met het besluit]]"),
            *found,
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
        "Voorlopig bezwaar: de redenen volgen later",
        for_claimants(
            given,
            *_first(given, to_decide_in_words(given, reasons_follow=True)),
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
        reminders(given, reasons_follow=True),
        titled=False,
    )


def _first(given: Given, answer: tuple[Block, ...]) -> tuple[Block, ...]:
    """What both letters come with; `answer` says until when the municipality can take to decide."""
    return (
        *_no_decision_yet(given),
        *((Heading("Wat zei het hulpmiddel?"), *outcome_words(given)) if given.answers else ()),
        Heading("Wanneer moet uw brief weg zijn?"),
        *to_object_in_words(given),
        paragraph("Bezwaar maken kost niets. Stuur een kopie van het besluit mee. Bewaar zelf een kopie van uw brief."),
        Heading("Wat gebeurt er daarna?"),
        *answer,
        plain(STAYS_IN_FORCE),
        plain(no_money_now()),
    )


def _no_decision_yet(given: Given) -> tuple[Block, ...]:
    """That there is nothing to object to, and which letter asks for it, where the answers say so.

    Only against a decision on paper can somebody object (artikel 1:3 Awb, source `awb-besluit`). The aid asks about the
    order alone: against a decision on the benefit, which this letter may be about too, somebody can.
    """
    if _did_not_say(given):
        return (
            Heading("Kunt u al bezwaar maken?"),
            plain(
                f"Dat kan alleen tegen een besluit op papier. Hebt u dat niet? Gebruik dan eerst “{QUESTION.title}”."
            ),
        )
    if not _has_no_decision(given):
        return ()
    return (
        Heading("Kunt u al bezwaar maken?"),
        plain(
            "U hebt nog geen besluit. Dan kunt u nog geen bezwaar maken. "
            f"Gebruik eerst “{QUESTION.title}”. "
            "Hebt u wel een besluit over uw uitkering? Tegen dat besluit kunt u bezwaar maken."
        ),
    )


def _has_no_decision(given: Given) -> bool:
    return given.has(DECISION, "nee")


def _did_not_say(given: Given) -> bool:
    """Whether the aid asks for a decision, and got no answer to that."""
    return DECISION in {question.fact.id for question in given.aid.questions} and DECISION not in given.answers


def _against() -> tuple[Block, ...]:
    """Which decision it is."""
    return (
        paragraph(
            "Ik maak bezwaar tegen uw besluit van [[datum die boven het besluit staat]]. Daarin staat: "
            "[[wat u moet doen, of "
            "wat er met uw uitkering gebeurt]]. Een kopie van het besluit gaat mee."
        ),
    )


def _no_reason_found(given: Given) -> tuple[Block, ...]:
    """Why the letter has no reasons: nothing was found, or nothing was looked at."""
    if given.result is None:
        found = "Wij keken uw antwoorden niet na, want de regels van uw dag kennen wij niet."
    elif given.result["outcome"] == OTHER_RULES:
        found = "Wij keken deze opdracht niet na, want er gelden andere regels."
    else:
        found = "In wat u invulde, vonden wij geen regel die is overtreden."
    may = "Krijgt u een besluit? Dan mag u bezwaar maken." if _has_no_decision(given) else "U mag wel bezwaar maken."
    return (
        Heading("Welke redenen staan erin?"),
        plain(f"Nog geen. {found} {may} Schrijf dan zelf uw redenen op. Vraag er eventueel hulp bij."),
    )


def _maybe_more_reasons(given: Given) -> tuple[Block, ...]:
    """That questions about the order are open: the aid says that it is wrong as soon as one limit is crossed."""
    if given.aid.id == "zelfcheck" or not given.findings(Status.ONBEKEND):
        return ()
    return (
        Heading("Zijn er nog meer redenen?"),
        plain(
            "Misschien. Nog niet alle vragen zijn beantwoord. Beantwoord ze ook, en maak de brief dan opnieuw: dan "
            "staan alle redenen erin die wij vinden."
        ),
    )


def _answers(given: Given) -> tuple[Block, ...]:
    """The answers that the outcome or a reason rests on: what else was told is nothing to the municipality."""
    if not given.chosen(ANSWERS) or given.result is None:
        return ()
    facts = [fact for fact in decisive(given) if says_something(given, fact)]
    told = [
        (f"{question.text} {question.in_words(given.answers[question.fact.id])}.",)
        for question in (question_of(given.aid, fact) for fact in facts)
        if question.fact.id in given.answers
    ]
    return (paragraph("Dit vulde ik in:"), Bullets(tuple(told))) if told else ()


OBJECTION = Sort("bezwaar", "Brief: bezwaar", AIDS, _objection, _choices)
FIRST_OBJECTION = Sort(
    "voorlopig-bezwaar", "Brief: voorlopig bezwaar, als u weinig tijd hebt", AIDS, _first_objection, _soon
)
