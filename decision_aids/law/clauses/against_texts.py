"""Holds the clauses of a law against the texts of it that were read: every word once, and what a newer text changed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from decision_aids.law.clauses import Clause, LawClauses
from decision_aids.law.wetteksten import Wettekst, occurrences

CONDITIONAL = re.compile(r"\b(tenzij|voor ?zover|naar vermogen|kan het college|college kan)\b")
"""The words that put or lift a duty for some, or leave it to the municipality: each is a clause of its own."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Words that a text does not have as a clause says: where, what is wrong, and the rules that rest there."""

    law: str
    toestand: date
    at: str
    reason: str
    rules: tuple[str, ...] = ()

    def __str__(self) -> str:
        rules = f"; regels: {', '.join(self.rules)}" if self.rules else ""
        return f"{self.law} van {self.toestand}, {self.at}: {self.reason}{rules}"


@dataclass(frozen=True, slots=True)
class Change:
    """Words that a newer text has no more; `followed` where the clause says on which day they end."""

    law: str
    toestand: date
    clause: Clause
    followed: bool

    def __str__(self) -> str:
        told = ", ".join(self.clause.rules) or ", ".join(self.clause.facts) or "geen regel"
        return f"{self.law} van {self.toestand}, {', '.join(self.clause.at)}: {told}"


def faults(law: str, known: LawClauses, texts: Iterable[Wettekst]) -> Iterator[Fault]:
    """All that the texts of a law have otherwise than its clauses say; the texts in the order of their days."""
    in_order = list(texts)
    for text in in_order:
        yield from faults_in(law, known, text)
    for change in changes(law, known, in_order):
        if not change.followed and not change.clause.quote:
            reason = "leest anders dan in de tekst ervoor"
            yield Fault(law, change.toestand, ", ".join(change.clause.at), reason, change.clause.rules)


def changes(law: str, known: LawClauses, texts: Iterable[Wettekst]) -> Iterator[Change]:
    """For each text the clauses of the text before it whose words it has no more."""
    for old, new in pairwise(texts):
        before, after = _words(old), _words(new)
        for clause in known.clause:
            if clause.in_text_of(old.toestand) and _own(known, clause, old, before) != _own(known, clause, new, after):
                yield Change(law, new.toestand, clause, followed=not clause.in_text_of(new.toestand))


def _own(known: LawClauses, clause: Clause, text: Wettekst, words: Mapping[str, str]) -> list[str]:
    """The words of a clause in a text, for each of its places."""
    if clause.quote:
        quote = _squeezed(clause.quote)
        return [quote if quote in words.get(place, "") else "" for place in clause.at]
    return [_left(words.get(place, ""), _quotes(known, place, text)) for place in clause.at]


def _quotes(known: LawClauses, place: str, text: Wettekst) -> list[str]:
    return [
        each.quote for each in known.clause if each.quote and each.at == (place,) and each.in_text_of(text.toestand)
    ]


def _words(text: Wettekst) -> dict[str, str]:
    return {str(place): _squeezed(said) for place, said in text.passages()}


def _squeezed(text: str) -> str:
    """On one line, however a file breaks it."""
    return " ".join(text.split())


def faults_in(law: str, known: LawClauses, text: Wettekst) -> Iterator[Fault]:
    """What a text has otherwise than the clauses say: words not there, twice or elsewhere, and words in no clause."""
    words = _words(text)
    said_in = [clause for clause in known.clause if clause.in_text_of(text.toestand)]
    quoted: dict[str, list[str]] = {}
    whole: dict[str, int] = {}
    for clause in said_in:
        fault = _misplaced(clause, words, text)
        if fault:
            yield Fault(law, text.toestand, ", ".join(clause.at), fault, clause.rules)
        elif clause.quote:
            quoted.setdefault(clause.at[0], []).append(clause.quote)
        for place in () if clause.quote else clause.at:
            whole[place] = whole.get(place, 0) + 1
    for place, said in words.items() if known.complete else ():
        left = _left(said, quoted.get(place, []))
        if whole.get(place, 0) > 1:
            yield Fault(law, text.toestand, place, "staat er tweemaal")
        elif left and (place not in whole or (place in quoted and CONDITIONAL.search(left))):
            yield Fault(law, text.toestand, place, f"geen bepaling heeft de woorden “{left}”")


def _misplaced(clause: Clause, words: Mapping[str, str], text: Wettekst) -> str:
    """What is wrong with where the words of a clause stand; empty where nothing is."""
    if missing := [place for place in clause.at if place not in words]:
        return f"de tekst heeft geen {', '.join(missing)}"
    if not clause.quote:
        return ""
    found = [str(place) for place in occurrences(clause.quote, text)]
    if len(found) != 1:
        return f"“{clause.quote}” staat er {'niet' if not found else f'{len(found)} keer'}"
    if found != list(clause.at):
        return f"“{clause.quote}” staat in {found[0]}"
    if not clause.none and len(CONDITIONAL.findall(clause.quote)) > 1:
        return f"“{clause.quote}” heeft meer dan één voorwaarde"
    return ""


def _left(said: str, quotes: Iterable[str]) -> str:
    """The words of a place that no quote has; empty where only signs are left."""
    free = [True] * len(said)
    for quote in map(_squeezed, quotes):
        start, length = said.find(quote), len(quote)
        if start >= 0:
            free[start : start + length] = [False] * length
    left = "".join(sign if here else "\n" for sign, here in zip(said, free, strict=True))
    return " … ".join(part.strip(" ,.;:") for part in left.split("\n") if part.strip(" ,.;:"))
