"""Reads back what people found on the reading sheets: `python -m build_tools.reading_sheets [FILE]`.

Without a file it says how much was read. With one it adds each judgement to the ledger, without names, and prints what
was not in order, with why: that is not kept. Exit code 2: the file cannot be read back, and nothing was added.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from build_tools.reading_sheets.answer_file import AnswerFileError, read_back
from build_tools.reading_sheets.items import VERDICTS, Role
from build_tools.reading_sheets.ledger import LEDGER, add_to_ledger, judged, state_of
from build_tools.reading_sheets.sheets import all_items, sentence
from decision_aids.documents.given import clean

PROJECT = Path(__file__).resolve().parents[2]


def main(arguments: Sequence[str] | None = None, ledger: Path = LEDGER, today: date | None = None) -> int:
    """Run the command; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.reading_sheets", description=__doc__)
    parser.add_argument("file", type=Path, nargs="?")
    file = parser.parse_args(arguments).file
    items = all_items(PROJECT)
    if file is not None:
        try:
            text = file.read_text(encoding="utf-8-sig")  # editors on Windows put the mark of the encoding before it
            answers = read_back(text, items, today or _today())
        except (OSError, UnicodeDecodeError) as error:
            print(f"{file}: niet te lezen ({error})", file=sys.stderr)
            return 2
        except AnswerFileError as error:
            print(error, file=sys.stderr)
            return 2
        now = {(item.role, item.id): item.hash for item in items}
        for answer in answers:
            line = answer.judged
            if line.oordeel != VERDICTS[line.rol][0]:
                print(f"{line.onderdeel}: {line.oordeel}. {' '.join(clean(answer.why).split())}")
            if line.van != now[line.rol, line.onderdeel]:
                print(f"{line.onderdeel}: is veranderd sinds dit blad, en telt niet mee.")
        added = add_to_ledger([answer.judged for answer in answers], ledger)
        print(f"{added} oordelen in {ledger.name} gezet.")
    for role in Role:
        print(sentence(state_of(role, items, judged(ledger))).replace("**", ""))
    return 0


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the user is


if __name__ == "__main__":
    sys.exit(main())
