"""What the model says of a rule and an outcome as a whole."""

from decision_aids.rules.conditions import yes
from decision_aids.rules.facts import yes_no
from tests.decision_aids.small_aids import outcome, rule


def test_facts_of_a_rule_are_all_that_its_status_hangs_on() -> None:
    """Each of its four conditions may look at a fact that no other looks at."""
    scope, applies, judged, met = (yes_no(name) for name in ("omvang", "speelt", "oordeel", "gehaald"))
    of_all = rule(yes(met), judged=yes(judged))._replace(in_scope=yes(scope), applies=yes(applies))
    assert of_all.facts == {"omvang", "speelt", "oordeel", "gehaald"}


def test_outcome_says_what_must_be_checked_where_there_is_such_a_thing() -> None:
    """The careful words come only where a caution is about something and the outcome has them."""
    plain = outcome("mag")
    careful = plain._replace(cautious_title="Mag volgens {}", cautious_explanation="Vraag het na.")
    assert careful.worded("de verordening van toen") == ("Mag volgens de verordening van toen", "Vraag het na.")
    assert careful.worded("") == plain.worded("de verordening van toen") == ("Mag", "")
