"""The by-laws that are known, as answers: what the source does not say is left out."""

from datetime import timedelta

from decision_aids.aids.verordening.since_2015_01_01 import facts
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.law.gemeenten.model import Gevolg, Herkomst, Soort, Wettelijk
from decision_aids.law.gemeenten.study import Rol
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


def examples() -> tuple[Example, ...]:
    """Every by-law as an example, by the name of its municipality; the newest is called as the municipality is."""
    return tuple(
        Example(_example_id(by_law), f"{gemeenten()[by_law.slug].naam} ({by_law.verordening.jaar})", answers_of(by_law))
        for by_law in by_laws()
    )


def _example_id(by_law: InForce) -> str:
    newest = max(gemeenten()[by_law.slug].verordeningen)
    return by_law.slug if by_law.first == newest else f"{by_law.slug}-{by_law.first}"


def answers_of(by_law: InForce) -> dict[str, Value]:
    """The answers that the file of a municipality gives, and whether the study names a maatregel."""
    answers = _of_the_by_law(by_law) | _of_size(by_law)
    if by_law.slug in WITH_A_MEASURE and by_law.verordening.onderzoek is not None:
        answers[facts.MAATREGEL.id] = "ja"
    roles = (
        (facts.VRIJWILLIGERSWERK_OP_PAPIER, _on_paper(by_law, Soort.VRIJWILLIGERSWERK)),
        (facts.VRIJWILLIGERSWERK_IN_PRAKTIJK, _in_practice(by_law, Soort.VRIJWILLIGERSWERK)),
        (facts.MANTELZORG_OP_PAPIER, _on_paper(by_law, Soort.MANTELZORG)),
        (facts.MANTELZORG_IN_PRAKTIJK, _in_practice(by_law, Soort.MANTELZORG)),
    )
    return answers | {fact.id: role for fact, role in roles if role is not None}


def _of_the_by_law(by_law: InForce) -> dict[str, Value]:
    answers: dict[str, Value] = {}
    if by_law.verordening.zeker_vanaf is None:
        answers[facts.IN_WERKING.id] = by_law.first.isoformat()
    if by_law.last is not None:
        answers[facts.VERVALLEN_OP.id] = (by_law.last + timedelta(days=1)).isoformat()
    if set(by_law.verordening.wettelijk_genoemd) >= set(Wettelijk):
        answers[facts.VRIJSTELLINGEN.id] = "ja"
    if by_law.verordening.herkomst is Herkomst.ONDERZOEK and _described(by_law):
        # Het onderzoek (§5.2) zegt van alle beschreven verordeningen dat de raad ze vaststelde en dat ze zijn
        # gepubliceerd; het koos ze omdat ze de tegenprestatie verplichten (§2.2).
        answers |= {facts.VASTGESTELD.id: "ja", facts.BEKENDGEMAAKT.id: "ja", facts.KARAKTER.id: "verplichtend"}
    return answers


def _of_size(by_law: InForce) -> dict[str, Value]:
    """The bounds; of a by-law that the source describes in full and that names one of two, the other does not exist."""
    size, time = by_law.verordening.omvang, by_law.verordening.duur
    answers: dict[str, Value] = {}
    if size.uren_vast is not None:
        answers |= _bounds(facts.UREN_MIN, size.uren_vast, facts.UREN_MAX, size.uren_vast)
    elif size.uren_minimum is not None or (size.uren_maximum is not None and _described(by_law)):
        least = facts.NO_LOWER_BOUND if size.uren_minimum is None else size.uren_minimum
        answers |= _bounds(facts.UREN_MIN, least, facts.UREN_MAX, size.uren_maximum)
    if time.jaaruren_maximum is not None:
        answers |= {facts.OMVANG_PER.id: "jaar", facts.JAARUREN_MAX.id: time.jaaruren_maximum}
    elif facts.UREN_MAX.id in answers:
        answers[facts.OMVANG_PER.id] = "week"
    elif facts.UREN_MIN.id in answers and _described(by_law):
        answers[facts.OMVANG_PER.id] = "geen-grens"
    if time.blijvend:
        answers |= _bounds(
            facts.MAANDEN_MIN, facts.NO_LOWER_BOUND, facts.MAANDEN_MAX, float(facts.NO_UPPER_BOUND_MONTHS)
        )
    elif time.maanden_vast is not None:
        answers |= _bounds(facts.MAANDEN_MIN, time.maanden_vast, facts.MAANDEN_MAX, time.maanden_vast)
    elif time.maanden_minimum is not None or (time.maanden_maximum is not None and _described(by_law)):
        least = facts.NO_LOWER_BOUND if time.maanden_minimum is None else time.maanden_minimum
        longest = facts.NO_UPPER_BOUND_MONTHS if _described(by_law) else None
        answers |= _bounds(facts.MAANDEN_MIN, least, facts.MAANDEN_MAX, time.maanden_maximum or longest)
    return answers


def _bounds(lower: Fact, low: float, upper: Fact, high: float | None) -> dict[str, Value]:
    known = ((lower, low), (upper, high))
    return {fact.id: fact.value(fact.tick(number)) for fact, number in known if number is not None}


def _on_paper(by_law: InForce, soort: Soort) -> str | None:
    return ROLE_ON_PAPER.get(by_law.verordening.gronden[soort].gevolg)


def _in_practice(by_law: InForce, soort: Soort) -> str | None:
    study = by_law.verordening.onderzoek
    if study is None or study.praktijk is None:
        return None
    role = study.praktijk.vrijwilligerswerk if soort is Soort.VRIJWILLIGERSWERK else study.praktijk.mantelzorg
    return None if role is Rol.NIET_GEVONDEN else role.value


def _described(by_law: InForce) -> bool:
    """Whether the by-law was read, or described to us in text, so that its silence says something."""
    study = by_law.verordening.onderzoek
    return study is None or study.in_tekst_beschreven
