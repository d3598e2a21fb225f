"""Memoization (Michie, 1968) for a search that lasts one answer.

`functools.cache` would do, but it copies the name and the texts of a function each time it is put around one, and in a
browser that takes longer than most of these searches.

    >>> squares = Memo(lambda number: number * number)
    >>> squares[3]
    9
"""

from collections.abc import Callable


class Memo[Key, Value](dict[Key, Value]):
    """What a function gives, by what it was given: worked out when it is first asked for."""

    def __init__(self, function: Callable[[Key], Value]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, key: Key) -> Value:
        value = self[key] = self._function(key)
        return value
