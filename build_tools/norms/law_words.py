"""The tie between rules and the words of the law, both ways: no rule without words, no clause without a reason."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from build_tools.norms.sentence_rule_links import LinkError
from decision_aids.aids import aid_ids, versions
from decision_aids.law.clauses import Clause, LawClauses, clauses, elsewhere
from decision_aids.law.clauses.against_texts import Change, changes, faults
from decision_aids.law.rulings import rulings
from decision_aids.law.sources import Source, sources
from decision_aids.law.wetteksten import Wettekst, wetteksten
from decision_aids.rules.model import Aid, Rule

type Texts = Mapping[tuple[str, date], Wettekst]


def all_aids() -> tuple[Aid, ...]:
    """Every version of every aid."""
    return tuple(aid for aid_id in aid_ids() for aid in versions(aid_id))


def check_law_words(
    aids: Iterable[Aid] | None = None, known: Mapping[str, LawClauses] | None = None, texts: Texts | None = None
) -> None:
    """Raise LinkError, a line for each fault, unless rules, clauses and the texts that were read agree."""
    aids, known, texts = tuple(aids or all_aids()), known or clauses(), texts or wetteksten()
    found = [str(fault) for law, of_law in known.items() for fault in faults(law, of_law, texts_of(law, texts))]
    rules = [(f"{aid.id}:{rule.id}", rule) for aid in aids for rule in aid.rules]
    found += [fault for name, rule in rules for fault in _faults_of_rule(name, rule, known)]
    found += _faults_of_names(aids, known)
    if found:
        raise LinkError("\n".join(dict.fromkeys(found)))


def texts_of(law: str, texts: Texts) -> list[Wettekst]:
    """The texts of a law that were read, in the order of their days. Raises KeyError where there is none."""
    found = [texts[key] for key in sorted(texts) if key[0] == law]
    if not found:
        raise KeyError(f"geen tekst van {law} gelezen")
    return found


def all_changes() -> list[Change]:
    """What each text of a law that was read changed in the words of the text before it."""
    return [change for law, of_law in clauses().items() for change in changes(law, of_law, texts_of(law, wetteksten()))]


def law_of(source: str, known: Mapping[str, LawClauses]) -> str:
    """The law that a source is a text of; empty where it is none that was read."""
    return next((law for law, of_law in known.items() if source in of_law.sources), "")


def resting_on(name: str, source: str, of_law: LawClauses) -> list[Clause]:
    """The clauses of a source's articles that a rule, written `aid:rule`, rests on."""
    return [
        clause
        for clause in of_law.clause
        if name in clause.rules and any(place.split()[0] in of_law.sources[source] for place in clause.at)
    ]


def _faults_of_rule(name: str, rule: Rule, known: Mapping[str, LawClauses]) -> Iterator[str]:
    for source in rule.sources:
        law = law_of(source, known)
        if law:
            excused = name in known[law].no_words
            if bool(resting_on(name, source, known[law])) == excused:
                has = "heeft wel" if excused else "heeft geen"
                yield f"{name}: {law} {has} woorden waarop zij volgens bron {source} rust"
        elif kind_of(source) == "":
            yield f"{name}: van bron {source} is niet gezegd of zij een wettekst is"
    for law, of_law in known.items():
        for clause in of_law.clause:
            if name in clause.rules and not any(
                clause in resting_on(name, source, of_law) for source in rule.sources if source in of_law.sources
            ):
                yield f"{name}: rust op {law} {', '.join(clause.at)}, maar geen bron van de regel is dat artikel"


def kind_of(source: str) -> str:
    """What a source is that is no text of law that was read; empty where nobody said."""
    if source in {ruling.source for ruling in rulings().values()}:
        return "uitspraak"
    return elsewhere().get(source, "")


def _faults_of_names(aids: tuple[Aid, ...], known: Mapping[str, LawClauses]) -> list[str]:
    """What the clauses name that does not exist."""
    rules = {f"{aid.id}:{rule.id}" for aid in aids for rule in aid.rules}
    facts = {f"{aid.id}:{fact.id}" for aid in aids for fact in aid.facts}
    register: Mapping[str, Source] = sources()
    wrong = []
    for law, of_law in known.items():
        named = [(name, rules) for clause in of_law.clause for name in clause.rules]
        named += [(name, facts) for clause in of_law.clause for name in clause.facts]
        named += [(name, rules) for name in of_law.no_words] + [(name, set(register)) for name in of_law.sources]
        wrong += [f"{law}: {name} bestaat niet" for name, existing in named if name not in existing]
    return wrong
