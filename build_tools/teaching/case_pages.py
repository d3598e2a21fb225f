"""The cases as pages, as a list, and as files of answers that can be opened again."""

import json
from collections.abc import Iterator, Mapping

from build_tools.teaching.case_words import (
    KANTEN,
    NIVEAUS,
    PLAATSEN,
    RUIMTE,
    deciding_facts,
    known_facts,
    outcome_after,
    outcomes,
    right_outcome,
    why_not,
)
from build_tools.teaching.cases import Casus, Kant, cases
from build_tools.teaching.looked_at import looked_at
from build_tools.teaching.rendering import render
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import dutch_date

FOLDER = "trainer/casussen"


def list_of_cases(up: str = "../") -> str:
    """All cases as HTML, by the side of the counter; `up` leads from the page to the part for trainers."""
    found = sorted(cases().values(), key=lambda case: (case.hulpmiddel, case.titel))
    sides = [(KANTEN[side], [case for case in found if case.kant is side]) for side in Kant]
    return render("cases.html.j2", sides=sides, places=PLAATSEN, up=up)


def case_pages() -> Iterator[tuple[str, str]]:
    """A page for every case, with its path among the pages."""
    for case in cases().values():
        yield f"{FOLDER}/{case.id}.md", case_page(case)


def case_files() -> Iterator[tuple[str, bytes]]:
    """The known facts of every case as a file that an aid and the page for groups can open."""
    for case in cases().values():
        yield f"{FOLDER}/{case.id}.json", json.dumps(as_answers(case), ensure_ascii=False, indent=2).encode()


def as_answers(case: Casus) -> dict[str, object]:
    """What is asked about a case: of which aid, about which day, and what is known."""
    return {"aid": case.hulpmiddel, "date": case.datum.isoformat(), "answers": case.antwoorden}


def case_page(case: Casus) -> str:
    """The whole page in Markdown: the case, an own judgement, and the reasoning, which can be read without a script."""
    register = sources()
    title, explanation = right_outcome(case)
    return render(
        "case.md.j2",
        case=case,
        up="../../",
        day=dutch_date(case.datum),
        place=PLAATSEN[case.plaats],
        facts=list(known_facts(case)),
        outcomes=outcomes(case),
        levels={level.value: words for level, words in NIVEAUS.items()},
        room=RUIMTE,
        title=title,
        explanation=explanation,
        deciding=deciding_facts(case),
        why_not=why_not(case),
        changes=[(change, outcome_after(case, change)) for change in case.verandert],
        aid_title=case.aid.title,
        sources=[register[source] for source in case.bronnen],
        looked_at=looked_at(),
    )


def group_page(runtime: Mapping[str, str]) -> str:
    """The page to discuss a case with a group; `runtime` says, by the name of the attribute, where Python is."""
    by_aid: dict[str, list[Casus]] = {}
    for case in cases().values():
        by_aid.setdefault(case.aid.title, []).append(case)
    return render("group.html.j2", runtime=runtime, aids=list(by_aid.items()))
