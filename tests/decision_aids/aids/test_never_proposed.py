"""What no answer ever proposes to change: an age, an illness, care for somebody, a child, what a by-law says."""

import pytest

from decision_aids.aids import aid_ids, versions

NEVER = {
    "zelfcheck": {
        "uitkering",
        "leeftijd",
        "alleenstaande_ouder_jong_kind",
        "ontheffing_alleenstaande_ouder",
        "volledig_duurzaam_arbeidsongeschikt",
        "gemeente",
        "persoonlijke_omstandigheden",
        "dringende_reden",
        "mantelzorg_uren",
        "mantelzorg_maanden",
        "verordening_mantelzorg",
        "verordening_mantelzorg_maat",
        "verordening_mantelzorg_uren_vanaf",
        "verordening_mantelzorg_maanden_vanaf",
        "verordening_vrijwilligerswerk",
        "verordening_vrijwilligerswerk_maat",
        "verordening_vrijwilligerswerk_uren_vanaf",
        "verordening_vrijwilligerswerk_maanden_vanaf",
        "verordening_overig",
        "vrijwilligerswerk_kort_na_instroom",
        "wmo_begeleiding",
        "medisch_vrij_van_arbeidsplicht",
        "blijvend_niet_in_staat",
        "kan_richting_werk",
    },
    "opdracht": {
        *("soort", "gemeente", "verordening_omvang", "verordening_uren_max", "verordening_jaaruren_max"),
        *("verordening_duur", "verordening_maanden_max"),
    },
    "beleidsregels": {"uitzondering", "mantelzorg"},
    "verordening": {"in_werking", "terugwerkend_tot", "vervallen_op"},
}
"""By aid the facts; an aid that is not named proposes any of its answers."""


@pytest.mark.parametrize("aid_id", aid_ids())
def test_nobody_is_told_to_change_what_they_cannot(aid_id: str) -> None:
    """To be less ill or to care less is no advice, and a by-law is not the visitor's to change."""
    for aid in versions(aid_id):
        found = {question.fact.id for question in aid.questions if question.unchangeable}
        assert found == NEVER.get(aid_id, set())
