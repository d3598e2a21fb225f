"""The register of sources as a page, with the rules that rest on each."""

from collections.abc import Iterable

from build_tools.norms.sentence_rule_links import Check
from build_tools.pages.aid_pages import TEMPLATES
from decision_aids.law.sources import Certainty, sources
from decision_aids.rules.dutch import dutch_date

CERTAINTY_WORDS = {
    Certainty.GEZIEN: "gezien",
    Certainty.DEELS_GEZIEN: "deels gezien",
    Certainty.ALGEMEEN_BEKEND: "algemeen bekend",
    Certainty.ONZEKER: "onzeker",
}


class UnknownSourceError(Exception):
    """A rule or a page that names a source the register does not have."""


def register_page(checks: Iterable[Check]) -> str:
    """The register as Markdown. Raises UnknownSourceError for a rule with a source that is not in it."""
    register = sources()
    used_by: dict[str, dict[str, str]] = {source_id: {} for source_id in register}
    for check in checks:
        of_by_laws = (source_id for sourced in check.aid.sourced for source_id in sourced.sources)
        for source_id in (*check.rule.sources, *of_by_laws, *check.aid.period.sources):
            if source_id not in register:
                raise UnknownSourceError(
                    f"{check.aid.id}, regel {check.rule.id}: bron {source_id} staat niet in het register"
                )
            used_by[source_id][check.aid.id] = check.aid.title
    entries = [
        {
            "id": source.id,
            "title": source.title,
            "says": source.says,
            "dated": source.dated,
            "seen": dutch_date(source.seen_on),
            "certainty_words": CERTAINTY_WORDS[source.certainty],
            "url": source.url,
            "note": source.note,
            "used_by": "; ".join(
                f"[{title}](../hulpmiddelen/{aid_id}.md)" for aid_id, title in used_by[source.id].items()
            ),
        }
        for source in register.values()
    ]
    return TEMPLATES.get_template("sources.md.j2").render(sources=entries)
