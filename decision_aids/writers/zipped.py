"""The container of both word processor formats: a zip of XML files, the same bytes for the same document."""

import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

FIXED_MOMENT = (1980, 1, 1, 0, 0, 0)
"""Zip knows none before it; a clock would give every file other bytes, and tells when somebody wrote a letter."""


def zipped(files: dict[str, str | ET.Element], *, stored_first: str = "") -> bytes:
    """The files by name; XML gets its declaration. The one that is `stored_first` is not compressed, as ODF asks."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda name: name != stored_first):
            content = files[name]
            data = content if isinstance(content, str) else ET.tostring(content, "UTF-8", xml_declaration=True)
            how = zipfile.ZIP_STORED if name == stored_first else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, FIXED_MOMENT), data, how)
    return target.getvalue()
