"""What the aids say in an answer and no page holds: what was found of each rule, and what stands beside the outcome."""

from collections.abc import Iterator, Sequence

from build_tools.plain_language.passages import Page
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.model import Aid


def answer_pages() -> list[Page]:
    """A page for each aid with everything that an answer may say, at an address below that of the aid."""
    return [Page(f"hulpmiddelen/{aid_id}/antwoord", tuple(_said(versions(aid_id)))) for aid_id in aid_ids()]


def _said(known: Sequence[Aid]) -> Iterator[str]:
    texts = []
    for aid in known:
        texts += [aid.remedy, aid.period.after]
        for rule in aid.rules:
            texts += [rule.when_met, rule.when_missed, rule.when_judged, rule.when_not_applicable]
        texts += [notice.text for notice in aid.warnings]
        texts += [alike.differs for alike in aid.alike]
    yield from dict.fromkeys(text for text in texts if text)
