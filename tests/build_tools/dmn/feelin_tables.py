"""Asks DMN engines that others wrote: feelin with dmn-moddle, in one process for many answers."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

PROJECT = Path(__file__).resolve().parents[3]

type Told = dict[str, object]


class Answered(NamedTuple):
    """What reading the file warned of, and for each set of answers the decisions wanted."""

    warnings: list[str]
    results: list[dict[str, Any]]


def answered(file: Path, told: Iterable[Told], wanted: Sequence[str] | None = None) -> Answered:
    """The decisions `wanted`, or all of them, for each set of answers."""
    lines = [json.dumps(line, default=str) for line in ({"file": str(file), "wanted": wanted}, *told)]
    run = subprocess.run(
        ["node", "tests/build_tools/dmn/feelin_tables.mjs"],
        cwd=PROJECT,
        input="\n".join([*lines, ""]),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    warnings, *results = map(json.loads, run.stdout.splitlines())
    return Answered(warnings, results)
