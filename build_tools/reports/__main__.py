"""Makes a case of a report that somebody saved under “Klopt dit niet?”: `python -m build_tools.reports FILE`.

The case goes at the end of the cases of its aid and expects what the visitor expected, so that its test fails until
rule or expectation is mended. Exit code 0: written, or this edition already answers so; 2: the file is no report.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from build_tools.reports.case_of_report import add_case
from build_tools.reports.report import ReportError, read_report
from decision_aids.answers.check import check

CASES = Path(__file__).resolve().parents[2] / "tests" / "decision_aids" / "cases"


def main(arguments: Sequence[str] | None = None, cases: Path = CASES) -> int:
    """Run the command; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.reports", description=__doc__)
    parser.add_argument("file", type=Path)
    file = parser.parse_args(arguments).file
    try:
        report = read_report(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        print(f"{file}: niet te lezen ({error})", file=sys.stderr)
        return 2
    except ReportError as error:
        print(error, file=sys.stderr)
        return 2
    now = check(report.aid.id, report.answers, report.on)["outcome"]
    if now == report.expected:
        print(f"Deze editie antwoordt al {now}, zoals verwacht. Er is geen geval gemaakt.")
        return 0
    written = add_case(report, cases)
    print(f"Geschreven in {written.file}: {written.name}")
    print(f"Verwacht is {report.expected}, deze editie antwoordt {now}.", end=" ")
    print("" if now == report.outcome else f"In de melding stond {report.outcome}.")
    print(f"Zie het falen: python -m pytest tests/decision_aids/aids/test_{report.aid.id}.py")
    return 0


if __name__ == "__main__":
    sys.exit(main())
