"""Reads the questions of a checklist from the page that has them, for a table to fill in with a pen."""

from collections.abc import Iterator

from bs4 import BeautifulSoup, Tag

from build_tools.documents.blocks import Blank, Block, PaperQuestion, Questions

CHECKLIST = '<div class="papier">'


def checklist_blocks(html: str) -> Iterator[Block]:
    """The line for a name and the tables of questions in the HTML of a checklist."""
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.select(".papier-regel, .papier-vragen"):
        if element.name == "table":
            caption = element.select_one("caption")
            rows = tuple(map(_question, element.select("tbody tr")))
            yield Questions(caption.get_text(strip=True) if caption else "", rows)
        else:
            yield Blank(
                tuple(words.strip() for words in element.find_all(string=True, recursive=False) if words.strip())
            )


def _question(row: Tag) -> PaperQuestion:
    asked, answer = row.select("th, td")
    return PaperQuestion(
        text=" ".join("".join(asked.find_all(string=True, recursive=False)).split()),
        only_if=_words(asked, ".papier-alleen-als"),
        write=_words(asked, ".papier-schrijf"),
        line=answer.select_one(".invullijn") is not None,
        boxes=tuple(box.get_text(" ", strip=True) for box in answer.select(".vakje")),
    )


def _words(element: Tag, selector: str) -> str:
    found = element.select_one(selector)
    return found.get_text(" ", strip=True) if found else ""
