"""Fills in the templates of the material to learn from."""

import json
import re

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup, escape

EMPHASIS = re.compile(r"\*([^*]+)\*")


def emphasised(text: str) -> Markup:
    """Text for HTML in which *words* between stars are stressed, as they are in Markdown."""
    return Markup(EMPHASIS.sub(r"<em>\1</em>", str(escape(text))))  # noqa: S704 - escaped first


def without_stars(text: str) -> str:
    """The same words where nothing can be stressed."""
    return EMPHASIS.sub(r"\1", text)


def as_json(data: object) -> Markup:
    """Data for a script element: nothing in it can end that element."""
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704


TEMPLATES = Environment(
    loader=PackageLoader("build_tools.teaching", "templates"),
    autoescape=select_autoescape(["html.j2", "md.j2"]),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["lower_first"] = lambda text: text[:1].lower() + text[1:]
TEMPLATES.filters["upper_first"] = lambda text: text[:1].upper() + text[1:]
TEMPLATES.filters["emphasised"] = emphasised


def render(template: str, **values: object) -> str:
    """A template of this room with these values filled in."""
    return TEMPLATES.get_template(template).render(**values).strip()
