"""Known cases that can be opened in the page of an aid: its own, or for colleagues the cases to learn with."""

from collections.abc import Mapping, Sequence
from typing import cast

from build_tools.pages.page_texts import COLLEAGUES
from build_tools.teaching.cases import cases
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Aid, Example

INVENTED_CASE = "Open een verzonnen casus"


def examples_of(aid: Aid) -> tuple[Sequence[Example], str]:
    """The examples of one version of an aid, and what their list is called; none for a claimant or an organisation.

    Whoever fills in an aid about themselves must not find somebody else's answers in it.
    """
    if (own := aid.examples()) or aid.audience not in COLLEAGUES:
        return own, aid.examples_label
    found = [case for case in cases().values() if case.aid is aid]
    # The aid has answered each of them, so every value is one that it allows.
    return [Example(case.id, case.titel, cast(Mapping[str, Value], case.antwoorden)) for case in found], INVENTED_CASE
