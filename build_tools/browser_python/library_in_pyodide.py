"""Runs inside Pyodide under Node, not here: sees what the aids use, and makes the library that holds just that.

Under Node, because bytecode fits one version of Python only, and the build need not run on the browser's.
"""

import ast
import importlib
import importlib.util
import io
import marshal
import sys
import zipfile
from collections.abc import Iterable
from importlib.machinery import FrozenImporter
from pathlib import Path
from types import CodeType

STANDARD_LIBRARY = "/lib/python{}{}.zip".format(*sys.version_info[:2])
INSTALLED = "/installed"
PACKAGE = "decision_aids"

opened: set[str] = set()
written_before: set[str] = set()

# Zip knows no time before 1980; a clock in the library would give every build another version.
FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)

# The flags of a .pyc that is never compared with its source: the library holds none.
UNCHECKED_HASH = (1).to_bytes(4, "little")

DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

# One entry of a line table: the next so many instructions, of eight at most, stand where the last ones stood.
LONGEST_ENTRY = 8
SAME_LINE = 0x80 | 13 << 3


def install(wheel: bytes) -> None:
    """Make the modules in a wheel importable, and remember from now on which of its files are opened."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        archive.extractall(INSTALLED)
    sys.addaudithook(_remember)
    sys.dont_write_bytecode = True
    sys.path.insert(0, INSTALLED)


def _remember(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and str(arguments[0]).startswith(f"{INSTALLED}/"):
        opened.add(str(arguments[0]).removeprefix(f"{INSTALLED}/"))


def prepared(wheel: bytes) -> bytes:
    """The wheel with the files that its package prepares for this Python."""
    target = io.BytesIO(wheel)
    with zipfile.ZipFile(target, "a") as written:
        for name, content in importlib.import_module(f"{PACKAGE}.answers.packed").packed_files().items():
            _add(written, f"{PACKAGE}/{name}", content)
    return target.getvalue()


def library(also: Iterable[str], without: Iterable[str]) -> bytes:
    """A zip of every module that has been imported and every file that has been read, compiled and not compressed.

    Not compressed, so that brotli sees what repeats from file to file. `also` names modules of the standard library
    that go in whether they were imported or not, `without` those that stay out. KeyError where one does not exist.
    """
    return _of_files({*_modules_in_use(), *also} - set(without), opened)


def added(without: Iterable[str]) -> bytes:
    """A zip of what was imported and read since the library was made, to be put beside what is in that."""
    return _of_files(_modules_in_use() - written_before - set(without), opened - written_before)


def _of_files(of_python: set[str], of_package: set[str]) -> bytes:
    target = io.BytesIO()
    written_before.update(of_python, of_package)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as written:
        with zipfile.ZipFile(STANDARD_LIBRARY) as standard:
            for name in sorted(of_python):
                _add_module(written, name, standard.read(name), whole_line_tables=False)
        # Python also tries to open compiled modules that are not there.
        for name in sorted(name for name in of_package if Path(INSTALLED, name).is_file()):
            content = Path(INSTALLED, name).read_bytes()
            if name.endswith(".py"):
                _add_module(written, name, content, whole_line_tables=True)
            else:
                _add(written, name, content)
    return target.getvalue()


def _modules_in_use() -> set[str]:
    """The files of the standard library that have been imported by now, as they are named in its zip."""
    begin = f"{STANDARD_LIBRARY}/"
    imported = [module for module in list(sys.modules.values()) if not _is_in_the_program(module)]
    files = (getattr(module, "__file__", None) or "" for module in imported)
    return {file.removeprefix(begin) for file in files if file.startswith(begin)}


def _is_in_the_program(module: object) -> bool:
    """Whether Python itself holds the module: it names a file too, but never reads it."""
    return getattr(getattr(module, "__spec__", None), "loader", None) is FrozenImporter


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
