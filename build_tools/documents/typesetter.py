"""Sets a document as PDF: tagged, in Dutch, with its own fonts, and the same bytes each time.

What was set is kept by everything it is made from, so a build sets anew only what changed.
"""

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import cast

import typst

from build_tools.documents.blocks import Content
from build_tools.documents.document_error import DocumentError
from build_tools.documents.fonts import missing_from, unpacked, write_stand_in

TEMPLATE = Path(__file__).resolve().parent / "templates" / "document.typ"
KEPT = Path(__file__).resolve().parents[2] / "build" / "cache" / "documents"
SHEETS = "<sheets>"
"""Where the template writes down how many sheets the document has."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A document as it is handed out, and on how many sheets it prints."""

    contents: bytes
    sheets: int


class Typesetter:
    """Sets documents in these web fonts."""

    def __init__(self, fonts: Sequence[Path], kept: Path = KEPT) -> None:
        self._fonts = unpacked(fonts)
        self._kept = kept
        self._compiler = self._new_compiler(self._fonts)
        made_with = b"".join(font.read_bytes() for font in self._fonts) + TEMPLATE.read_bytes()
        self._made_with = hashlib.sha256(made_with + version("typst").encode()).digest()

    def pdf(self, content: Content) -> Pdf:
        """The document as PDF, set now or kept from before. Raises DocumentError, which names its title."""
        text = content.as_json()
        key = hashlib.sha256(self._made_with + text.encode()).hexdigest()
        for kept in self._kept.glob(f"{key}-*.pdf"):
            return Pdf(kept.read_bytes(), int(kept.stem.split("-")[1]))
        try:
            made = self._set(text)
        except typst.TypstError as error:
            raise DocumentError(f"{content.title}: {error}") from error
        self._kept.mkdir(parents=True, exist_ok=True)
        target = self._kept / f"{key}-{made.sheets}.pdf"
        with tempfile.NamedTemporaryFile(dir=self._kept, delete=False) as aside:
            aside.write(made.contents)
        Path(aside.name).replace(target)
        return made

    def _set(self, text: str) -> Pdf:
        missing = missing_from(self._fonts, text)
        if not missing:
            return _compiled(self._compiler, text)
        with tempfile.TemporaryDirectory() as folder:
            stand_in = Path(folder, "stand-in.ttf")
            write_stand_in(missing, stand_in)
            return _compiled(self._new_compiler([*self._fonts, stand_in]), text)

    def _new_compiler(self, fonts: Sequence[Path]) -> typst.Compiler:
        # No font of this machine: the document must come out the same everywhere.
        only_ours = typst.Fonts(
            include_system_fonts=False,
            include_embedded_fonts=False,
            font_paths=[str(font.parent) for font in fonts],
        )
        return typst.Compiler(str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=only_ours)


def _compiled(compiler: typst.Compiler, text: str) -> Pdf:
    # Text that PDF/UA-1 forbids, such as a picture without words, is an error here.
    contents = compiler.compile(format="pdf", pdf_standards="ua-1", sys_inputs={"document": text})
    sheets = compiler.query(SHEETS, field="value", one=True)
    return Pdf(cast(bytes, contents), int(sheets))
