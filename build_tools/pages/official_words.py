"""The official words of the law beside our own: whole articles on the page of the law, and what each rule rests on.

The words of an aid come in a file of their own, which its page fetches when a visitor asks for them.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from markupsafe import Markup

from build_tools.browser_python.named_file import named_by_content
from build_tools.norms.law_words import texts_of
from decision_aids.law.clauses import Clause, clauses
from decision_aids.law.wetteksten import Place, Wettekst, wetteksten
from decision_aids.rules.dutch import dutch_date, enumeration
from decision_aids.rules.model import Aid

FOLDER = "wetteksten"
"""The folder of the words among the assets of the site."""

LAW_PAGE = "wet/artikelen"
SECTIONS = {"participatiewet": "artikel-{}", "ioaw": "ioaw-ioaz", "ioaz": "ioaw-ioaz"}
"""Where on the page of the law the words of a law stand, by the number of the article."""

KNOWN_AS = {"ioaw": "IOAW", "ioaz": "IOAZ"}
"""Laws that people know by their short name."""

SUMMARY = "De woorden van de wet"
NOT_FETCHED = "De woorden kwamen niet binnen. U vindt ze ook hier:"
WHOLE_ARTICLE = "Lees het hele artikel"

Part = tuple[str, bool]
"""Words, and whether the rule rests on them."""


def words_file(aid: Aid) -> tuple[str, str]:
    """The name and the content of the file with the words of one version of an aid; the name changes with them."""
    content = json.dumps(_words_of(aid), ensure_ascii=False, separators=(",", ":"))
    return named_by_content(aid.id, content), content


def words_in_page(aid: Aid) -> dict[str, object]:
    """What the page of an aid says of the words without having them: where they are and which rules have some."""
    return {
        "file": f"../../assets/{FOLDER}/{words_file(aid)[0]}",
        "rules": list(_words_of(aid)),
        "summary": SUMMARY,
        "not_fetched": NOT_FETCHED,
        "whole": WHOLE_ARTICLE,
        "page": f"../../{LAW_PAGE}/",
    }


@lru_cache(maxsize=16)
def _words_of(aid: Aid) -> dict[str, list[dict[str, object]]]:
    """Per rule of an aid the passages that it rests on, each for the days on which it reads so."""
    found = {rule.id: list(_passages(f"{aid.id}:{rule.id}")) for rule in aid.rules}
    return {rule: passages for rule, passages in found.items() if passages}


def _passages(rule: str) -> Iterator[dict[str, object]]:
    """What a rule rests on, first in the law of most people."""
    for law, of_law in sorted(clauses().items(), key=lambda item: item[0] in KNOWN_AS):
        resting = [clause for clause in of_law.clause if rule in clause.rules]
        texts = texts_of(law, wetteksten())
        for place in dict.fromkeys(place for clause in resting for place in clause.at):
            yield from _readings_of(law, place, [clause for clause in resting if place in clause.at], texts)


def _readings_of(
    law: str, place: str, resting: Sequence[Clause], texts: Sequence[Wettekst]
) -> Iterator[dict[str, object]]:
    """The words of one place, once for each time that they changed."""
    read = [(text, _parts(text, place, resting)) for text in texts]
    known = [(text, parts) for text, parts in read if parts]
    for number, (text, parts) in enumerate(known):
        if number and known[number - 1][1] == parts:
            continue
        alike = [text]
        for later, same in known[number + 1 :]:
            if same != parts:
                break
            alike.append(later)
        after = known[number + len(alike) :]
        article = place.split(maxsplit=1)[0]
        yield {
            "place": f"{KNOWN_AS.get(law, text.naam)}, artikel {place}",
            "head": _head(text, place),
            "parts": parts,
            # Who chooses a day before the first text gets that one, with the words that we read none older.
            "first": "" if text is texts[0] else text.toestand.isoformat(),
            "last": (after[0][0].toestand - timedelta(days=1)).isoformat() if after else "",
            "read_since": text.toestand.isoformat(),
            "older": f"Een tekst van vóór {dutch_date(text.toestand)} lazen wij niet." if text is texts[0] else "",
            "from": _from(alike),
            "address": alike[-1].adres,
            "section": SECTIONS.get(law, "").format(article),
        }


def _from(texts: Sequence[Wettekst]) -> str:
    days = enumeration([dutch_date(text.toestand) for text in texts], "en")
    return f"Officiële tekst van {days}"


def _parts(text: Wettekst, place: str, resting: Sequence[Clause]) -> list[Part]:
    """The words of a place in turns of what a rule rests on and what stands around that; none where it is not there."""
    said = _words(text).get(place, "")
    quotes = [clause.quote for clause in resting if clause.in_text_of(text.toestand)]
    if not said or not quotes:
        return []
    marked = [not all(quotes)] * len(said)
    for quote in filter(None, quotes):
        start = said.index(quote)
        marked[start : start + len(quote)] = [True] * len(quote)
    parts: list[Part] = []
    start = 0
    for end in range(1, len(said) + 1):
        if end == len(said) or marked[end] != marked[start]:
            parts.append((said[start:end], marked[start]))
            start = end
    return parts


def _head(text: Wettekst, place: str) -> str:
    """The words of the lid that an onderdeel stands under."""
    lid, below, _ = place.partition(" onderdeel ")
    return _words(text).get(lid, "") if below else ""


def _words(text: Wettekst) -> dict[str, str]:
    return {str(place): " ".join(said.split()) for place, said in text.passages()}


def article_words(arguments: str) -> str:
    """Whole articles of a law, folded in, as HTML: "participatiewet 8a". Raises LookupError for what was not read."""
    law, *articles = arguments.split()
    texts = [text for (name, _), text in sorted(wetteksten().items()) if name == law]
    if not texts or not articles:
        raise LookupError(f"geen tekst van {law} gelezen")
    if missing := {*articles} - {place.artikel for place, _ in texts[-1].passages()}:
        raise LookupError(f"artikel {', '.join(sorted(missing))} van {law} niet gelezen")
    lines = [line for article in articles for line in _article(article, texts)]
    named = enumeration(articles, "en")
    return Markup(
        '<details class="wettekst"><summary>{summary}: {named}</summary>'
        '<p class="wettekst-herkomst"><a href="{address}">{origin}</a>, gelezen op {read} in een openbare kopie.</p>'
        "{lines}</details>"
    ).format(
        summary=SUMMARY,
        named=f"{KNOWN_AS.get(law, texts[-1].naam)}, artikel {named}",
        address=texts[-1].adres,
        origin=_from(texts[-1:]),
        read=dutch_date(texts[-1].gelezen_op),
        lines=Markup("").join(lines),
    )


def _article(article: str, texts: Sequence[Wettekst]) -> Iterator[Markup]:
    *older, newest = texts
    yield Markup('<p class="wettekst-artikel">Artikel {}</p>').format(article)
    for place, said in newest.passages():
        if place.artikel == article:
            yield Markup('<p class="wettekst-{}">{} {}</p>').format(
                "onderdeel" if place.onderdeel else "lid", Markup("<b>{}</b>").format(_number(place)), said
            )
            for text in older:
                earlier = dict(text.passages()).get(place, said)
                if earlier != said:
                    yield Markup('<p class="wettekst-eerder">Tot {} stond hier: “{}”</p>').format(
                        dutch_date(_next(text, texts)), earlier
                    )
    for missing in newest.niet_gezien:
        if missing.split()[0] == article:
            yield Markup('<p class="wettekst-eerder">Niet gezien: {}.</p>').format(missing)


def _number(place: Place) -> str:
    return place.onderdeel.rpartition(", ")[2].replace("slot", "") if place.onderdeel else place.lid


def _next(text: Wettekst, texts: Sequence[Wettekst]) -> date:
    return texts[texts.index(text) + 1].toestand
