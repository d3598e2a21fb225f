"""The links to the documents: what they say of them, and from where."""

import pytest

from build_tools.pages.document_links import HandedOut, document_link, document_list
from build_tools.pages.markers import MarkerError
from build_tools.pages.staged_docs import fill_markers
from tests.build_tools.pages.test_staged_docs import NOTHING

LEAFLET = HandedOut("leaflet", "Leaflet: aan de slag", "leaflets/proef", False, "organisatie", 1, b"x" * 39_600)
CARD = HandedOut("kaart", "Kaart < 2", "werkwijzer/proef", True, "gemeente", 2, b"x")
DOCUMENTS = {document.name: document for document in (LEAFLET, CARD)}


@pytest.mark.parametrize(
    ("name", "page", "link"),
    [
        ("leaflet", "leaflets/proef", "[Als pdf (1 blad, 40 kB)](../documenten/leaflet.pdf)"),
        ("leaflet", "hulpmiddelen/proef/checklist", "[Als pdf (1 blad, 40 kB)](../../documenten/leaflet.pdf)"),
        ("kaart", "proef", "[Kaart &lt; 2, als pdf (2 bladen, 1 kB)](documenten/kaart.pdf)"),
    ],
)
def test_link_tells_what_it_will_cost(name: str, page: str, link: str) -> None:
    """A link says how many sheets and how much data it is; one to a part of the page names that part."""
    assert document_link(name, page, DOCUMENTS) == f"{link}\n{{ .document }}"


def test_list_has_the_documents_for_some_readers() -> None:
    """Each is listed by its title, with the page for who would rather read that."""
    assert document_list("organisatie", DOCUMENTS) == (
        "- [Leaflet: aan de slag](documenten/leaflet.pdf) (pdf, 1 blad, 40 kB). [Liever als pagina?](leaflets/proef.md)"
    )


@pytest.mark.parametrize("marker", ["document: bestaat-niet", "documenten: niemand"])
def test_document_that_does_not_exist_is_refused(marker: str) -> None:
    """A marker for a document, or for readers, that there are not stops the build and names the page."""
    with pytest.raises(MarkerError, match=r"^a/b\.md: "):
        fill_markers(f"<!-- {marker} -->", "a/b", NOTHING)
