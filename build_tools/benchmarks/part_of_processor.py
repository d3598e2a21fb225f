"""Part of a processor for a whole browser: the developer tools hardly slow a worker down, a control group does."""

import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path

GROUP = Path("/sys/fs/cgroup/cpu/werkwijzer_benchmark")
PERIOD = 10_000
"""Microseconds in which the share may be used up: so short that a wait for the next one is no longer than a frame."""


@contextlib.contextmanager
def part_of_a_processor(browser: str, workplace: Path, share: float) -> Iterator[str | None]:
    """The path of a script that starts `browser` with this share of one processor for all its processes together.

    None where this user may not make a control group (version 1, as root), or the machine has none.
    """
    try:
        GROUP.mkdir(exist_ok=True)
        (GROUP / "cpu.cfs_period_us").write_text(str(PERIOD))
        (GROUP / "cpu.cfs_quota_us").write_text(str(int(PERIOD * share)))
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
