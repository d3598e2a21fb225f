"""Dated legal values: one value a file, with the days it holds for, its sources and the day it was last checked."""

import tomllib
from functools import cache
from importlib.resources import files

from decision_aids.law.period import Period


@cache
def period(name: str) -> Period:
    """The period in a parameter file.

    `name` is the file's name without its ending. Raises FileNotFoundError where there is no such parameter and
    KeyError where the file leaves something out.
    """
    data = tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return Period(
        first=data["eerste_dag"],
        last=data["laatste_dag"],
        checked_on=data["nagekeken_op"],
        after=data["daarna"],
        sources=tuple(data["bronnen"]),
    )
