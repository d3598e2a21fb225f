"""Pages that state law: what the head of each needs to say, without a new build, that the time of that law is over."""

import json

from build_tools.norms.law_numbers import STATES_LAW
from decision_aids.law.parameters.dated import values
from decision_aids.law.parameters.law_in_force import LawInForce
from decision_aids.law.period import Period
from decision_aids.rules.dutch import dutch_date


def with_law_days(text: str) -> str:
    """The page with, where it states law, the days of that law in its front matter; the theme shows them."""
    found = STATES_LAW.match(text)
    if found is None:
        return text
    law = known_law()
    days = {
        "law_last_day": law.last.isoformat(),
        "law_last_day_in_words": dutch_date(law.last),
        "law_checked_on": dutch_date(law.checked_on),
        "law_after": law.after,
    }
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in days.items())
    return text[: found.end()] + "".join(lines) + text[found.end() :]


def known_law() -> Period:
    """The youngest period for which the law on the tegenprestatie is known."""
    return values(LawInForce, "tegenprestatie_in_de_wet")[-1].period
