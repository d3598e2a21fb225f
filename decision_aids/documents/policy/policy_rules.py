"""A starting text for policy rules: the norms of a sheet by their level, each with where it comes from."""

from decision_aids.aids import version_begun_by
from decision_aids.documents.blocks import Block, Bullets, Document, Heading, Text, paragraph, plain, said
from decision_aids.documents.given import Given, question_of
from decision_aids.documents.look_again import for_rules_to_renew
from decision_aids.documents.notices import for_colleagues, past_the_law
from decision_aids.documents.policy.origins import Origin
from decision_aids.documents.policy.size import duration, size
from decision_aids.documents.sorts import Choice, Sort, one_of
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import enumeration
from decision_aids.rules.model import Level, Rule

VARIANT = "variant"
HEADINGS = {
    Level.MOET: "Dit moet",
    Level.WENSELIJK: "Dit is wenselijk",
    Level.SITUATIONEEL: "Dit hangt van de situatie af",
}
OF_THE_LAW = "participatiewet"
COUNTS = "a-2"
SETS_FREE = ("vrijstelling", "beide")
REGULATED = (*SETS_FREE, "invulling")
BY_LAW = "Bron: artikel [[nummer]] van de verordening."
SET_FREE = (
    "is vrij volgens de verordening [[of: kan vrij worden, als het college dat beslist]], vanaf [[aantal uur en "
    "maanden, als zij die noemt]]"
)
ACTIVITIES = {
    "mantelzorg_in_verordening": ("Mantelzorg", "mantelzorg geeft"),
    "vrijwilligerswerk_in_verordening": ("Vrijwilligerswerk", "vrijwilligerswerk doet"),
}
"""What that rule has count: by the fact about the by-law, how it is called and who does it."""


def _choices(given: Given) -> tuple[Choice, ...]:
    return (
        one_of(
            VARIANT,
            "Met welke variant begin je?",
            *question_of(version_begun_by("beleidsregels", given.on), VARIANT).labels,
        ),
    )


def _write(given: Given) -> Document:
    variant = given.choices[VARIANT]
    rules = [
        rule
        for rule in version_begun_by("beleidsregels", given.on).rules
        if rule.id.startswith(f"{variant}-") or not rule.id.startswith(("a-", "b-"))
    ]
    return Document(
        "Begin van beleidsregels tegenprestatie",
        for_colleagues(
            given,
            paragraph(
                f"Dit is een begin. De zinnen zijn die van variant {variant} op deze site. Het college "
                "stelt beleidsregels vast."
            ),
            paragraph("De verordening gaat vóór. Kijk dus na of deze regels passen bij wat de raad heeft vastgesteld."),
            *_changed(given, rules),
            *for_rules_to_renew(given),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph(
                "Het college van de gemeente [[naam]] werkt vanaf [[datum]] met deze beleidsregels. "
                "Zij horen bij [[naam van de verordening]]."
            ),
            *(block for level in Level for block in _of_level(given, rules, level)),
            Heading("Uren en duur in onze verordening"),
            Bullets((*size(given), *duration(given))),
            paragraph("Herkomst: keuze van de gemeente."),
            Heading("Wie beslist, en wie denkt mee?"),
            paragraph(
                "Bij twijfel overlegt de medewerker met [[naam of team]]. Over een maatregel beslist [[functie]]."
            ),
            paragraph("Vastgesteld op [[datum]] door het college van [[gemeente]]."),
        ),
    )


def _of_level(given: Given, rules: list[Rule], level: Level) -> tuple[Block, ...]:
    norms = tuple(text for rule in rules if rule.level is level for text in _norms(given, rule))
    return (Heading(HEADINGS[level]), Bullets(norms, numbered=True)) if norms else ()


def _norms(given: Given, rule: Rule) -> tuple[Text, ...]:
    """A rule as the sheet has it; for each activity by itself where the by-law sets one of them free."""
    # Wat alleen op de wet rust, geldt overal. De rest koos een gemeente, ook waar het de wet uitwerkt.
    origin = Origin.WET if all(source.startswith(OF_THE_LAW) for source in rule.sources) else Origin.KEUZE
    named = f"Bron: {'; '.join(sources()[source].title for source in rule.sources)}."
    if not _at_odds(given, rule):
        return ((f"{rule.quote} Herkomst: {origin}. {named}",),)
    return tuple(
        said(f"{_counts(given, fact, *names)} Herkomst: {origin}. {BY_LAW if given.has(fact, *REGULATED) else named}")
        for fact, names in ACTIVITIES.items()
    )


def _at_odds(given: Given, rule: Rule) -> bool:
    """Whether the rule has something count that sets free by the by-law, as it was answered."""
    return rule.id == COUNTS and any(given.has(fact, *SETS_FREE) for fact in ACTIVITIES)


def _counts(given: Given, fact: str, noun: str, who: str) -> str:
    if given.has(fact, "vrijstelling"):
        return f"Wie al {who}, {SET_FREE}."
    if given.has(fact, "beide"):
        return f"Wie al {who}, {SET_FREE}. Begint iemand ermee? Dan telt het mee."
    return f"{noun} telt ook als tegenprestatie."


def _changed(given: Given, rules: list[Rule]) -> tuple[Block, ...]:
    """Which rule of the sheet was changed, and why."""
    free = [f"wie al {who}" for fact, (_, who) in ACTIVITIES.items() if given.has(fact, *SETS_FREE)]
    return tuple(
        plain(
            f"Eén regel is anders dan in variant {given.choices[VARIANT]}. Daar staat: “{rule.quote}” Volgens je "
            f"antwoorden is in de verordening vrij, of kan het worden: {enumeration(free)}."
        )
        for rule in rules
        if _at_odds(given, rule)
    )


POLICY_RULES = Sort("beleidsregels-begin", "Begin van beleidsregels", ("verordening",), _write, _choices)
