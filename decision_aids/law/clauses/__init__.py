"""What hangs on each clause of the law: the rules that rest on its words, the facts that ask for it, or why neither.

A file a law, beside its texts and in the order of the law, for it quotes them. Who builds and who checks needs them;
the wheel that travels to the browser leaves this folder out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from types import MappingProxyType

from decision_aids.law import wetteksten
from decision_aids.law.typed_tables import DataFileError, read_file
from decision_aids.law.wetteksten import CLAUSES

ELSEWHERE = "elsewhere.toml"


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of the law at one place, or whole places, and what hangs on them.

    `at` are places as `str(Place)` has them. `quote` are the words, found once in the whole law; without it, all words
    of the places that no other clause quotes. `rules` are written `aid:rule` and `facts` `aid:fact`; `none` says why
    there is neither. `since` and `until` are days: no text from before or from after them has these words, as far as
    texts were read.
    """

    at: tuple[str, ...]
    quote: str = ""
    rules: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    none: str = ""
    since: date = date.min
    until: date = date.max

    def in_text_of(self, day: date) -> bool:
        """Whether a text of this day should have the words."""
        return self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class LawClauses:
    """The clauses of one law.

    `sources` says of which articles an entry of the source register is. With `complete` every word that was read of the
    law is in some clause. `no_words` has the rules with a source here that rest on no words, each with the reason.
    """

    complete: bool
    sources: dict[str, tuple[str, ...]]
    clause: tuple[Clause, ...]
    no_words: dict[str, str]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The sources of rules that are no text of law that was read, by what they are in place of that."""

    kinds: dict[str, tuple[str, ...]]


def read_clauses(file: Traversable) -> LawClauses:
    """The clauses of one law. Raises DataFileError for a clause without place, or on which nothing hangs."""
    read = read_file(LawClauses, file)
    for clause in read.clause:
        where = f"{file.name}: {', '.join(clause.at)}"
        if not clause.at or (clause.quote and len(clause.at) > 1):
            raise DataFileError(f"{where}: woorden hebben één plaats")
        if bool(clause.rules or clause.facts) == bool(clause.none):
            raise DataFileError(f"{where}: noem regels of feiten, of waarom er geen is")
    return read


@cache
def clauses() -> Mapping[str, LawClauses]:
    """The clauses of every law, by the name of its folder in `wetteksten`."""
    folders = sorted(files(wetteksten).iterdir(), key=lambda each: each.name)
    found = ((folder.name, folder.joinpath(CLAUSES)) for folder in folders if folder.is_dir())
    return MappingProxyType({law: read_clauses(file) for law, file in found if file.is_file()})


@cache
def elsewhere() -> dict[str, str]:
    """What each source of a rule is that is no text of law that was read."""
    kinds = read_file(Elsewhere, files(__package__).joinpath(ELSEWHERE)).kinds
    return {source: kind for kind, sources in kinds.items() for source in sources}
