"""The text of a file as people save it, with a byte order mark or without; refused where it is no text in UTF-8."""

import codecs
from pathlib import Path

from build_tools.own_edition import toml_lines
from build_tools.own_edition.faults import EditionFileError, named, told

SAVE = "bewaar het bestand als platte tekst in UTF-8"
DOCUMENTS = {
    b"PK\x03\x04": "een document van Word of LibreOffice (.docx of .odt)",
    b"\xd0\xcf\x11\xe0": "een document van Word (.doc)",
    b"{\\rtf": "een document met opmaak (.rtf)",
    b"%PDF": "een pdf",
}
WINDOWS = "cp1252"
"""What Windows calls ANSI; every byte that it knows no letter for is shown as unknown."""


def text_of(file: Path) -> str:
    """The text of a file in UTF-8. Raises EditionFileError, which says how to save it where it is anything else."""
    try:
        data = file.read_bytes()
    except FileNotFoundError as error:
        raise EditionFileError(f"{file}: dat bestand is er niet; gezocht in {file.parent.resolve()}") from error
    except OSError as error:
        raise EditionFileError(f"{file}: niet te lezen; is het een bestand, en mag je het openen?") from error
    for beginning, kind in DOCUMENTS.items():
        if data.startswith(beginning):
            raise EditionFileError(f"{file}: dit is {kind}; {SAVE}")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or data.count(0) > len(data) // 4:
        raise EditionFileError(f"{file}: dit is bewaard in UTF-16, in Kladblok “Unicode”; {SAVE}")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # A mark at the beginning is left out of what the error counts.
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        letter = error.object[error.start : error.start + 1].decode(WINDOWS, errors="replace")
        path = toml_lines.path_at(line, error.object.decode(WINDOWS, errors="replace"))
        where = f"{named(path)}: " if path else ""
        raise EditionFileError(
            told(file.name, [(line, f"{where}de letter “{letter}” is niet bewaard in UTF-8; {SAVE}")])
        ) from error
