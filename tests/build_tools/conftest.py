"""What a reader of the built site can read."""

from pathlib import Path

import pytest

from build_tools.plain_language.answers import answer_pages
from build_tools.plain_language.documents import document_pages
from build_tools.plain_language.passages import Page, read_pages


@pytest.fixture(scope="session")
def site(built_site: Path) -> Path:
    """The folder of the built site."""
    return built_site


@pytest.fixture(scope="session")
def pages(site: Path) -> list[Page]:
    """Everything a reader of the site can read: the built pages, and what aids say in answers and documents."""
    return [*read_pages(site), *answer_pages(), *document_pages()]
