"""Commands as somebody might give them: drawn arguments, and what comes in at the standard input."""

import io
import json
import sys
from contextlib import redirect_stderr, redirect_stdout

from decision_aids.aids import aid_ids
from decision_aids.command_line import main
from tests.fuzz.drawn import TEXTS, Draw, of_json
from tests.fuzz.right import answers_of

ARGUMENTS = (
    *(
        "list",
        "describe",
        "check",
        "strip",
        "--answers",
        "--batch",
        "--date",
        "--format",
        "json",
        "markdown",
        "text",
        "-",
    ),
    *(
        "opdracht",
        "zelfcheck",
        "gesprek",
        "uren_per_week",
        "leeftijd",
        "2026-11-25",
        "2027-06-01",
        "--answers=-",
        "-h",
        "--",
    ),
)
COMMANDS = (
    ("check", "AID", "--answers", "-", "--date", "2026-11-25", "--format", "json"),
    ("check", "AID", "--answers", "-", "--format", "markdown", "--date", "2016-01-01"),
    ("check", "AID", "--batch", "-", "--date", "2026-11-25"),
    ("strip", "AID", "uren_per_week", "--answers", "-", "--date", "2026-11-25"),
    ("strip", "opdracht", "duur_maanden", "--answers", "-", "--date", "2026-11-25", "--format", "json"),
    ("describe", "AID", "--date", "2026-11-25"),
    ("list", "--format", "json"),
)


def command(draw: Draw) -> str:
    """A command as a list of arguments and its standard input, which is an answer file or lines of them."""
    aid_id = draw.choice(aid_ids())
    arguments = [aid_id if part == "AID" else part for part in draw.choice(COMMANDS)]
    for _ in range(draw.randrange(3)):
        at = draw.randrange(len(arguments) + 1)
        arguments[at : at + draw.randrange(2)] = [draw.choice((*ARGUMENTS, *TEXTS))]
    lines = {"answers": answers_of(aid_id)} if "--batch" in arguments else answers_of(aid_id)
    stdin = of_json([lines])
    return json.dumps([arguments, "\n".join(stdin(draw) for _ in range(draw.choice((1, 1, 3))))])


def run_command(text: str) -> bool:
    """Whether a command was carried out; AssertionError where it ends otherwise than it promises."""
    arguments, stdin = json.loads(text)
    kept, out, err = sys.stdin, io.StringIO(), io.StringIO()
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8", errors="surrogatepass")))
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code: object = main(arguments)
    except SystemExit as ended:  # --help
        code = ended.code
    finally:
        sys.stdin = kept
    if code not in (0, 2) or (code == 2) != (err.getvalue().count("\n") == 1):
        raise AssertionError(f"{code}: {err.getvalue()}")
    return code == 0
