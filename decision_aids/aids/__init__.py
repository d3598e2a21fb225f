"""The aids, each as a row of versions: one for every period of the law that it knows. Uses law and rules."""

from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module

from decision_aids.law.errors import InputError, OutsideKnownPeriodError, shown
from decision_aids.rules.model import Aid


def _on_demand(aid_id: str) -> Callable[[], tuple[Aid, ...]]:
    """The versions of an aid, read when they are first asked for: a visitor's browser needs one aid, not all."""

    def versions_of_aid() -> tuple[Aid, ...]:
        found: tuple[Aid, ...] = import_module(f"{__name__}.{aid_id}").versions()
        return found

    return versions_of_aid


VERSIONS: dict[str, Callable[[], tuple[Aid, ...]]] = {
    aid_id: _on_demand(aid_id)
    for aid_id in ("zelfcheck", "opdracht", "aanbieder", "beleidsregels", "verordening", "handhaving", "gesprek")
}


def aid_ids() -> tuple[str, ...]:
    """The ids of all aids, in the order in which they are listed."""
    return tuple(VERSIONS)


def require_aid(aid_id: str) -> None:
    """Raise InputError for an id that does not exist."""
    if aid_id not in VERSIONS:
        raise InputError(f"AID: kreeg {shown(aid_id)}; toegestaan: {', '.join(VERSIONS)}")


def versions(aid_id: str) -> tuple[Aid, ...]:
    """Every version of an aid, oldest period first; InputError for an id that does not exist."""
    require_aid(aid_id)
    return VERSIONS[aid_id]()


def version_on(aid_id: str, on: date) -> Aid:
    """The aid as it stands on a day. Raises InputError for an id that does not exist, and what `aid_on` raises."""
    return aid_on(versions(aid_id), on)


def version_begun_by(aid_id: str, on: date) -> Aid:
    """The last version that began by a day, the first before all: to name and describe an aid, never to answer."""
    known = versions(aid_id)
    return next((aid for aid in reversed(known) if aid.period.first <= on), known[0])


def aid_on(known: Sequence[Aid], on: date) -> Aid:
    """Of all versions of an aid the one for a day; OutsideKnownPeriodError, with the dates, where there is none."""
    for aid in known:
        if aid.period.first <= on <= aid.period.last:
            return aid
    first, last = known[0].period, known[-1].period
    reason = f" {last.after}" if on > last.last else ""
    raise OutsideKnownPeriodError(
        f"peildatum: kreeg {on}; hulpmiddel {known[0].id} kent de regels van {first.first} tot en met {last.last} "
        f"(nagekeken op {last.checked_on}).{reason}"
    )
