"""What a case manager reads before a decision is sent: what the answers and the days say against it."""

from decision_aids.answers.check import check
from decision_aids.answers.result import Result
from decision_aids.documents.blocks import Block, Heading, bullets, paragraph, plain
from decision_aids.documents.case_manager.days import MONTHS, ends_on, to_look_at
from decision_aids.documents.given import Given
from decision_aids.documents.look_again import for_colleagues_to_plan
from decision_aids.documents.lowering import OF_OLDER_BENEFITS, PARTICIPATIEWET
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.rules.model import Status

HOURS, BENEFIT = "uren", "uitkering"
EXEMPT, ASKED = "uitzondering", "tegenprestatie_gevraagd"
# In the aid on a tegenprestatie that was asked these facts mean the same.
SAME = ("onbeloond", "maatschappelijk_nuttig", "naast_regulier_werk")


def before_sending(given: Given) -> tuple[Block, ...]:
    """All of it, what may stop the letter first."""
    return (
        paragraph("Noem dit besluit alleen een tegenprestatie als het dat is."),
        paragraph("Bij re-integratie of sociale activering horen andere regels en een andere maatregel."),
        *_not_to_be_sent(given),
        *to_look_at(given),
        *for_colleagues_to_plan(given, ends_on(given)),
        *_of_older_benefits(given),
        *_checked(given),
        *_by_the_rules(given),
    )


def _of_older_benefits(given: Given) -> tuple[Block, ...]:
    """Why the letter says less of a lowering where it is to somebody with another benefit."""
    if given.past_the_law or given.choices[BENEFIT] == PARTICIPATIEWET:
        return ()
    return (
        Heading("De maatregel bij een IOAW of IOAZ"),
        plain(f"{OF_OLDER_BENEFITS} Staat er meer in jullie verordening? Zet dat in de brief."),
    )


def _not_to_be_sent(given: Given) -> tuple[Block, ...]:
    """What the answers say against such a letter at all."""
    exempt = "Je vulde in dat deze persoon is vrijgesteld. Verstuur dit besluit dan niet."
    return (*((plain(exempt),) if given.has(EXEMPT, "ja") else ()), *only_if_asked(given, "dit besluit"))


def only_if_asked(given: Given, paper: str) -> tuple[Block, ...]:
    """That a paper on a tegenprestatie is of no use where none was asked."""
    if not given.has(ASKED, "nee"):
        return ()
    return (plain(f"Je vulde in dat je geen tegenprestatie vroeg. Gebruik {paper} alleen als je dat nu wel doet."),)


def _checked(given: Given) -> tuple[Block, ...]:
    """What the aid about an order says of these hours and this time."""
    found = _as_order(given)
    if found is None:
        return ()
    told = [each["text"] for each in found["findings"] if each["status"] in (Status.NIET_VOLDAAN, Status.BEOORDELEN)]
    if not told:
        return ()
    return (
        Heading("Wat zegt het hulpmiddel over zo’n opdracht?"),
        paragraph("Dit leest iemand die met ons hulpmiddel nakijkt of de opdracht klopt:"),
        bullets(*((each,) for each in told)),
    )


def _as_order(given: Given) -> Result | None:
    """The same order put to the aid of whoever gets it; None where nothing of it is known."""
    told: dict[str, object] = {fact: given.answers[fact] for fact in SAME if fact in given.answers}
    for choice, fact in ((HOURS, "uren_per_week"), (MONTHS, "duur_maanden")):
        if given.choices[choice]:
            told |= {fact: float(given.choices[choice]), "uren_en_duur_genoemd": "ja"}
    try:
        return (
            check("opdracht", {**told, "soort": "tegenprestatie", "schriftelijk_besluit": "ja"}, given.on)
            if told
            else None
        )
    except OutsideKnownPeriodError:
        return None


def _by_the_rules(given: Given) -> tuple[Block, ...]:
    found = given.findings(Status.NIET_VOLDAAN)
    if not found:
        return ()
    return (Heading("Dit ontbreekt nog volgens de beleidsregels"), bullets(*((each["text"],) for each in found)))
