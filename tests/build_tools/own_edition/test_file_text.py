"""A file is read as people save it; what is no plain text in UTF-8 is refused with how to save it."""

from pathlib import Path

import pytest

from build_tools.own_edition.edition_file import read_edition
from tests.build_tools.own_edition.changed_example import EXAMPLE, TODAY, changed, refused

SAVE = "bewaar het bestand als platte tekst in UTF-8"
WITH_ACCENT = changed(('naam = "Voorbeeldstad"', 'naam = "Súdwest-Model"'))


@pytest.mark.parametrize(
    "data",
    [
        EXAMPLE.read_bytes(),
        b"\xef\xbb\xbf" + EXAMPLE.read_bytes(),
        EXAMPLE.read_bytes().replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + EXAMPLE.read_bytes().replace(b"\n", b"\r\n"),
    ],
    ids=["as it is", "with a mark", "of Windows", "of Windows with a mark"],
)
def test_every_way_to_save_plain_text_works(tmp_path: Path, data: bytes) -> None:
    """A byte order mark and the ends of lines of Windows make no difference."""
    file = tmp_path / "editie.toml"
    file.write_bytes(data)
    assert read_edition(file, TODAY) == read_edition(EXAMPLE, TODAY)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (WITH_ACCENT.encode("cp1252"), f"3: naam: de letter “ú” is niet bewaard in UTF-8; {SAVE}"),
        (
            b"\xef\xbb\xbf" + WITH_ACCENT.encode("cp1252"),
            f"3: naam: de letter “ú” is niet bewaard in UTF-8; {SAVE}",
        ),
        (b"# uitleg\n\n# \x81", f"3: de letter “\N{REPLACEMENT CHARACTER}” is niet bewaard in UTF-8; {SAVE}"),
        (WITH_ACCENT.encode("utf-16"), f" dit is bewaard in UTF-16, in Kladblok “Unicode”; {SAVE}"),
        (WITH_ACCENT.encode("utf-16-be"), f" dit is bewaard in UTF-16, in Kladblok “Unicode”; {SAVE}"),
        (b"PK\x03\x04\x14\0", f" dit is een document van Word of LibreOffice (.docx of .odt); {SAVE}"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", f" dit is een document van Word (.doc); {SAVE}"),
        (rb"{\rtf1\ansi", f" dit is een document met opmaak (.rtf); {SAVE}"),
        (b"%PDF-1.7", f" dit is een pdf; {SAVE}"),
    ],
    ids=["Windows-1252", "with a mark", "no letter", "UTF-16", "UTF-16 without a mark", "docx", "doc", "rtf", "pdf"],
)
def test_other_files_are_refused_with_how_to_save_them(tmp_path: Path, data: bytes, said: str) -> None:
    """The refusal says in one line what the file is and how to save it."""
    assert refused(tmp_path, data) == [said]
