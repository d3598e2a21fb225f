"""The clauses of the law against the texts of it, the real ones and planted ones."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from decision_aids.law.clauses import LawClauses, clauses, read_clauses
from decision_aids.law.clauses.against_texts import Change, changes, faults, faults_in
from decision_aids.law.typed_tables import DataFileError
from decision_aids.law.wetteksten import Artikel, Lid, Wettekst, wetteksten

JANUARY, JULY = date(2026, 1, 1), date(2026, 7, 1)
LATER = date(2027, 1, 1)
PLANTED_TEXT = "Het college kan vragen, tenzij iemand vrij is."
HEAD = 'complete = true\n[sources]\n[no_words]\n[[clause]]\nat = ["1 lid 1"]\n'


def text_of(*leden: str, day: date = JULY) -> Wettekst:
    """A law of one article."""
    numbered = tuple(Lid(words, str(number)) for number, words in enumerate(leden, start=1))
    return Wettekst("Proefwet", "BWBR0", day, "", day, (), (Artikel("1", numbered),))


def planted(folder: Path, content: str) -> LawClauses:
    (folder / "proefwet.toml").write_text(content, encoding="utf-8")
    return read_clauses(folder / "proefwet.toml")


def real(law: str, *days: date) -> list[Wettekst]:
    return [wetteksten()[law, day] for day in days]


def changed(text: Wettekst, artikel: str, lid: str, old: str, new: str) -> Wettekst:
    """A text of half a year later in which one lid has other words."""
    assert sum(old in each.tekst for here in text.artikel if here.nummer == artikel for each in here.lid) == 1

    def with_words(each: Lid) -> Lid:
        return replace(each, tekst=each.tekst.replace(old, new)) if each.nummer == lid else each

    return replace(
        text,
        toestand=LATER,
        artikel=tuple(
            replace(here, lid=tuple(map(with_words, here.lid))) if here.nummer == artikel else here
            for here in text.artikel
        ),
    )


def red(found: list[Change]) -> set[str]:
    return {rule for change in found if not change.followed for rule in change.clause.rules}


@pytest.mark.parametrize("law", sorted(clauses()))
def test_every_word_that_was_read_is_in_a_clause(law: str) -> None:
    """Each text of a law has every quote once at its place, and no word that belongs to no clause."""
    texts = [text for (name, _), text in sorted(wetteksten().items()) if name == law]
    assert [str(fault) for fault in faults(law, clauses()[law], texts)] == []


@pytest.mark.parametrize("law", ["participatiewet", "ioaw", "ioaz"])
def test_laws_of_the_duty_are_held_whole(law: str) -> None:
    """Of the three laws with a tegenprestatie no lid and no onderdeel that was read is left out."""
    assert clauses()[law].complete


@pytest.mark.parametrize("law", ["ioaw", "ioaz"])
def test_change_of_july_names_the_rule_whose_words_changed(law: str) -> None:
    """On 1 July 2026 one reference changed in 37a lid 1: only the rule on urgent reasons rests on it."""
    (found,) = changes(law, clauses()[law], real(law, JANUARY, JULY))
    assert found.clause.at == ("37a lid 1",)
    assert found.clause.rules == ("zelfcheck:dringende-reden",)
    assert found.followed
    assert list(changes("participatiewet", clauses()["participatiewet"], real("participatiewet", JANUARY, JULY))) == []


@pytest.mark.parametrize("law", ["ioaw", "ioaz"])
def test_change_of_july_was_red_before_it_was_looked_at(law: str) -> None:
    """The clauses as they stood before July do not fit the text of July, and only that one rule is named."""
    known = clauses()[law]
    before = tuple(replace(each, until=date.max) for each in known.clause if each.since < JULY)
    found = list(faults(law, replace(known, clause=before), real(law, JANUARY, JULY)))
    assert {rule for fault in found for rule in fault.rules} == {"zelfcheck:dringende-reden"}
    assert {fault.at for fault in found} == {"37a lid 1"}


@pytest.mark.parametrize(
    ("artikel", "lid", "old", "new", "rules"),
    [
        ("9", "7", "is niet van toepassing", "blijft van toepassing", {"zelfcheck:alleenstaande-ouder"}),
        ("18", "9", "elke vorm van verwijtbaarheid", "grove schuld", {"handhaving:verwijt", "gesprek:reden"}),
        ("9", "1", "van 18 jaar", "van 21 jaar", {"zelfcheck:leeftijd"}),
        ("9", "6", "zeer ernstige misdragingen", "misdragingen", set()),
    ],
)
def test_new_text_turns_red_the_rules_whose_words_changed(
    artikel: str, lid: str, old: str, new: str, rules: set[str]
) -> None:
    """A planted text names the rules on the words that it changed and no other; words without a rule are named too."""
    known = clauses()["participatiewet"]
    (law,) = real("participatiewet", JULY)
    texts = [law, changed(law, artikel, lid, old, new)]
    found = list(changes("participatiewet", known, texts))
    assert [change.clause.at for change in found] == [(f"{artikel} lid {lid}",)]
    assert red(found) == {rule for clause in known.clause if old in clause.quote for rule in clause.rules}
    assert rules <= red(found)
    assert list(faults("participatiewet", known, texts))
    assert list(changes("participatiewet", known, [law, replace(law, toestand=LATER)])) == []


@pytest.mark.parametrize(
    ("entries", "reason"),
    [
        ('quote = "Het college kan vragen"\nrules = ["a:b"]', "“tenzij iemand vrij is”"),
        ('quote = "Het college kan vragen, tenzij iemand vrij is"\nrules = ["a:b"]', "meer dan één voorwaarde"),
        ('quote = "Het college moet vragen"\nrules = ["a:b"]', "staat er niet"),
        ('quote = "Iemand vraagt"\nrules = ["a:b"]', "staat in 1 lid 2"),
        ('quote = "iemand"\nrules = ["a:b"]', "staat er 2 keer"),
        (f'quote = "{PLANTED_TEXT}"\nnone = "x"\nsince = {JULY + timedelta(days=1)}', "geen bepaling heeft"),
        (f'quote = "{PLANTED_TEXT}"\nnone = "x"\nuntil = {JANUARY}', "geen bepaling heeft"),
        ('none = "x"\n[[clause]]\nat = ["1 lid 1"]\nnone = "y"', "staat er tweemaal"),
        (
            'quote = "Het college kan vragen"\nrules = ["a:b"]\n[[clause]]\nat = ["1 lid 1"]\nnone = "x"',
            "geen bepaling",
        ),
        ('none = "x"\n[[clause]]\nat = ["1 lid 3"]\nnone = "y"', "heeft geen 1 lid 3"),
    ],
    ids=[
        "tenzij dropped",
        "two conditions",
        "words of none",
        "another place",
        "twice",
        "text too old",
        "text too young",
        "place twice",
        "tenzij in the rest",
        "no such place",
    ],
)
def test_clause_that_does_not_fit_is_seen(tmp_path: Path, entries: str, reason: str) -> None:
    """Words that are dropped, stand elsewhere or twice, or are of a text of another date are each a fault."""
    known = planted(tmp_path, f'{HEAD}{entries}\n[[clause]]\nat = ["1 lid 2"]\nnone = "Iets anders."\n')
    found = [str(fault) for fault in faults_in("proefwet", known, text_of(PLANTED_TEXT, "Iemand vraagt iemand."))]
    assert any(reason in fault for fault in found), found


def test_words_may_stand_on_more_than_one_line(tmp_path: Path) -> None:
    """A clause has its words however its file breaks them."""
    entries = """quote = '''
        Het college kan
        vragen'''
        none = "x"
        [[clause]]
        at = ["1 lid 1"]
        quote = "tenzij iemand vrij is"
        none = "x"
    """
    assert [*faults_in("proefwet", planted(tmp_path, HEAD + entries), text_of(PLANTED_TEXT))] == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (HEAD, "noem regels of feiten"),
        (f'{HEAD}none = "x"\nrules = ["a:b"]', "noem regels of feiten"),
        (HEAD.replace('"1 lid 1"', '"1 lid 1", "1 lid 2"') + 'quote = "Het"\nnone = "x"', "één plaats"),
        (f'{HEAD}none = "x"\nfact = ["a:b"]', "fact is onbekend"),
    ],
)
def test_clause_without_what_hangs_on_it_is_refused(tmp_path: Path, content: str, reason: str) -> None:
    """A clause has rules or facts or a reason why none, never both, and words of one place."""
    with pytest.raises(DataFileError, match=reason):
        planted(tmp_path, content)
