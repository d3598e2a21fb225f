"""The index of conditions says of each what its own diagram says, whatever is known."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.holding import Index
from tests.decision_aids.small_aids import conditions, outcome, several_facts, small_aid


@settings(max_examples=150)
@given(st.data())
def test_index_finds_exactly_what_is_certain(data: st.DataObject) -> None:
    """Of drawn conditions, constants among them, those that are true for every way to fill in what is not known."""
    facts = data.draw(several_facts())
    engine = CompiledAid(small_aid(*facts, outcomes=(outcome("rest"),)))
    diagrams = engine.diagrams
    nodes = [engine.diagram(condition) for condition in data.draw(st.lists(conditions(facts), max_size=6))]
    nodes += data.draw(st.permutations((diagrams.true, diagrams.false)))
    index = Index(diagrams, nodes)
    for blocks in product(*((None, *range(partition.count)) for partition in engine.partitions)):
        known = {level: block for level, block in enumerate(blocks) if block is not None}
        certain = [place for place, node in enumerate(nodes) if diagrams.values(node, known) == {True}]
        assert list(index.certain(known)) == certain
