"""Docstrings are read on their own: by an editor, and by who uses the package."""

import ast
import re
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
BROKEN = re.compile(r'"\n\s*"')


def test_no_docstring_is_broken_as_a_string_in_code_is() -> None:
    """That leaves a quotation mark at the end of a line and one before the next, which nobody meant to be read."""
    found = []
    for package in ("decision_aids", "build_tools", "benchmarks"):
        for file in sorted((PROJECT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    text = ast.get_docstring(node) or ""
                    if BROKEN.search(text):
                        found.append(f"{file.relative_to(PROJECT)}: {text}")
    assert found == []
