"""The tie between the rules and the words of the law."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from build_tools.due import word_report
from build_tools.norms.law_coverage import report
from build_tools.norms.law_words import all_aids, all_changes, check_law_words
from build_tools.norms.sentence_rule_links import LinkError
from decision_aids.law.clauses import Clause, LawClauses, clauses
from decision_aids.rules.model import Aid

PW = "participatiewet"


def with_clauses(*changed: Clause) -> Mapping[str, LawClauses]:
    """The clauses of this project, with these of the Participatiewet in place of those with the same words."""
    words = {(clause.at, clause.quote) for clause in changed}
    kept = tuple(clause for clause in clauses()[PW].clause if (clause.at, clause.quote) not in words)
    return {**clauses(), PW: replace(clauses()[PW], clause=kept + changed)}


def a_clause(at: str, quote: str) -> Clause:
    (found,) = (clause for clause in clauses()[PW].clause if clause.at == (at,) and quote in clause.quote)
    return found


def with_sources(aid_id: str, rule_id: str, *sources: str) -> tuple[Aid, ...]:
    """All aids, with these sources for one rule."""
    return tuple(
        aid._replace(
            rules=tuple(
                rule._replace(sources=sources) if (aid.id, rule.id) == (aid_id, rule_id) else rule for rule in aid.rules
            ),
        )
        for aid in all_aids()
    )


def test_rules_and_words_of_this_project_agree() -> None:
    """Every rule with a source in a law that was read rests on words of it, or is named with the reason."""
    check_law_words()


def test_rule_without_its_words_is_seen() -> None:
    """A rule whose only words are taken from it is named with the source that it says it rests on."""
    clause = a_clause("9 lid 7", "alleenstaande ouder")
    bare = replace(clause, rules=tuple(rule for rule in clause.rules if rule != "zelfcheck:alleenstaande-ouder"))
    with pytest.raises(LinkError, match="zelfcheck:alleenstaande-ouder: participatiewet heeft geen woorden"):
        check_law_words(known=with_clauses(bare))


def test_words_of_another_article_do_not_carry_a_rule() -> None:
    """A rule on article 9a does not rest on words of article 9, nor one of guidance on words of any law."""
    clause = a_clause("9 lid 7", "alleenstaande ouder")
    for rule in ("zelfcheck:ontheffing-aanvragen", "gesprek:drijfveer"):
        wrong = replace(clause, rules=(*clause.rules, rule))
        with pytest.raises(LinkError, match=f"{rule}: rust op participatiewet 9 lid 7"):
            check_law_words(known=with_clauses(wrong))


def test_name_that_does_not_exist_is_seen() -> None:
    """A clause names no rule and no fact that no aid has."""
    clause = a_clause("9 lid 7", "alleenstaande ouder")
    with pytest.raises(LinkError, match="zelfcheck:ouder bestaat niet"):
        check_law_words(known=with_clauses(replace(clause, facts=("zelfcheck:ouder",))))


def test_source_that_nobody_sorted_is_seen() -> None:
    """A rule may rest on a source only if it is known whether that is a text of law."""
    with pytest.raises(LinkError, match="gesprek:drijfveer: van bron plan-2019 is niet gezegd"):
        check_law_words(with_sources("gesprek", "drijfveer", "plan-2019"))


def test_reason_for_no_words_goes_once_there_are_words() -> None:
    """A rule that has words in a law is not also named there as one without."""
    law = replace(clauses()[PW], no_words={"zelfcheck:alleenstaande-ouder": "x"})
    with pytest.raises(LinkError, match="zelfcheck:alleenstaande-ouder: participatiewet heeft wel woorden"):
        check_law_words(known={**clauses(), PW: law})


def test_list_of_what_is_due_names_the_rules_whose_words_changed() -> None:
    """What a newer text changed is listed with its rules: to be looked at, or looked at as that of July 2026."""
    changes = all_changes()
    assert word_report(changes).splitlines() == [
        "Words of the law that changed, and are to be looked at: 0",
        "Changed, and looked at: 2",
        "  ioaw van 2026-07-01, 37a lid 1: zelfcheck:dringende-reden",
        "  ioaz van 2026-07-01, 37a lid 1: zelfcheck:dringende-reden",
    ]
    open_still = [replace(changes[0], followed=False)]
    assert word_report(open_still).splitlines()[:2] == [
        "Words of the law that changed, and are to be looked at: 1",
        "  ioaw van 2026-07-01, 37a lid 1: zelfcheck:dringende-reden",
    ]


def test_figures_name_every_rule_without_words() -> None:
    """Each rule either rests on words, or stands in the list by name."""
    told, named = report(), {name for law in clauses().values() for clause in law.clause for name in clause.rules}
    rules = {f"{aid.id}:{rule.id}" for aid in all_aids() for rule in aid.rules}
    assert f"{len(named)} of {len(rules)} rules" in told
    assert all(name in told for name in rules - named)
