"""Letters of objection (artikel 6:5 and 6:6 Awb): with the reasons that the aid found, or with reasons that follow."""

from collections.abc import Iterator, Sequence

from decision_aids.aids.shared.objection import no_money_now
from decision_aids.answers.result import Finding
from decision_aids.documents.blocks import Block, Bullets, Document, Heading, Paragraph, Text, bullets, paragraph, plain
from decision_aids.documents.claimant.letter import letter, says_something
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
from decision_aids.law.sources import sources
from decision_aids.rules.model import Rule, Status

AIDS = ("zelfcheck", "opdracht")
ANSWERS = "antwoorden"
WITH_ANSWERS = no_yes(
    ANSWERS,
    "Zet mijn antwoorden in de brief",
    why="Alleen de antwoorden waar de uitkomst of een reden in de brief op rust. De gemeente leest ze dan.",
)
# What these outcomes say is a reason to object. With the others the aid found none.
GROUNDS = (Status.NIET_VOLDAAN, Status.BEOORDELEN)
FREE_OF_DUTY = ("niet-van-toepassing", "vrijgesteld-door-verordening", "telt-al-mee")
OTHER_RULES = "andere-regels"
"""With this outcome the aid did not look at the order at all."""
ASSISTANCE, OLDER = "participatiewet", ("ioaw", "ioaz")
"""The benefits of which the law is known; the two older laws are each one source of that name."""
OF_ASSISTANCE = "participatiewet-art-"
INCAPACITY = "arbeidsongeschikt"
# Artikel 9 lid 5 Participatiewet staat niet in artikel 37 en 37a van IOAW en IOAZ: zie `arbeidsongeschikt-ioaw-ioaz`.
OF_WHO_CAN_NEVER_WORK = (
    "Ik kan blijvend niet werken. Past u artikel 37, eerste lid, dan op mij toe? Dat gaat over wie op werk in "
    "loondienst is aangewezen. Als u vindt dat de plicht voor mij geldt, vraag ik u om ontheffing op grond van artikel "
    "37a, eerste lid."
)


def _choices(_: Given) -> tuple[Choice, ...]:
    return (SENT_ON, WITH_COMMITTEE, WITH_ANSWERS)


def _soon(_: Given) -> tuple[Choice, ...]:
    """Not whether there is a committee: of this letter no day to answer is told."""
    return (SENT_ON,)


def _objection(given: Given) -> Document:
    reasons = tuple(_reasons(given))
    return Document(
        "Bezwaar tegen een besluit van de gemeente",
        for_claimants(given, *_first(given, to_decide_in_words(given)), *(() if reasons else _no_reason_found(given))),
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
    return given.has("schriftelijk_besluit", "nee")


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


def _reasons(given: Given) -> Iterator[Block]:
    """What the aid found, as the norms say it: rules that are not kept, and what people must judge."""
    rules = {rule.id: rule for rule in given.aid.rules}
    missed, judged = ([rules[each["rule"]] for each in _that_matter(given, status)] for status in GROUNDS)
    if given.has("uitkering", *OLDER) and INCAPACITY in {rule.id for rule in judged}:
        judged = [rule for rule in judged if rule.id != INCAPACITY]
        yield paragraph(OF_WHO_CAN_NEVER_WORK)
    if missed:
        yield paragraph(
            "Ik vulde mijn situatie in bij de Werkwijzer Tegenprestatie. Die legt regels uit aan "
            "mensen met bijstand. Deze "
            "regels gaan over mijn situatie:"
        )
        yield Bullets(tuple(_norm(given, rule) for rule in missed))
    if judged:
        yield paragraph("Kijkt u ook goed naar het volgende. Ik lees in uw besluit graag wat u hiervan vindt:")
        yield Bullets(tuple(_norm(given, rule) for rule in judged))
    for fact, words in given.words.items():
        if words and (missed or judged):
            yield Paragraph((question_of(given.aid, fact).own_words, "\n", words))


def _that_matter(given: Given, status: Status) -> list[Finding]:
    """The findings that are a reason to object: of the zelfcheck only where it says that nothing may be asked."""
    if given.result is None:
        return []
    may_ask = given.aid.id == "zelfcheck" and given.result["outcome"] not in FREE_OF_DUTY
    free = not may_ask or status is Status.BEOORDELEN
    return [each for each in given.findings(status) if free and each["level"] != "wenselijk"]


def _norm(given: Given, rule: Rule) -> Text:
    """A rule as the norms say it, with what it rests on for this visitor."""
    named = "; ".join(sources()[source].title for source in dict.fromkeys(_rests_on(given, rule)))
    return (f"“{rule.quote}” Dit rust op: {named}.",)


# Artikel 9 lid 5 staat alleen in de Participatiewet: in artikel 37 en 37a van IOAW en IOAZ staat de uitzondering niet.
# Wat een regel verder op de Participatiewet laat rusten, staat voor de twee andere in artikel 20, 35, 37, 37a en 38.
def _rests_on(given: Given, rule: Rule) -> Iterator[str]:
    """The sources of a rule, of the laws only that of the visitor's benefit; all where no one law is known."""
    benefit = str(given.answers.get("uitkering"))
    for source in rule.sources:
        if source in OLDER and (benefit == ASSISTANCE or rule.id == INCAPACITY):
            continue
        of_a_law = source in OLDER or source.startswith(OF_ASSISTANCE)
        yield benefit if benefit in OLDER and of_a_law else source


def _answers(given: Given) -> tuple[Block, ...]:
    """The answers that the outcome or a reason rests on: what else was told is nothing to the municipality."""
    if not given.chosen(ANSWERS) or given.result is None:
        return ()
    facts = [fact for fact in _decisive(given) if says_something(given, fact)]
    told = [
        (f"{question.text} {question.in_words(given.answers[question.fact.id])}.",)
        for question in (question_of(given.aid, fact) for fact in facts)
        if question.fact.id in given.answers
    ]
    return (paragraph("Dit vulde ik in:"), Bullets(tuple(told))) if told else ()


# Een regel van de zelfcheck over de verordening kijkt naar alles wat verordeningen vragen, ook naar betaald werk en
# zorg. Waar de uitkomst op rust is daarvan het minste dat genoeg is.
def _decisive(given: Given) -> Sequence[str]:
    """The facts that settle the outcome; of an order those behind each reason in the letter, where it has any."""
    if given.result is None:
        return ()
    if given.aid.id == "zelfcheck":
        return given.result["because"]
    found = {each["rule"] for status in GROUNDS for each in _that_matter(given, status)}
    behind = frozenset().union(*(rule.facts for rule in given.aid.rules if rule.id in found))
    return [fact for fact in given.answers if fact in behind] or given.result["because"]


OBJECTION = Sort("bezwaar", "Brief: bezwaar", AIDS, _objection, _choices)
FIRST_OBJECTION = Sort(
    "voorlopig-bezwaar", "Brief: voorlopig bezwaar, als u weinig tijd hebt", AIDS, _first_objection, _soon
)
