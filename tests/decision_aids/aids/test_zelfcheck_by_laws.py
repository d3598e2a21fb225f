"""The aid `zelfcheck` and the by-laws: everything recorded has a rule, and the notices say which by-law was used."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import cast

import pytest

from decision_aids.aids.shared.by_laws import name_of
from decision_aids.aids.zelfcheck.since_2015_01_01.activities import HOURS, SITUATIONS
from decision_aids.aids.zelfcheck.since_2015_01_01.aid import version
from decision_aids.answers.check import check
from decision_aids.answers.result import Result
from decision_aids.law.gemeenten import by_laws, gemeenten
from decision_aids.law.gemeenten.model import Gevolg, Soort
from decision_aids.law.parameters.herindeling import last_day_after_dissolution
from tests.decision_aids.case_files import cases

ONE_DAY = timedelta(days=1)
NOTHING = {
    fact: value
    for fact, value in cases("zelfcheck")[0].answers.items()
    if fact not in {"gemeente", "mantelzorg_maanden", "vrijwilligerswerk_maanden"}
} | {"mantelzorg_maanden": 12, "vrijwilligerswerk_maanden": 12, "vrijwilligerswerk_kort_na_instroom": "ja"}
"""A person of whom no by-law takes notice, who does nothing now; what they would do would last long enough."""

DONE: dict[Soort, Mapping[str, object]] = {
    Soort.MANTELZORG: {"mantelzorg_uren": 40},
    Soort.VRIJWILLIGERSWERK: {"vrijwilligerswerk_uren": 40},
    Soort.BETAALD_WERK: {"betaald_werk_uren": 40},
    Soort.REINTEGRATIE: {"reintegratietraject": "ja"},
    Soort.SOCIALE_ACTIVERING: {"sociale_activering": "ja"},
    Soort.WMO_BEGELEIDING: {"wmo_begeleiding": "ja"},
    Soort.RESPIJTZORG: {"respijtzorg": "ja"},
    Soort.PERSOONLIJKE_OMSTANDIGHEDEN: {"persoonlijke_omstandigheden": "ja"},
    Soort.TIJDELIJK_NIET_IN_STAAT: {"persoonlijke_omstandigheden": "ja"},
    Soort.BLIJVEND_NIET_IN_STAAT: {"blijvend_niet_in_staat": "ja"},
    Soort.KAN_RICHTING_WERK: {"kan_richting_werk": "ja"},
    Soort.UITSTROMER: {"groep": "uitstromer"},
    Soort.TOEKOMSTATELIER: {"toekomstatelier": "ja"},
    Soort.GROEPSTRAINING: {"groepstraining": "ja"},
    Soort.MEDISCH_VRIJ_VAN_ARBEIDSPLICHT: {"medisch_vrij_van_arbeidsplicht": "ja"},
    Soort.TRAINING: {"training_uren": 40},
    Soort.WERKEN_AAN_PROBLEMEN: {"werken_aan_problemen_uren": 40},
    Soort.ANDER_NUTTIG_WERK: {"ander_nuttig_werk_uren": 40},
    Soort.ALLEEN_BIJZONDERE_BIJSTAND: {"uitkering": "alleen-bijzondere-bijstand"},
}
WITHOUT_EFFECT = (Gevolg.NEE, Gevolg.NIET_GEREGELD)
ALLOWED = {
    Gevolg.VRIJSTELLING: {"vrijgesteld-door-verordening"},
    Gevolg.TELT_MEE: {"telt-al-mee", "gemeente-beslist"},
    Gevolg.KAN_VRIJSTELLING: {"gemeente-beslist"},
    Gevolg.UITSTEL: {"gemeente-beslist"},
    Gevolg.NIET_GEVONDEN: {"nog-onbekend"},
    Gevolg.NEE: {"gemeente-mag-vragen"},
    Gevolg.NIET_GEREGELD: {"gemeente-mag-vragen"},
}


def ask(gemeente: str, on: date, **answers: object) -> Result:
    return check("zelfcheck", NOTHING | {"gemeente": gemeente} | answers, on)


def warnings(gemeente: str, on: date) -> str:
    return " ".join(check("zelfcheck", {"gemeente": gemeente}, on)["warnings"])


def test_every_kind_of_situation_can_be_told() -> None:
    """There is a question for every kind of situation that a by-law can record, here and in the rules."""
    assert DONE.keys() == {*Soort}
    assert {*HOURS} | {*SITUATIONS} == {*Soort}


def test_no_recorded_ground_is_without_a_rule() -> None:
    """Whoever is only in one situation gets what the by-law says of it; without it the municipality may ask."""
    faults: list[str] = []
    for by_law in by_laws():
        if ask(by_law.slug, by_law.first)["outcome"] != "gemeente-mag-vragen":
            faults.append(f"{by_law.id}: niets")
        ways = {item.soort for item in by_law.verordening.invulling}
        for soort, grond in by_law.verordening.gronden.items():
            allowed = ALLOWED[Gevolg.TELT_MEE if grond.gevolg in WITHOUT_EFFECT and soort in ways else grond.gevolg]
            if (got := ask(by_law.slug, by_law.first, **DONE[soort])["outcome"]) not in allowed:
                faults.append(f"{by_law.id} {soort} ({grond.gevolg}): {got}")
    assert faults == []


def test_no_recorded_way_of_doing_it_is_without_a_rule() -> None:
    """Whoever only does what a by-law names as a tegenprestatie is never told that nothing of it counts."""
    outcomes = {
        (by_law.slug, item.soort): ask(by_law.slug, by_law.first, **DONE[item.soort])["outcome"]
        for by_law in by_laws()
        for item in by_law.verordening.invulling
    }
    assert len(outcomes) > 20
    assert [way for way, found in outcomes.items() if found not in ALLOWED[Gevolg.TELT_MEE]] == []


def test_what_a_by_law_does_not_look_at_changes_nothing() -> None:
    """A situation that a by-law neither takes a position on nor counts leaves the municipality free to ask."""
    faults = [
        f"{by_law.id} {soort}"
        for by_law in by_laws()
        for soort in {*Soort} - {Soort.ALLEEN_BIJZONDERE_BIJSTAND}  # of that the law itself leaves it open
        if soort not in by_law.verordening.gronden
        and soort not in {item.soort for item in by_law.verordening.invulling}
        and not (soort in SAME_ANSWER and SAME_ANSWER & by_law.verordening.gronden.keys())
        and ask(by_law.slug, by_law.first, **DONE[soort])["outcome"] != "gemeente-mag-vragen"
    ]
    assert faults == []


SAME_ANSWER = {Soort.PERSOONLIJKE_OMSTANDIGHEDEN, Soort.TIJDELIJK_NIET_IN_STAAT}


def test_answer_stands_for_the_by_law_of_the_day() -> None:
    """On its first and last day a by-law is read; on the day before and the day after the visitor is asked for it."""
    for by_law in by_laws():
        days = {by_law.first: False, by_law.first - ONE_DAY: True}
        if by_law.last is not None:
            days |= {by_law.last: False, by_law.last + ONE_DAY: True}
        for day, asked in days.items():
            if day >= version().period.first:
                assert ("verordening_mantelzorg" in asks_next(by_law.slug, day)) == asked, (by_law.id, day)


def asks_next(gemeente: str, on: date) -> list[str]:
    return check("zelfcheck", {"gemeente": gemeente}, on)["ask_next"]


def test_by_law_of_2015_is_to_be_checked_on_a_later_date() -> None:
    """From 2016 on the aid says that the by-law may have changed; in 2015 it does not."""
    words = "Op uw datum kan de verordening van Rotterdam uit 2015 veranderd zijn."
    assert words in warnings("rotterdam", date(2016, 1, 1))
    assert words not in warnings("rotterdam", date(2015, 12, 31))


def test_who_lived_in_a_municipality_that_merged_hears_of_its_by_law() -> None:
    """Also where the by-law of the new one is in the data from its first day: the older may live on beside it."""
    older = "De verordening van de gemeente waar u eerst woonde, kan nog gelden, hoogstens tot en met 31 december 2016."
    told = warnings("berg-en-dal", date(2015, 6, 1))
    assert f"{older} Dat kan zijn: Groesbeek," in told
    assert older not in warnings("berg-en-dal", date(2017, 1, 1))


@pytest.mark.parametrize(
    ("gemeente", "answers", "cautious"),
    [
        ("haarlem", {"sociale_activering": "ja", "verordening_overig": "vrijstelling"}, False),
        ("haarlem", {"sociale_activering": "ja", "verordening_overig": "telt-mee"}, False),
        ("rotterdam", {"vrijwilligerswerk_uren": 20}, True),
        ("haarlem", {}, True),
    ],
)
def test_outcome_of_what_the_visitor_read_is_not_said_to_be_that_of_the_study(
    gemeente: str, answers: dict[str, object], *, cautious: bool
) -> None:
    """What stands in the text of today, as it was read, is no by-law of 2015 that may have changed since."""
    result = check("zelfcheck", {**NOTHING, "gemeente": gemeente, **answers}, date(2026, 11, 27))
    assert result["settled"]
    assert bool(result["caution"]) is cautious


def test_by_law_of_the_study_is_cautious_once_it_is_more_than_two_years_old() -> None:
    """Each by-law known from the study has a caution that names it, from two years and a day after its first day."""
    from_the_study = [by_law for by_law in by_laws() if by_law.verordening.onderzoek is not None]
    by_words = {caution.about: caution for caution in version().cautions}
    assert by_words.keys() == {name_of(by_law) for by_law in from_the_study}
    assert by_words["de verordening van Rotterdam uit 2015"].first == date(2017, 1, 2)
    assert by_words["de verordening van Overbetuwe uit 2015"].first == date(2017, 1, 18)
    assert all(caution.last == date.max for caution in version().cautions)
    for outcome in ("vrijgesteld-door-verordening", "telt-al-mee"):
        assert "{}" in version().outcome(outcome).cautious_title
        assert "onderzoek" in version().outcome(outcome).cautious_explanation


def test_dissolved_municipality_names_its_successor() -> None:
    """From the day of the merger the aid names the new municipality; after two years it sends the visitor there."""
    gone = {slug: found.nu for slug, found in gemeenten().items() if found.nu.per is not None}
    assert len(gone) == 6
    for slug, now in gone.items():
        day = cast(date, now.per)
        last = max(by_law.last or date.max for by_law in by_laws() if by_law.slug == slug)
        assert f"bij {now.opgegaan_in}" in warnings(slug, day), slug
        assert f"bij {now.opgegaan_in}" not in warnings(slug, day - ONE_DAY), slug
        after = warnings(slug, max(last_day_after_dissolution(day), last) + ONE_DAY)
        assert f"Vul in wat de verordening van {now.opgegaan_in} zegt." in after, slug
        assert "bestaat niet meer" not in warnings(slug, min(day - ONE_DAY, last)), slug


def test_by_law_of_weesp_that_is_not_known_may_live_on_for_two_years() -> None:
    """That of 2020 outlived Weesp: until then it is not called void, and how the one before it ended is still told."""
    void, before = "De oude verordening geldt niet meer.", "meedoen is daarin vrijwillig"
    last = date(2024, 3, 23)
    said = warnings("weesp", last)
    assert "bij Amsterdam. De oude verordening gold daarna hoogstens tot en met 23 maart 2024." in said
    assert "Vul in wat de verordening van die dag zegt." in said
    assert void not in said
    assert before in said
    later = warnings("weesp", last + ONE_DAY)
    assert f"{void} Vul in wat de verordening van Amsterdam zegt." in later
    assert before not in later


def test_zevenaar_that_was_formed_anew_says_so() -> None:
    """The old by-law lives on for two years under the same name; then the new one must be told."""
    words = "Zevenaar is op 1 januari 2018 een nieuwe gemeente geworden."
    assert words not in warnings("zevenaar", date(2017, 12, 31))
    lives_on = f"{words} De oude verordening gold daarna hoogstens tot en met 31 december 2019."
    assert lives_on in warnings("zevenaar", date(2019, 12, 31))
    assert f"{words} De oude verordening geldt niet meer." in warnings("zevenaar", date(2020, 1, 1))


@pytest.mark.parametrize(
    ("slug", "last", "words"),
    [
        ("hilversum", date(2016, 3, 31), "liep zij af op 1 april 2016"),
        ("rheden", date(2025, 12, 31), "Verzamelverordening Werk en Inkomen 2026"),
        ("weesp", date(2019, 12, 31), "meedoen is daarin vrijwillig"),
    ],
)
def test_by_law_that_ended_says_how(slug: str, last: date, words: str) -> None:
    """The day after its last day the aid says that none is known and how the old one ended."""
    assert words not in warnings(slug, last)
    after = warnings(slug, last + ONE_DAY)
    assert words in after
    assert "Wij kennen geen verordening van" in after


def test_day_before_the_first_day_says_that_none_is_known() -> None:
    """Before the by-law of Overbetuwe came into force the aid knows of none, and says nothing of an end."""
    words = "Wij kennen geen verordening van Overbetuwe die op uw datum gold."
    assert words in warnings("overbetuwe", date(2015, 1, 16))
    assert words not in warnings("overbetuwe", date(2015, 1, 17))


@pytest.mark.parametrize("care", [half / 2 for half in range(1, 40)])
def test_care_and_voluntary_work_that_add_up_to_what_is_asked_hang_on_a_reading(care: float) -> None:
    """Rotterdam asks twenty hours and counts both: then, and not half an hour under it, the reading decides."""
    for missing, named in ((0, True), (0.5, False)):
        said = ask("rotterdam", date(2016, 6, 1), mantelzorg_uren=care, vrijwilligerswerk_uren=20 - care - missing)
        readings = said["depends_on_reading"]
        assert (said["outcome"], "meer-bezigheden-samen" in readings) == ("gemeente-beslist", named)


def test_by_law_that_asks_what_somebody_can_says_so() -> None:
    """Where the by-law asks less of who can do less, that stands beside every outcome but those that ask nothing."""
    on, words = date(2015, 9, 1), "staat ook “naar vermogen”"
    assert words in str(ask("duiven", on, vrijwilligerswerk_uren=1.5)["warnings"])
    assert words not in str(ask("duiven", on, vrijwilligerswerk_uren=2)["warnings"])
    assert words not in str(ask("duiven", on, leeftijd="onder-18")["warnings"])
    assert words not in str(ask("urk", on)["warnings"])
