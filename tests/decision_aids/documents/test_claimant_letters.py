"""What a claimant's letters say of the law: no more than holds for this writer, in the writer's own words."""

from datetime import date

import pytest

from decision_aids.aids import version_on
from decision_aids.aids.shared.by_laws import OTHER
from decision_aids.documents.catalogue import sort_named
from decision_aids.documents.claimant.letter import to_the_college
from decision_aids.documents.claimant.requests import ABOUT_THE_BY_LAW, QUESTION
from decision_aids.documents.given import Told, given
from decision_aids.rules.facts import Value
from tests.decision_aids.documents.cases import DAY, PAST, body, first_sheet, made, text

NO_DECISION = "U hebt nog geen besluit. Dan kunt u nog geen bezwaar maken."
NOTHING_FOUND = "vonden wij geen regel die is overtreden"
NOT_CHECKED = "Nog geen. Wij keken deze opdracht niet na, want er gelden andere regels."
LAW_UNKNOWN = "Nog geen. Wij keken uw antwoorden niet na, want de regels van uw dag kennen wij niet."
STANDS_STILL = "Vraagt de gemeente om uw redenen? Dan staat haar tijd stil tot u die stuurt"
NOT_FOR_HELP = "Dan helpt deze brief bij bijstand niet. Vraag hulp bij het Juridisch Loket."
OLDER = ("IOAW, artikel", "IOAZ, artikel")
NOT_BOUND: dict[str, Value] = {"leeftijd": "aow-of-ouder"}


@pytest.mark.parametrize(("aid_id", "asked"), [("zelfcheck", "krijgt of vraagt u"), ("opdracht", "gaf u de opdracht?")])
@pytest.mark.parametrize(("municipality", "told"), [(OTHER, False), ("urk", True)])
def test_note_does_not_answer_that_the_municipality_is_another(
    aid_id: str, asked: str, municipality: str, *, told: bool
) -> None:
    """It would read that it is the wrong one; by its name it may be told."""
    case = Told({"gemeente": municipality}, {}, {"antwoord:gemeente": "ja"})
    assert (asked in body(aid_id, "gespreksbriefje", case)) is told


@pytest.mark.parametrize(("municipality", "told"), [(OTHER, False), ("urk", True)])
def test_letter_does_not_answer_that_the_municipality_is_another(municipality: str, *, told: bool) -> None:
    """Though the outcome rests on it; the other answers are told."""
    answers: dict[str, Value] = {
        "soort": "tegenprestatie",
        "gemeente": municipality,
        "verordening_duur": "grens",
        "verordening_maanden_max": 3,
        "duur_maanden": 9,
    }
    letter = body("opdracht", "bezwaar", Told(answers, {}, {"antwoorden": "ja"}))
    assert "Hoeveel maanden duurt het? 9 maanden." in letter
    assert ("Welke gemeente gaf u de opdracht?" in letter) is told


@pytest.mark.parametrize("name", ["bezwaar", "voorlopig-bezwaar"])
@pytest.mark.parametrize(("answer", "warned"), [("nee", True), ("ja", False), ("weet-ik-niet", False)])
def test_who_has_no_decision_reads_which_letter_asks_for_one(name: str, answer: str, *, warned: bool) -> None:
    """Nobody can object to what is not on paper; a decision on the benefit is another one."""
    sheet = first_sheet("opdracht", name, Told({"soort": "tegenprestatie", "schriftelijk_besluit": answer}))
    assert (NO_DECISION in sheet) is warned
    assert (f"Gebruik eerst “{QUESTION.title}”." in sheet) is warned
    assert ("Hebt u wel een besluit over uw uitkering?" in sheet) is warned


@pytest.mark.parametrize("aid_id", ["zelfcheck", "opdracht"])
def test_objection_whose_reasons_follow_has_no_last_day_to_answer(aid_id: str) -> None:
    """The time of the municipality stands still until it has them, so that day is surely too early."""
    told = Told({}, {}, {"verzonden": "2026-11-13"})
    sheet = first_sheet(aid_id, "voorlopig-bezwaar", told)
    assert "Uw brief moet uiterlijk weg zijn op maandag 28 december 2026." in sheet
    assert STANDS_STILL in sheet
    assert "te antwoorden, als er geen commissie is" not in sheet
    assert "De gemeente heeft zes weken om te antwoorden, en twaalf als er een commissie is." in sheet
    document = made(aid_id, sort_named(aid_id, "voorlopig-bezwaar"), told)
    assert [reminder.day for reminder in document.reminders] == [date(2026, 12, 28)]
    whole = made(aid_id, sort_named(aid_id, "bezwaar"), told)
    assert [reminder.day for reminder in whole.reminders] == [date(2026, 12, 28), date(2027, 2, 8)]
    assert STANDS_STILL not in first_sheet(aid_id, "bezwaar", told)


def test_objection_whose_reasons_follow_asks_for_no_committee() -> None:
    """What is chosen changes something."""
    choices = {
        name: [choice.id for choice in sort_named("opdracht", name).choices(given("opdracht", Told({}), DAY, DAY))]
        for name in ("bezwaar", "voorlopig-bezwaar")
    }
    assert "commissie" in choices["bezwaar"]
    assert choices["voorlopig-bezwaar"] == ["verzonden"]


@pytest.mark.parametrize("kind", ["re-integratie", "sociale-activering", "maatschappelijke-participatie"])
def test_objection_to_what_was_not_checked_does_not_say_that_nothing_was_wrong(kind: str) -> None:
    """Where other rules hold the aid looked at none."""
    sheet = first_sheet("opdracht", "bezwaar", Told({"soort": kind}))
    assert NOT_CHECKED in sheet
    assert NOTHING_FOUND not in sheet
    assert NOTHING_FOUND in first_sheet("opdracht", "bezwaar", Told({"soort": "tegenprestatie"}))


def test_who_has_no_decision_yet_is_not_told_to_object_now() -> None:
    """One sheet does not say both that somebody can object and that nobody can yet."""
    may = "U mag wel bezwaar maken."
    assert may in first_sheet("opdracht", "bezwaar", Told({"soort": "re-integratie"}))
    sheet = first_sheet("opdracht", "bezwaar", Told({"soort": "re-integratie", "schriftelijk_besluit": "nee"}))
    assert NO_DECISION in sheet
    assert may not in sheet
    assert "Krijgt u een besluit? Dan mag u bezwaar maken." in sheet


@pytest.mark.parametrize("aid_id", ["zelfcheck", "opdracht"])
def test_objection_on_a_day_without_known_law_says_that_nothing_was_looked_at(aid_id: str) -> None:
    """That no rule was broken is not what the aid found: it knows none of that day."""
    sheet = text(aid_id, "bezwaar", Told({}), on=PAST)
    assert LAW_UNKNOWN in sheet
    assert NOTHING_FOUND not in sheet


@pytest.mark.parametrize(
    ("answers", "warned"),
    [
        ({"soort": "re-integratie"}, True),
        ({"soort": "participatieplaats"}, True),
        ({"soort": "tegenprestatie"}, False),
        ({"soort": "maatschappelijke-participatie"}, False),
        ({}, True),
    ],
)
def test_exemption_does_not_help_against_help_towards_work(answers: dict[str, Value], *, warned: bool) -> None:
    """Artikel 9 lid 2 has it for onderdeel a and c; who answered that it is a tegenprestatie need not read so."""
    sheet = first_sheet("opdracht", "ontheffing-dringende-reden", Told(answers))
    assert (NOT_FOR_HELP in sheet) is warned


@pytest.mark.parametrize(("benefit", "warned"), [("participatiewet", True), ("ioaw", False), ("ioaz", False)])
def test_of_the_older_benefits_each_duty_can_be_taken_off(benefit: str, *, warned: bool) -> None:
    """Artikel 37a lid 1 of both laws has it for one or more duties of artikel 37."""
    sheet = first_sheet("zelfcheck", "ontheffing-dringende-reden", Told({"uitkering": benefit}))
    assert (NOT_FOR_HELP in sheet) is warned


def test_lone_parent_reads_for_whom_the_exemption_is_and_what_stays_a_duty() -> None:
    """Help towards work stays one (artikel 9a lid 5 and 12); a child need not be one's own."""
    sheet = first_sheet("zelfcheck", "ontheffing-jong-kind", Told({}))
    assert (
        "U moet wel meedoen met hulp naar werk, zoals scholing. Anders kan de ontheffing stoppen en uw uitkering "
        "omlaag gaan."
    ) in sheet
    assert "Bent u alleenstaande ouder met een kind onder de vijf jaar?" in sheet
    assert "hebt de hele zorg voor het kind en deelt met niemand een huishouden. Uw ouders en kinderen tellen" in sheet
    assert "Bij bijstand ook als pleeggezin." in sheet
    assert "eigen kind" not in sheet


@pytest.mark.parametrize("name", ["ontheffing-jong-kind", "ontheffing-dringende-reden"])
def test_no_is_a_decision_only_on_paper_and_silence_is_not_the_end(name: str) -> None:
    """Of the reasonable term no number is told: none is a parameter."""
    sheet = first_sheet("zelfcheck", name, Told({}))
    assert "Zegt de gemeente nee? Vraag dat op papier. Dan is het een besluit, en kunt u bezwaar maken." in sheet
    assert "Schrijf dan dat zij te laat is. Wacht daarna twee weken." in sheet
    assert "Dan is dat een besluit" not in sheet


def test_no_to_counting_is_not_called_a_decision() -> None:
    """No article of the law has somebody apply for it; an order is a decision."""
    written = text("zelfcheck", "telt-mee", Told({}))
    assert "is het een besluit" not in written
    assert "is dat een besluit" not in written
    assert "Dan kan ik bezwaar maken" not in written
    assert "Draagt zij u toch een tegenprestatie op? Tegen dat besluit kunt u bezwaar maken." in written


@pytest.mark.parametrize("aid_id", ["zelfcheck", "opdracht"])
def test_each_question_to_the_college_is_one_of_the_claimant_to_it(aid_id: str) -> None:
    """Its by-law is "uw verordening", and who is meant is "mij"."""
    of_the_by_law = [each for each in version_on(aid_id, DAY).questions if each.fact.id.startswith(ABOUT_THE_BY_LAW)]
    assert of_the_by_law
    for question in of_the_by_law:
        written = to_the_college(question.text)
        for words in ("de verordening", "uw gemeente", "de gemeente", "voor u ", " mag u hoogstens"):
            assert words not in written


def test_letter_asks_the_college_about_its_own_by_law() -> None:
    """As it stands in the letter itself."""
    letter = body("zelfcheck", "vraag-om-regels", Told({"gemeente": OTHER, "mantelzorg_uren": 8}))
    assert "- Wat zegt uw verordening over mantelzorg?" in letter
    assert "- Staat er in uw verordening nog iets anders dat voor mij geldt?" in letter


@pytest.mark.parametrize(
    ("benefit", "named"),
    [
        ("participatiewet", ("Participatiewet, artikel 9.",)),
        ("ioaw", OLDER[:1]),
        ("ioaz", OLDER[1:]),
        ("aangevraagd", ("Participatiewet, artikel 9;", *OLDER)),
    ],
)
def test_objection_rests_on_the_law_of_the_benefit(benefit: str, named: tuple[str, ...]) -> None:
    """The other laws say nothing of this writer; who applied does not know yet which law it will be."""
    letter = body("zelfcheck", "bezwaar", Told({"uitkering": benefit, **NOT_BOUND}))
    assert "Dit rust op: " in letter
    for law in ("Participatiewet, artikel 9", *OLDER):
        assert (law in letter) is any(each.startswith(law) for each in named)
    for law in named:
        assert law in letter


def test_objection_that_rests_on_a_by_law_names_the_own_law_of_the_benefit() -> None:
    """The council's power stands in artikel 35 of the two older laws, which is in their source."""
    answers: dict[str, Value] = {
        "uitkering": "ioaw",
        "gemeente": OTHER,
        "mantelzorg_uren": 8,
        "verordening_mantelzorg": "vrijstelling",
        "verordening_mantelzorg_maat": "geen-maat",
        "leeftijd": "18-tot-aow",
        "ontheffing": "geen",
        "ontheffing_alleenstaande_ouder": "nee",
        "volledig_duurzaam_arbeidsongeschikt": "nee",
    }
    letter = body("zelfcheck", "bezwaar", Told(answers))
    _, _, reason = letter.partition("“Als de verordening uw situatie vrijstelt")
    assert reason.split("\n")[0].endswith("Dit rust op: IOAW, artikel 20, 34, 35, 37, 37a en 38.")


@pytest.mark.parametrize("benefit", ["participatiewet", "aangevraagd"])
def test_rule_on_incapacity_never_rests_on_the_two_older_laws(benefit: str) -> None:
    """It stands in artikel 9 lid 5 alone."""
    answers: dict[str, Value] = {"uitkering": benefit, "volledig_duurzaam_arbeidsongeschikt": "ja", **NOT_BOUND}
    letter = body("zelfcheck", "bezwaar", Told({**answers, "arbeidsongeschiktheid_vastgesteld": "ja"}))
    _, _, reason = letter.partition("volledig en blijvend arbeidsongeschikt bent")
    rests = reason.split("\n")[0]
    assert "Dit rust op: Participatiewet, artikel 9; Centrale Raad van Beroep" in rests
    assert "IOA" not in rests
