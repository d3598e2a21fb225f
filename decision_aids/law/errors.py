"""Errors a user can mend."""

import json


class InputError(ValueError):
    """Bad input: the message is one line that names the field, what it got and what is allowed."""


class OutsideKnownPeriodError(InputError):
    """A peildatum for which a rule or a parameter is not known; the message names the dates that are."""


def shown(value: object, longest: int = 60) -> str:
    """One line, of bounded length, that shows a value from outside; what JSON has a word for, by that word."""
    try:
        text = json.dumps(value) if value is None or isinstance(value, bool | float) else repr(value)
    except ValueError:  # Python writes no number of more than some thousands of digits
        text = "een te groot getal"
    return text if len(text) <= longest else text[: longest - 1] + "…"
