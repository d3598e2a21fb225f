"""No aid forbids what another allows, and no two rules shut each other out."""

import pytest

from decision_aids.aids import aid_ids, versions
from decision_aids.engine.compile import CompiledAid
from decision_aids.proofs.double_bind import check_together
from decision_aids.proofs.promises import Fault
from decision_aids.proofs.rule_pairs import check_rule_pairs
from decision_aids.proofs.same_thing import BOTH_WAYS, SAME, THINGS, Same, Told, Verdict
from decision_aids.rules.conditions import ALWAYS, NEVER, Condition, at_least, below, no, yes
from decision_aids.rules.facts import hours_per_week, yes_no
from decision_aids.rules.model import Aid, Rule
from tests.decision_aids.small_aids import outcome, rule, small_aid

AIDS = [aid for aid_id in aid_ids() for aid in versions(aid_id)]
PAID, HOURS, KNOWN = yes_no("betaald"), hours_per_week("uren"), yes_no("bekend")
WORK = (Same("werk", {"een": Told("betaald"), "ander": Told("betaald")}),)
SIZE = (Same("uren", {"een": Told("uren"), "ander": Told("uren")}),)
SAYS = {"dit": {"een": Verdict(("mag-niet",), ("mag",)), "ander": Verdict(("mag-niet",), ("mag",))}}


def an_aid(name: str, forbids: Condition) -> Aid:
    return small_aid(PAID, HOURS, KNOWN, outcomes=(outcome("mag-niet", forbids), outcome("mag")))._replace(id=name)


def with_outcomes(aid_id: str, **when: Condition) -> list[Aid]:
    """All aids, one with another condition for some outcomes."""
    conditions = {name.replace("_", "-"): condition for name, condition in when.items()}
    return [
        aid._replace(
            outcomes=tuple(each._replace(when=conditions.get(each.id, each.when)) for each in aid.outcomes),
        )
        if aid.id == aid_id
        else aid
        for aid in AIDS
    ]


def test_aids_of_this_project_forbid_nothing_that_another_allows() -> None:
    """On what two aids were both told, none is certain of a no where another may say yes."""
    assert check_together(AIDS) > 1000


def test_planted_aid_that_allows_what_another_forbids_is_a_fault() -> None:
    """Work of no use to anybody is not right, and who is exempt is not asked, in any aid."""
    fact = {fact.id: fact for aid in AIDS for fact in aid.facts if aid.id == "aanbieder"}
    with pytest.raises(Fault, match=r"zegt opdracht zeker klopt-niet, en kan aanbieder .*geschikt"):
        check_together(with_outcomes("aanbieder", ongeschikt=no(fact["additioneel"]), bespreken=NEVER))
    asked = {fact.id: fact for aid in AIDS for fact in aid.facts if aid.id == "beleidsregels"}
    with pytest.raises(
        Fault, match=r"iets vragen .*vrijgesteld=ja.* zegt zelfcheck zeker .*, en kan beleidsregels aandacht"
    ):
        check_together(with_outcomes("beleidsregels", moet_ontbreekt=no(asked["tegenprestatie_gevraagd"])))


def test_aid_may_forbid_for_what_the_other_was_not_told() -> None:
    """Only what both were told counts: a reason of which one never hears makes no double bind."""
    one, other = an_aid("een", yes(KNOWN)), an_aid("ander", yes(PAID))
    with pytest.raises(Fault, match="dit: met werk=ja zegt ander zeker mag-niet, en kan een mag zeggen"):
        check_together([one, other], WORK, SAYS)
    assert check_together([an_aid("een", yes(PAID)), other], WORK, SAYS) == 2
    assert check_together([one, an_aid("ander", no(KNOWN))], WORK, SAYS) == 2


def test_numbers_are_told_apart_where_one_of_two_aids_does() -> None:
    """A bound that only one aid knows cuts the scale for both."""
    one, other = an_aid("een", at_least(HOURS, 32)), an_aid("ander", at_least(HOURS, 20))
    with pytest.raises(Fault, match=r"met uren=20 zegt ander zeker mag-niet, en kan een mag zeggen"):
        check_together([one, other], SIZE, SAYS)
    assert check_together([one, an_aid("ander", at_least(HOURS, 32))], SIZE, SAYS) == 2


def test_data_name_facts_and_outcomes_that_exist() -> None:
    """Each fact, answer and outcome that the proof compares is one of the aid it is named for."""
    facts = {(aid.id, fact.id): fact for aid in AIDS for fact in aid.facts}
    outcomes = {(aid.id, each.id) for aid in AIDS for each in aid.outcomes}
    for same in SAME:
        assert all((aid, told.fact) in facts for aid, told in same.told.items()), same.name
        assert all(
            (aid, each) in outcomes for aid, cases in same.follows.items() for case in cases.values() for each in case
        )
    for verdicts in THINGS.values():
        for aid, verdict in verdicts.items():
            assert all((aid, each) in outcomes for each in (*verdict.forbids, *verdict.allows))
            assert all(value in facts[aid, fact].values for fact, value in verdict.given.items())


def two_rules(one: Rule, other: Rule) -> CompiledAid:
    rules = (one._replace(id="een"), other._replace(id="ander"))
    return CompiledAid(small_aid(PAID, HOURS, KNOWN, outcomes=(outcome("klaar"),), rules=rules))


@pytest.mark.parametrize("aid", AIDS, ids=[aid.id for aid in AIDS])
def test_rules_of_each_aid_can_be_kept_together(aid: Aid) -> None:
    """Each pair of rules that apply, and of which each can be kept, can be kept together."""
    assert check_rule_pairs(CompiledAid(aid, 4)) == len(aid.rules) * (len(aid.rules) - 1) // 2


def test_rules_that_shut_each_other_out_are_a_fault() -> None:
    """At least eight hours and fewer than eight cannot both be kept, unless they never apply together."""
    enough, few = rule(at_least(HOURS, 8)), rule(below(HOURS, 8))
    with pytest.raises(Fault, match="regels een en ander: niet allebei te halen"):
        check_rule_pairs(two_rules(enough, few))
    paid, unpaid = enough._replace(applies=yes(PAID)), few._replace(applies=no(PAID))
    assert check_rule_pairs(two_rules(paid, unpaid)) == 1
    with pytest.raises(Fault, match=r"\{'betaald': 'ja'\}"):
        check_rule_pairs(two_rules(paid, few._replace(applies=ALWAYS)))


def test_rule_that_cannot_be_kept_anyhow_shuts_nothing_out() -> None:
    """Where how things are already breaks one rule, it is not the other that makes it impossible."""
    small = rule(below(HOURS, 20))._replace(applies=at_least(HOURS, 1))
    assert check_rule_pairs(two_rules(small, rule(yes(PAID))._replace(applies=at_least(HOURS, 30)))) == 1


def test_pair_that_is_excused_for_nothing_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that is not needed any more does not stay."""
    monkeypatch.setitem(BOTH_WAYS, ("proef", "een", "ander"), "x")
    with pytest.raises(Fault, match="wel allebei te halen"):
        check_rule_pairs(two_rules(rule(yes(PAID)), rule(yes(PAID))))
