"""What a program makes elsewhere: twice in one process and one second, everything is the same each time."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
A_YEAR_ON = "import sys, time; now = time.time; time.time = lambda: now() + 31_536_000"


def made_elsewhere(imports: str, expression: str) -> bytes:
    """The bytes of an expression in a new process, which orders sets otherwise and whose clock is a year ahead."""
    program = f"{A_YEAR_ON}\n{imports}\nsys.stdout.buffer.write({expression})"
    command = [sys.executable, "-c", program]
    ran = subprocess.run(command, cwd=PROJECT, env={"PYTHONHASHSEED": "1"}, capture_output=True, check=True)
    return ran.stdout
