"""Runs the command line as a user does, and keeps what it said."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Run:
    code: int
    out: str
    err: str


def run(*arguments: str, stdin: bytes = b"", environment: Mapping[str, str] | None = None) -> Run:
    """Run the command; whatever it prints must be UTF-8."""
    command = [sys.executable, "-m", "decision_aids", *arguments]
    variables = os.environ | (environment or {})
    finished = subprocess.run(command, cwd=PROJECT, input=stdin, env=variables, capture_output=True, check=False)
    return Run(finished.returncode, finished.stdout.decode("utf-8"), finished.stderr.decode("utf-8"))


def check(answers: object, *arguments: str, aid: str = "opdracht") -> Run:
    """Ask for the answers, written as JSON unless they are text already, through standard input."""
    text = answers if isinstance(answers, str) else json.dumps(answers)
    return run("check", aid, "--answers", "-", "--date", "2016-01-01", *arguments, stdin=text.encode())
