"""Which proof goes with which answer, each by itself: none of them is only ever given with others."""

from datetime import date

import pytest

from decision_aids.aids import version_on
from decision_aids.documents.claimant.proof import proofs_for
from decision_aids.documents.given import Told, given
from decision_aids.rules.facts import Kind, Value
from decision_aids.rules.model import Question

DAY = date(2016, 3, 1)
"""A day on which by-laws still asked for more than the law does."""

EXPECTED = {
    "zelfcheck": {
        "ontheffing: alleen-arbeidsplicht": ["Ik heb een ontheffing"],
        "ontheffing: ook-tegenprestatie": ["Ik heb een ontheffing"],
        "alleenstaande_ouder_jong_kind: ja": ["Ik zorg alleen voor een jong kind"],
        "ontheffing_alleenstaande_ouder: ja": ["Ik heb een ontheffing"],
        "volledig_duurzaam_arbeidsongeschikt: ja": ["Ik kan niet meer werken en dat blijft zo"],
        "mantelzorg_uren: 8": ["Ik zorg voor iemand"],
        "vrijwilligerswerk_uren: 8": ["Ik doe vrijwilligerswerk"],
        "betaald_werk_uren: 8": ["Ik heb betaald werk"],
        "training_uren: 8": ["Ik volg een opleiding of traject"],
        "persoonlijke_omstandigheden: ja": ["Ik kan dit nu niet, of maar voor een deel"],
        "reintegratietraject: ja": ["Ik volg een opleiding of traject"],
        "sociale_activering: ja": ["Ik volg een opleiding of traject"],
        "dringende_reden: ja": ["Ik kan dit nu niet, of maar voor een deel"],
    },
    "opdracht": {
        "onbeloond: nee": ["Ik heb betaald werk"],
        "naast_regulier_werk: nee": ["Dit werk was eerst een baan"],
        "verdringing: twijfel": ["Dit werk was eerst een baan"],
        "verdringing: ja": ["Dit werk was eerst een baan"],
        "naar_vermogen: nee": ["Ik kan dit nu niet, of maar voor een deel", "Het werk past niet bij mij"],
    },
}


@pytest.mark.parametrize("aid_id", EXPECTED)
def test_each_answer_brings_its_own_proof(aid_id: str) -> None:
    """Every value of every question, given with no more than what opens that question."""
    found = {}
    for question in version_on(aid_id, DAY).questions:
        for value in _values(question):
            opening = _opening(question)
            brought = _brought(aid_id, opening)
            if more := [says for says in _brought(aid_id, {**opening, question.fact.id: value}) if says not in brought]:
                found[f"{question.fact.id}: {value}"] = more
    assert found == EXPECTED[aid_id]


def _brought(aid_id: str, answers: dict[str, Value]) -> list[str]:
    return [proof.says for proof in proofs_for(given(aid_id, Told(answers), DAY, DAY))]


def _opening(question: Question) -> dict[str, Value]:
    """The answer without which the question is not asked; of a by-law the municipality."""
    if question.only_if is None:
        return {}
    fact, (value, *_) = question.only_if
    return {fact: value.split("/")[0]}


def _values(question: Question) -> tuple[Value, ...]:
    return (0, 8) if question.fact.kind is Kind.GETAL else question.asked.values


def test_urgent_reason_is_not_taken_for_an_illness() -> None:
    """It may be care for somebody."""
    assert not [says for says in _brought("zelfcheck", {"dringende_reden": "ja"}) if "ziek" in says]


def test_exemption_of_a_lone_parent_need_not_name_the_tegenprestatie() -> None:
    """The law itself takes it off (artikel 9 lid 7 Participatiewet, artikel 37a lid 4 of IOAW and IOAZ)."""
    (proof,) = proofs_for(given("zelfcheck", Told({"ontheffing_alleenstaande_ouder": "ja"}), DAY, DAY))
    assert proof.helps.endswith("Staat er artikel 9a of 38 in? Dan hoeft de tegenprestatie er niet in te staan")
