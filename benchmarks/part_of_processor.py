"""Slow processors for a whole browser: the developer tools hardly slow a worker down, a control group does."""

import contextlib
import math
import os
import shlex
import threading
from collections.abc import Iterator
from pathlib import Path

GROUP = Path("/sys/fs/cgroup/cpu/werkwijzer_benchmark")
WORKER_GROUP = GROUP / "worker"
WORKER_THREAD = "DedicatedWorker"
"""How Chromium names the thread of a worker."""
PERIOD = 4000
"""Microseconds in which the share may be used up: so short that hardly anything fits in what is left of one."""
SMALLEST_QUOTA = 1000
"""Microseconds: Linux takes no less."""
LOOK_EVERY = 0.05
"""Seconds between two looks for a new worker."""


@contextlib.contextmanager
def part_of_a_processor(browser: str, workplace: Path, share: float) -> Iterator[str | None]:
    """The path of a script that starts `browser` with this share of one processor for all its processes together.

    None where this user may not make a control group (version 1, as root), or the machine has none.
    """
    try:
        _make(GROUP, share)
    except OSError:
        yield None
        return
    script = workplace / "part_of_a_processor.sh"
    script.write_text(f'#!/bin/sh\necho $$ > {GROUP}/cgroup.procs\nexec {shlex.quote(browser)} "$@"\n')
    script.chmod(0o755)
    try:
        yield str(script)
    finally:
        with contextlib.suppress(OSError):
            GROUP.rmdir()


@contextlib.contextmanager
def slower_processors(browser: str, workplace: Path, times: int) -> Iterator[str | None]:
    """The path of a script that starts `browser` as where every processor is so many times slower.

    All its processes together get that part of all processors, and the thread of a worker that part of one: it computes
    slowly, while the browser compiles on another processor what is used often. None as above.
    """
    with part_of_a_processor(browser, workplace, (os.cpu_count() or 1) / times) as script:
        if script is None:
            yield None
            return
        _make(WORKER_GROUP, 1 / times)
        ended, moved = threading.Event(), set[str]()
        mover = threading.Thread(target=_move_workers, args=(ended, moved))
        mover.start()
        try:
            yield script
        finally:
            ended.set()
            mover.join()
            with contextlib.suppress(OSError):
                WORKER_GROUP.rmdir()
        if not moved:
            raise RuntimeError(f"no thread of the browser is called {WORKER_THREAD}: nothing was slowed down")


def _make(group: Path, share: float) -> None:
    period = max(PERIOD, math.ceil(SMALLEST_QUOTA / share))
    group.mkdir(exist_ok=True)
    (group / "cpu.cfs_period_us").write_text(str(period))
    (group / "cpu.cfs_quota_us").write_text(str(int(period * share)))


def _move_workers(ended: threading.Event, moved: set[str]) -> None:
    while not ended.wait(LOOK_EVERY):
        for thread in (GROUP / "tasks").read_text().split():
            with contextlib.suppress(OSError):  # it has ended since
                if Path(f"/proc/{thread}/comm").read_text().startswith(WORKER_THREAD):
                    (WORKER_GROUP / "tasks").write_text(thread)
                    moved.add(thread)
