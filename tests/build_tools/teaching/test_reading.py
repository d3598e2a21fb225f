"""How the files of the material are read: numbers of the law by their name, and every fault with its file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from build_tools.teaching import cases, quiz, reading, talks
from build_tools.teaching.errors import TeachingError
from build_tools.teaching.reading import read_folder, read_one

NAME = "{{ bezwaar_en_beroep.bezwaar_weken }}"


@dataclass(frozen=True, slots=True)
class Tale:
    """Material for these tests: what happens, and what explains it."""

    id: str
    gebeurt: str
    uitleg: tuple[str, ...]


def nothing_wrong(_tale: Tale) -> tuple[str, ...]:
    return ()


def explained(tale: Tale) -> Iterator[str]:
    yield from tale.uitleg


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Writes one file of material, `verhalen/een.toml`, where the reader looks for it."""
    monkeypatch.setattr(reading, "files", lambda _room: tmp_path)
    (tmp_path / "verhalen").mkdir()

    def write(text: str) -> None:
        (tmp_path / "verhalen" / "een.toml").write_text(text, encoding="utf-8")

    return write


def read() -> Tale:
    return read_folder(Tale, "verhalen", nothing_wrong, explained)["een"]


def test_number_is_filled_in_wherever_its_name_stands(written: Callable[[str], None]) -> None:
    """In a sentence and in a list of them; the name of the file is the id."""
    written(f'gebeurt = "Na zes weken."\nuitleg = ["Binnen {NAME} weken.", "Daarna niet."]')
    assert read() == Tale("een", "Na zes weken.", ("Binnen zes weken.", "Daarna niet."))


def test_what_an_editor_leaves_beside_the_files_is_no_material(written: Callable[[str], None], tmp_path: Path) -> None:
    """A swap file, a copy and a hidden file stand there while somebody writes, and stop no build."""
    written('gebeurt = "x"\nuitleg = []')
    for name in (".een.toml.swp", "een.toml~", ".#een.toml", "._een.toml"):
        (tmp_path / "verhalen" / name).write_bytes(b"b0VIM 9.1\0\xff")
    assert list(read_folder(Tale, "verhalen", nothing_wrong, explained)) == ["een"]


@pytest.mark.parametrize("words", ["zes weken", "6 weken", "Zes weken", "onder de 27", "onder de vijf"])
def test_number_written_out_where_the_material_explains_is_refused(written: Callable[[str], None], words: str) -> None:
    """The file, the words and their sentence are named; in what happens the same words are free."""
    written(f'gebeurt = "Dat is {words}."\nuitleg = ["Het gaat om {words}."]')
    with pytest.raises(TeachingError, match=rf"^teaching/verhalen/een\.toml: “{words}” in “Het gaat om {words}\.” is"):
        read()
    written(f'gebeurt = "Dat is {words}."\nuitleg = []')
    assert words in read().gebeurt


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("gebeurt = ", r"^teaching/verhalen/een\.toml: geen geldige TOML"),
        ('gebeurt = "x"', r"^teaching/verhalen/een\.toml: uitleg ontbreekt"),
        ('gebeurt = "{{ weken }}"\nuitleg = []', r"^teaching/verhalen/een\.toml:1: .*onbekend; toegestaan: "),
    ],
    ids=["no TOML", "field missing", "unknown number"],
)
def test_file_that_cannot_be_read_is_refused_with_its_name(
    written: Callable[[str], None], text: str, fault: str
) -> None:
    """Every kind of fault is told as the material's own, with folder and file."""
    written(text)
    with pytest.raises(TeachingError, match=fault):
        read()


def test_faults_of_the_material_are_told_together(written: Callable[[str], None], tmp_path: Path) -> None:
    """What the material itself finds wrong stands below each other, for a file of a folder and for one alone."""
    written('gebeurt = "x"\nuitleg = []')
    with pytest.raises(
        TeachingError, match=r"^teaching/verhalen/een\.toml: te kort\nteaching/verhalen/een\.toml: saai$"
    ):
        read_folder(Tale, "verhalen", lambda _: ("te kort", "saai"), explained)
    (tmp_path / "los.toml").write_text('id = "los"\ngebeurt = "x"\nuitleg = []', encoding="utf-8")
    with pytest.raises(TeachingError, match=r"^teaching/los\.toml: saai$"):
        read_one(Tale, "los.toml", lambda _: ("saai",), explained)


def test_reasons_state_law_and_stories_do_not() -> None:
    """Of a case, a talk and the quiz the reasons are looked at, and not what people do, say or answer wrongly."""
    case = cases.cases()["mo-en-de-32-uur"]
    assert case.redenering.moet[0] in list(cases.explains(case))
    assert case.situatie[0] not in list(cases.explains(case))
    turn = talks.talks()["wim"].beurten[0]
    told = list(talks.explains(talks.talks()["wim"]))
    assert all(reply.waarom in told for reply in turn.antwoorden)
    assert turn.zegt not in told
    question = quiz.quiz()[0]
    told = list(quiz.explains(quiz.Quiz((question,))))
    assert question.right.tekst in told
    assert [answer.tekst for answer in question.antwoorden if not answer.goed and answer.tekst in told] == []


def test_no_name_of_a_number_is_left() -> None:
    """What students read has no name between braces left in it."""
    everything = f"{cases.cases()} {talks.talks()} {quiz.quiz()}"
    assert "32 uur" in everything
    assert "{{" not in everything
