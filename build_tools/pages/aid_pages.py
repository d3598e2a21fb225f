"""The pages of an aid, made from its questions, rules and outcomes: form, outcome pages and checklists to print."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from build_tools.browser_python.browser_bundle import BundleManifest
from decision_aids.answers.report import status_words
from decision_aids.law.sources import sources
from decision_aids.rules.conditions import Any as AnyOf
from decision_aids.rules.dutch import dutch_date, enumeration
from decision_aids.rules.facts import UNKNOWN_ANSWER
from decision_aids.rules.model import Aid, Outcome, Question, Rule
from decision_aids.rules.truth import Truth

TEMPLATES = Environment(
    loader=PackageLoader("build_tools.pages", "templates"),
    autoescape=select_autoescape(["html.j2"]),
    undefined=StrictUndefined,
    keep_trailing_newline=True,
)

MOST_RADIOS = 8
"""A choice of more values is a list to pick from."""

MOST_NAMED = 3
"""More answers than this are not all named where a question depends on them."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """A checklist to print: its file name, its title and the questions on it."""

    name: str
    title: str
    questions: tuple[Question, ...]


def form(aid: Aid, bundle: BundleManifest, answer_table: str) -> str:
    """The form of an aid as HTML, complete before any script has loaded; `answer_table` is where its table is."""
    examples = aid.examples()
    return TEMPLATES.get_template("form.html.j2").render(
        aid=aid,
        assets="../../assets/",
        bundle=bundle,
        answer_table=answer_table,
        sections=_by_section(aid.questions),
        shown_when={question.fact.id: shown_when(aid, question) for question in aid.questions},
        unknown=UNKNOWN_ANSWER,
        most_radios=MOST_RADIOS,
        page_texts=_for_script(page_texts(aid)),
        examples=examples,
        example_answers=_for_script({example.id: example.answers for example in examples}),
        checklists=checklists(aid),
        outcomes=_all_outcomes(aid),
    )


def generated_pages(aid: Aid) -> Iterator[tuple[str, str]]:
    """The outcome pages and checklists of an aid: file name and Markdown."""
    here = provenance(aid, up="../../")
    for outcome in _all_outcomes(aid):
        yield (
            f"{outcome.id}.md",
            TEMPLATES.get_template("outcome.md.j2").render(
                aid=aid,
                outcome=outcome,
                rules=_rules_behind(aid, outcome),
                notices=[notice.text for notice in aid.warnings if notice.when.truth({}) is Truth.YES],
                provenance=here,
            ),
        )
    for checklist in checklists(aid):
        yield (
            f"{checklist.name}.md",
            TEMPLATES.get_template("checklist.md.j2").render(
                title=checklist.title,
                sections=_by_section(checklist.questions),
                shown_when={question.fact.id: _on_paper(aid, question) for question in checklist.questions},
                outcomes=_all_outcomes(aid),
                provenance=here,
            ),
        )


def page_texts(aid: Aid) -> dict[str, object]:
    """All words that the script in the page may show; it has none of its own about rules or outcomes."""
    return {
        "outcomes": {
            outcome.id: {"title": outcome.title, "explanation": outcome.explanation, "steps": outcome.next_steps}
            for outcome in _all_outcomes(aid)
        },
        "questions": {
            question.fact.id: {
                "text": question.text,
                "labels": {value: question.label(value) for value in question.fact.values},
            }
            for question in (*aid.questions, *(substitute.question for substitute in aid.substitutes))
        },
        "statuses": {status.value: words for status, words in status_words(aid).items()},
        "remedy": aid.remedy,
        "sources": {source: sources()[source].title for source in _sources_of(aid)},
    }


def checklists(aid: Aid) -> list[Checklist]:
    """The checklists of an aid: one, or one for each value of the choice it starts with."""
    if aid.checklist_per is None:
        return [Checklist("checklist", f"Checklist: {aid.title}", aid.questions)]
    first = next(question for question in aid.questions if question.fact == aid.checklist_per)
    return [
        Checklist(
            f"checklist-{value}",
            f"Checklist. {first.label(value)}",
            tuple(
                question
                for question in aid.questions
                if question is not first and _on_list(aid, question, first, value)
            ),
        )
        for value in first.fact.values
    ]


def shown_when(aid: Aid, question: Question) -> str:
    """In words when a question matters, or nothing where it always does."""
    if question.only_if is None:
        return ""
    fact, values = question.only_if
    parent = _question(aid, fact)
    if len(values) > MOST_NAMED:
        return f"Alleen bij sommige antwoorden op de vraag: {parent.text}"
    answers = enumeration([f"“{parent.label(value)}”" for value in values], "of")
    return f"Alleen bij {answers} op de vraag: {parent.text}"


def _on_paper(aid: Aid, question: Question) -> str:
    """When a question on a checklist matters; what the whole list is for goes without saying."""
    chosen = (
        aid.checklist_per is not None and question.only_if is not None and question.only_if[0] == aid.checklist_per.id
    )
    return "" if chosen else shown_when(aid, question)


def _on_list(aid: Aid, question: Question, first: Question, value: str) -> bool:
    if question.only_if is None:
        return True
    fact, values = question.only_if
    return value in values if fact == first.fact.id else _on_list(aid, _question(aid, fact), first, value)


def _question(aid: Aid, fact: str) -> Question:
    return next(question for question in aid.questions if question.fact.id == fact)


def _rules_behind(aid: Aid, outcome: Outcome) -> list[dict[str, object]]:
    """The norms whose being open gives this outcome; a norm that stands on two sheets is named once, with both."""
    if not isinstance(outcome.when, AnyOf):
        return []
    behind = [rule for rule in aid.rules if rule.open in outcome.when.parts]
    by_quote: dict[str, list[Rule]] = {}
    for rule in behind:
        by_quote.setdefault(rule.quote, []).append(rule)
    return [
        {
            "quote": quote,
            "level": rules[0].level.value,
            "checks": [{"id": rule.id, "link": rule.sentence.replace("#", ".md#")} for rule in rules],
        }
        for quote, rules in by_quote.items()
    ]


def provenance(aid: Aid, up: str) -> str:
    """In Markdown the days an aid is for, when its law was last looked at, and its sources; `up` leads to the root."""
    period = aid.period
    # Titles have commas of their own.
    links = "; ".join(f"[{sources()[source].title}]({up}bronnen/index.md#{source})" for source in _sources_of(aid))
    return (
        f"Regels van {dutch_date(period.first)} tot en met {dutch_date(period.last)}, "
        f"nagekeken op {dutch_date(period.checked_on)}.\n{{ .bron }}\n\nBronnen: {links}."
    )


def _sources_of(aid: Aid) -> list[str]:
    """The sources that the rules and the period of an aid rest on, each once."""
    of_rules = (source for rule in aid.rules for source in rule.sources)
    return list(dict.fromkeys((*of_rules, *aid.period.sources)))


def _by_section(questions: Iterable[Question]) -> list[tuple[str, list[Question]]]:
    return [(section, list(group)) for section, group in groupby(questions, key=lambda question: question.section)]


def _all_outcomes(aid: Aid) -> tuple[Outcome, ...]:
    return (*aid.outcomes, aid.undecided)


def _for_script(texts: Mapping[str, object]) -> str:
    """JSON that may stand between script tags: no `<` can end the element early."""
    return json.dumps(texts, ensure_ascii=False).replace("<", "\\u003c")
