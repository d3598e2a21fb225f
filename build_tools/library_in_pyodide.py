"""Runs inside Pyodide under Node, not here: tells which modules the aids use, and makes the library that holds those.

Under Node, because bytecode fits one version of Python only, and the build need not run on the browser's.
"""

import ast
import importlib.util
import io
import marshal
import sys
import zipfile
from collections.abc import Iterable
from importlib.machinery import FrozenImporter
from types import CodeType

STANDARD_LIBRARY = "/lib/python{}{}.zip".format(*sys.version_info[:2])

# Zip knows no time before 1980; a clock in the library would give every build another version.
FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)

# The flags of a .pyc that is never compared with its source: the library holds none.
UNCHECKED_HASH = (1).to_bytes(4, "little")

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

# One entry of a line table: the next so many instructions, of eight at most, stand where the last ones stood.
LONGEST_ENTRY = 8
SAME_LINE = 0x80 | 13 << 3


def modules_in_use() -> list[str]:
    """The files of the standard library that have been imported by now, as they are named in its zip."""
    begin = f"{STANDARD_LIBRARY}/"
    imported = [module for module in list(sys.modules.values()) if not _is_in_the_program(module)]
    files = (getattr(module, "__file__", None) or "" for module in imported)
    return sorted({file.removeprefix(begin) for file in files if file.startswith(begin)})


def _is_in_the_program(module: object) -> bool:
    """Whether Python itself holds the module: it names a file too, but never reads it."""
    return getattr(getattr(module, "__spec__", None), "loader", None) is FrozenImporter


def library(modules: Iterable[str], wheel: str) -> bytes:
    """A zip of these modules of the standard library and of all that the wheel installs, compiled and not compressed.

    Not compressed, so that brotli sees what repeats from file to file. KeyError where a module does not exist.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as written:
        with zipfile.ZipFile(STANDARD_LIBRARY) as standard:
            for name in sorted(modules):
                _add_module(written, name, standard.read(name), whole_line_tables=False)
        with zipfile.ZipFile(wheel) as ours:
            for name in sorted(ours.namelist()):
                if name.endswith(".py"):
                    _add_module(written, name, ours.read(name), whole_line_tables=True)
                elif ".dist-info/" not in name:
                    _add(written, name, ours.read(name))
    return target.getvalue()


def _add_module(target: zipfile.ZipFile, name: str, source: bytes, *, whole_line_tables: bool) -> None:
    code = compile(_without_docstrings(source), f"{STANDARD_LIBRARY}/{name}", "exec", dont_inherit=True, optimize=0)
    if not whole_line_tables:
        code = _on_first_lines(code)
    head = importlib.util.MAGIC_NUMBER + UNCHECKED_HASH + importlib.util.source_hash(source)
    _add(target, f"{name}c", head + marshal.dumps(code))


def _add(target: zipfile.ZipFile, name: str, content: bytes) -> None:
    target.writestr(zipfile.ZipInfo(name, FIXED_MOMENT), content)


def _without_docstrings(source: bytes) -> ast.Module:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), node.body[0])]
    return tree


def _on_first_lines(code: CodeType) -> CodeType:
    """The same code, of which a traceback tells where the function begins, not which of its lines it is at."""
    instructions = len(code.co_code) // 2
    entries = [LONGEST_ENTRY] * (instructions // LONGEST_ENTRY)
    if instructions % LONGEST_ENTRY:
        entries.append(instructions % LONGEST_ENTRY)
    return code.replace(
        co_linetable=b"".join(bytes((SAME_LINE | length - 1, 0)) for length in entries),
        co_consts=tuple(_on_first_lines(each) if isinstance(each, CodeType) else each for each in code.co_consts),
    )
