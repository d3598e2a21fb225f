"""Where each input and decision stands in the diagram: what is told below, and above everything what it is for."""

from collections.abc import Sequence
from typing import NamedTuple

from build_tools.dmn.decisions import Input, Table

WIDTH, HEIGHT = 220, 60
GAP, LAYER_GAP = 20, 120
MOST_IN_A_ROW = 10


class Box(NamedTuple):
    """A rectangle: its left upper corner and its size."""

    x: int
    y: int
    width: int
    height: int

    @property
    def top(self) -> tuple[int, int]:
        """The middle of its upper side."""
        return self.x + self.width // 2, self.y

    @property
    def bottom(self) -> tuple[int, int]:
        """The middle of its lower side."""
        return self.x + self.width // 2, self.y + self.height


def boxes(inputs: Sequence[Input], decisions: Sequence[Table]) -> dict[str, Box]:
    """A box for each name. The decisions come in an order in which each follows those that it needs."""
    layers = {each.name: 0 for each in inputs}
    for decision in decisions:
        layers[decision.name] = 1 + max((layers[name] for name in decision.needs), default=0)
    placed: dict[str, Box] = {}
    y = 0
    for layer in sorted(set(layers.values()), reverse=True):
        names = [name for name, of in layers.items() if of == layer]
        for start in range(0, len(names), MOST_IN_A_ROW):
            row = names[start : start + MOST_IN_A_ROW]
            left = (MOST_IN_A_ROW - len(row)) * (WIDTH + GAP) // 2
            placed |= {name: Box(left + at * (WIDTH + GAP), y, WIDTH, HEIGHT) for at, name in enumerate(row)}
            y += HEIGHT + GAP
        y += LAYER_GAP
    return placed
