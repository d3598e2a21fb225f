"""A starting text for policy rules: the norms of a sheet by their level, each with where it comes from."""

from decision_aids.aids import version_begun_by
from decision_aids.documents.blocks import Block, Bullets, Document, Heading, Text, paragraph
from decision_aids.documents.given import Given
from decision_aids.documents.notices import for_colleagues, past_the_law
from decision_aids.documents.policy.origins import Origin
from decision_aids.documents.policy.size import duration, size
from decision_aids.documents.sorts import Choice, Sort, one_of
from decision_aids.law.sources import sources
from decision_aids.rules.model import Level, Rule

VARIANT = "variant"
HEADINGS = {
    Level.MOET: "Dit moet",
    Level.WENSELIJK: "Dit is wenselijk",
    Level.SITUATIONEEL: "Dit hangt van de situatie af",
}
OF_THE_LAW = "participatiewet"


def _choices(_: Given) -> tuple[Choice, ...]:
    return (
        one_of(
            VARIANT,
            "Met welke variant begin je?",
            ("a", "Variant a: zeven regels"),
            ("b", "Variant b: zes regels, met maatwerk"),
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
        "beleidsregels-begin",
        "Begin van beleidsregels tegenprestatie",
        for_colleagues(
            given,
            paragraph(
                f"Dit is een begin. De zinnen zijn die van variant {variant} op deze site. Het college "
                "stelt beleidsregels vast."
            ),
            paragraph("De verordening gaat vóór. Kijk dus na of deze regels passen bij wat de raad heeft vastgesteld."),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph(
                "Het college van de gemeente [[naam]] werkt vanaf [[datum]] met deze beleidsregels. "
                "Zij horen bij [[naam van de verordening]]."
            ),
            *(block for level in Level for block in _of_level(rules, level)),
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


def _of_level(rules: list[Rule], level: Level) -> tuple[Block, ...]:
    norms = [rule for rule in rules if rule.level is level]
    return (Heading(HEADINGS[level]), Bullets(tuple(_norm(rule) for rule in norms), numbered=True)) if norms else ()


def _norm(rule: Rule) -> Text:
    # Wat alleen op de wet rust, geldt overal. De rest koos een gemeente, ook waar het de wet uitwerkt.
    origin = Origin.WET if all(source.startswith(OF_THE_LAW) for source in rule.sources) else Origin.KEUZE
    named = "; ".join(sources()[source].title for source in rule.sources)
    return (f"{rule.quote} Herkomst: {origin}. Bron: {named}.",)


POLICY_RULES = Sort("beleidsregels-begin", "Begin van beleidsregels", ("verordening",), _write, _choices)
