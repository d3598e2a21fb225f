"""All documents, made once, and each as another program than the one that wrote it reads it."""

import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from pypdf import PdfReader

from build_tools.build_site import PROJECT
from build_tools.documents.handed_out import make_documents
from build_tools.documents.typesetter import Typesetter
from build_tools.generator.fonts import font_files
from build_tools.pages.document_links import HandedOut

FONTS = font_files(PROJECT / "node_modules")


@pytest.fixture(scope="session")
def documents() -> dict[str, HandedOut]:
    """The documents of the site, by name."""
    return make_documents(PROJECT / "docs", Typesetter(FONTS))


@pytest.fixture(scope="session")
def readers(documents: Mapping[str, HandedOut]) -> dict[str, PdfReader]:
    """Each document, opened."""
    return {name: PdfReader(io.BytesIO(document.contents)) for name, document in documents.items()}


@pytest.fixture
def typesetter(tmp_path: Path) -> Typesetter:
    """A typesetter that keeps what it sets for itself."""
    return Typesetter(FONTS, tmp_path / "kept")
