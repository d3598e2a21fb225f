"""The last days that count for somebody who disagrees, in words with the weekday and for the calendar."""

from datetime import date

from decision_aids.aids.shared.number_words import in_words
from decision_aids.aids.shared.objection import weeks_to_wait
from decision_aids.documents.blocks import Block, Document, Heading, Reminder, bullets, paragraph, plain
from decision_aids.documents.given import ANSWERED, SENT, Given
from decision_aids.documents.notices import STAYS_IN_FORCE, for_claimants
from decision_aids.documents.sorts import Choice, Sort, day, no_yes
from decision_aids.law.deadlines import Deadline, holidays, to_appeal, to_decide, to_object
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.parameters.beslissing_op_bezwaar import BeslissingOpBezwaar
from decision_aids.law.parameters.bezwaar_en_beroep import BezwaarEnBeroep
from decision_aids.law.parameters.dated import value_on
from decision_aids.rules.dutch import dutch_day

COMMITTEE = "commissie"
WAIT = weeks_to_wait()
LAST_TO_SEND = "Laatste dag om een brief te versturen"
ANSWER_DUE = "Uiterlijk vandaag een antwoord op een brief"
# Artikel 7:10 lid 2 Awb: opgeschort vanaf de dag na de vraag om het verzuim te herstellen (artikel 6:6), tot het is
# hersteld of de tijd daarvoor om is. Die twee dagen kent niemand vooraf, en dus ook de laatste dag niet.
STANDS_STILL = (
    "Vraagt de gemeente om uw redenen? Dan staat haar tijd stil tot u die stuurt, of tot de dag die zij noemt voorbij "
    "is. Zij mag dus later antwoorden."
)

SENT_ON = day(
    SENT,
    "Op welke dag heeft de gemeente haar besluit verstuurd?",
    "Dat is meestal de datum boven de brief. Staat er een andere datum op de envelop? Neem de vroegste.",
)
ANSWERED_ON = day(
    ANSWERED,
    "Hebt u al een antwoord op uw bezwaar? Op welke dag is dat verstuurd?",
    "Dan rekenen wij uit tot wanneer u naar de rechtbank kunt. Laat het leeg als u nog geen antwoord hebt.",
)
WITH_COMMITTEE = no_yes(
    COMMITTEE,
    "Er is een commissie die naar bezwaren kijkt",
    why="Dat staat in de brief van de gemeente. Zij heeft dan meer tijd.",
)


def to_object_in_words(given: Given) -> tuple[Block, ...]:
    """Until when the visitor can object, as far as the day of sending is known and the law of that day."""
    sent = given.day(SENT)
    try:
        weeks = in_words(value_on(BezwaarEnBeroep, "bezwaar_en_beroep", sent or given.on).bezwaar_weken)
        if sent is None:
            return (
                paragraph(
                    f"U hebt {weeks} weken. Die beginnen op de dag nadat de gemeente haar besluit "
                    "verstuurde. Vul die dag "
                    "in, dan rekenen wij uit wanneer uw brief uiterlijk weg moet zijn."
                ),
            )
        term = to_object(sent)
    except OutsideKnownPeriodError:
        return (
            paragraph("De regels van deze dag kennen wij niet. In het besluit staat tot wanneer u bezwaar kunt maken."),
        )
    return (
        plain(f"Het besluit is verstuurd op {dutch_day(sent)}."),
        plain(f"Uw brief moet uiterlijk weg zijn op {dutch_day(term.last_day)}."),
        *_extended(term, weeks),
        *_over(given, term.last_day),
    )


def to_decide_in_words(given: Given, *, reasons_follow: bool = False) -> tuple[Block, ...]:
    """Until when the municipality can take to decide on the objection, and what to do when it stays silent.

    Where the `reasons_follow` no day is told: its time stands still until it has them.
    """
    return (
        *_answer_due(given, reasons_follow=reasons_follow),
        plain(
            f"Is er dan geen antwoord? Schrijf de gemeente dat zij te laat is. Wacht daarna {WAIT} weken. Komt er nog "
            "niets? Dan kunt u naar de rechtbank. Wacht daar niet te lang mee."
        ),
    )


def _answer_due(given: Given, *, reasons_follow: bool) -> tuple[Block, ...]:
    sent = given.day(SENT)
    try:
        weeks = value_on(BeslissingOpBezwaar, "beslissing_op_bezwaar", sent or given.on)
        more = in_words(weeks.verdagen_weken)
        if sent is None or reasons_follow:
            own, with_committee = in_words(weeks.weken), in_words(weeks.weken_met_commissie)
            return (
                plain(
                    f"De gemeente heeft {own} weken om te antwoorden, en {with_committee} als er een "
                    "commissie is. Die weken "
                    "beginnen als uw tijd om bezwaar te maken voorbij is."
                ),
                plain(f"Zij mag dat {more} weken uitstellen. Dan krijgt u een brief."),
                *((plain(STANDS_STILL),) if reasons_follow else ()),
            )
        due, later = _due(given, sent), _due(given, sent, postponed=True)
    except OutsideKnownPeriodError:
        return (plain("De gemeente schrijft u wanneer u antwoord krijgt."),)
    return (
        plain(
            f"De gemeente hoort uiterlijk op {dutch_day(due.last_day)} te antwoorden, {_with_committee(given)}. "
            "Dat kan een paar dagen later zijn als er een extra vrije dag is."
        ),
        plain(
            f"Zij mag dat {more} weken uitstellen. Dan krijgt u een brief. Het antwoord hoort er dan uiterlijk op "
            f"{dutch_day(later.last_day)} te zijn."
        ),
    )


def to_appeal_in_words(given: Given) -> tuple[Block, ...]:
    """Until when the visitor can go to court once the municipality has answered."""
    answered = None if _cannot_be(given.day(SENT), given.day(ANSWERED)) else given.day(ANSWERED)
    try:
        weeks = in_words(value_on(BezwaarEnBeroep, "bezwaar_en_beroep", answered or given.on).beroep_weken)
        if answered is None:
            return (
                paragraph(
                    f"Kreeg u geen gelijk? Dan kunt u binnen {weeks} weken naar de rechtbank. Die weken "
                    "beginnen op de dag "
                    "nadat het antwoord is verstuurd. In het antwoord staat naar welke rechtbank."
                ),
            )
        term = to_appeal(answered)
    except OutsideKnownPeriodError:
        return (
            paragraph(
                "De regels van deze dag kennen wij niet. In het antwoord staat tot wanneer u naar de rechtbank kunt."
            ),
        )
    return (
        plain(f"Het antwoord op uw bezwaar is verstuurd op {dutch_day(answered)}."),
        plain(f"Uw brief aan de rechtbank moet uiterlijk weg zijn op {dutch_day(term.last_day)}."),
        *_extended(term, weeks),
        *_over(given, term.last_day),
    )


def reminders(given: Given, *, reasons_follow: bool = False) -> tuple[Reminder, ...]:
    """The last days that are still to come, in the order of time; none to answer where the `reasons_follow`."""
    sent, answered = given.day(SENT), given.day(ANSWERED)
    if _cannot_be(sent, answered):
        return ()
    found = []
    try:
        if answered:
            found.append(Reminder(to_appeal(answered).last_day, LAST_TO_SEND))
        elif sent:
            found.append(Reminder(to_object(sent).last_day, LAST_TO_SEND))
            if not reasons_follow:
                found.append(Reminder(_due(given, sent).last_day, ANSWER_DUE))
    except OutsideKnownPeriodError:
        return ()
    return tuple(sorted(each for each in found if each.day >= given.today))


def _cannot_be(sent: date | None, answered: date | None) -> bool:
    """Whether the municipality would have answered before, or on the day of, what was objected to."""
    return sent is not None and answered is not None and answered <= sent


def _due(given: Given, sent: date, *, postponed: bool = False) -> Deadline:
    return to_decide(sent, committee=given.chosen(COMMITTEE), postponed=postponed)


def _with_committee(given: Given) -> str:
    return "met een commissie" if given.chosen(COMMITTEE) else "als er geen commissie is"


def _extended(term: Deadline, weeks: str) -> tuple[Block, ...]:
    """Why the last day is later than the weeks alone say."""
    if not term.extended:
        return ()
    holiday = holidays(term.counted.year).get(term.counted)
    day_in_words = f"{dutch_day(term.counted)} ({holiday})" if holiday else dutch_day(term.counted)
    text = f"De {weeks} weken eindigen op {day_in_words}. Dat is geen werkdag. "
    return (plain(f"{text}Daarom hebt u tot en met de eerste werkdag daarna."),)


def _over(given: Given, last: date) -> tuple[Block, ...]:
    if given.today <= last:
        return ()
    return (
        paragraph(
            "Die dag is al voorbij. Soms telt een brief dan toch mee, als u er niets aan kon doen dat "
            "hij later is. Vraag "
            "meteen hulp. Schrijf in de brief waarom hij later komt."
        ),
    )


def _write(given: Given) -> Document:
    return Document(
        "Tot wanneer kan ik iets doen?",
        for_claimants(given, from_answers=False),
        (
            *_until_the_answer(given),
            Heading("Beroep: naar de rechtbank"),
            *to_appeal_in_words(given),
            Heading("Hoe laat ik zien dat ik op tijd was?"),
            bullets(
                "Breng uw brief naar de gemeente en vraag om een bewijs. Of stuur hem aangetekend.",
                (
                    "Gaat hij met de post? Dan telt de dag waarop u hem verstuurt. Hij moet er binnen een week na de "
                    "laatste dag zijn."
                ),
                "Bewaar een kopie van alles wat u verstuurt.",
                "Bewaar de brief van de gemeente, en de envelop.",
            ),
            Heading("En intussen?"),
            plain(STAYS_IN_FORCE),
        ),
        reminders(given),
    )


def _until_the_answer(given: Given) -> tuple[Block, ...]:
    """What counts until the municipality has answered: with an answer both days are behind the visitor."""
    sent, answered = given.day(SENT), given.day(ANSWERED)
    if answered is None:
        return (
            Heading("Bezwaar: vragen of de gemeente opnieuw kijkt"),
            *to_object_in_words(given),
            Heading("Het antwoord van de gemeente"),
            *to_decide_in_words(given),
        )
    if _cannot_be(sent, answered):
        told = "Het antwoord kan niet zijn verstuurd vóór het besluit, of op dezelfde dag. Kijk de twee dagen na."
        return (plain(told),)
    return ()


def _choices(_: Given) -> tuple[Choice, ...]:
    return (SENT_ON, WITH_COMMITTEE, ANSWERED_ON)


TERMS = Sort("termijnen", "Mijn termijnen, met een bestand voor uw agenda", ("zelfcheck", "opdracht"), _write, _choices)
