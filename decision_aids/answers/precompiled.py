"""Aids with their diagrams already made, as the build leaves them in the library of the browser's Python.

What an aid says stands in its own modules and nowhere else. To read those and to make the diagrams is most of a first
answer in a visitor's browser, so the build does it there before, with the same Python, and keeps what came out. Where
nothing is kept an aid is made from its modules.
"""

import gc
import pickle
from datetime import date
from functools import cache
from importlib import import_module
from io import BytesIO
from pkgutil import get_data
from typing import Any, NamedTuple

import decision_aids
from decision_aids.aids import aid_ids, aid_on, require_aid, versions
from decision_aids.engine.compile import CompiledAid, compiled


def engine_on(aid_id: str, on: date) -> CompiledAid:
    """The aid as it stands on a day, with its diagrams.

    Raises InputError for an aid that does not exist, OutsideKnownPeriodError for a day on which its law is not known.
    """
    require_aid(aid_id)
    kept = kept_versions(aid_id)
    if kept is None:
        return compiled(aid_on(versions(aid_id), on))
    aid = aid_on([engine.aid for engine in kept], on)
    return next(engine for engine in kept if engine.aid is aid)


def prepared_files() -> dict[str, bytes]:
    """The files to keep in this package, by their name in it: the aids, for the same Python and these very modules."""
    return {_file(aid_id): _written_down(aid_id) for aid_id in aid_ids()}


def _file(aid_id: str) -> str:
    return f"prepared/{aid_id}.pickle"


def _written_down(aid_id: str) -> bytes:
    target = BytesIO()
    _Pickler(target, pickle.HIGHEST_PROTOCOL).dump([compiled(aid).without_leftovers() for aid in versions(aid_id)])
    return target.getvalue()


@cache
def kept_versions(aid_id: str) -> list[CompiledAid] | None:
    """All versions of an aid as they were kept, oldest period first; None where nothing was."""
    try:
        kept = get_data(decision_aids.__name__, _file(aid_id))
    except OSError:
        return None
    # Who can change this file can change the code beside it too.
    engines: list[CompiledAid] = pickle.loads(kept or b"")  # noqa: S301
    # They stay for good. A collection of garbage that walks through them takes longer than an answer.
    gc.freeze()
    return engines


class _OnCall(NamedTuple):
    """A function whose module is imported when it is first called: few visitors give what asks for it."""

    module: str
    name: str

    def __call__(self, *arguments: object) -> object:
        return getattr(import_module(self.module), self.name)(*arguments)


class _Pickler(pickle.Pickler):
    """Writes a function as one that is imported when it is called."""

    def reducer_override(self, written: Any) -> Any:
        if isinstance(written, type) or not callable(written) or isinstance(written, _OnCall):
            return NotImplemented
        return _OnCall, (written.__module__, written.__qualname__)
