"""Why an outcome is certain, a sufficient reason, and which facts could still change it.

Background: Shih, Choi and Darwiche, A Symbolic Approach to Explaining Bayesian Network Classifiers (2018); Darwiche and
Ji, On the Computation of Necessary and Sufficient Explanations (2022).

In come a compiled aid and what is known (level to block), out come levels. Where the outcome is "ja" as soon as one of
the facts 0 and 1 is, and both are known to be:

    >>> because(engine, {0: 0, 1: 0})
    (0,)
"""

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.rules.model import UNDECIDED


def because(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    """The levels of a subset-minimal sufficient reason: known alone they settle the outcome, less any one they do not.

    Empty while the outcome is not settled. Answers asked later are dropped first, so that a reason rests on the
    broad facts a person recognises. With an answer goes the one that had it asked: alone it would not count.
    """
    if engine.outcome_of(known) == UNDECIDED:
        return ()
    needed = dict(known)
    for level in sorted(known, key=engine.asked.__getitem__, reverse=True):
        del needed[level]
        opens = any(engine.opener.get(other) == level for other in needed)
        if opens or engine.outcome_of(needed) == UNDECIDED:
            needed[level] = known[level]
    return tuple(sorted(needed, key=engine.asked.__getitem__))


def ask_next(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    """Exactly the levels that are unknown and can still change the outcome, most useful first.

    They are the support of the cofactor. Most useful is a question of whose answers more intervals settle the outcome
    at once; then the one asked first.
    """
    settling = engine.diagrams.settling(engine.cofactor(known))
    return tuple(sorted(settling, key=lambda level: (-settling[level], engine.asked[level])))
