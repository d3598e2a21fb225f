"""What an objection says: what the law asks of it, its reasons, and by when it must be sent."""

import pytest

from decision_aids.documents.given import Told
from tests.decision_aids.documents.cases import ORDER, PAST, body, text


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
