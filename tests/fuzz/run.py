"""Draws inputs, gives them to the readers, and collects where one threw."""

import json
import random
import shutil
import subprocess
import time
import traceback
from collections.abc import Iterator, Sequence
from itertools import batched
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.readers import PROJECT, Reader, ScriptReader, python_readers, script_readers, workplace

SCRIPTS = Path("docs", "assets", "scripts")
AT_ONCE = 1_000
"""Inputs that a script gets at a time."""
MOST_TOLD = 3
"""Crashes of one reader that are told; the others are most often the same."""


class Crash(NamedTuple):
    """An input at which a reader threw, and what."""

    reader: str
    text: str
    thrown: str


class Ran(NamedTuple):
    """How many inputs a reader got, in how many seconds, how many it took and threw at, with the first of those."""

    reader: str
    inputs: int
    seconds: float
    taken: int
    thrown: int
    crashes: list[Crash]


def run(inputs: int, seed: int, only: Sequence[str] = (), seconds: float = float("inf")) -> Iterator[Ran]:
    """Give so many inputs to all readers together, or to those named, each its share; stop after so many seconds."""
    end = time.monotonic() + seconds
    with workplace() as folder:
        place = Path(folder)
        readers: list[Reader | ScriptReader] = [*python_readers(place / "files"), *script_readers()]
        asked = [reader for reader in readers if not only or reader.name in only]
        whole = sum(reader.share for reader in asked)
        with Script(place / "scripts") as script:
            for reader in asked:
                count = -(-inputs * reader.share // whole)
                # Each reader its own draws: what one of them gets does not hang on which others run.
                texts = _texts(reader, count, f"{seed} {reader.name}")
                yield _ran(reader, texts, script, end)


Found = tuple[int, list[tuple[int, str]]]
"""How many of some texts a reader took, and the place of each at which it threw, with what."""


class Script:
    """The readers in the page's script, in one process of Node.js."""

    def __init__(self, folder: Path) -> None:
        # An older Node.js takes a .js file beside no package.json for something else than a module.
        shutil.copytree(PROJECT / SCRIPTS, folder / SCRIPTS)
        program = shutil.copy(Path(__file__).with_name("script_readers.mjs"), folder / "docs")
        (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
        self.command = ["node", program]

    def __enter__(self) -> "Script":
        self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def read(self, reader: ScriptReader, texts: Sequence[str]) -> Found:
        """What the reader did with these texts. RuntimeError where Node.js itself ends."""
        if self.process.stdin is None or self.process.stdout is None:
            raise RuntimeError("no pipes to Node.js")
        print(
            json.dumps({"reader": reader.name, "given": reader.given, "texts": texts}),
            file=self.process.stdin,
            flush=True,
        )
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{reader.name}: Node.js ended")
        taken, thrown = json.loads(answer)
        return taken, [(place, said) for place, said in thrown]


def _texts(reader: Reader | ScriptReader, count: int, seed: str) -> Iterator[str]:
    draw = random.Random(seed)  # noqa: S311 - guards no secret
    return (reader.drawn(draw) for _ in range(count))


def _ran(reader: Reader | ScriptReader, texts: Iterator[str], script: Script, end: float) -> Ran:
    start, given, taken, thrown, crashes = time.monotonic(), 0, 0, 0, list[Crash]()
    for some in batched(texts, AT_ONCE):
        if time.monotonic() > end:
            break
        given += len(some)
        well, found = script.read(reader, some) if isinstance(reader, ScriptReader) else _read(reader, some)
        taken, thrown = taken + well, thrown + len(found)
        crashes += [Crash(reader.name, some[place], said) for place, said in found[: MOST_TOLD - len(crashes)]]
    return Ran(reader.name, given, time.monotonic() - start, taken, thrown, crashes)


def _read(reader: Reader, texts: Sequence[str]) -> Found:
    taken, found = 0, []
    for place, text in enumerate(texts):
        try:
            taken += reader.read(text)
        except Exception:  # noqa: BLE001 - that is what is looked for
            found.append((place, traceback.format_exc()))
    return taken, found
