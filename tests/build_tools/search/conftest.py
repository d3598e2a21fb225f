"""The search of the built site, asked without a browser."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_tools.build_site import PROJECT
from build_tools.search.search_index import INDEX

type Ask = Callable[[list[str]], list[dict[str, Any]]]


@pytest.fixture(scope="session")
def asked_by(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Ask]:
    """Gives for an index the function that answers typed texts from it, by the scripts of the page in Node.js."""
    script = tmp_path_factory.mktemp("search") / "answers.mjs"
    esbuild = [str(PROJECT / "node_modules" / ".bin" / "esbuild"), str(Path(__file__).with_name("answers.mjs"))]
    subprocess.run([*esbuild, "--bundle", "--platform=node", "--format=esm", f"--outfile={script}"], check=True)

    def of(index: Path) -> Ask:
        def ask(typed: list[str]) -> list[dict[str, Any]]:
            given = json.dumps({"index": str(index), "typed": typed})
            ran = subprocess.run(["node", str(script)], input=given, capture_output=True, text=True, check=True)
            answers: list[dict[str, Any]] = json.loads(ran.stdout)
            return answers

        return ask

    return of


@pytest.fixture(scope="session")
def ask_site(asked_by: Callable[[Path], Ask], site: Path) -> Ask:
    """The search of the built site."""
    return asked_by(site / INDEX)
