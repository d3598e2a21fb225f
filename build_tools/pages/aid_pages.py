"""The pages of an aid, made from its questions, rules and outcomes: form, outcome pages and checklists to print."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.pages.aid_examples import examples_of
from build_tools.pages.aid_versions import Version, side_by_side
from build_tools.pages.checklists import checklists, question_of, shown_when, when_on_paper
from build_tools.pages.choice_remarks import is_remarked, remarks
from build_tools.pages.letter_words import letter_words
from build_tools.pages.page_texts import MORE, all_outcomes, called, page_texts, sources_of
from build_tools.pages.reasons_file import address_of_reasons
from build_tools.pages.surprises import surprises_at, where_to_report
from build_tools.reports.report import LONGEST_WORDS
from decision_aids import __version__
from decision_aids.aids import aid_ids, versions
from decision_aids.documents.catalogue import sorts_of
from decision_aids.law.own_municipality import own_municipality
from decision_aids.law.sources import sources
from decision_aids.proofs.truth import Truth, truth
from decision_aids.rules.conditions import Any as AnyOf
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import FIRST_DAY, LAST_DAY, UNKNOWN_ANSWER, day
from decision_aids.rules.model import Aid, DatedChoice, Outcome, Question, Rule

TEMPLATES = Environment(
    loader=PackageLoader("build_tools.pages", "templates"),
    autoescape=select_autoescape(["html.j2"]),
    undefined=StrictUndefined,
    keep_trailing_newline=True,
)
TEMPLATES.filters["dutch_date"] = dutch_date

MOST_RADIOS = 8
"""A choice of more values is a list to pick from."""

DAY = "peildatum"
"""The name of the field that asks for the day."""


def form(known: Sequence[Aid], bundle: BundleManifest, answer_table: str, edition: str = "") -> str:
    """The form of an aid as HTML, complete before any script has loaded, with the questions of every version.

    `known` are the versions, oldest first; `answer_table` is where the table of the aid is, `edition` the checksum of
    the edition of the site.
    """
    return TEMPLATES.get_template("form.html.j2").render(
        aid_id=known[0].id,
        assets="../../assets/",
        bundle=bundle,
        answer_table=answer_table,
        reasons=address_of_reasons(known),
        versions=[_in_form(version) for version in side_by_side(known)],
        papers=[_on_paper(version, known) for version in side_by_side(known)],
        only_if=only_if,
        read_as=read_as,
        remarks=remarks,
        is_remarked=is_remarked,
        unknown=UNKNOWN_ANSWER,
        own_slug=own.slug if (own := own_municipality()) else None,
        release=__version__,
        edition=edition,
        doubts=[_in_doubt(version) for version in side_by_side(known)],
        longest_words=LONGEST_WORDS,
        where_to_report=where_to_report(),
        documents=sorts_of(known[0].id),
        titles={aid_id: versions(aid_id)[-1].title for aid_id in aid_ids()},
        you=called(known[-1]),
        more=MORE,
        most_radios=MOST_RADIOS,
        letter_words=letter_words(),
        **_days(known),
    )


def _days(known: Sequence[Aid]) -> dict[str, object]:
    """The days that the form speaks of, and the field that asks for one, in the words of the newest version."""
    first, last = known[0].period.first, known[-1].period
    return {
        "aid": known[-1],
        "day": day(DAY),
        "first_day": FIRST_DAY,
        "last_day": LAST_DAY,
        "first_known_day": first,
        "last_known_day": last.last,
        "checked_on_day": last.checked_on,
        "first_known": dutch_date(first),
        "last_known": dutch_date(last.last),
        "checked_on": dutch_date(last.checked_on),
        "after": last.after,
    }


def read_as(dated: DatedChoice, value: str) -> str:
    """What the rules read an answer as, and on which days: "first/last=value" for each; on other days, as itself."""
    return " ".join(f"{first}/{last}={to}" for of, first, last, to in dated.stands_for if of == value)


def only_if(aid: Aid, question: Question) -> Markup:
    """The attributes of a question that is asked for some answers of another.

    The values are those a visitor can choose. Where an answer is read by the day, `data-only-if-read` has the values
    as read, for of two days the one may ask and the other not.
    """
    if question.only_if is None:
        return Markup()
    needless = Markup()
    if question.unless is not None:
        needless = Markup(' data-unless="{}" data-unless-values="{}"').format(
            question.unless[0], " ".join(question.unless[1])
        )
    fact, values = question.only_if
    parent = question_of(aid, fact)
    read = Markup()
    if parent.dated is not None:
        read = Markup(' data-only-if-read="{}"').format(" ".join(values))
        values = tuple(
            value
            for value in parent.asked.values
            if parent.dated.read_as(value, aid.period.first, aid.period.last) & {*values}
        )
    return Markup('data-only-if="{}" data-only-if-values="{}"{}{}').format(fact, " ".join(values), read, needless)


def _in_form(version: Version) -> dict[str, object]:
    aid = version.aid
    examples, label = examples_of(aid)
    return {
        "version": version,
        "aid": aid,
        "sections": _by_section(aid.questions),
        "shown_when": {question.fact.id: shown_when(aid, question) for question in aid.questions},
        "page_texts": _for_script(page_texts(version)),
        "examples": examples,
        "examples_label": label,
        "example_answers": _for_script({example.id: example.answers for example in examples}),
    }


def _in_doubt(version: Version) -> dict[str, object]:
    """The outcomes of a version, each with the usual reasons why it surprises."""
    outcomes = [(outcome, surprises_at(version.aid, outcome)) for outcome in all_outcomes(version.aid)]
    return {"version": version, "outcomes": outcomes}


def _on_paper(version: Version, known: Sequence[Aid]) -> dict[str, object]:
    """The pages of a version that can be read and printed: addresses and titles."""
    return {
        "version": version,
        "checklists": [(page_name(version, known, each.name), each.title) for each in checklists(version.aid)],
        "outcomes": [(page_name(version, known, each.id), each.title) for each in all_outcomes(version.aid)],
    }


def page_name(version: Version, known: Sequence[Aid], name: str) -> str:
    """The name of a generated page of a version: the plain name for the oldest version that has it."""
    earlier = known[: known.index(version.aid)]
    return f"{name}{version.suffix}" if any(name in _page_names(aid) for aid in earlier) else name


def _page_names(aid: Aid) -> list[str]:
    return [*(outcome.id for outcome in all_outcomes(aid)), *(checklist.name for checklist in checklists(aid))]


def generated_pages(known: Sequence[Aid]) -> Iterator[tuple[str, str]]:
    """The outcome pages and checklists of every version of an aid: file name and Markdown."""
    for version in side_by_side(known):
        yield from _outcome_pages(version, known)
        yield from _checklist_pages(version, known)


def _outcome_pages(version: Version, known: Sequence[Aid]) -> Iterator[tuple[str, str]]:
    aid = version.aid
    for outcome in all_outcomes(aid):
        yield (
            f"{page_name(version, known, outcome.id)}.md",
            TEMPLATES.get_template("outcome.md.j2").render(
                aid=aid,
                days=version.days,
                others=_in_other_versions(version, known, outcome),
                outcome=outcome,
                rules=_rules_behind(aid, outcome),
                surprises=surprises_at(aid, outcome),
                notices=[notice.text for notice in aid.warnings if truth(notice.when, {}) is Truth.YES],
                provenance=provenance(aid, up="../../"),
            ),
        )


def _in_other_versions(version: Version, known: Sequence[Aid], outcome: Outcome) -> list[dict[str, str]]:
    """Where this outcome is told for other days: the title there, the page and the days."""
    return [
        {"title": same.title, "page": f"{page_name(other, known, same.id)}.md", "days": other.days}
        for other in side_by_side(known)
        if other.aid is not version.aid
        for same in all_outcomes(other.aid)
        if same.id == outcome.id
    ]


def _checklist_pages(version: Version, known: Sequence[Aid]) -> Iterator[tuple[str, str]]:
    aid = version.aid
    for checklist in checklists(aid):
        yield (
            f"{page_name(version, known, checklist.name)}.md",
            TEMPLATES.get_template("checklist.md.j2").render(
                title=checklist.title,
                days=version.days,
                document=page_name(version, known, checklist.name).replace("checklist", f"checklist-{aid.id}", 1),
                sections=_by_section(checklist.questions),
                shown_when={question.fact.id: when_on_paper(aid, question) for question in checklist.questions},
                outcomes=[(outcome, f"{page_name(version, known, outcome.id)}.md") for outcome in all_outcomes(aid)],
                provenance=provenance(aid, up="../../"),
            ),
        )


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
    # Titles have commas of their own.
    links = "; ".join(f"[{sources()[source].title}]({up}bronnen/index.md#{source})" for source in sources_of(aid))
    return f"{known_days(aid)}\n{{ .bron }}\n\nBronnen: {links}."


def known_days(aid: Aid) -> str:
    """The days an aid is for and when its law was last looked at."""
    period = aid.period
    return (
        f"Regels van {dutch_date(period.first)} tot en met {dutch_date(period.last)}, "
        f"nagekeken op {dutch_date(period.checked_on)}."
    )


def _by_section(questions: Iterable[Question]) -> list[tuple[str, list[Question]]]:
    return [(section, list(group)) for section, group in groupby(questions, key=lambda question: question.section)]


def _for_script(texts: Mapping[str, object]) -> str:
    """JSON that may stand between script tags: no `<` can end the element early."""
    return json.dumps(texts, ensure_ascii=False).replace("<", "\\u003c")
