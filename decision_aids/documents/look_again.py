"""Work that goes on after the last day of which the law is known: a second look before it."""

from datetime import date

from decision_aids.documents.blocks import Block, Heading, Paragraph, paragraph, plain
from decision_aids.documents.given import Given
from decision_aids.rules.dutch import dutch_date


def may_go_on(given: Given, ends: date | None = None) -> bool:
    """Whether the work ends after the last known day or its end is not known, in a document of a known day."""
    return not given.past_the_law and (ends is None or ends > given.known_until)


def for_colleagues_to_plan(given: Given, ends: date | None = None) -> tuple[Block, ...]:
    """For the first sheet of who works for a municipality."""
    if not may_go_on(given, ends):
        return ()
    shorter = "" if ends else " Stopt het werk eerder? Haal die zin dan weg."
    return (
        *_not_known(given, ends),
        plain(
            "Spreek daarom een dag af om samen opnieuw te kijken. In de tekst staat een zin met een open plek."
            f"{shorter}"
        ),
        plain("Weet je al welke regels dan gelden? Pas de zin aan."),
    )


def for_organisations_to_plan(given: Given) -> tuple[Block, ...]:
    """For the first sheet of an organisation."""
    if not may_go_on(given):
        return ()
    return (
        *_not_known(given, None),
        plain(
            "Spreek daarom een dag af om samen opnieuw te kijken. In deel 8 staat een open plek. Stopt het werk "
            "eerder? Haal die zin dan weg."
        ),
        plain("Vraag ook of de verzekering dan nog geldt."),
    )


def for_rules_to_renew(given: Given) -> tuple[Block, ...]:
    """For the first sheet of rules that a municipality makes for itself, which have no last day of their own."""
    if not may_go_on(given):
        return ()
    last = dutch_date(given.known_until)
    return (
        Heading(f"Gelden deze regels ook na {last}?"),
        plain(f"Wij kennen de wet tot en met {last}. {given.aid.period.after}"),
        plain("Spreek nu af wie deze tekst vóór die dag naast de nieuwe wet legt."),
    )


def _not_known(given: Given, ends: date | None) -> tuple[Block, ...]:
    last = dutch_date(given.known_until)
    return (
        Heading(f"Dit loopt door na {last}" if ends else f"Loopt dit door na {last}?"),
        plain(f"Wij kennen de regels tot en met {last}. {given.aid.period.after}"),
    )


def to_claimant(given: Given, ends: date | None) -> tuple[Paragraph, ...]:
    """For a letter: that there is a second look before that day, and no guess about what comes then."""
    if not may_go_on(given, ends):
        return ()
    last = dutch_date(given.known_until)
    return (
        paragraph(
            f"Of de regels na {last} hetzelfde blijven, is niet zeker. Daarom kijken wij vóór die tijd opnieuw, "
            f"samen met u: op [[dag, uiterlijk {last}]]."
        ),
    )


def in_an_agreement(given: Given) -> tuple[Paragraph, ...]:
    """For papers that are signed together, of which the last day is a gap."""
    if not may_go_on(given):
        return ()
    last = dutch_date(given.known_until)
    return (
        paragraph(
            f"Loopt het werk door na {last}? Of de regels dan hetzelfde blijven, is niet zeker. Daarom kijken wij ook "
            f"vóór die tijd opnieuw: op [[dag, uiterlijk {last}]]."
        ),
    )
