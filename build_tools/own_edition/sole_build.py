"""Lets one build at a time into a folder: two there, as `make serve` and `make site` may be, break each other."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

LOCK = "lock"


@contextmanager
def sole_build(build: Path) -> Iterator[None]:
    """Hold the folder `build`, made where it is not there; where another process has it, say so once and wait.

    A process that ends, however it does, lets go of it.
    """
    build.mkdir(parents=True, exist_ok=True)
    lock = FileLock(build / LOCK)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        print(f"Another build writes in {build}; waiting until it is done ...", flush=True)
        lock.acquire()
    try:
        yield
    finally:
        lock.release()
