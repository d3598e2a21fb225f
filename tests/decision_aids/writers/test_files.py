"""What is written is opened with another program, and holds every word of the document as text."""

import zipfile
from datetime import date
from io import BytesIO

import pytest

from decision_aids.documents.blocks import (
    Blank,
    Bullets,
    Document,
    Heading,
    Lines,
    Paragraph,
    Reminder,
    Signatures,
    Text,
    bullets,
    paragraph,
    steps,
    table,
)
from decision_aids.documents.catalogue import sort_named
from decision_aids.documents.given import Told
from decision_aids.writers.calendar import calendar
from decision_aids.writers.docx import docx
from decision_aids.writers.odt import odt
from decision_aids.writers.plain_text import in_brackets, plain_text
from tests.decision_aids.documents.cases import all_sorts, everything, made
from tests.decision_aids.writers.opened import (
    headings_of_docx,
    headings_of_odt,
    squeezed,
    text_of_docx,
    text_of_odt,
    title_and_language_of_docx,
)

SORTS = [pytest.param(*each, id=f"{each[0]}-{each[1].id}") for each in all_sorts()]
ALL_BLOCKS = Document(
    "Een proef",
    (paragraph("Eerst dit."),),
    (
        Heading("Een kop"),
        paragraph("Op {day} kreeg ik [[wat]].\nNog een regel  met twee spaties.", day="13 november"),
        bullets("een", "twee [[drie]]"),
        steps("vier", "vijf"),
        steps("weer één"),
        table(("Kop a", "Kop b"), ("cel", "[[leeg]]")),
        Lines(2),
        Signatures(("uw naam",)),
    ),
)
HOSTILE = (
    "<script>alert(1)</script> & ]]> {{ 7*7 }} [[gat]] {naam}",
    '=HYPERLINK("http://x") @SUM(1+1)',
    "{ MERGEFIELD naam } DDEAUTO c:\\\\windows\\\\cmd.exe",
    "😀 עברית العربية é ß 中文",
    "een\ntwee\tdrie  vier",
)


def words_of(document: Document) -> list[str]:
    """Every text of a document, with its gaps in brackets."""

    def texts() -> list[Text]:
        found: list[Text] = []
        for block in (*document.read_first, *document.body):
            match block:
                case Heading(text):
                    found.append((text,))
                case Paragraph(text):
                    found.append(text)
                case Bullets(items, _):
                    found += items
                case Signatures(who):
                    found += [(Blank(name),) for name in who]
                case Lines(_):
                    pass
                case _:
                    found += [(name,) for name in block.head]
                    found += [cell for row in block.rows for cell in row]
        return found

    return [squeezed(in_brackets(text)) for text in texts()]


@pytest.mark.parametrize(("aid_id", "sort"), SORTS)
def test_every_document_opens_elsewhere_with_every_word_in_it(aid_id: str, sort: object) -> None:
    """All that a document says, read by python-docx and odfpy, and in the text to copy."""
    document = made(aid_id, sort_named(aid_id, sort.id), everything(aid_id))  # type: ignore[attr-defined]
    opened = {
        "docx": squeezed(text_of_docx(docx(document))),
        "odt": squeezed(text_of_odt(odt(document))),
        "text": squeezed(plain_text(document)),
    }
    for name, text in opened.items():
        heads = [] if name == "text" else words_of(document)
        assert [words for words in heads if words.strip() not in text] == [], name
    values = [squeezed(in_brackets(block.text)) for block in document.body if isinstance(block, Paragraph)]
    assert [value for value in values if value.strip() not in opened["text"]] == []


def test_every_kind_of_block_is_written() -> None:
    """Headings, gaps, lists that begin at one, tables with a head, room to write and a place to sign."""
    for text in (text_of_docx(docx(ALL_BLOCKS)), text_of_odt(odt(ALL_BLOCKS))):
        lines = text.split("\n")
        assert "Op 13 november kreeg ik [wat]." in lines
        assert "Nog een regel  met twee spaties." in lines
        assert lines.index("Kop b") < lines.index("cel") < lines.index("[leeg]")
        assert lines.index("Lees dit eerst") < lines.index("Een proef") < lines.index("Een kop")
        assert "[uw naam]" in lines
    with zipfile.ZipFile(BytesIO(docx(ALL_BLOCKS))) as archive:
        document, numbering = archive.read("word/document.xml").decode(), archive.read("word/numbering.xml").decode()
    assert [f'numId w:val="{number}"' in document for number in (1, 2, 3)] == [True] * 3
    assert numbering.count("startOverride") == 2
    assert "tblHeader" in document


def test_headings_are_headings_for_who_cannot_see_them() -> None:
    """Both programs find the same headings, at the first level."""
    headings = [block.text for block in (*ALL_BLOCKS.read_first, *ALL_BLOCKS.body) if isinstance(block, Heading)]
    assert headings
    assert [each for each in headings if each not in headings_of_docx(docx(ALL_BLOCKS))] == []
    assert [each for each in headings if each not in headings_of_odt(odt(ALL_BLOCKS))] == []


def test_word_processor_finds_the_title_and_the_language() -> None:
    """They stand where such a program looks for them."""
    assert title_and_language_of_docx(docx(ALL_BLOCKS)) == (ALL_BLOCKS.title, "nl-NL")


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_come_through_as_text(hostile: str) -> None:
    """Markup, formulas, field codes, emoji, other scripts and line ends are read back as they were written."""
    document = Document("Proef", (), (Paragraph((hostile,)), Bullets(((hostile,),))))
    assert text_of_docx(docx(document)).count(hostile) == 2
    assert text_of_odt(odt(document)).count(hostile) == 2
    assert hostile in plain_text(document)
    with zipfile.ZipFile(BytesIO(docx(document))) as archive:
        assert "instrText" not in archive.read("word/document.xml").decode()


def test_what_no_file_can_hold_and_what_turns_reading_round_is_left_out() -> None:
    """Control characters, lone surrogates and marks of direction go; ten thousand letters stay."""
    words = "a\x00b\x08c\u202ed\u2066e\ud800f\ufffeg\r\nh\u2028i" + "x" * 10_000
    told = everything("opdracht")._replace(words={"verdringing": words})
    document = made("opdracht", sort_named("opdracht", "bezwaar"), told)
    expected = "abcdefg\nh\ni" + "x" * 10_000
    assert expected in text_of_docx(docx(document))
    assert expected in text_of_odt(odt(document))
    assert expected in plain_text(document)


def test_same_document_gives_the_same_bytes_and_tells_no_time() -> None:
    """Nothing in a file tells when or by whom it was made."""
    for write in (docx, odt):
        assert write(ALL_BLOCKS) == write(ALL_BLOCKS)
        with zipfile.ZipFile(BytesIO(write(ALL_BLOCKS))) as archive:
            assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert archive.testzip() is None
    with zipfile.ZipFile(BytesIO(odt(ALL_BLOCKS))) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_calendar_has_a_day_an_alarm_and_nothing_personal() -> None:
    """A whole day with a neutral title for each last day, in the lines that a calendar reads."""
    document = made("opdracht", sort_named("opdracht", "termijnen"), Told({}, {}, {"verzonden": "2026-11-13"}))
    lines = calendar(document.reminders).split("\r\n")
    assert "DTSTART;VALUE=DATE:20261228" in lines
    assert "SUMMARY:Laatste dag om een brief te versturen" in lines
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == lines.count("BEGIN:VALARM") == 2
    assert (lines[0], lines[-2], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR", "")
    personal = ("bijstand", "uitkering", "tegenprestatie", "gemeente", "bezwaar")
    assert not [word for word in personal for line in lines if line.startswith(("SUMMARY", "DESC")) and word in line]
    assert calendar(()) == ""
    assert calendar([Reminder(date(2026, 12, 31), "x")]).count("20270101") == 1


def test_calendar_tells_two_last_days_on_one_day_apart() -> None:
    """Titles of one length are two events, and one that is kept twice is the same event again."""
    day = date(2026, 12, 28)
    lines = calendar([Reminder(day, "een"), Reminder(day, "zes"), Reminder(day, "een")]).split("\r\n")
    first, other, again = (line for line in lines if line.startswith("UID:"))
    assert first == again != other
