"""Engines that answer wrongly, each in its own way: what `verify` must catch."""

from collections.abc import Callable

from decision_aids.engine.changes import Way, can_change, nearest_all_clear, nearest_change
from decision_aids.engine.compile import CompiledAid
from decision_aids.engine.diagram import Known
from decision_aids.engine.explain import ask_next, because


def _with_one_more(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    reason = because(engine, known)
    return tuple(sorted({*reason, *known})) if reason else ()


def _with_one_less(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    return because(engine, known)[1:]


def _reason_of_what_is_open(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    return because(engine, known) or tuple(known)


def _asks_all(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    return tuple(level for level in range(len(engine.partitions)) if level not in known)


def _asks_one_less(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    return ask_next(engine, known)[1:]


def _asks_twice(engine: CompiledAid, known: Known) -> tuple[int, ...]:
    return ask_next(engine, known) * 2


def no_change(_engine: CompiledAid, _known: Known) -> None:
    """Never finds a change."""
    return


def _changes_too_much(engine: CompiledAid, known: Known) -> Way | None:
    """Says of a change of one answer that another must change too, to the class it has."""
    change = nearest_change(engine, known)
    if change is None:
        return None
    others = [move for move in known.items() if move[0] not in dict(change.moves) and can_change(engine, move[0])]
    return change._replace(moves=(*change.moves, *others[:1]))


def _no_way(_engine: CompiledAid, _known: Known) -> None:
    return None


def _way_without_moves(engine: CompiledAid, known: Known) -> Way | None:
    way = nearest_all_clear(engine, known)
    return way and way._replace(moves=())


def _way_too_long(engine: CompiledAid, known: Known) -> Way | None:
    """Says of every known answer that it must change, to the class it has or the one it should have."""
    way = nearest_all_clear(engine, known)
    return way and way._replace(moves=tuple({**known, **dict(way.moves)}.items()))


def _changes_nothing(engine: CompiledAid, known: Known) -> Way | None:
    change = nearest_change(engine, known)
    return change and change._replace(moves=())


BROKEN_ANSWERS: dict[str, tuple[str, Callable[..., object], str]] = {
    "a reason with an answer too many": ("because", _with_one_more, "de reden kan zonder"),
    "a reason with an answer too few": ("because", _with_one_less, "volstaat niet"),
    "a reason while nothing is settled": ("because", _reason_of_what_is_open, "een reden zonder vaste uitkomst"),
    "questions that no longer matter": ("ask_next", _asks_all, "van belang zijn"),
    "a question that matters left out": ("ask_next", _asks_one_less, "van belang zijn"),
    "a question put twice": ("ask_next", _asks_twice, "van belang zijn"),
    "a change left out": ("nearest_change", no_change, "noemt er geen"),
    "a change larger than needed": ("nearest_change", _changes_too_much, "2 veranderingen waar één nodig is"),
    "a change that leads elsewhere": ("nearest_change", _changes_nothing, "geeft niet"),
    "a way to an all-clear left out": ("nearest_all_clear", _no_way, "er is een weg naar groen licht"),
    "a way that leads elsewhere": ("nearest_all_clear", _way_without_moves, "geeft geen groen licht"),
    "a way longer than needed": ("nearest_all_clear", _way_too_long, "groen licht kan zonder"),
}
