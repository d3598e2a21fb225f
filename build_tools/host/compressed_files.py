"""Lays a brotli-compressed copy beside every file of the site that gains by it, for hosts that serve those.

Node compresses, for the build needs it anyway. The best quality takes half a minute for Pyodide's program, so each
compressed file is kept by its content and quality: a rebuild compresses what is new.
"""

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

COMPRESSOR = Path(__file__).with_suffix(".mjs")
KEPT = Path(__file__).resolve().parents[2] / "build" / "cache" / "brotli"

COMPRESSED = ".br"
# Fonts, pictures and PDFs are compressed already; a wheel is a zip, and the library a zip that was left for brotli.
SUFFIXES = frozenset(
    {".css", ".dmn", ".html", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml", ".zip"}
)
WORTH_IT = 512
"""Bytes: a smaller file fits in one packet either way."""
BEST = 11
"""Of the qualities of brotli, 0 to 11: the smallest file, which takes longest."""


class CompressionError(Exception):
    """Files could not be compressed; the message says why."""


def compress_site(site: Path, quality: int = BEST) -> None:
    """Write `<file>.br` beside each file of the built site that is worth it. Raises CompressionError."""
    finish_compressing(start_compressing(_worth_compressing(site), quality))
    lay_known_copies(site, quality)


def lay_known_copies(site: Path, quality: int = BEST) -> None:
    """Write `<file>.br` beside each file that was ever compressed as it is now, and leave none beside the others.

    For a site on this computer, where the best quality takes longer than the smaller file saves.
    """
    for outdated in list(site.rglob(f"*{COMPRESSED}")):
        outdated.unlink()
    for file in _worth_compressing(site):
        known = _kept(file, quality)
        if known.exists():
            shutil.copyfile(known, file.with_name(file.name + COMPRESSED))


@contextmanager
def compressed_meanwhile(files: Iterable[Path], quality: int = BEST) -> Iterator[None]:
    """Compress these files in the background and keep the result, ready when the block ends.

    For what is known to be large before the site is built. Raises CompressionError at the end.
    """
    running = start_compressing(files, quality)
    try:
        yield
    except BaseException:
        if running:
            running.kill()
            running.communicate()
        raise
    finish_compressing(running)


def start_compressing(files: Iterable[Path], quality: int = BEST) -> subprocess.Popen[str] | None:
    """Start to compress what is not kept yet; None where there is nothing to do. Raises CompressionError."""
    work = {_kept(file, quality): file for file in files}
    orders = [
        {"source": str(source), "target": str(target), "quality": quality}
        for target, source in sorted(work.items(), key=lambda each: -each[1].stat().st_size)
        if not target.exists()
    ]
    if not orders:
        return None
    _folder(quality).mkdir(parents=True, exist_ok=True)
    environment = {name: value for name, value in os.environ.items() if name != "NODE_OPTIONS"}
    try:
        running = subprocess.Popen(
            ["node", str(COMPRESSOR)], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )
    except FileNotFoundError as error:
        raise CompressionError("Node.js is not installed: it compresses the files of the site") from error
    if running.stdin:
        running.stdin.write(json.dumps(orders))
        running.stdin.close()
        running.stdin = None
    return running


def finish_compressing(running: subprocess.Popen[str] | None) -> None:
    """Wait until the compressing that was started is done. Raises CompressionError."""
    if running:
        _, complaint = running.communicate()
        if running.returncode != 0:
            raise CompressionError(f"the files of the site could not be compressed:\n{complaint}")


def sent_bytes(files: Iterable[Path], quality: int = BEST) -> int:
    """How many bytes a host sends of these files: those of the compressed copy of each that was ever compressed."""
    return sum((known if (known := _kept(file, quality)).exists() else file).stat().st_size for file in files)


def _worth_compressing(site: Path) -> list[Path]:
    return [each for each in sorted(site.rglob("*")) if each.suffix in SUFFIXES and each.stat().st_size >= WORTH_IT]


def _folder(quality: int) -> Path:
    return KEPT / str(quality)


def _kept(file: Path, quality: int) -> Path:
    return _folder(quality) / f"{hashlib.sha256(file.read_bytes()).hexdigest()}{COMPRESSED}"
