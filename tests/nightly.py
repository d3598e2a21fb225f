"""Parameters of tests that show of each the same: of one or a few on each run, and of the others at night."""

from collections.abc import Sequence
from typing import Any

import pytest


def rest_at_night(each_run: Sequence[Any], at_night: Sequence[Any]) -> list[Any]:
    """Parameters, each a value or a tuple of several: those of each run, and then those left to `make test-all`."""
    late = [
        pytest.param(*(value if isinstance(value, tuple) else (value,)), marks=pytest.mark.nightly)
        for value in at_night
    ]
    return [*each_run, *late]
