"""The by-laws that are known, as answers: what the source does not say is left out."""

from decision_aids.aids.verordening.since_2015_01_01 import facts
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Gemeente, Gevolg, Rol, Soort
from decision_aids.rules.facts import Fact, Value
from decision_aids.rules.model import Example

ROLE_ON_PAPER = {
    Gevolg.VRIJSTELLING: "vrijstelling",
    Gevolg.KAN_VRIJSTELLING: "vrijstelling",
    Gevolg.TELT_MEE: "invulling",
    Gevolg.NEE: "niet-geregeld",
    Gevolg.NIET_GEREGELD: "niet-geregeld",
}
# Van deze noemt het onderzoek een verordening met maatregelen (§4.2), of staat de maatregel in de verordening zelf
# (Rotterdam, §4.1). Van de andere zegt het alleen of er in de praktijk een maatregel kwam.
WITH_A_MEASURE = {
    *("asten", "deurne", "gemert-bakel", "helmond", "laarbeek", "someren"),
    *("hilversum", "rotterdam"),
}
NAMED_BY_THE_LAW = {"volledig_duurzaam_arbeidsongeschikt", "ontheffing_alleenstaande_ouder"}


def examples() -> tuple[Example, ...]:
    """Every municipality as an example, in the order of their names."""
    return tuple(
        Example(slug, f"{gemeente.naam} ({gemeente.stand})", answers_of(slug, gemeente))
        for slug, gemeente in gemeenten().items()
    )


def answers_of(slug: str, gemeente: Gemeente) -> dict[str, Value]:
    """The answers that the file of a municipality gives, and whether the study names a maatregel."""
    answers = _of_the_by_law(gemeente) | _of_size(gemeente)
    if slug in WITH_A_MEASURE:
        answers[facts.MAATREGEL.id] = "ja"
    roles = (
        (facts.VRIJWILLIGERSWERK_OP_PAPIER, _on_paper(gemeente, Soort.VRIJWILLIGERSWERK)),
        (facts.VRIJWILLIGERSWERK_IN_PRAKTIJK, _in_practice(gemeente, Soort.VRIJWILLIGERSWERK)),
        (facts.MANTELZORG_OP_PAPIER, _on_paper(gemeente, Soort.MANTELZORG)),
        (facts.MANTELZORG_IN_PRAKTIJK, _in_practice(gemeente, Soort.MANTELZORG)),
    )
    return answers | {fact.id: role for fact, role in roles if role is not None}


def _of_the_by_law(gemeente: Gemeente) -> dict[str, Value]:
    answers: dict[str, Value] = {}
    if gemeente.inwerking is not None:
        answers[facts.IN_WERKING.id] = gemeente.inwerking.isoformat()
    if set(gemeente.wettelijk_genoemd) >= NAMED_BY_THE_LAW:
        answers[facts.VRIJSTELLINGEN.id] = "ja"
    if gemeente.onderzocht:
        # Het onderzoek (§5.2) zegt van alle beschreven verordeningen dat de raad ze vaststelde en dat ze zijn
        # gepubliceerd; het koos ze omdat ze de tegenprestatie verplichten (§2.2).
        answers |= {facts.VASTGESTELD.id: "ja", facts.BEKENDGEMAAKT.id: "ja", facts.KARAKTER.id: "verplichtend"}
    return answers


def _of_size(gemeente: Gemeente) -> dict[str, Value]:
    """The bounds; a by-law that the source describes in full and that names no upper bound has none."""
    size, time = gemeente.omvang, gemeente.duur
    answers: dict[str, Value] = {}
    if size.uren_vast is not None:
        answers |= _bounds(facts.UREN_MIN, size.uren_vast, facts.UREN_MAX, size.uren_vast)
    elif size.uren_minimum is not None:
        answers |= _bounds(facts.UREN_MIN, size.uren_minimum, facts.UREN_MAX, size.uren_maximum)
    if time.jaaruren_maximum is not None:
        answers |= {facts.OMVANG_PER.id: "jaar", facts.JAARUREN_MAX.id: time.jaaruren_maximum}
    elif facts.UREN_MAX.id in answers:
        answers[facts.OMVANG_PER.id] = "week"
    elif facts.UREN_MIN.id in answers and gemeente.onderzocht:
        answers[facts.OMVANG_PER.id] = "geen-grens"
    if time.blijvend:
        answers |= _bounds(
            facts.MAANDEN_MIN, facts.NO_LOWER_BOUND, facts.MAANDEN_MAX, float(facts.NO_UPPER_BOUND_MONTHS)
        )
    elif time.maanden_vast is not None:
        answers |= _bounds(facts.MAANDEN_MIN, time.maanden_vast, facts.MAANDEN_MAX, time.maanden_vast)
    elif time.maanden_minimum is not None:
        longest = facts.NO_UPPER_BOUND_MONTHS if gemeente.onderzocht else None
        answers |= _bounds(facts.MAANDEN_MIN, time.maanden_minimum, facts.MAANDEN_MAX, time.maanden_maximum or longest)
    return answers


def _bounds(lower: Fact, low: float, upper: Fact, high: float | None) -> dict[str, Value]:
    known = ((lower, low), (upper, high))
    return {fact.id: fact.value(fact.tick(number)) for fact, number in known if number is not None}


def _on_paper(gemeente: Gemeente, soort: Soort) -> str | None:
    return ROLE_ON_PAPER.get(gemeente.gronden[soort].gevolg)


def _in_practice(gemeente: Gemeente, soort: Soort) -> str | None:
    if gemeente.praktijk is None:
        return None
    role = gemeente.praktijk.vrijwilligerswerk if soort is Soort.VRIJWILLIGERSWERK else gemeente.praktijk.mantelzorg
    return None if role is Rol.NIET_GEVONDEN else role.value
