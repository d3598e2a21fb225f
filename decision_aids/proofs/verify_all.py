"""Proves several aids side by side: each in a process of its own, for a proof takes a processor minutes."""

import os
import signal
from collections.abc import Callable, Iterable
from multiprocessing import Pool, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread

from decision_aids.aids import versions
from decision_aids.engine.compile import compiled
from decision_aids.proofs.double_bind import check_together
from decision_aids.proofs.promises import Fault
from decision_aids.proofs.readings_asked_again import check_readings
from decision_aids.proofs.verify import verify
from decision_aids.rules.dutch import dutch_number

Found = tuple[bool, list[str]]
"""Whether everything holds of an aid, and for each of its versions what was proved, or the counterexample."""


def verify_all(aid_ids: Iterable[str], say: Callable[[str], None]) -> int:
    """Verify every version of the aids; says what was proved or the counterexample. 0 when all holds, else 1."""
    wanted = list(aid_ids)
    if len(wanted) > 1:
        with Pool(min(len(wanted), os.cpu_count() or 1), _end_with_the_command) as pool:
            holds = _say_all(pool.imap(_proved, wanted), say)
    else:
        holds = _say_all(map(_proved, wanted), say)
    return 0 if holds and _hold_together(wanted, say) else 1


def _end_with_the_command() -> None:
    """Ctrl-C, or whatever else ends the command, ends the processes that prove for it too, and without a word."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    Thread(target=_end_after, args=(parent_process(),), daemon=True).start()


def _end_after(command: BaseProcess | None) -> None:
    if command is not None:
        command.join()
        os._exit(1)


def _say_all(found: Iterable[Found], say: Callable[[str], None]) -> bool:
    for holds, lines in found:
        for line in lines:
            say(line)
        if not holds:
            return False
    return True


def _proved(aid_id: str) -> Found:
    said: list[str] = []
    for aid in versions(aid_id):
        try:
            counts, asked = verify(compiled(aid)), check_readings(aid)
        except Fault as fault:
            return False, [*said, f"{aid_id}: FOUT {fault}"]
        again = f"{asked} keer opnieuw gevraagd met een andere lezing, " if asked else ""
        said.append(f"{aid_id}, regels van {aid.period.first} tot en met {aid.period.last}: {again}{counts}")
    return True, said


def _hold_together(aid_ids: Iterable[str], say: Callable[[str], None]) -> bool:
    try:
        tried = check_together([aid for aid_id in aid_ids for aid in versions(aid_id)])
    except Fault as fault:
        say(f"samen: FOUT {fault}")
        return False
    if tried:
        cases = dutch_number(tried)
        say(f"samen: {cases} gevallen van twee hulpmiddelen, geen verbiedt wat een ander toestaat: alles klopt")
    return True
