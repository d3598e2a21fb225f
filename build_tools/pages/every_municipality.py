"""One person in every municipality: the questions of the zelfcheck, and what a script looks up of each by-law.

The outcome comes from the answer table. Beside it stand here, as diagrams of the same rules, the words of each by-law
with the answers under which they make the difference.
"""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag

from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.browser_python.table_columns import node_columns
from build_tools.pages.aid_pages import TEMPLATES, form
from build_tools.pages.by_law_names import page_name
from build_tools.pages.by_law_words import SITUATIONS, consequence, first_capital
from build_tools.pages.reasons_file import address_of_reasons
from decision_aids import __version__
from decision_aids.aids.shared.by_laws import ASKED_GEMEENTE, GEMEENTE, name_of
from decision_aids.aids.shared.on_request import ASKED_FOR_IT
from decision_aids.aids.zelfcheck.since_2015_01_01.clauses import LEADS_TO, Clause, clauses
from decision_aids.aids.zelfcheck.since_2015_01_01.own_grounds import own_reached
from decision_aids.documents.claimant.requests import ABOUT_THE_BY_LAW
from decision_aids.engine.compile import answering
from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.law.gemeenten.model import Gevolg
from decision_aids.law.period import Period
from decision_aids.rules.conditions import Condition, no
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import LAST_DAY, UNKNOWN_ANSWER, Fact, Kind, day
from decision_aids.rules.model import Aid, Level, Question, Status

OF_THEN = "de verordening van toen"
"""The by-law on which an outcome rests, where it stands above a list of municipalities that each have their own."""

NOTHING = {Kind.JA_NEE: "nee", Kind.GETAL: "0"}


def every_municipality(known: Sequence[Aid], bundle: BundleManifest, answer_table: str) -> str:
    """The questions about a person, and the place for the outcomes, as HTML for a page in a folder of two."""
    return TEMPLATES.get_template("every_municipality.html.j2").render(
        questions=_questions(known, bundle, answer_table),
        answer_table=f"../../{answer_table}",
        reasons=address_of_reasons(known),
        aid=known[-1],
        unknown=UNKNOWN_ANSWER,
        release=__version__,
        data=json.dumps(comparison_data(known[-1]), ensure_ascii=False).replace("<", "\\u003c"),
    )


def comparison_data(aid: Aid) -> dict[str, object]:
    """What the script is told, for JSON: the municipalities with their by-laws, the clauses, and the words of outcomes.

    `asked_only` says of a fact for which by-laws it is asked at all; `nothing` what to fill in for who does nothing.
    """
    engine = answering(aid)
    said = list(_alike())
    roots = [engine.diagram(each.when) for each, _ in said]
    order = engine.diagrams.below(roots)
    place = {node: index for index, node in enumerate(order)}
    return {
        "fact": ASKED_GEMEENTE.id,
        "municipalities": [
            {
                "slug": slug,
                "name": gemeente.naam,
                "by_laws": [
                    {
                        "id": by_law.id,
                        "first": by_law.first.isoformat(),
                        "last": (by_law.last or LAST_DAY).isoformat(),
                        "page": f"../{page_name(by_law)}/",
                        "name": name_of(by_law),
                    }
                    for by_law in by_laws()
                    if by_law.slug == slug
                ],
            }
            for slug, gemeente in gemeenten().items()
        ],
        "clauses": {
            "nodes": node_columns(engine.diagrams, order),
            "things": [
                {"words": each.words, "by_laws": ids, "leads_to": each.leads_to, "when": place[root]}
                for (each, ids), root in zip(said, roots, strict=True)
            ],
        },
        "asked_only": {
            question.fact.id: list(question.only_if[1])
            for question in _about_person(aid)
            if question.only_if is not None and question.only_if[0] == GEMEENTE.id
        },
        "nothing": {
            question.fact.id: value for question in _about_person(aid) if (value := _nothing(question.fact)) is not None
        },
        "outcomes": [
            {"id": outcome.id, "title": outcome.title, "cautious": outcome.cautious_title.replace("{}", OF_THEN)}
            for outcome in (*aid.outcomes, aid.undecided)
        ],
        "telling": {Level.MOET: [Status.NIET_VOLDAAN, Status.BEOORDELEN], Level.SITUATIONEEL: [Status.BEOORDELEN]},
        "open": "Nog niet bekend:",
        "none": "Van wat is ingevuld, noemt deze verordening niets.",
        "questions": {question.fact.id: question.text for question in aid.questions},
    }


class _Said(NamedTuple):
    """The words of a by-law that explain an outcome while `when` holds."""

    words: str
    leads_to: str
    when: Condition


def _alike() -> Iterator[tuple[_Said, list[str]]]:
    """What by-laws say, once, each with the by-laws that say it."""
    found: dict[_Said, list[str]] = {}
    for by_law in by_laws():
        for said in _said_by(by_law):
            found.setdefault(said, []).append(by_law.id)
    yield from found.items()


def _said_by(by_law: InForce) -> Iterator[_Said]:
    for clause in clauses(by_law.verordening):
        yield _Said(_words(clause, by_law), clause.leads_to, clause.when)
    if by_law.verordening.op_verzoek:
        yield _Said("Alleen voor wie er zelf om vraagt.", LEADS_TO[Gevolg.KAN_VRIJSTELLING], no(ASKED_FOR_IT))
    for grond in by_law.verordening.eigen_gronden:
        leads_to = LEADS_TO.get(grond.gevolg, LEADS_TO[Gevolg.KAN_VRIJSTELLING])
        words = f"{first_capital(grond.woorden)}: {consequence(grond)}."
        yield _Said(words, leads_to, own_reached(grond))


def _words(clause: Clause, by_law: InForce) -> str:
    text, situation = by_law.verordening, first_capital(SITUATIONS[clause.soort])
    grond = text.gronden.get(clause.soort)
    ways = {way.soort: way for way in text.invulling}
    if clause.leads_to == "telt-al-mee" or clause.soort in ways or grond is None:
        return f"{situation} telt mee. Gevraagd: {text.omvang.beschrijving} {text.duur.beschrijving}"
    words = f"{situation}: {consequence(grond)}."
    return words if clause.enough else f"{words} Zoveel is het niet."


def _questions(known: Sequence[Aid], bundle: BundleManifest, answer_table: str) -> str:
    """The questions as they stand in the form of the aid itself, without those about the municipality."""
    soup = BeautifulSoup(form(known, bundle, answer_table), "html.parser")
    questions = soup.select_one(".hulpmiddel-vragen")
    if questions is None:
        raise LookupError("het formulier heeft geen vragen")
    for part in questions.select(".dag-kort, .stap-keuze, .stappen, .vertaald, .strook, [data-texts], [data-print]"):
        part.decompose()
    for fieldset in questions.select("fieldset"):
        _of_everywhere(fieldset)
    for group in questions.select(".vraaggroep:not(:has(fieldset))"):
        group.decompose()
    for link in questions.select('a[href="#op-papier"]'):
        link["href"] = f"../../hulpmiddelen/{known[0].id}/#op-papier"
    _with_second_day(questions, known[-1].period)
    return questions.decode()


def _of_everywhere(fieldset: Tag) -> None:
    """Take out a question about the municipality; ask one that only some by-laws look at of everybody."""
    names = {str(field["name"]) for field in fieldset.select("[name]")}
    if ASKED_GEMEENTE.id in names or any(name.startswith(ABOUT_THE_BY_LAW) for name in names):
        fieldset.decompose()
    elif fieldset.get("data-only-if") == ASKED_GEMEENTE.id:
        for attribute in ("data-only-if", "data-only-if-values", "data-only-if-read", "hidden"):
            del fieldset[attribute]
        for when in fieldset.select(".alleen-als"):
            when.decompose()


def _with_second_day(questions: Tag, known: Period) -> None:
    """Put the field for another day below that for the day, and then until when the rules are known.

    It takes the days of those rules only: a panel that says more of any other day stands at the first field.
    """
    field = TEMPLATES.get_template("second_day.html.j2").render(
        day=day("andere_dag"), first_day=known.first, last_day=known.last, last_known=dutch_date(known.last)
    )
    first = questions.select_one(".dag")
    if first is None:
        raise LookupError("het formulier vraagt geen dag")
    first.insert_after(BeautifulSoup(field, "html.parser"))


def _about_person(aid: Aid) -> list[Question]:
    return [
        question
        for question in aid.questions
        if question.asked != ASKED_GEMEENTE and not question.fact.id.startswith(ABOUT_THE_BY_LAW)
    ]


def _nothing(fact: Fact) -> str | None:
    """The answer of who does nothing and has nothing to tell; None where there is no such answer."""
    if fact.kind is Kind.KEUZE:
        return "geen" if fact.id == "ontheffing" else None
    return NOTHING.get(fact.kind)
