"""The material to learn from as pages and as files; a page asks for a part of it with a marker."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from build_tools.teaching.interview import DELEN, VERSION, interview, interview_shape
from build_tools.teaching.quiz import quiz
from build_tools.teaching.quiz_files import as_gift, as_qti
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

TEMPLATES = Environment(
    loader=PackageLoader("build_tools.teaching", "templates"),
    autoescape=select_autoescape(["html.j2", "md.j2"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["lower_first"] = lambda text: text[:1].lower() + text[1:]
FOLDER = "trainer/gesprekstrainer"


def material(name: str) -> str:
    """The part of the material that a marker (`oefening: gesprekken`) asks for. Raises KeyError for an unknown one."""
    parts: dict[str, Callable[[], str]] = {
        "gesprekken": _list_of_talks,
        "soorten": lambda: _render("kinds.html.j2", kinds=SOORTEN.values(), counted_as=TELLINGEN),
        "quiz": _quiz,
        "vragenlijst": lambda: _render("interview.html.j2", **_interview()),
        "codeboek": lambda: _render("codebook.html.j2", **_interview()),
        "bevindingen": lambda: _render("findings.html.j2", shape=as_json(interview_shape()), **_interview()),
        "eigen-gesprek": lambda: _render("own_talk.html.j2", data=as_json({"woorden": words_for_the_page()})),
    }
    return parts[name.strip()]()


def teaching_pages() -> Iterator[tuple[str, str]]:
    """The pages that are made whole, each with its path among the pages: one for every talk."""
    for talk in talks().values():
        yield f"{FOLDER}/{talk.id}.md", _talk_page(talk)


def teaching_files() -> Iterator[tuple[str, bytes]]:
    """The files to take along, each with its path among the pages."""
    for talk in talks().values():
        text = json.dumps(as_file(talk), ensure_ascii=False, indent=2)
        yield f"{FOLDER}/{talk.id}.json", text.encode()
    yield "trainer/quiz-tegenprestatie.gift.txt", as_gift(quiz()).encode()
    yield "trainer/quiz-tegenprestatie-qti.zip", as_qti(quiz())


def as_file(talk: Gesprek) -> dict[str, object]:
    """A talk in the shape in which students write their own."""
    return {name: value for name, value in asdict(talk).items() if name != "id"}


def as_json(data: object) -> Markup:
    """Data for a script element: nothing in it can end that element."""
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704


def _render(template: str, **values: object) -> str:
    return TEMPLATES.get_template(template).render(**values).strip()


def _list_of_talks() -> str:
    in_order = sorted(talks().values(), key=lambda talk: list(Groep).index(talk.groep))
    return _render("talks.html.j2", talks=in_order, groups=GROEPEN, motives=DRIJFVEREN)


def _quiz() -> str:
    return _render("quiz.html.j2", questions=quiz(), total=len(quiz()), register=sources(), address=_address)


def _interview() -> dict[str, object]:
    return {"version": VERSION, "parts": DELEN, "questions": interview()}


def _address(page: str) -> str:
    """A page of the site, as in `wet/artikelen.md#artikel-9`, as its address from a page about two folders deep."""
    name, _, place = page.partition("#")
    folder = name.removesuffix("index.md").removesuffix(".md").strip("/")
    return f"../../{folder}/" + (f"#{place}" if place else "")


def _talk_page(talk: Gesprek) -> str:
    register = sources()
    return _render(
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
        data=as_json({"gesprek": as_file(talk), "woorden": words_for_the_page()}),
    )
