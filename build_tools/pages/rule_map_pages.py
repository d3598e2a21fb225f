"""The pages with the maps of the rules: the drawing, and the same in words."""

from collections.abc import Iterator, Sequence

from build_tools.pages.aid_pages import TEMPLATES, page_name, provenance
from build_tools.pages.rule_map import FOLDER, RuleMap, fact_name, rule_maps
from build_tools.pages.rule_map_drawing import MARK, OUTCOME, drawing
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.report import status_words
from decision_aids.law.sources import sources
from decision_aids.rules.model import Aid, Status

OUTSIDE = "buiten"
"""The status of a rule that the answers put out of scope: no finding tells of it."""
OUTSIDE_WORDS = "hoort niet bij deze situatie"
MARKS = {
    Status.VOLDAAN: "✓",
    Status.NIET_VOLDAAN: "✗",
    Status.BEOORDELEN: "?",
    Status.ONBEKEND: "○",
    Status.NIET_VAN_TOEPASSING: "–",
}


def rule_map_pages() -> Iterator[tuple[str, str]]:
    """A page for every aid, with its path among the pages."""
    for aid_id in aid_ids():
        yield f"{FOLDER}/{aid_id}.md", rule_map_page(versions(aid_id))


def rule_map_page(known: Sequence[Aid]) -> str:
    """The page of an aid in Markdown, with all its versions."""
    return TEMPLATES.get_template("rule_map.md.j2").render(
        aid=known[-1],
        body=TEMPLATES.get_template("rule_map.html.j2").render(
            maps=[_shown(each, known) for each in rule_maps(known)],
            outside=OUTSIDE,
            outside_words=OUTSIDE_WORDS,
            marks={status.value: mark for status, mark in MARKS.items()},
            register=sources(),
            fact_name=fact_name,
            mark_room=MARK,
            outcome_width=OUTCOME,
        ),
        provenance=provenance(known[-1], up="../../"),
    )


def _shown(each: RuleMap, known: Sequence[Aid]) -> dict[str, object]:
    aid = each.aid
    return {
        "map": each,
        "version": each.version,
        "pages": {outcome.id: page_name(each.version, known, outcome.id) for outcome in aid.outcomes},
        "aid": aid,
        "drawing": drawing(each),
        "statuses": {status.value: words for status, words in status_words(aid, settled=False).items()},
        "settled": {status.value: words for status, words in status_words(aid, settled=True).items()},
    }


def list_of_maps(_all: str) -> str:
    """Every aid with its map, in Markdown, for the page that tells what a map is."""
    newest = [versions(aid_id)[-1] for aid_id in aid_ids()]
    return "\n".join(
        f"- [{aid.title}](regelkaarten/{aid.id}.md): {len(aid.rules)} regels, {len(aid.facts)} feiten" for aid in newest
    )
