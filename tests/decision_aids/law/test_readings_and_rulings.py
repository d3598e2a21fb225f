"""The registers of contested readings and of rulings, and what the aids name of them."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from build_tools.pages.law_registers import reading_list, ruling_text
from decision_aids.aids import aid_ids, versions
from decision_aids.answers.case import Case
from decision_aids.law.readings import readings
from decision_aids.law.rulings import rulings
from decision_aids.law.sources import sources

Answers = Mapping[str, object]

DOCS = Path(__file__).resolve().parents[3] / "docs"
AIDS = [aid for aid_id in aid_ids() for aid in versions(aid_id)]
ON = date(2016, 1, 1)
ADULT = {"uitkering": "participatiewet", "leeftijd": "18-tot-aow", "ontheffing": "geen"}
ALONE = {**ADULT, "alleenstaande_ouder_jong_kind": "nee", "ontheffing_alleenstaande_ouder": "nee"}
FIT = {**ALONE, "volledig_duurzaam_arbeidsongeschikt": "nee", "dringende_reden": "nee"}
UNFIT = {"volledig_duurzaam_arbeidsongeschikt": "ja", "arbeidsongeschiktheid_vastgesteld": "ja"}
NOTHING = {"gemeente": "andere", "verordening_mantelzorg": "niet-geregeld", "verordening_overig": "niet-geregeld"}
NO_RULE = {**NOTHING, "verordening_vrijwilligerswerk": "niet-geregeld"}
ROTTERDAM = {**FIT, "gemeente": "rotterdam"}
LETTER = {"soort": "tegenprestatie", "uren_en_duur_genoemd": "ja"}
WORKS = {"variant": "a", "uitzondering": "nee", "werk": "regulier", "reintegratie": "nee", "mantelzorg": "nee"}
NOT_ASKED = {**WORKS, "vrijwilligerswerk": "nee", "tegenprestatie_gevraagd": "nee"}

READ: list[tuple[str, str, Answers, Answers]] = [
    (
        "zelfcheck",
        "alleen-bijzondere-bijstand",
        {**FIT, **NO_RULE, "uitkering": "alleen-bijzondere-bijstand"},
        {"leeftijd": "onder-18"},
    ),
    ("zelfcheck", "bbz", {**FIT, **NO_RULE, "uitkering": "bbz"}, {"uitkering": "participatiewet"}),
    (
        "zelfcheck",
        "arbeidsongeschikt-ioaw-ioaz",
        {**FIT, **NO_RULE, **UNFIT, "uitkering": "ioaw"},
        {"uitkering": "participatiewet"},
    ),
    (
        "zelfcheck",
        "minder-naar-vermogen",
        {**ROTTERDAM, "mantelzorg_uren": 0, "vrijwilligerswerk_uren": 0, "training_uren": 0}
        | {"ander_nuttig_werk_uren": 6, "werken_aan_problemen_uren": 0},
        {"ander_nuttig_werk_uren": 0},
    ),
    (
        "zelfcheck",
        "meer-bezigheden-samen",
        {**ROTTERDAM, "mantelzorg_uren": 0, "vrijwilligerswerk_uren": 0, "training_uren": 10}
        | {"ander_nuttig_werk_uren": 10, "werken_aan_problemen_uren": 0},
        {"training_uren": 1},
    ),
    ("beleidsregels", "niet-werkt-of-niet-deelneemt", NOT_ASKED, {"werk": "geen"}),
]
"""Per aid and reading the answers with which it decides, and what makes that it no longer does."""

ALIKE: list[tuple[str, str, Answers, Answers]] = [
    ("zelfcheck", "ECLI:NL:CRVB:2023:1380", {**ADULT, **UNFIT, "arbeidsongeschiktheid_vastgesteld": "nee"}, UNFIT),
    (
        "zelfcheck",
        "ECLI:NL:RBROT:2007:BA7335",
        {
            "uitkering": "participatiewet",
            "leeftijd": "18-tot-aow",
            "alleenstaande_ouder_jong_kind": "ja",
            "ontheffing_alleenstaande_ouder": "nee",
        },
        {"ontheffing_alleenstaande_ouder": "ja"},
    ),
    (
        "zelfcheck",
        "ECLI:NL:CRVB:2018:1997",
        {"ontheffing": "alleen-arbeidsplicht", "gemeente": "rotterdam", "vrijwilligerswerk_uren": 4},
        {"ontheffing": "geen"},
    ),
    ("opdracht", "ECLI:NL:RBZWB:2013:BZ5171", {**LETTER, "uren_per_week": 32}, {"uren_per_week": 31.5}),
    (
        "opdracht",
        "ECLI:NL:CRVB:2022:1851",
        {**LETTER, "uren_per_week": 24, "naar_vermogen": "nee"},
        {"naar_vermogen": "ja"},
    ),
    (
        "opdracht",
        "ECLI:NL:CRVB:2015:343",
        {**LETTER, "eigen_voorstel_besproken": "nee"},
        {"eigen_voorstel_besproken": "ja"},
    ),
    ("opdracht", "ECLI:NL:RBAMS:2014:4727", {**LETTER, "naast_regulier_werk": "nee"}, {"naast_regulier_werk": "ja"}),
    (
        "handhaving",
        "ECLI:NL:RBGEL:2018:580",
        {"maatregel_ligt_voor": "ja", "nakoming_gecontroleerd": "nee"},
        {"maatregel_ligt_voor": "nee"},
    ),
    (
        "handhaving",
        "ECLI:NL:RBROT:2015:6975",
        {"maatregel_ligt_voor": "ja", "verwijt_bekeken": "ja"},
        {"verwijt_bekeken": "nee"},
    ),
    ("aanbieder", "ECLI:NL:RBZWB:2013:BZ5171", {"uren_per_week": 32}, {"uren_per_week": 31.5}),
    ("aanbieder", "ECLI:NL:RBAMS:2014:4727", {"additioneel": "nee"}, {"additioneel": "ja"}),
    (
        "beleidsregels",
        "ECLI:NL:CRVB:2015:343",
        {"variant": "b", "tegenprestatie_gevraagd": "ja", "afgestemd_op_omstandigheden": "nee"},
        {"afgestemd_op_omstandigheden": "ja"},
    ),
]
"""Per aid and ruling a case that is like it, and what makes that it no longer is."""


@pytest.mark.parametrize(("aid_id", "reading", "answers", "otherwise"), READ)
def test_reading_is_named_where_it_decides(aid_id: str, reading: str, answers: Answers, otherwise: Answers) -> None:
    """A contested reading stands beside an outcome that leaves it open, and not where something else decides."""
    (aid,) = versions(aid_id)
    shown, gone = Case(aid, answers, ON), Case(aid, {**answers, **otherwise}, ON)
    assert reading in shown.depends_on_reading
    assert aid.outcome(shown.outcome).open_to_reading
    assert reading not in gone.depends_on_reading


@pytest.mark.parametrize(("aid_id", "ruling", "answers", "otherwise"), ALIKE)
def test_ruling_is_named_where_the_case_is_like_it(
    aid_id: str, ruling: str, answers: Answers, otherwise: Answers
) -> None:
    """A ruling stands beside a case with its pattern of facts, and not beside one without."""
    (aid,) = versions(aid_id)
    assert ruling in Case(aid, answers, ON).rulings
    assert ruling not in Case(aid, {**answers, **otherwise}, ON).rulings


def test_every_named_reading_and_ruling_has_its_case() -> None:
    """What an aid names is in the register and in the cases above, and what none names says why."""
    named = {(aid.id, contested.reading) for aid in AIDS for contested in aid.contested}
    assert named == {(aid, reading) for aid, reading, _, _ in READ}
    assert {reading for _, reading in named} == {each.id for each in readings().values() if not each.undecided_by}
    alike = {(aid.id, each.ruling) for aid in AIDS for each in aid.alike}
    assert alike == {(aid, ruling) for aid, ruling, _, _ in ALIKE}
    assert {ruling for _, ruling in alike} == {each.id for each in rulings().values() if not each.unused}


def test_registers_rest_on_known_sources() -> None:
    """Each way to read has a source that exists, and each ruling is the one that its source is about."""
    for reading in readings().values():
        assert len(reading.ways) > 1
        assert all(way.sources and {*way.sources} <= sources().keys() for way in reading.ways), reading.id
    for ruling in rulings().values():
        title = sources()[ruling.source].title
        assert ruling.id in title
        assert title.startswith(ruling.court)
        assert ruling.turned_on


def test_every_ruling_in_the_source_register_is_a_record() -> None:
    """No ruling on social assistance is a source only; that on the liability of employers is of another law."""
    told = {ruling.source for ruling in rulings().values()}
    assert {name for name, source in sources().items() if ", ECLI:" in source.title} - told == {"hr-2017-3142"}


def test_pages_tell_every_record() -> None:
    """The page on case law has each ruling under its own heading, and the page of doubts each reading."""
    page = (DOCS / "wet" / "rechtspraak.md").read_text(encoding="utf-8")
    parts = {part.partition("}")[0].rpartition("#")[2].strip(): part for part in page.split("\n## ")}
    for ruling in rulings().values():
        assert f"<!-- uitspraak: {ruling.id} -->" in parts[ruling.heading]
        assert f"[{ruling.id}]({ruling.address})" in ruling_text(ruling.id)
    assert "<!-- lezingen: alle -->" in (DOCS / "bronnen" / "wat-wij-niet-weten.md").read_text(encoding="utf-8")
    assert all(f"{{ #{reading} }}" in reading_list("alle") for reading in readings())
