"""The command line where a stream is closed or full, a line is broken, or somebody presses Ctrl-C."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.decision_aids.command_line import PROJECT, run

CHECK = ("check", "opdracht", "--date", "2016-01-01")
MORE_THAN_A_PIPE_HOLDS = 200_000
SETTLED = b'{"uren_per_week": 32}'


def in_shell(redirection: str, *arguments: str, stdin: bytes = SETTLED) -> subprocess.CompletedProcess[bytes]:
    """The command with its streams as the shell redirects them."""
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "decision_aids", *arguments]
    return subprocess.run(command, cwd=PROJECT, input=stdin, capture_output=True, check=False)


@pytest.mark.parametrize("option", ["--answers", "--batch"])
def test_closed_standard_input_is_refused_in_one_line(option: str) -> None:
    """Where standard input is closed the field that wanted it is named, with exit code 2."""
    ended = in_shell("<&-", *CHECK, option, "-")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(f"{option}: kreeg '-', dat niet te lezen is".encode())
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
def test_answer_that_cannot_be_written_is_no_success(redirection: str) -> None:
    """Where standard output is closed or full that is said in one line, and the exit code is not that of an answer."""
    ended = in_shell(redirection, *CHECK, "--answers", "-", "--format", "json")
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"uitvoer: niet te schrijven (")
    assert ended.stderr.count(b"\n") == 1


def test_nothing_goes_to_standard_output_where_standard_error_is_closed() -> None:
    """A complaint that cannot be made is left out: the exit code tells, and standard output stays empty."""
    ended = in_shell("2>&-", *CHECK, "--answers", "-", stdin=b"[]")
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, b"", b"")


def test_reader_that_stops_ends_a_batch_quietly() -> None:
    """Where whoever reads along stops, as `head` does, the command ends without a word."""
    lines = b'{"answers": {}}\n' * 3000
    ended = in_shell("| head -n 1", *CHECK, "--batch", "-", stdin=lines)
    assert ended.stderr == b""
    assert json.loads(ended.stdout)["aid"] == "opdracht"


def test_ctrl_c_ends_it_without_a_traceback() -> None:
    """Ctrl-C ends the command without a word, with the signal by which a shell knows it."""
    command = [sys.executable, "-m", "decision_aids", *CHECK, "--answers", "-"]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin
        running.stdin.write(b" " * MORE_THAN_A_PIPE_HOLDS)  # returns once the command has begun to read
        os.kill(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == -signal.SIGINT
    assert said == b""


def test_broken_line_of_a_batch_costs_no_other_line(tmp_path: Path) -> None:
    """A byte that is no UTF-8, a NUL, half a character: each gives one line with an error, and the rest is answered."""
    good = b'{"answers": {"uren_per_week": 32}}'
    lines = [good, b'{"answers": {"gemeente": "caf\xe9"}}', b"\x00", b'{"answers": {"gemeente": "\\ud800"}}', b"", good]
    file = tmp_path / "batch.jsonl"
    file.write_bytes(b"\n".join(lines) + b"\n")
    for answered in (run(*CHECK, "--batch", str(file)), run(*CHECK, "--batch", "-", stdin=file.read_bytes())):
        results = [json.loads(line) for line in answered.out.splitlines()]
        assert ["error" in result for result in results] == [False, True, True, True, True, False]
        assert "geen UTF-8" in results[1]["error"]
        assert (answered.code, answered.err) == (0, "")


def test_name_of_a_file_may_be_anything(tmp_path: Path) -> None:
    """A name that is no UTF-8 is shown as far as it can be, in one line."""
    missing = os.fsencode(tmp_path) + b"/caf\xe9"
    command = [os.fsencode(sys.executable), b"-m", b"decision_aids", *(part.encode() for part in CHECK), b"--answers"]
    ended = subprocess.run([*command, missing], cwd=PROJECT, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (2, b"", 1)
    assert b"Traceback" not in ended.stderr


def test_today_is_the_day_where_the_user_is() -> None:
    """Without a date the case is of the day that the clock of the user shows, on both sides of the date line."""
    days = set()
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart: it is never the same day in both
        answered = run("check", "opdracht", "--answers", "-", "--format", "json", stdin=b"{}", environment={"TZ": zone})
        days.add(json.loads(answered.out)["peildatum"])
    assert len(days) == 2
