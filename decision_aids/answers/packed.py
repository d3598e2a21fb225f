"""Aids as the build packs them into the library of the browser's Python: data, read without the modules they come from.

What an aid says stands in its own modules and nowhere else. To read those, and the files of law behind them, and to
compile the aid, is most of a first answer in a visitor's browser. So the build does it there before, with the same
Python, and keeps what came out: the aid and its diagrams.
Nothing else knows of this: whoever runs Python in a browser calls `use_packed` first.
"""

import gc
import pickle
import zipfile
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from io import BytesIO
from pkgutil import get_data
from typing import Any, NamedTuple

import decision_aids
from decision_aids import aids
from decision_aids.aids import aid_ids, versions
from decision_aids.engine.compile import CompiledAid, answering, keep
from decision_aids.engine.small_domain import ROOM_TO_ANSWER
from decision_aids.rules.model import Aid


def use_packed() -> None:
    """From now on read every aid as it was packed; from its modules where it was not."""
    for aid_id, from_modules in list(aids.VERSIONS.items()):
        aids.VERSIONS[aid_id] = partial(packed_versions, aid_id, from_modules)


@cache
def packed_versions(aid_id: str, from_modules: Callable[[], tuple[Aid, ...]]) -> tuple[Aid, ...]:
    """All versions of an aid, oldest period first, from the file in which they were packed or else from its modules."""
    try:
        written = get_data(decision_aids.__name__, _file(aid_id))
    except OSError:
        return from_modules()
    # Who can change this file can change the code beside it too.
    engines: list[CompiledAid] = pickle.loads(written or b"")  # noqa: S301
    for engine in engines:
        keep(engine)
    return tuple(engine.aid for engine in engines)


def prepare(aid_id: str) -> None:
    """Read an aid with its diagrams, so that the first question about it finds them there."""
    for aid in versions(aid_id):
        answering(aid)
    # They stay for good. A collection of garbage that walks through them takes longer than an answer.
    gc.freeze()


def add_library(more: bytes) -> None:
    """Put the files of another library into the one that Python runs from, where it then finds them as its own.

    Those that are there already stay as they are: a page may ask for a document again after one that could not be made.
    """
    library: Any = decision_aids.__spec__.loader  # a zipimporter: this runs from a zip
    with zipfile.ZipFile(BytesIO(more)) as added, zipfile.ZipFile(library.archive, "a") as target:
        present = set(target.namelist())
        for name in (each for each in added.namelist() if each not in present):
            target.writestr(name, added.read(name))
    library.invalidate_caches()


def packed_files() -> dict[str, bytes]:
    """The files to add to this package, by their name in it: the aids, for the same Python and these very modules."""
    return {_file(aid_id): _written_down(versions(aid_id)) for aid_id in aid_ids()}


def _file(aid_id: str) -> str:
    return f"packed/{aid_id}.pickle"


def _written_down(known: tuple[Aid, ...]) -> bytes:
    engines = [CompiledAid(aid, ROOM_TO_ANSWER) for aid in known]
    for engine in engines:
        engine.compact()
    target = BytesIO()
    _Pickler(target, pickle.HIGHEST_PROTOCOL).dump(engines)
    return target.getvalue()


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
