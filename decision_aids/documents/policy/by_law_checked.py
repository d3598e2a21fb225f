"""What a policy officer reads before a starting text for a by-law: what may change, and what our aid says of it."""

from dataclasses import replace
from datetime import date

from decision_aids.answers.check import check
from decision_aids.documents.blocks import Block, Heading, bullets, plain
from decision_aids.documents.given import Given, open_facts
from decision_aids.documents.notices import outcome_words
from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import Status

IN_FORCE = "in_werking"

# What the text itself settles, however the questions were answered.
SETTLED_BY_THE_TEXT = {
    "karakter": "verplichtend",
    "maatregel_vastgelegd": "ja",
    "wettelijke_vrijstellingen_benoemd": "ja",
    "ioaw_ioaz_genoemd": "ja",
}


# Wat alleen van de oude tekst kan zijn: een tekst die nog komt, is niet vervallen en werkt niet terug.
OF_THE_OLDER_TEXT = ("vervallen_op", "terugwerkend_tot")


def as_it_stands(given: Given) -> Given:
    """The case as this text settles it: what it says itself is answered, whatever was filled in.

    Days of the by-law that was checked are left out: this text is still to come.
    """
    older = OF_THE_OLDER_TEXT if starts_later(given) else (*OF_THE_OLDER_TEXT, IN_FORCE)
    kept = {fact: value for fact, value in given.answers.items() if fact not in older}
    answers = {**kept, **SETTLED_BY_THE_TEXT}
    try:
        result = check("verordening", answers, given.on)
    except OutsideKnownPeriodError:
        return given
    text = replace(given, answers=answers, result=result)
    return replace(text, open_facts=open_facts(text))


def starts_later(given: Given) -> bool:
    """Whether the first day that was filled in is still to come: an earlier one is that of the by-law checked."""
    told = given.answers.get(IN_FORCE)
    return told is not None and date.fromisoformat(str(told)) > given.today


def what_comes(given: Given) -> tuple[Block, ...]:
    """That the law may change, and what we advise to put to the council; past the law another notice says more."""
    if given.past_the_law:
        return ()
    last = dutch_date(given.known_until)
    return (
        Heading(f"Wat geldt er na {last}?"),
        plain(f"Deze tekst kent de regels tot en met {last}. {given.aid.period.after}"),
        plain(
            "Wij raden aan: leg de raad twee besluiten voor. Eén voor als maatschappelijke participatie er dan komt, "
            "en één voor als dat later wordt. Trek de verordening niet te vroeg in."
        ),
    )


def checked(text: Given) -> tuple[Block, ...]:
    """What the aid about by-laws says of this text, and that it only holds for the text without its gaps."""
    found = text.findings(Status.NIET_VOLDAAN, Status.BEOORDELEN)
    return (
        Heading("Wat zegt ons hulpmiddel van deze tekst?"),
        plain("Dit geldt pas als elke open plek [ ] is ingevuld, en zo dat zij past bij wat je hebt geantwoord."),
        *outcome_words(text),
        *((bullets(*((each["text"],) for each in found)),) if found else ()),
        plain(
            "De raad moet de tekst nog vaststellen, en de gemeente moet die bekendmaken. Het hulpmiddel nam "
            "over wat je daarover invulde, en over de dag van ingaan."
        ),
    )
