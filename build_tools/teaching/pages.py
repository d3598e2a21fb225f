"""The material to learn from as pages and as files; a page asks for a part of it with a marker."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict

from build_tools.teaching.case_pages import case_files, case_pages, group_page, list_of_cases
from build_tools.teaching.group_data import group_data
from build_tools.teaching.interview import DELEN, VERSION, interview, interview_shape
from build_tools.teaching.looked_at import looked_at
from build_tools.teaching.quiz import quiz
from build_tools.teaching.quiz_files import as_gift, as_qti
from build_tools.teaching.rendering import as_json, render
from build_tools.teaching.talk_words import (
    DRIJFVEREN,
    EFFECTEN,
    FASEN,
    GROEPEN,
    SOORTEN,
    TELLINGEN,
    WERKWIJZER_NAMEN,
    words_for_the_page,
)
from build_tools.teaching.talks import Gesprek, Groep, talks
from decision_aids.law.sources import sources

FOLDER = "trainer/gesprekstrainer"


def material(name: str, runtime: Mapping[str, str]) -> str:
    """The part of the material that a marker (`oefening: gesprekken`) asks for. Raises KeyError for an unknown one.

    `runtime` says, by the name of the attribute, where Python is for a part that asks it.
    """
    parts: dict[str, Callable[[], str]] = {
        "casussen": list_of_cases,
        "groep": lambda: group_page(runtime),
        "gesprekken": _list_of_talks,
        "soorten": lambda: render("kinds.html.j2", kinds=SOORTEN.values(), counted_as=TELLINGEN),
        "quiz": _quiz,
        "vragenlijst": lambda: render("interview.html.j2", **_interview()),
        "codeboek": lambda: render("codebook.html.j2", **_interview()),
        "bevindingen": lambda: render("findings.html.j2", shape=as_json(interview_shape()), **_interview()),
        "eigen-gesprek": lambda: render("own_talk.html.j2", data=as_json({"woorden": words_for_the_page()})),
    }
    return parts[name.strip()]()


def teaching_pages() -> Iterator[tuple[str, str]]:
    """The pages that are made whole, each with its path among the pages: one for every case and every talk."""
    yield from case_pages()
    for talk in talks().values():
        yield f"{FOLDER}/{talk.id}.md", _talk_page(talk)


def teaching_files() -> Iterator[tuple[str, bytes]]:
    """The files to take along, each with its path among the pages."""
    yield from case_files()
    yield "trainer/casussen.json", json.dumps(group_data(), ensure_ascii=False).encode()
    for talk in talks().values():
        text = json.dumps(as_file(talk), ensure_ascii=False, indent=2)
        yield f"{FOLDER}/{talk.id}.json", text.encode()
    yield "trainer/quiz-tegenprestatie.gift.txt", as_gift(quiz()).encode()
    yield "trainer/quiz-tegenprestatie-qti.zip", as_qti(quiz())


def as_file(talk: Gesprek) -> dict[str, object]:
    """A talk in the shape in which students write their own."""
    return {name: value for name, value in asdict(talk).items() if name != "id"}


def _list_of_talks() -> str:
    in_order = sorted(talks().values(), key=lambda talk: list(Groep).index(talk.groep))
    return render("talks.html.j2", talks=in_order, groups=GROEPEN, motives=DRIJFVEREN)


def _quiz() -> str:
    return render("quiz.html.j2", questions=quiz(), total=len(quiz()), register=sources(), address=_address)


def _interview() -> dict[str, object]:
    return {"version": VERSION, "parts": DELEN, "questions": interview()}


def _address(page: str) -> str:
    """A page of the site, as in `wet/artikelen.md#artikel-9`, as its address from a page about two folders deep."""
    name, _, place = page.partition("#")
    folder = name.removesuffix("index.md").removesuffix(".md").strip("/")
    return f"../../{folder}/" + (f"#{place}" if place else "")


def _talk_page(talk: Gesprek) -> str:
    register = sources()
    return render(
        "talk.md.j2",
        talk=talk,
        group=GROEPEN[talk.groep],
        group_name=WERKWIJZER_NAMEN[talk.groep],
        motive=DRIJFVEREN[talk.drijfveer],
        kinds=SOORTEN,
        phases=FASEN,
        effects=EFFECTEN,
        places={turn.id: place for place, turn in enumerate(talk.beurten, 1)},
        sources=[register[source] for source in talk.bronnen],
        looked_at=looked_at(),
        data=as_json({"gesprek": as_file(talk), "woorden": words_for_the_page()}),
    )
