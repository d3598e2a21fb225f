"""Who read what: what is counted, what is stale, and what cannot be read back."""

from datetime import date
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.documents.blocks import Paragraph
from build_tools.reading_sheets import for_lawyer
from build_tools.reading_sheets.__main__ import main
from build_tools.reading_sheets.answer_file import AnswerFileError, read_back, to_fill_in
from build_tools.reading_sheets.for_lawyer import NO_CASE
from build_tools.reading_sheets.items import VERDICTS, Role, Sheet, hash_of
from build_tools.reading_sheets.ledger import Judged, State, add_to_ledger, judged, state_of
from build_tools.reading_sheets.sheets import all_items, all_sheets, content_of, read_so_far, sentence
from build_tools.reading_sheets.worked_cases import CASES
from decision_aids.aids import aid_ids, versions
from decision_aids.rules.conditions import Not
from decision_aids.rules.model import Rule

TODAY = date(2026, 11, 25)
SHEETS = all_sheets(PROJECT)
ITEMS = all_items(PROJECT)
LAWYERS = [item for item in ITEMS if item.role is Role.JURIST]


def filled_in(sheet: Sheet, verdicts: list[str], why: str = "") -> str:
    """The file of a sheet with these verdicts for its first items."""
    text = to_fill_in(sheet).replace('datum = ""', "datum = 2026-11-25")
    for verdict in verdicts:
        text = text.replace('oordeel = ""\nwaarom = ""', f'oordeel = "{verdict}"\nwaarom = "{why}"', 1)
    return text


def test_every_rule_is_on_one_sheet_and_the_page_counts_them_all() -> None:
    """Each rule of each version is one item for a lawyer, and the page says of how many nothing was read."""
    rules = [(aid.id, rule.id) for aid_id in aid_ids() for aid in versions(aid_id) for rule in aid.rules]
    assert [tuple(item.id.split(":")[:2]) for item in LAWYERS] == rules
    assert len({(item.role, item.id) for item in ITEMS}) == len(ITEMS)
    nothing = state_of(Role.JURIST, ITEMS, [])
    assert sentence(nothing) == f"**0 van {len(rules)} regels** door een jurist gelezen."
    all_of_it = State(Role.JURIST, len(rules), len(rules), len(rules), 0, 0)
    assert sentence(all_of_it).startswith(f"**{len(rules)} van {len(rules)} regels** door een jurist gelezen.")
    if not judged():
        assert sentence(nothing) in read_so_far(PROJECT)


def test_rule_is_shown_with_its_words_and_cases_on_both_sides() -> None:
    """A rule that the law words stands with them, and with the sentences of a case that meets it and of another."""
    sheet = next(for_lawyer.sheets(PROJECT))
    text = content_of(sheet).as_json()
    for rule in versions("zelfcheck")[0].rules:
        assert rule.quote in text
    assert "Participatiewet, artikel 9 lid 1 onderdeel c" in text
    named = (PROJECT / CASES / "zelfcheck.toml").read_text(encoding="utf-8")
    paragraphs = [block.words for block in content_of(sheet).blocks if isinstance(block, Paragraph)]
    cases = [(words[0].text, words[1].text) for words in paragraphs if words[0].bold]
    assert {side for side, _ in cases} == {"Voldaan: ", "Niet voldaan: ", "Mensen beoordelen: "}
    assert [name for _, name in cases if name != NO_CASE and name not in named] == []
    assert sum(name != NO_CASE for _, name in cases) > len(versions("zelfcheck")[0].rules)


def test_side_on_which_a_rule_says_nothing_is_not_asked_about() -> None:
    """A rule that only people judge is never missed: a reader is shown no empty line, and no case that cannot be."""
    sheet = next(for_lawyer.sheets(PROJECT))
    judged_only = next(rule for rule in versions("zelfcheck")[0].rules if not rule.when_missed)
    item = next(item for item in sheet.items if item.id.split(":")[1] == judged_only.id)
    shown = content_of(sheet._replace(items=(item,))).as_json()
    assert "Mensen beoordelen: " in shown
    assert "Niet voldaan" not in shown


def changed(rule: Rule) -> list[tuple[object, ...]]:
    """A rule with other words, with another condition, with another source, and with other words of the law."""
    return [
        (rule._replace(quote=f"{rule.quote} "), []),
        (rule._replace(when_missed="Anders."), []),
        (rule._replace(met=Not(rule.met)), []),
        (rule._replace(sources=("elders",)), []),
        (rule, [{"place": "artikel 9", "parts": [["andere woorden", True]]}]),
    ]


@pytest.mark.parametrize("aid_id", aid_ids())
def test_changed_rule_words_or_law_give_another_hash(aid_id: str) -> None:
    """The hash is of words, condition and law together, and the same for the same rule."""
    for rule in versions(aid_id)[0].rules:
        own = hash_of(rule, [])
        assert own == hash_of(rule._replace(), [])
        assert own not in [hash_of(*each) for each in changed(rule)]


def test_what_changed_since_it_was_read_is_stale_and_not_counted() -> None:
    """Read as it is counts; read before it changed is said apart; one objection weighs more than many agreements."""
    first, second, third = LAWYERS[:3]
    lines = [
        Judged(Role.JURIST, first.id, first.hash, TODAY, "eens"),
        Judged(Role.JURIST, second.id, second.hash, TODAY, "eens"),
        Judged(Role.JURIST, second.id, second.hash, TODAY, "oneens"),
        Judged(Role.JURIST, third.id, "0" * 16, TODAY, "eens"),
        Judged(Role.BEWONER, first.id, first.hash, TODAY, "begrepen"),
    ]
    state = state_of(Role.JURIST, ITEMS, lines)
    assert state == State(Role.JURIST, len(LAWYERS), read=2, well=1, otherwise=1, stale=1)
    assert "Gelezen, maar daarna veranderd: 1. Die tellen niet mee." in sentence(state)
    again = [*lines, Judged(Role.JURIST, third.id, third.hash, TODAY, "eens")]
    assert state_of(Role.JURIST, ITEMS, again)[2:] == (3, 2, 1, 0)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_sheet_that_is_filled_in_comes_back(sheet: Sheet, tmp_path: Path) -> None:
    """Every verdict of a sheet goes into the ledger and is read back; what is left empty is not read."""
    verdicts = [VERDICTS[sheet.role][number % 3] for number in range(len(sheet.items) - 1)]
    answers = read_back(filled_in(sheet, verdicts, "Artikel 9 zegt iets anders."), ITEMS, TODAY)
    assert [answer.judged.oordeel for answer in answers] == verdicts
    ledger = tmp_path / "ledger.toml"
    ledger.write_text("", encoding="utf-8")
    lines = [answer.judged for answer in answers]
    assert add_to_ledger(lines, ledger) == len(verdicts)
    assert add_to_ledger(lines, ledger) == 0
    assert list(judged(ledger)) == lines
    assert state_of(sheet.role, sheet.items, judged(ledger)).read == len(verdicts)


def test_sheet_with_a_mark_of_its_encoding_is_read(tmp_path: Path) -> None:
    """Editors on Windows put a byte order mark before the text, which whoever filled it in does not see."""
    ledger, file = tmp_path / "ledger.toml", tmp_path / "blad.toml"
    ledger.write_text("", encoding="utf-8")
    file.write_text(filled_in(SHEETS[0], ["eens"], "Ja."), encoding="utf-8-sig")
    assert main([str(file)], ledger, TODAY) == 0
    assert [line.oordeel for line in judged(ledger)] == ["eens"]


def test_command_tells_why_and_keeps_no_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not in order is printed with why; the ledger has role, day, hash and verdict, and no word of anybody."""
    ledger, file = tmp_path / "ledger.toml", tmp_path / "blad.toml"
    ledger.write_text("", encoding="utf-8")
    file.write_text(filled_in(SHEETS[0], ["eens", "oneens"], "Piet zei dat."), encoding="utf-8")
    assert main([str(file)], ledger, TODAY) == 0
    said = capsys.readouterr().out
    assert f"{SHEETS[0].items[1].id}: oneens. Piet zei dat." in said
    assert f"2 van {len(LAWYERS)} regels door een jurist gelezen. Daarvan in orde: 1." in said
    assert "Piet" not in ledger.read_text(encoding="utf-8")
    old = file.read_text(encoding="utf-8").replace(SHEETS[0].items[0].hash, "0" * 16)
    file.write_text(old, encoding="utf-8")
    assert main([str(file)], ledger, TODAY) == 0
    assert "is veranderd sinds dit blad" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("find", "replace", "field"),
    [
        ('rol = "jurist"', 'rol = "koning"', "rol: kreeg 'koning'"),
        ('rol = "jurist"', "rol = 3", "rol: kreeg 3"),
        ("\ndatum = 2026-11-25", '\ndatum = "2026-11-25"', "datum: kreeg '2026-11-25'"),
        ("\ndatum = 2026-11-25", "\ndatum = 2026-11-26", "datum: kreeg"),
        ("\ndatum = 2026-11-25", "\ndatum = 2026-11-25\nnaam = 'Piet'", "'naam': onbekend veld"),
        ('oordeel = "eens"', 'oordeel = "mooi"', "gelezen 1: oordeel: kreeg 'mooi'"),
        ('oordeel = "eens"', 'oordeel = "eens"\nlezer = "Piet"', "gelezen 1: 'lezer': onbekend veld"),
        ('oordeel = "eens"', "oordeel = [1]", "gelezen 1: oordeel: kreeg [1]"),
        ("van = ", "van = 7 #", "gelezen 1: van: kreeg 7"),
        ('onderdeel = "zelfcheck', 'onderdeel = "zelfchek', "gelezen 1: onderdeel: kreeg 'zelfchek"),
        ("[[gelezen]]", "[[", "bestand: geen geldige TOML"),
        ("van = ", f"van = {'[' * 9_000} #", "bestand: geen geldige TOML"),
        ("van = ", f"van = 1{'0' * 5_000} #", "bestand: geen geldige TOML"),
    ],
)
def test_what_is_wrong_in_a_file_is_named_and_nothing_is_added(
    find: str, replace: str, field: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A field that is not as it should be stands in the message, and the ledger stays as it was."""
    ledger, file = tmp_path / "ledger.toml", tmp_path / "blad.toml"
    ledger.write_text("", encoding="utf-8")
    text = filled_in(SHEETS[0], ["eens"])
    assert find in text
    file.write_text(text.replace(find, replace, 1), encoding="utf-8")
    assert main([str(file)], ledger, TODAY) == 2
    assert field in capsys.readouterr().err
    assert ledger.read_text(encoding="utf-8") == ""


def test_file_without_any_field_names_each() -> None:
    """An empty file says of each field that it is not there."""
    with pytest.raises(AnswerFileError, match="datum: ontbreekt\ngelezen: ontbreekt\nrol: ontbreekt"):
        read_back("", ITEMS, TODAY)
