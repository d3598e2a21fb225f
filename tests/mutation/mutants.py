"""The small faults that can be put into a module: for each line of code what else could have stood there.

The operators are the usual ones (Jia and Harman, An Analysis and Survey of the Development of Mutation Testing, 2011),
with those of our own data: a rule of another level, one of two conditions for both. Words for people are left alone:
they are held to the normative sentences, which is looked at elsewhere.
"""

import ast
from collections.abc import Iterator
from copy import copy
from itertools import accumulate
from typing import NamedTuple

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
COMPUTED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.Add,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
RENAMED = {
    "every": "some",
    "some": "every",
    "yes": "no",
    "no": "yes",
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "All": "Any",
    "Any": "All",
    "MOET": "WENSELIJK",
    "WENSELIJK": "MOET",
    "SITUATIONEEL": "WENSELIJK",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
    "first": "last",
    "last": "first",
}
LEFT_OUT = frozenset(["in_scope", "applies", "judged", "only_if", "unless", "affirms", "fixed", "unchangeable", "key"])
"""What a call does without as well as with, so that only its tests can tell."""
NO_CODE = (ast.Import, ast.ImportFrom, ast.TypeAlias)


class Mutant(NamedTuple):
    """A module with one fault: its line, what stood there, what stands there now, and the whole text."""

    line: int
    before: str
    after: str
    text: str


def lines_of(text: str) -> set[int]:
    """The lines on which a fault can stand."""
    return {place.lineno for node in _code(ast.parse(text)) for place, _ in _others(node)}


def mutants_of(text: str, line: int) -> Iterator[Mutant]:
    """Every fault that can be put into a line of a module and leaves it Python."""
    tree = ast.parse(text)
    meaning = ast.dump(tree)
    source = text.encode()
    starts = [0, *accumulate(len(each) for each in source.splitlines(keepends=True))]
    for place, other in (each for node in _code(tree) for each in _others(node)):
        if place.lineno != line:
            continue
        begin = starts[line - 1] + place.col_offset
        end = starts[(place.end_lineno or line) - 1] + (place.end_col_offset or 0)
        changed = (source[:begin] + other.encode() + source[end:]).decode()
        try:
            same = ast.dump(ast.parse(changed)) == meaning
        except SyntaxError:
            continue
        if not same:
            yield Mutant(line, source[begin:end].decode(), other, changed)


def _code(tree: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """All that is run: no annotations, docstrings, names of what is imported or exported, or parts of a text."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, NO_CODE) or _is_export(child):
            continue
        if isinstance(child, ast.expr | ast.stmt):
            yield child
        match child:
            case ast.Expr(ast.Constant()) | ast.JoinedStr():
                continue
            case ast.AnnAssign(value=value):
                if value is not None:
                    yield value
                    yield from _code(value)
            case ast.FunctionDef():
                for part in (*child.args.defaults, *filter(None, child.args.kw_defaults)):
                    yield part
                    yield from _code(part)
                yield from _code(ast.Module(child.body, []))
            case ast.ClassDef():
                yield from _code(ast.Module(child.body, []))
            case _:
                yield from _code(child)


def _is_export(node: ast.AST) -> bool:
    """The names in `__all__`, which only a type checker reads: nothing here imports with a star."""
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"


def _others(node: ast.expr | ast.stmt) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """What else could stand in the place of a node, or of its condition."""
    if isinstance(node, ast.If | ast.IfExp | ast.While) and not isinstance(node.test, ast.Compare):
        yield node.test, f"(not {ast.unparse(node.test)})"
    yield from ((node, other) for other in (*_other_operators(node), *_in_place_of(node)))


def _other_operators(node: ast.expr | ast.stmt) -> Iterator[str]:
    match node:
        case ast.Compare(ops=[compared]) if type(compared) in COMPARED:
            yield _bracketed(node, ops=[COMPARED[type(compared)]()])
        case ast.BinOp(op=computed) if type(computed) in COMPUTED:
            yield _bracketed(node, op=COMPUTED[type(computed)]())
        case ast.BoolOp(op, values):
            yield _bracketed(node, op=ast.And() if isinstance(op, ast.Or) else ast.Or())
            yield _bracketed(node, values=values[1:]) if len(values) > 2 else f"({ast.unparse(values[0])})"
        case ast.UnaryOp(ast.Not() | ast.USub(), operand):
            yield f"({ast.unparse(operand)})"
        case ast.IfExp(body=body, orelse=orelse):
            yield _bracketed(node, body=orelse, orelse=body)


def _in_place_of(node: ast.expr | ast.stmt) -> Iterator[str]:
    match node:
        case ast.Call():
            yield from _other_calls(node)
        case ast.Attribute(attr=name) if name in RENAMED:
            yield ast.unparse(_with(node, attr=RENAMED[name]))
        case ast.Tuple(elts=parts, ctx=ast.Load()) | ast.List(elts=parts, ctx=ast.Load()) if len(parts) > 1:
            yield _bracketed(node, elts=parts[:-1])
            yield _bracketed(node, elts=parts[1:])
        case ast.Constant():
            yield from _other_constants(node.value)
        case ast.Return(value) if value is not None and not isinstance(value, ast.Constant):
            yield "return None"
        case ast.Expr(ast.Call() | ast.YieldFrom() | ast.Yield()) | ast.AugAssign() | ast.Break() | ast.Continue():
            yield "pass"


def _other_calls(call: ast.Call) -> Iterator[str]:
    if isinstance(call.func, ast.Name):
        if call.func.id in RENAMED:
            yield ast.unparse(_with(call, func=ast.Name(RENAMED[call.func.id])))
        if call.func.id == "Not" and len(call.args) == 1:
            yield ast.unparse(call.args[0])
        if call.func.id in ("every", "some", "All", "Any") and len(call.args) > 1:
            yield ast.unparse(_with(call, args=call.args[:-1]))
            yield ast.unparse(_with(call, args=call.args[1:]))
        if call.func.id in ("sorted", "reversed", "frozenset", "set", "tuple") and len(call.args) == 1:
            yield f"({ast.unparse(call.args[0])})"
    for place, given in enumerate(call.keywords):
        if given.arg in LEFT_OUT:
            yield ast.unparse(_with(call, keywords=[*call.keywords[:place], *call.keywords[place + 1 :]]))


def _other_constants(value: object) -> Iterator[str]:
    if isinstance(value, bool):
        yield str(not value)
    elif isinstance(value, int | float):
        yield str(value + 1)
        if value > 1:
            yield str(value - 1)
    elif isinstance(value, str) and value and " " not in value:
        yield repr(f"{value}x")


def _with[Node: ast.AST](node: Node, **fields: object) -> Node:
    other = copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _bracketed(node: ast.expr, **fields: object) -> str:
    return f"({ast.unparse(_with(node, **fields))})"
