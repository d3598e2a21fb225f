"""How much of the law and of the rules is tied to each other: `python -m build_tools.norms.law_coverage` prints it.

What is not tied is named one by one.
"""

from collections import Counter

from build_tools.norms.law_words import all_aids, check_law_words, kind_of
from decision_aids.law.clauses import Clause, clauses

OF_THE_LAW = "Wet"
"""The basis of a rule that says it comes from the law."""


def report() -> str:
    """The figures of this project as lines of text."""
    return "\n".join((*_clauses(), *_rules()))


def _clauses() -> list[str]:
    """Of each law how many clauses have a rule, only a fact, or a reason why neither."""
    counts = {law: Counter(map(_tied, of_law.clause)) for law, of_law in clauses().items()}
    return [
        f"{law}: {counted.total()} clauses, {'all of what was read' if clauses()[law].complete else 'chosen'}: "
        f"{counted['rule']} with a rule, {counted['fact']} with a fact only, {counted['none']} with a reason why none"
        for law, counted in counts.items()
    ]


def _tied(clause: Clause) -> str:
    return "rule" if clause.rules else "fact" if clause.facts else "none"


def _rules() -> list[str]:
    """How many rules rest on words; the others by name and by what they rest on in place of that."""
    named = {name for of_law in clauses().values() for clause in of_law.clause for name in clause.rules}
    rules = {f"{aid.id}:{rule.id}": rule for aid in all_aids() for rule in aid.rules}
    others = {name: rule for name, rule in rules.items() if name not in named}
    kinds: dict[str, list[str]] = {}
    for name, rule in others.items():
        kinds.setdefault(", ".join(sorted({kind_of(source) for source in rule.sources})), []).append(name)
    unread = [f"{name}, {law}: {why}" for law, of_law in clauses().items() for name, why in of_law.no_words.items()]
    unread += [
        f"{name}: zegt dat zij van de wet is, maar die tekst is niet gezien"
        for name, rule in others.items()
        if rule.basis == OF_THE_LAW
    ]
    return [
        f"{len(named)} of {len(rules)} rules rest on words of the law; of the others it is known what they rest on:",
        *(f"  {kind} ({len(names)}): {', '.join(names)}" for kind, names in sorted(kinds.items())),
        f"Of a law whose words were not read ({len(unread)}):",
        *(f"  {line}" for line in unread),
    ]


if __name__ == "__main__":
    check_law_words()
    print(report())
