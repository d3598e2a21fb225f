"""The command line: list, describe, check, strip and verify."""

import argparse
import errno
import os
import sys
from collections.abc import Callable
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn, TextIO

from decision_aids.aids import aid_ids, require_aid, version_begun_by, version_on
from decision_aids.answers.check import check
from decision_aids.answers.describe import asked, description
from decision_aids.answers.json_lines import answer_line, parse_date, parse_object, to_json
from decision_aids.answers.report import report
from decision_aids.answers.strip import as_record, in_words, measured, strip
from decision_aids.law.errors import InputError, shown

CANNOT_WRITE = 1
BAD_INPUT = 2


class _Parser(argparse.ArgumentParser):
    """A parser that refuses in one line, like everything else of this command: argparse's own words are English."""

    @property
    def form(self) -> str:
        """How the command is written, without the colours of newer Pythons."""
        self.color = False
        return " ".join(self.format_usage().removeprefix("usage: ").split())

    def error(self, message: str) -> NoReturn:  # noqa: ARG002 - what is wrong shows from what is allowed
        """Raise _UsageError."""
        raise _UsageError(self.form)


class _UsageError(InputError):
    """A command that does not exist in this form; the message is the form that does."""


LONGEST_COMMAND = 500
"""So much of a command is shown again that is refused."""


def run() -> int:
    """Run the command that this process was started with; the exit code is 1 where its answer cannot be written."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = main()
        if sys.stdout is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read along has stopped reading
        code = CANNOT_WRITE
    except OSError as error:
        _complain(f"uitvoer: niet te schrijven ({error.strerror})")
        code = CANNOT_WRITE
    if code == CANNOT_WRITE and sys.stdout is not None:
        _to_nowhere(sys.stdout)
    return code


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code is 0 for an answer, 1 where verify finds a fault, 2 for bad input."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        options, unknown = _parser().parse_known_args(given)
        if unknown:
            raise InputError(f"OPDRACHT: kreeg {shown(' '.join(unknown))}; toegestaan: {options.form}")
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except _UsageError as error:
        _complain(f"OPDRACHT: kreeg {shown(' '.join(given), LONGEST_COMMAND)}; toegestaan: {error}")
        return BAD_INPUT
    except InputError as error:
        _complain(str(error).replace("\n", " "))
        return BAD_INPUT


def _complain(line: str) -> None:
    if sys.stderr is None:  # closed: print would take standard output in its place
        return
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:  # full, and there is nowhere else to say it: the exit code tells
        _to_nowhere(sys.stderr)


def _to_nowhere(stream: TextIO) -> None:
    """Give up what could not be written: Python would try once more at exit, and complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _parser() -> _Parser:
    parser = _Parser(
        prog="python -m decision_aids",
        description="Vraag een hulpmiddel, bekijk wat het vraagt, of bewijs wat het belooft.",
    )
    commands = parser.add_subparsers(required=True, parser_class=_Parser)

    listing = commands.add_parser("list", help="alle hulpmiddelen met hun vraag")
    listing.add_argument("--format", choices=("text", "json"), default="text")
    listing.set_defaults(run=_list, form=listing.form)

    describing = commands.add_parser("describe", help="de feiten en uitkomsten van een hulpmiddel")
    describing.add_argument("aid", metavar="AID")
    describing.add_argument("--date", metavar="JJJJ-MM-DD", help="zoals op die dag; vandaag als deze ontbreekt")
    describing.add_argument("--format", choices=("text", "json"), default="text")
    describing.set_defaults(run=_describe, form=describing.form)

    checking = commands.add_parser("check", help="beantwoord een vraag")
    checking.add_argument("aid", metavar="AID")
    given = checking.add_mutually_exclusive_group(required=True)
    given.add_argument("--answers", metavar="BESTAND", help="één JSON-object, of - voor standaardinvoer")
    given.add_argument("--batch", metavar="BESTAND", help="JSON Lines, of - voor standaardinvoer")
    checking.add_argument("--date", metavar="JJJJ-MM-DD", help="peildatum; vandaag als deze ontbreekt")
    checking.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    checking.set_defaults(run=_check, form=checking.form)

    stripping = commands.add_parser("strip", help="bij welk getal of welke dag de uitkomst kantelt")
    stripping.add_argument("aid", metavar="AID")
    stripping.add_argument("fact", metavar="FEIT")
    stripping.add_argument(
        "--answers", metavar="BESTAND", required=True, help="één JSON-object, of -; de rest blijft zo"
    )
    stripping.add_argument("--date", metavar="JJJJ-MM-DD", help="peildatum; vandaag als deze ontbreekt")
    stripping.add_argument("--format", choices=("text", "json"), default="text")
    stripping.set_defaults(run=_strip, form=stripping.form)

    verifying = commands.add_parser("verify", help="bewijs de eigenschappen van de hulpmiddelen")
    verifying.add_argument("aids", metavar="AID", nargs="*")
    verifying.set_defaults(run=_verify, form=verifying.form)
    return parser


def _list(options: argparse.Namespace) -> int:
    aids = [version_begun_by(aid_id, _today()) for aid_id in aid_ids()]
    if options.format == "json":
        print(to_json([{"aid": aid.id, "title": aid.title, "audience": aid.audience} for aid in aids]))
    else:
        print("\n".join(f"{aid.id}: {aid.title} ({aid.audience})" for aid in aids))
    return 0


def _describe(options: argparse.Namespace) -> int:
    if options.date is None:
        aid = version_begun_by(options.aid, _today())
    else:
        aid = version_on(options.aid, parse_date(options.date, "--date"))
    if options.format == "json":
        print(to_json(description(aid)))
    else:
        lines = [f"{aid.id}: {aid.title}", f"Regels van {aid.period.first} tot en met {aid.period.last}.", "", "Feiten"]
        lines += [f"  {question.fact.id}: {question.text} ({question.asked.allowed})" for question in asked(aid)]
        lines += ["", "Uitkomsten"]
        lines += [f"  {outcome.id}: {outcome.title}" for outcome in (*aid.outcomes, aid.undecided)]
        print("\n".join(lines))
    return 0


def _check(options: argparse.Namespace) -> int:
    require_aid(options.aid)
    on = parse_date(options.date, "--date") if options.date is not None else _today()
    if options.batch is not None:
        lines = _bytes(options.batch, "--batch")
        for line in lines.removesuffix(b"\n").split(b"\n") if lines else ():
            print(_answered(options.aid, line, on))
        return 0
    answers = parse_object(_text(_bytes(options.answers, "--answers"), "--answers"), "--answers")
    result = check(options.aid, answers, on)
    print(to_json(result) if options.format == "json" else report(result, markdown=options.format == "markdown"))
    return 0


def _strip(options: argparse.Namespace) -> int:
    require_aid(options.aid)
    on = parse_date(options.date, "--date") if options.date is not None else _today()
    aid = version_on(options.aid, on)
    answers = parse_object(_text(_bytes(options.answers, "--answers"), "--answers"), "--answers")
    stretches = strip(aid, options.fact, answers, on)
    if options.format == "json":
        print(to_json(as_record(aid, options.fact, stretches, on)))
    else:
        titles = [aid.outcome(each.outcome).worded(each.caution)[0] for each in stretches]
        words = in_words(measured(aid, options.fact), stretches)
        print("\n".join(f"{said}: {title}" for said, title in zip(words, titles, strict=True)))
    return 0


def _verify(options: argparse.Namespace) -> int:
    # What is proved of all aids reads all aids, of which every other command needs one.
    from decision_aids.proofs.verify_all import verify_all  # noqa: PLC0415

    for aid_id in options.aids:
        require_aid(aid_id)
    return verify_all(options.aids or aid_ids(), print)


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the user is


def _answered(aid_id: str, line: bytes, on: date) -> str:
    try:
        return answer_line(aid_id, _text(line, "regel"), on)
    except InputError as error:
        return to_json({"error": str(error)}, indent=None)


def _bytes(path: str, name: str) -> bytes:
    try:
        if path != "-":
            return Path(path).read_bytes()
        if sys.stdin is None:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return sys.stdin.buffer.read()
    except (OSError, ValueError) as error:  # ValueError: a path that holds a NUL
        reason = error.strerror if isinstance(error, OSError) else error
        raise InputError(
            f"{name}: kreeg {shown(path)}, dat niet te lezen is ({reason}); toegestaan: een bestand of -"
        ) from error


def _text(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: byte {error.start + 1} is geen UTF-8: kreeg {shown(content[error.start : error.start + 8])}; "
            "toegestaan: JSON in UTF-8"
        ) from error
