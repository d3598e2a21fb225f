"""What documents say: every value that is known, what is missing, and what a reader must know first."""

import re
from datetime import date

import pytest

from decision_aids import __version__
from decision_aids.aids import aid_ids, version_on
from decision_aids.documents.blocks import said
from decision_aids.documents.catalogue import document, sort_named, sorts_of
from decision_aids.documents.given import Told, clean, given
from decision_aids.documents.sorts import Sort
from decision_aids.law.errors import InputError
from decision_aids.rules.facts import Value
from decision_aids.writers.plain_text import BORDER
from tests.decision_aids.documents.cases import DAY, ORDER, PAST, all_sorts, body, everything, text

EVERY_SORT = [pytest.param(*each, id=f"{each[0]}-{each[1].id}") for each in all_sorts()]
TELLS_AN_OUTCOME = ("toetsverslag", "motivering")


@pytest.mark.parametrize(("aid_id", "sort"), EVERY_SORT)
def test_every_document_says_what_it_is_no_more_than(aid_id: str, sort: Sort) -> None:
    """Each says that it is no legal advice, where help is free and what gaps are for; none has a slot left."""
    for told in (Told({}), everything(aid_id)):
        written = text(aid_id, sort.id, told)
        for words in ("geen juridisch advies", "Juridisch Loket", "sociaal raadslid", "Waar [ ] staat"):
            assert words in written
        assert not re.search(r"\[\[|\]\]|\{|\}", written)
        assert "u bent verplicht" not in written.lower()


@pytest.mark.parametrize(("aid_id", "sort"), EVERY_SORT)
def test_past_the_last_known_day_a_document_says_not_to_use_it_as_it_is(aid_id: str, sort: Sort) -> None:
    """That holds for a case of a later day, and for a known case that is written down on a later day."""
    notice = "Gebruik dit niet zomaar"
    assert notice not in text(aid_id, sort.id, Told({}))
    assert notice in text(aid_id, sort.id, Told({}), on=PAST)
    assert notice in text(aid_id, sort.id, Told({}), today=PAST)


def test_unfinished_aid_gives_a_document_that_says_what_is_missing() -> None:
    """The open questions stand in it, and a gap that says what belongs there stands for each missing value."""
    written = text("aanbieder", "overeenkomst", Told({"uren_per_week": 8}))
    assert "8 uur per week" in written
    assert "[aantal maanden]" in written
    assert "Heeft de samenleving iets aan het werk?" in written


def test_talk_note_holds_only_what_was_chosen() -> None:
    """No answer and no word stands on it unless the visitor put it there."""
    told = Told(ORDER, {"verdringing": "Piet deed dit eerst."})
    empty = body("opdracht", "gespreksbriefje", told)
    assert "40 uur" not in empty
    assert "Piet" not in empty
    choices = {"antwoord:uren_per_week": "ja", "woorden:verdringing": "ja"}
    chosen = body("opdracht", "gespreksbriefje", told._replace(choices=choices))
    assert "Hoeveel uur per week vraagt de gemeente? 40 uur per week" in chosen
    assert "Piet deed dit eerst." in chosen
    assert "Doet u dit werk zonder loon" not in chosen


@pytest.mark.parametrize(
    ("benefit", "article"),
    [
        ("participatiewet", "artikel 9, tweede lid, van de Participatiewet."),
        ("ioaw", "artikel 37a, eerste lid, van de IOAW."),
    ],
)
def test_exemption_is_asked_by_the_article_of_the_benefit(benefit: str, article: str) -> None:
    """The laws number it differently; where the benefit is not known both stand there."""
    assert article in body("zelfcheck", "ontheffing-dringende-reden", Told({"uitkering": benefit}))
    unknown = body("opdracht", "ontheffing-dringende-reden", Told({}))
    assert "artikel 9, tweede lid, van de Participatiewet. Krijg ik een IOAW of IOAZ? Dan is het artikel 37a" in unknown


def test_letter_to_the_municipality_asks_only_what_it_can_answer() -> None:
    """Open questions about the by-law go along; those about the writer do not, and what is not asked does not."""
    told = Told({"soort": "tegenprestatie", "uren_en_duur_genoemd": "ja", "gemeente": "andere"})
    letter = body("opdracht", "vraag-om-regels", told)
    assert "Noemt uw verordening een hoogste aantal uren?" in letter
    assert "Hoeveel uur per week mag de gemeente hoogstens vragen?" not in letter
    assert "Kunt u dit werk aan?" not in letter
    assert "Hoe oud bent u?" not in body("zelfcheck", "vraag-om-regels", Told({}))
    note = body("opdracht", "gespreksbriefje", told._replace(answers={**told.answers, "naar_vermogen": "weet-ik-niet"}))
    assert "Kunt u dit werk aan?" in note
    assert "Doet u dit werk zonder loon?" not in note


def test_proof_is_that_of_what_was_said() -> None:
    """Who said something gets its proof only, unless the whole list is wanted."""
    told = Told({"uitkering": "participatiewet", "vrijwilligerswerk_uren": 6, "mantelzorg_uren": 0})
    written = body("zelfcheck", "bewijs", told)
    assert "Ik doe vrijwilligerswerk" in written
    assert "Ik zorg voor iemand" not in written
    assert "](" not in written
    assert "Ik zorg voor iemand" in body("zelfcheck", "bewijs", told._replace(choices={"alles": "ja"}))


def test_decision_tells_hours_period_consequence_and_how_to_object() -> None:
    """What was chosen stands in it, with the last day to object; too many hours are told to its writer."""
    choices = {"verzonden": "2026-11-13", "uren": "40", "begin": "2026-12-01", "uitkering": "ioaz"}
    written = text("beleidsregels", "besluit", Told({"variant": "a"}, {}, choices))
    for part in (
        "40 uur per week",
        "1 december 2026",
        "[laatste dag]",
        "artikel 37, eerste lid, onderdeel f, van de IOAZ",
        "tot en met maandag 28 december 2026",
        "Kunt u er niets aan doen, dan verlagen wij niet.",
    ):
        assert part in written
    assert "32 uur" in written.split(BORDER)[0]


def test_motivation_has_the_judgements_in_own_words() -> None:
    """What a case manager wrote beside a question stands below that question."""
    told = Told(
        {"variant": "a", "tegenprestatie_gevraagd": "ja"}, {"verdringing_twijfel": "Nagevraagd bij de ploegleider."}
    )
    assert "Nagevraagd bij de ploegleider." in body("beleidsregels", "motivering", told)


def test_by_law_has_the_chosen_numbers_and_a_label_at_each_article() -> None:
    """Own numbers and grounds stand in it, the IOAW and IOAZ too, and our own aid says what it finds of the text."""
    answers: dict[str, Value] = {
        "omvang_per": "week",
        "uren_min": 12,
        "uren_max": 8,
        "maanden_min": 0,
        "maanden_max": 6,
    }
    told = Told(answers, {}, {"grond_respijtzorg": "ja", "maatregel": "elders"})
    written = text("verordening", "verordening-begin", told)
    assert "ten hoogste 8 uur per week" in written
    assert "respijtzorg geeft, krijgt geen opdracht" in written
    assert "artikel 35, onderdelen a en d, van de IOAW en van de IOAZ" in written
    assert "Die staat in artikel [nummer] van [naam van de verordening]." in written
    articles = re.findall(r"^Artikel \d+\.", written, re.MULTILINE)
    assert len(articles) == len(
        re.findall(r"^Herkomst: (?:wet|keuze van de gemeente|onze lezing)", written, re.MULTILINE)
    )
    assert "De verordening voldoet niet." in written.split(BORDER)[0]


def test_policy_rules_are_those_of_the_chosen_sheet() -> None:
    """Each norm stands with its level and where it comes from."""
    written = body("verordening", "beleidsregels-begin", Told({}, {}, {"variant": "b"}))
    assert "stem het af op leeftijd, opleiding, werkervaring" in written
    assert "Mantelzorg en vrijwilligerswerk tellen ook als tegenprestatie" not in written


def test_own_words_are_never_read_for_gaps() -> None:
    """What looks like a gap or a name in somebody's words stays as it was written."""
    assert said("Reden: {why}", why="[[gat]] {naam}") == ("Reden: ", "[[gat]] {naam}")
    with pytest.raises(KeyError):
        said("{naam}")


def test_words_are_cleaned_and_else_kept() -> None:
    """Line ends become one kind; a tab, emoji and letters from right to left stay."""
    assert clean(" a\r\nb\rc\u2028d\te😀 עברית\u202e ") == "a\nb\nc\nd\te😀 עברית"


def test_refused_is_what_cannot_be_chosen_and_an_old_choice_is_passed_over() -> None:
    """A day that does not exist is an error that names the choice; the answer that was wiped meanwhile is not."""
    sort = sort_named("opdracht", "bezwaar")
    for choices in ({"verzonden": "2026-02-30"}, {"antwoorden": "misschien"}):
        with pytest.raises(InputError, match=next(iter(choices))):
            document(sort, given("opdracht", Told({}, {}, choices), DAY, DAY))
    assert document(sort, given("opdracht", Told({}, {}, {"antwoord:weg": "ja"}), DAY, DAY))
    with pytest.raises(InputError, match="document"):
        sort_named("gesprek", "bezwaar")
    with pytest.raises(InputError, match="onbeloond"):
        given("opdracht", Told({"onbeloond": "misschien"}), DAY, DAY)


def test_choice_that_was_emptied_is_made_by_itself() -> None:
    """A field that was chosen from and then emptied reads as one that was never touched."""
    emptied, untouched = (
        document(
            sort_named("beleidsregels", "besluit"),
            given("beleidsregels", Told({"variant": "a"}, {}, choices), DAY, DAY),
        )
        for choices in ({"uitkering": ""}, {})
    )
    assert emptied == untouched


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"geboortedatum": "kaas"}, "geboortedatum: kreeg 'kaas'"),
        ({"geboortedatum": "1980-05-01", "leeftijd": "18-tot-aow"}, "kreeg allebei"),
    ],
)
def test_date_of_birth_is_judged_also_where_the_law_is_not_known(answers: dict[str, object], reason: str) -> None:
    """On a day outside the law no aid answers, and what was filled in is refused all the same."""
    with pytest.raises(InputError, match=reason):
        given("zelfcheck", Told(answers), date(2035, 1, 1), DAY)


def test_answer_to_a_question_that_is_not_asked_is_in_no_document() -> None:
    """It counts as unknown, as everywhere."""
    for limit, told in (("geen-grens", False), ("per-week", True)):
        answers: dict[str, Value] = {"gemeente": "andere", "verordening_omvang": limit, "verordening_uren_max": 40}
        note = body("opdracht", "gespreksbriefje", Told(answers, {}, {"antwoord:verordening_uren_max": "ja"}))
        assert ("40 uur" in note) is told


def test_each_aid_but_the_talk_offers_documents() -> None:
    """Names of files are plain and differ within an aid."""
    for aid_id in aid_ids():
        names = [sort.id for sort in sorts_of(aid_id)]
        assert len(set(names)) == len(names)
        assert all(re.fullmatch(r"[a-z-]+", name) for name in names)
        assert bool(names) == (aid_id != "gesprek")


@pytest.mark.parametrize(("aid_id", "sort"), EVERY_SORT)
def test_every_document_names_its_edition_and_how_to_repeat_it(aid_id: str, sort: Sort) -> None:
    """Checksum, day of making and peildatum stand on the sheet before; a letter itself has none of them."""
    checksum = "0123456789abcdef" * 4
    told = everything(aid_id)._replace(edition=checksum)
    before = text(aid_id, sort.id, told, on=date(2026, 11, 20)).split(BORDER)[0]
    for words in (
        f"Editie: {checksum}.",
        "Gemaakt op 25 november 2026",
        "Kies als datum: 20 november 2026.",
        __version__,
    ):
        assert words in before
    assert "weten wij niet" in text(aid_id, sort.id, everything(aid_id)).split(BORDER)[0]
    assert checksum not in body(aid_id, sort.id, told)
    assert (checksum[:12] in body(aid_id, sort.id, told)) == (sort.id in TELLS_AN_OUTCOME)


def test_note_for_a_talk_names_no_more_questions_than_a_talk_has_room_for() -> None:
    """Of many that a visitor said not to know, the first six; the page has them all."""
    known = {"soort": "tegenprestatie"}
    asked = [question for question in version_on("opdracht", DAY).questions if question.only_if is None]
    unknown = {question.fact.id: "weet-ik-niet" for question in asked if question.fact.id not in known}
    note = body("opdracht", "gespreksbriefje", Told(known | unknown))
    _, _, after = note.partition("Dit weet ik nog niet")
    listed, _, _ = after.partition("Dit wil ik vragen")
    assert len([line for line in listed.splitlines() if line.startswith("- ")]) == 6
