"""Which numbers a by-law may name: those that the aids can be told, in the steps that they know."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from build_tools.schemas.of_dataclass import Schema
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.facts import STEPS_PER_UNIT, hours_per_week, hours_per_year, months

A_WEEK, A_YEAR, IN_MONTHS = (fact("").units for fact in (hours_per_week, hours_per_year, months))
UNITS = {"uren": A_WEEK, "jaaruren": A_YEAR, "maanden": IN_MONTHS, "binnen": IN_MONTHS}
"""What a field counts, by the first word of its name."""
WEEKS_A_YEAR, MONTHS_A_YEAR = 52, 12
WEEKS, TIMES = "weken", "keren_per_jaar"
NUMBERS = ("integer", "number")


@cache
def highest(units: tuple[str, str]) -> int:
    """The largest number of a unit that every aid can be told that asks for it."""
    aids = (aid for aid_id in aid_ids() for aid in versions(aid_id))
    return min(fact.highest for aid in aids for fact in aid.facts if fact.units == units)


def bounded(schema: Schema) -> Schema:
    """A schema in which every number has its bounds. Raises KeyError for a number of which the unit is not known."""
    return {key: _bounded(value, key) for key, value in schema.items()}


def is_number(name: str) -> bool:
    """Whether a field of this name takes a number."""
    return name in (WEEKS, TIMES) or name.partition("_")[0] in UNITS


def _bounded(value: Any, name: str) -> Any:
    if not isinstance(value, dict):
        return value
    if value.get("type") not in NUMBERS:
        return bounded(value)
    steps = {"multipleOf": 1 / STEPS_PER_UNIT} if value["type"] == "number" else {}
    return {**value, "minimum": 0, "maximum": _highest_of(name), **steps}


def _highest_of(name: str) -> int:
    if name == WEEKS:
        return highest(IN_MONTHS) * WEEKS_A_YEAR // MONTHS_A_YEAR
    return WEEKS_A_YEAR if name == TIMES else highest(UNITS[name.partition("_")[0]])


def number_words(schema: Mapping[str, Any]) -> str:
    """Which numbers a field takes, in words for who fills it in."""
    kind = "een heel getal" if schema["type"] == "integer" else "een getal"
    halves = ", halven mogen" if "multipleOf" in schema else ""
    return f"{kind} van {schema['minimum']} tot en met {schema['maximum']}{halves}"
