"""What is answered otherwise in Dutch words, for a change log: with the titles, questions and quotes of this tree.

What this tree does not have any more goes by its id.
"""

from collections.abc import Iterator
from datetime import date

from build_tools.editions.changes import NOT_ASKED, NOT_NAMED, Change, Changes, Comparison
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.describe import asked
from decision_aids.answers.report import status_words
from decision_aids.rules.dutch import dutch_date, dutch_number
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid, Question

OTHER_WORDS = {NOT_ASKED: "een antwoord dat er niet was", NOT_NAMED: "niet genoemd"}


def version_of(aid_id: str, first: date) -> Aid | None:
    """The version of an aid in this tree with that first day."""
    known = versions(aid_id) if aid_id in aid_ids() else ()
    return next((aid for aid in known if aid.period.first == first), None)


def name_of(aid_id: str, first: date) -> str:
    """How a version of an aid is called: its title, and where there are more versions the first day of its law."""
    aid = version_of(aid_id, first)
    if aid is None:
        return f"{aid_id}, regels vanaf {dutch_date(first)}"
    return f"{aid.title} (regels vanaf {dutch_date(first)})" if len(versions(aid_id)) > 1 else aid.title


def told(aid: Aid | None, found: Comparison) -> Iterator[str]:
    """Everything that is answered otherwise, as lists in Markdown."""
    if found.outcome.changes:
        yield "De uitkomst is anders:"
        yield ""
        yield from (f"- {_change(aid, change, found.outcome, outcome=True)}" for change in found.outcome.changes)
        yield ""
    if found.rules:
        yield "Bij een regel staat iets anders:"
        yield ""
        for rule, changes in found.rules.items():
            yield from (
                f"- {_quote(aid, rule)} {_change(aid, change, changes, outcome=False)}" for change in changes.changes
            )
        yield ""


def _change(aid: Aid | None, change: Change, among: Changes, *, outcome: bool) -> str:
    name = _outcome if outcome else _status
    many = f"{dutch_number(change.situations)} van de {dutch_number(among.situations)} combinaties van antwoorden"
    example = " ".join(_answer(aid, fact, value) for fact, value in change.example.items())
    moved = f"Van {name(aid, change.before)} naar {name(aid, change.after)}: {many}."
    return f"{moved} Bijvoorbeeld: {example}" if example else moved


def _outcome(aid: Aid | None, outcome: str) -> str:
    titles = {each.id: each.title for each in aid.outcomes} if aid else {}
    return f"“{titles.get(outcome, outcome)}”" if outcome not in OTHER_WORDS else OTHER_WORDS[outcome]


def _status(aid: Aid | None, status: str) -> str:
    words = {each.value: text for each, text in status_words(aid, settled=True).items()} if aid else {}
    return f"“{words.get(status, status)}”" if status not in OTHER_WORDS else OTHER_WORDS[status]


def _quote(aid: Aid | None, rule: str) -> str:
    quotes = {each.id: each.quote for each in aid.rules} if aid else {}
    return f"“{quotes[rule]}”" if rule in quotes else f"Regel `{rule}`."


def _answer(aid: Aid | None, fact: str, value: Value) -> str:
    question = next((each for each in asked(aid) if each.fact.id == fact), None) if aid else None
    return f"{question.text} {_value(question, value)}." if question else f"`{fact}`: {value}."


def _value(question: Question, value: Value) -> str:
    if question.dated:
        value = next((of for of, _, _, to in question.dated.stands_for if to == value), value)
    return question.in_words(value)
