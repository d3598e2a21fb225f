"""Starting texts for a council and a college, and the work instruction: what of them is law, and of which law."""

import re

import pytest

from decision_aids.aids import version_on
from decision_aids.answers.check import check
from decision_aids.answers.report import status_words
from decision_aids.documents.given import Told
from decision_aids.law.sources import sources
from decision_aids.rules.facts import Value
from decision_aids.rules.model import Status
from tests.decision_aids.documents.cases import DAY, PAST, body, everything, first_sheet, text

OLD = "Mantelzorg en vrijwilligerswerk tellen ook als tegenprestatie."
OF_OLDER_BENEFITS = (
    "In artikel 20 van de IOAW en van de IOAZ lazen wij hierover één regel: er is geen verlaging als elk verwijt "
    "ontbreekt (derde lid)."
)


@pytest.mark.parametrize(
    ("day", "said"), [("2015-01-01", "[dag]"), ("2026-11-25", "[dag]"), ("2026-11-26", "26 november 2026")]
)
def test_by_law_begins_on_a_day_to_come_or_on_a_gap(day: str, said: str) -> None:
    """A day that has been is that of the by-law that was checked, and the text is another one."""
    draft = body("verordening", "verordening-begin", Told({"in_werking": day}))
    assert f"Deze verordening treedt in werking op {said}. Zij is dan bekendgemaakt." in draft


def test_article_on_the_first_day_names_what_asks_to_publish_first() -> None:
    """Artikel 7 and 8a of the Participatiewet say nothing of it."""
    _, _, article = body("verordening", "verordening-begin", Told({})).partition("Wanneer gaat dit in?")
    origin = next(line for line in article.splitlines() if line.startswith("Herkomst: "))
    assert origin.endswith(f"Bron: {sources()['vng-bekendmaking'].title}.")


def test_by_law_comes_with_what_may_change_and_how_far_its_verdict_goes() -> None:
    """Two decisions for the council, and no verdict on a text with gaps."""
    before = first_sheet("verordening", "verordening-begin", Told({}))
    assert "Wat geldt er na 31 december 2026?" in before
    assert "waarschijnlijk door maatschappelijke participatie" in before
    assert "Wij raden aan: leg de raad twee besluiten voor." in before
    verdict = before.partition("Wat zegt ons hulpmiddel van deze tekst?")[2]
    assert verdict.strip().startswith("Dit geldt pas als elke open plek [ ] is ingevuld,")


def test_by_law_and_instruction_say_which_limit_to_a_lowering_is_whose() -> None:
    """Urgent reasons and a second look for assistance; for the two older benefits what we read, and a gap."""
    draft = body("verordening", "verordening-begin", Told({}))
    assert (
        "4. Krijgt iemand bijstand? Bij dringende redenen stemt het college de verlaging dan af op de persoon en de "
        "situatie (artikel 18, tiende lid, van de Participatiewet)."
    ) in draft
    assert "5. Krijgt iemand bijstand? Dan kijkt het college opnieuw," in draft
    assert "6. Krijgt iemand een IOAW of IOAZ? Dan geldt: [" in draft
    instruction = body("handhaving", "werkinstructie", Told({}))
    assert "6. Krijgt iemand bijstand? Bij dringende redenen pas je de maatregel aan. Binnen drie" in instruction
    assert f"7. Krijgt iemand een IOAW of IOAZ? {OF_OLDER_BENEFITS}" in instruction
    assert OF_OLDER_BENEFITS in draft
    elsewhere = body("verordening", "verordening-begin", Told({}, {}, {"maatregel": "elders"}))
    assert OF_OLDER_BENEFITS not in elsewhere


def test_policy_rules_do_not_have_count_what_the_by_law_sets_free() -> None:
    """Each activity follows its own answer and has its own source; the sheet before says which rule is another."""
    answers: dict[str, Value] = {
        "mantelzorg_in_verordening": "vrijstelling",
        "vrijwilligerswerk_in_verordening": "invulling",
    }
    rules = body("verordening", "beleidsregels-begin", Told(answers))
    assert OLD not in rules
    assert (
        "Wie al mantelzorg geeft, is vrij volgens de verordening [of: kan vrij worden, als het college dat beslist]"
        in rules
    )
    assert "Vrijwilligerswerk telt ook als tegenprestatie." in rules
    before = first_sheet("verordening", "beleidsregels-begin", Told(answers))
    free = "Volgens je antwoorden is in de verordening vrij, of kan het worden: wie al mantelzorg geeft."
    assert f"Daar staat: “{OLD}” {free}" in before
    both = body("verordening", "beleidsregels-begin", Told({"mantelzorg_in_verordening": "beide"}))
    assert re.search(r"Begint iemand ermee\? Dan telt het mee\. Herkomst: [^:]+ Bron: artikel \[nummer\]", both)
    assert re.search(r"Vrijwilligerswerk telt ook als tegenprestatie\. Herkomst: [^:]+ Bron: Beleidsregels", both)
    counting = Told({"mantelzorg_in_verordening": "invulling", "vrijwilligerswerk_in_verordening": "niet-geregeld"})
    assert OLD in body("verordening", "beleidsregels-begin", counting)
    assert OLD not in first_sheet("verordening", "beleidsregels-begin", counting)


@pytest.mark.parametrize("aid_id", ["verordening", "handhaving"])
def test_report_names_each_status_as_the_aid_does(aid_id: str) -> None:
    """Who lays the report beside the page reads the same of every rule."""
    told = everything(aid_id)
    aid = version_on(aid_id, DAY)
    words = status_words(aid, check(aid_id, told.answers, DAY)["settled"] is True)
    text = body(aid_id, "toetsverslag", told)
    stands = set(re.findall(r"Stand: (.*) \((?:moet|wenselijk|situationeel)\)", text))
    assert words[Status.VOLDAAN] in stands
    assert stands <= set(words.values())


def test_start_of_a_by_law_is_not_said_to_have_ended_with_the_older_one() -> None:
    """Days of the text that was checked are no days of the one that is still to come; a day to come is."""
    days: dict[str, Value] = {
        "vervallen_op": "2026-10-01",
        "in_werking": "2015-01-01",
        "terugwerkend_tot": "2014-12-01",
    }
    assert "al vervallen" in body("verordening", "toetsverslag", Told(days))
    alone = first_sheet("verordening", "verordening-begin", Told({}))
    assert first_sheet("verordening", "verordening-begin", Told(days)) == alone
    to_come = body("verordening", "verordening-begin", Told({"in_werking": "2026-12-15"}))
    assert "treedt in werking op 15 december 2026" in to_come


@pytest.mark.parametrize("aid_id", ["verordening", "handhaving"])
def test_report_of_a_day_whose_rules_are_not_known_says_so(aid_id: str) -> None:
    """That nothing was filled in would be untrue, and no outcome is there to be repeated."""
    written = text(aid_id, "toetsverslag", everything(aid_id), on=PAST)
    assert "Van deze dag kennen wij de regels niet. Wij keken dus niets na." in written
    assert "na te doen" not in written
    assert "na te doen" in text(aid_id, "toetsverslag", everything(aid_id))
