"""The partition of each fact: its ticks in blocks, so that a scale of hundreds becomes a few.

An equivalence partition, as Myers, The Art of Software Testing (1979), has it: no condition tells the ticks of a block
apart. With one bound, at 8 hours, a number of hours has two blocks, 0 to 7.5 and 8 to 168.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from decision_aids.rules.facts import Fact


class Partition:
    """The blocks of one fact in order.

    Where only a few ticks of a scale stand for the others, the ticks in between lie in no block, and `places` tells how
    far from each other the blocks lie on the scale.
    """

    def __init__(self, fact: Fact, blocks: tuple[range, ...], places: Sequence[int]) -> None:
        self.fact: Final = fact
        self.blocks: Final = blocks
        self.places: Final = places

    @property
    def count(self) -> int:
        """How many blocks there are."""
        return len(self.blocks)

    @property
    def size(self) -> int:
        """How many ticks lie in a block."""
        return sum(map(len, self.blocks))

    def block_of(self, tick: int) -> int:
        """The block that a tick belongs to; of a tick that lies in none the next one."""
        return bisect_left(self.blocks, tick, key=lambda block: block[-1])

    def ticks(self, first: int, last: int | None = None) -> range:
        """The ticks of a block, or from a block up to and including the last."""
        return range(self.blocks[first].start, self.blocks[first if last is None else last].stop)

    def distance(self, one: int, other: int) -> int:
        """How many steps apart two blocks are."""
        return abs(self.places[one] - self.places[other])


def in_blocks(fact: Fact, starts: Sequence[int]) -> Partition:
    """The partition in which a block begins at each of these ticks, zero first."""
    blocks = tuple(range(start, stop) for start, stop in pairwise((*starts, fact.size)))
    return Partition(fact, blocks, range(len(blocks)))


def of_ticks(fact: Fact, ticks: Sequence[int]) -> Partition:
    """The partition in which each of these ticks is a block, and stands for those between the one before and itself.

    What lies above the scale of the fact is left out.
    """
    own = tuple(ticks[: bisect_left(ticks, fact.size)])
    return Partition(fact, tuple(range(tick, tick + 1) for tick in own), own)
