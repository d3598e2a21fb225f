"""What an objection says: what the law asks of it, its reasons, and by when it must be sent."""

import pytest

from decision_aids.documents.given import Told
from decision_aids.rules.facts import Value
from tests.decision_aids.documents.cases import ORDER, PAST, body, everything, first_sheet, text


def test_objection_has_what_the_law_asks_and_its_reasons() -> None:
    """Name, address, date, decision, grounds and signature (artikel 6:5 Awb), with the norms and the own words."""
    told = Told(ORDER, {"verdringing": "Piet deed dit eerst."}, {"verzonden": "2026-11-13", "antwoorden": "ja"})
    letter = body("opdracht", "bezwaar", told)
    for part in ("[uw voornaam en achternaam]", "[uw straat en huisnummer]", "[datum van vandaag]", "handtekening]"):
        assert part in letter
    for part in (
        "[datum die boven het besluit staat]",
        "wethouders van Rotterdam",
        "Waarom ben ik het er niet mee eens?",
    ):
        assert part in letter
    assert "Een rechtbank vond 32 uur per week te veel" in letter
    assert "Participatiewet, artikel 9" in letter
    assert "Piet deed dit eerst." in letter
    assert "40 uur per week" in letter
    assert "40 uur" not in body("opdracht", "bezwaar", told._replace(choices={}))


def test_objection_without_a_reason_says_so() -> None:
    """Where the aid found nothing wrong, the letter has a gap for the reasons and its reader is told."""
    told = Told({"uitkering": "participatiewet"})
    assert "vonden wij geen regel die is overtreden" in text("zelfcheck", "bezwaar", told)
    assert "Deze regels gaan over mijn situatie" not in body("zelfcheck", "bezwaar", told)


@pytest.mark.parametrize(
    ("sent", "last"),
    [
        ("2026-11-13", "maandag 28 december 2026"),
        ("2026-11-12", "donderdag 24 december 2026"),
        ("2026-11-20", "maandag 4 januari 2027"),
    ],
)
def test_last_day_to_object_is_told_with_its_weekday(sent: str, last: str) -> None:
    """Six weeks from the day after sending; a holiday or a weekend makes it the next working day."""
    for name in ("bezwaar", "voorlopig-bezwaar", "termijnen"):
        written = text("opdracht", name, Told({}, {}, {"verzonden": sent}))
        assert f"Uw brief moet uiterlijk weg zijn op {last}." in written


def test_term_that_is_over_or_not_known_is_said() -> None:
    """After the last day: ask for help at once. Of a day whose law is not known no last day is given."""
    over = text("opdracht", "bezwaar", Told({}, {}, {"verzonden": "2026-01-05"}))
    assert "Die dag is al voorbij" in over
    unknown = text("opdracht", "bezwaar", Told({}, {}, {"verzonden": "2027-02-01"}), on=PAST)
    assert "De regels van deze dag kennen wij niet" in unknown
    assert "uiterlijk weg zijn" not in unknown


def test_objection_says_what_it_cannot_know_of_an_order_that_was_not_told_whole() -> None:
    """One crossed limit settles the aid: there may be more reasons, and maybe no decision to object to."""
    settled: dict[str, Value] = {"soort": "tegenprestatie", "activiteit_omschreven": "nee"}
    first = first_sheet("opdracht", "bezwaar", Told(settled))
    assert "Zijn er nog meer redenen?" in first
    assert "Dat kan alleen tegen een besluit op papier." in first
    whole = first_sheet("opdracht", "bezwaar", everything("opdracht"))
    assert "Zijn er nog meer redenen?" not in whole
    assert "Dat kan alleen tegen" not in whole
    assert "Kunt u al bezwaar maken?" not in first_sheet("zelfcheck", "bezwaar", Told({"uitkering": "geen"}))


@pytest.mark.parametrize(("hours", "told"), [(24, "Is dit nog beperkt?"), (32, "Een rechtbank vond 32 uur")])
def test_hours_are_held_against_a_ruling_only_where_it_helps(hours: int, told: str) -> None:
    """A court found more hours too many: to who is asked fewer that is no reason."""
    letter = body("opdracht", "bezwaar", Told(ORDER | {"uren_per_week": hours, "onbeloond": "ja"}))
    assert [words for words in ("Is dit nog beperkt?", "Een rechtbank vond 32 uur") if words in letter] == [told]


def test_objection_to_an_order_names_the_other_laws() -> None:
    """The aid does not ask which benefit somebody has; the zelfcheck does, and names its law itself."""
    lead = "Krijg ik een IOAW of IOAZ? Lees dan voor de Participatiewet artikel 35 en 37 van die wet."
    assert lead in body("opdracht", "bezwaar", Told(ORDER))
    assert lead not in body("opdracht", "bezwaar", Told({"soort": "tegenprestatie", "activiteit_omschreven": "nee"}))
    assert lead not in body("zelfcheck", "bezwaar", everything("zelfcheck"))


@pytest.mark.parametrize(
    ("aid_id", "name"),
    [
        ("zelfcheck", "ontheffing-jong-kind"),
        ("zelfcheck", "ontheffing-dringende-reden"),
        ("zelfcheck", "telt-mee"),
        ("zelfcheck", "vraag-om-regels"),
        ("opdracht", "vraag-om-regels"),
    ],
)
def test_who_asks_for_something_reads_that_nothing_changes_until_there_is_an_answer(aid_id: str, name: str) -> None:
    """A letter on its way sets nobody free: who stays away may be lowered."""
    assert "Blijf niet zomaar weg." in first_sheet(aid_id, name, Told({}))
