"""The command line where a stream is closed or full, a line is broken, or somebody presses Ctrl-C."""

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.decision_aids.command_line import PROJECT, run

CHECK = ("check", "opdracht", "--date", "2016-01-01")
STRIP = ("strip", "opdracht", "uren_per_week", "--date", "2016-01-01")
READING = {
    "check": (*CHECK, "--answers", "-", "--format", "json"),
    "batch": (*CHECK, "--batch", "-"),
    "strip": (*STRIP, "--answers", "-"),
}
"""Every command that reads standard input."""
COMMANDS = READING | {
    "list": ("list",),
    "describe": ("describe", "opdracht"),
    "verify": ("verify", "handhaving"),
}
REFUSED = {
    "check": (*CHECK, "--answers", "nergens.json"),
    "batch": (*CHECK, "--batch", "nergens.jsonl"),
    "strip": ("strip", "opdracht", "onbeloond", "--answers", "-"),
    "list": ("list", "--luid"),
    "describe": ("describe", "toverbal"),
    "verify": ("verify", "toverbal"),
}
MORE_THAN_A_PIPE_HOLDS = 200_000
SETTLED = b'{"uren_per_week": 32}'


def in_shell(redirection: str, *arguments: str, stdin: bytes = SETTLED) -> subprocess.CompletedProcess[bytes]:
    """The command with its streams as the shell redirects them."""
    command = ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "decision_aids", *arguments]
    return subprocess.run(command, cwd=PROJECT, input=stdin, capture_output=True, check=False)


def test_every_command_has_its_streams_tried() -> None:
    """No command is left out below: each that the help names is tried with its streams closed, full and broken off."""
    told = {line.split()[0] for line in run("--help").out.splitlines() if re.match(r" {4}[a-z]", line)}
    assert told == COMMANDS.keys() - {"batch"}
    assert REFUSED.keys() == COMMANDS.keys()


@pytest.mark.parametrize("command", READING.values(), ids=READING)
def test_closed_standard_input_is_refused_in_one_line(command: tuple[str, ...]) -> None:
    """Where standard input is closed the field that wanted it is named, with exit code 2."""
    ended = in_shell("<&-", *command)
    option = "--batch" if "--batch" in command else "--answers"
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(f"{option}: kreeg '-', dat niet te lezen is".encode())
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.parametrize("name", [name for name in COMMANDS if name not in READING])
def test_closed_standard_input_is_no_matter_to_who_does_not_read_it(name: str) -> None:
    """A command that asks for no answers gives its own without standard input."""
    ended = in_shell("<&-", *COMMANDS[name])
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert ended.stdout


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_answer_that_cannot_be_written_is_no_success(command: tuple[str, ...], redirection: str) -> None:
    """Where standard output is closed or full that is said in one line, and the exit code is not that of an answer."""
    ended = in_shell(redirection, *command)
    assert ended.returncode == 1
    assert ended.stderr.startswith(b"uitvoer: niet te schrijven (")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.parametrize("command", REFUSED.values(), ids=REFUSED)
def test_nothing_goes_to_standard_output_where_standard_error_is_closed(command: tuple[str, ...]) -> None:
    """A complaint that cannot be made is left out: the exit code tells, and standard output stays empty."""
    for redirection in ("2>&-", "2>/dev/full"):
        ended = in_shell(redirection, *command)
        assert (ended.returncode, ended.stdout, ended.stderr) == (2, b"", b"")


def test_reader_that_stops_ends_a_batch_quietly() -> None:
    """Where whoever reads along stops, as `head` does, the command ends without a word."""
    lines = b'{"answers": {}}\n' * 3000
    ended = in_shell("| head -n 1", *CHECK, "--batch", "-", stdin=lines)
    assert ended.stderr == b""
    assert json.loads(ended.stdout)["aid"] == "opdracht"


@pytest.mark.parametrize("command", READING.values(), ids=READING)
def test_ctrl_c_ends_it_without_a_traceback(command: tuple[str, ...]) -> None:
    """Ctrl-C ends a command that is reading without a word, with the signal by which a shell knows it."""
    started = [sys.executable, "-m", "decision_aids", *command]
    with subprocess.Popen(started, cwd=PROJECT, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdin
        running.stdin.write(b" " * MORE_THAN_A_PIPE_HOLDS)  # returns once the command has begun to read
        os.kill(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == -signal.SIGINT
    assert said == b""


ANSWERING = {"batch": COMMANDS["batch"], "verify": ("verify", "handhaving", "beleidsregels")}
"""What has said something within a second, and goes on for minutes, or for as long as nobody reads it."""


@pytest.mark.parametrize("command", ANSWERING.values(), ids=ANSWERING)
def test_ctrl_c_ends_what_is_answering(command: tuple[str, ...]) -> None:
    """Ctrl-C while lines are answered or aids are proved ends that too, without a word."""
    started = [sys.executable, "-m", "decision_aids", *command]
    at_once = os.environ | {"PYTHONUNBUFFERED": "1"}
    pipe = subprocess.PIPE
    with subprocess.Popen(started, cwd=PROJECT, env=at_once, stdin=pipe, stdout=pipe, stderr=pipe) as running:
        assert running.stdin
        assert running.stdout
        assert running.stderr
        running.stdin.write(b'{"answers": {}}\n' * 500)
        running.stdin.close()
        running.stdin = None
        assert running.stdout.readline()  # there is much more to come, and nobody to read it
        os.kill(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=20)  # what it began to prove an aid would keep this open
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


@pytest.mark.parametrize(
    "broken",
    [b"\x00", b'{"onbeloond": "\x00"}', b'{"onbeloond": "\\u0000"}', b'{"caf\xe9": "ja"}', b"\xff\xfe{\x00}\x00"],
)
@pytest.mark.parametrize("name", ["check", "strip"])
def test_answers_with_a_nul_or_a_broken_byte_are_refused_in_one_line(name: str, broken: bytes) -> None:
    """A NUL, a byte that is no UTF-8 and UTF-16 are refused like any other text that holds no answers."""
    ended = in_shell("", *COMMANDS[name], stdin=broken)
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (2, b"", 1)
    assert b"Traceback" not in ended.stderr


ANYTHING = b"/caf\xe9\n"
NAMED: dict[str, tuple[bytes, ...]] = {
    "a file with answers": (b"check", b"opdracht", b"--answers", ANYTHING),
    "a file with lines": (b"check", b"opdracht", b"--batch", ANYTHING),
    "a file with the rest of the answers": (b"strip", b"opdracht", b"uren_per_week", b"--answers", ANYTHING),
    "an aid to ask": (b"check", ANYTHING, b"--answers", b"-"),
    "an aid to describe": (b"describe", ANYTHING),
    "an aid to prove": (b"verify", ANYTHING),
    "a fact": (b"strip", b"opdracht", ANYTHING, b"--answers", b"-"),
    "a day": (b"describe", b"opdracht", b"--date", ANYTHING),
    "a form": (b"list", b"--format", ANYTHING),
    "a command": (ANYTHING,),
}


@pytest.mark.parametrize("arguments", NAMED.values(), ids=NAMED)
def test_name_may_be_anything(arguments: tuple[bytes, ...]) -> None:
    """A name that is no UTF-8 and has a line end in it is shown as far as it can be, in one line."""
    command = [os.fsencode(sys.executable), b"-m", b"decision_aids", *arguments]
    ended = subprocess.run(command, cwd=PROJECT, input=SETTLED, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr.count(b"\n")) == (2, b"", 1)
    assert b"Traceback" not in ended.stderr


def test_today_is_the_day_where_the_user_is() -> None:
    """Without a date the case is of the day that the clock of the user shows, on both sides of the date line."""
    days = set()
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):  # 25 hours apart: it is never the same day in both
        answered = run("check", "opdracht", "--answers", "-", "--format", "json", stdin=b"{}", environment={"TZ": zone})
        days.add(json.loads(answered.out)["peildatum"])
    assert len(days) == 2
