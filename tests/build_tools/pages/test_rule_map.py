"""The map of the rules tells of each rule what it looks at and what it leaves, and that is what the aid answers."""

import random
from datetime import date
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup

from build_tools.pages.rule_map import LEADING, rule_maps
from build_tools.pages.rule_map_drawing import drawing
from build_tools.pages.rule_map_pages import MARKS, list_of_maps, rule_map_page, rule_map_pages
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import Case
from decision_aids.engine.compile import answering
from decision_aids.rules.conditions import every, is_one_of, no, some, yes
from decision_aids.rules.facts import choice, yes_no
from decision_aids.rules.model import UNDECIDED, Aid, Level, Question, Status
from tests.decision_aids.small_aids import outcome, rule, small_aid

TODAY = date(2026, 11, 22)
DRAWN = 400


def whole_answers(aid: Aid, draw: random.Random) -> dict[str, object]:
    """An answer to every question: for each a value from some block of its scale."""
    engine = answering(aid)
    return {
        question.fact.id: draw.choice(question.asked.values)
        if question.asked.values
        else question.fact.value(draw.choice(partition.blocks).start, TODAY)
        for question, partition in zip(engine.questions, engine.partitions, strict=True)
    }


@pytest.mark.parametrize("aid_id", aid_ids())
def test_no_answer_gives_an_outcome_that_the_map_leaves_out(aid_id: str) -> None:
    """Of drawn answers, where a rule has a status of the map, the outcome is one of those that the map leaves."""
    draw = random.Random(aid_id)  # noqa: S311 - guards no secret
    mapped = rule_maps(versions(aid_id))[-1]
    left = {(each.rule.id, left.status.value): left for each in mapped.rules for left in each.left}
    seen = 0
    for _ in range(DRAWN):
        case = Case(mapped.aid, whole_answers(mapped.aid, draw), TODAY)
        if case.outcome == UNDECIDED:
            continue
        for finding in case.findings:
            if finding["status"] in LEADING:
                assert case.outcome in [each.id for each in left[str(finding["rule"]), str(finding["status"])].outcomes]
                seen += 1
    assert seen > DRAWN / 4


def test_map_leaves_exactly_what_answers_can_give() -> None:
    """Of a small aid, of which all answers can be gone through, the outcomes left are those that come out."""
    paid, size, judged = yes_no("betaald"), choice("grootte", "klein", "groot"), yes_no("oordeel")
    unpaid = rule(no(paid), judged=every(no(paid), yes(judged)))
    aid = small_aid(
        *(Question(fact, fact.id, "") for fact in (paid, size, judged)),
        outcomes=(
            outcome("nooit", every(yes(paid), is_one_of(size, "groot"))),
            outcome("bespreken", some(yes(paid), yes(judged))),
            outcome("goed", affirms=True),
        ),
        rules=(unpaid,),
    )
    (mapped,) = rule_maps([aid])[0].rules
    assert [(left.status, [each.id for each in left.outcomes], left.narrows) for left in mapped.left] == [
        (Status.NIET_VOLDAAN, ["nooit", "bespreken"], True),
        (Status.BEOORDELEN, ["bespreken"], True),
    ]
    assert mapped.leads_to == {"bespreken": [Status.NIET_VOLDAAN, Status.BEOORDELEN]}
    assert [question.fact.id for question in mapped.looks_at] == ["betaald", "oordeel"]


def test_rule_that_rules_nothing_out_has_no_line() -> None:
    """A preference that changes no outcome is on the map without a line to the right, and in words it says so."""
    mapped = rule_maps(versions("aanbieder"))[-1]
    (preferred,) = [each for each in mapped.rules if each.rule.id == "organisatie"]
    assert preferred.leads_to == {}
    page = BeautifulSoup(rule_map_page(versions("aanbieder")), "html.parser")
    item = page.select_one("li#kaart-organisatie")
    assert item is not None
    assert "Als niet voldaan: elke uitkomst kan nog." in item.get_text()


@pytest.mark.parametrize("aid_id", aid_ids())
def test_drawing_and_words_tell_the_same(aid_id: str) -> None:
    """Every rule, fact and outcome is drawn once and stands in words below it, with its quote and its sources."""
    aid = versions(aid_id)[-1]
    page = BeautifulSoup(rule_map_page([aid]), "html.parser")
    rules = [rule.id for level in Level for rule in aid.rules if rule.level is level]
    assert [part["data-rule"] for part in page.select("svg g[data-rule]")] == rules
    assert [part["data-rule"] for part in page.select("li[data-rule]")] == rules
    assert [part["data-fact"] for part in page.select("svg [data-fact]")] == [fact.id for fact in aid.facts]
    assert [part["data-leads-to"] for part in page.select("svg [data-leads-to]")] == [each.id for each in aid.outcomes]
    for each in aid.rules:
        (item,) = page.select(f"li#kaart-{each.id}")
        assert each.quote in item.get_text()
        norm, *links = [str(link["href"]) for link in item.select("a")]
        assert norm == f"../../../{each.sentence.replace('#', '/#')}"
        assert {link for link in links if "bronnen" in link} == {
            f"../../../bronnen/#{source}" for source in each.sources
        }
        assert {link for link in links if link.startswith("#feit-")} == {f"#feit-{fact}" for fact in each.facts}
        (drawn,) = page.select(f"svg g[data-rule='{each.id}']")
        mapped = next(found for found in rule_maps([aid])[0].rules if found.rule is each)
        left = {f"#uitkomst-{each.id}" for status in mapped.left if status.narrows for each in status.outcomes}
        assert {link for link in links if link.startswith("#uitkomst-")} == left
        assert len(drawn.select("path")) == len(each.facts) + len(mapped.leads_to)
    assert not page.select("[style]")


@pytest.mark.parametrize("aid_id", aid_ids())
def test_nothing_on_the_map_overlaps(aid_id: str) -> None:
    """Facts, rules and outcomes stand below each other within the drawing."""
    mapped = rule_maps(versions(aid_id))[-1]
    found = drawing(mapped)
    for places in (found.facts, [each.place for each in found.rules], found.outcomes):
        tops = [(place.top, place.top + place.height) for place in places]
        assert tops[0][0] >= 0
        assert tops[-1][1] <= found.height
        assert all(one[1] <= other[0] + 0.2 for one, other in pairwise(tops))


def test_every_status_has_a_mark_of_its_own() -> None:
    """Colour is never the only sign."""
    assert set(MARKS) == set(Status)
    assert len(set(MARKS.values())) == len(Status)


def test_list_has_every_aid() -> None:
    """The page that tells what a map is leads to all of them, and each has its page."""
    assert [name for name, _ in rule_map_pages()] == [f"over/regelkaarten/{aid_id}.md" for aid_id in aid_ids()]
    assert all(f"(regelkaarten/{aid_id}.md)" in list_of_maps("alle") for aid_id in aid_ids())
