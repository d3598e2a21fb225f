"""What the study of 2016 said of each by-law is kept beside how it was read."""

from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Gevolg, Herkomst
from decision_aids.law.gemeenten.study import Plaats, Rol
from tests.decision_aids.law.studied import DESCRIBED, HELMOND, IASZ, LIEMERS, all_grounds, study, texts


def test_a_by_law_is_of_the_study_exactly_where_its_words_are_kept() -> None:
    """What came from the study says so, and has the words of the study; what was read itself has neither."""
    faults = [
        f"{slug}/{first}"
        for slug, gemeente in gemeenten().items()
        for first, by_law in gemeente.verordeningen.items()
        if (by_law.herkomst is Herkomst.ONDERZOEK) != (by_law.onderzoek is not None)
    ]
    assert faults == []


def test_every_ground_has_its_reading_and_no_reading_is_left_over() -> None:
    """For each situation of a by-law the study's words are kept, and none for another situation."""
    faults = [slug for slug, by_law in texts().items() if study(slug).gronden.keys() != by_law.gronden.keys()]
    assert faults == []


def test_ground_keeps_what_each_place_says() -> None:
    """Words stand with exactly the places a ground names, and every ground says how it was read."""
    in_text = {Plaats.TEKST, Plaats.VERGELIJKING}
    faults = [
        f"{slug} {kind}"
        for slug, kind, _, read in all_grounds()
        if not read.plaats
        or bool(read.in_tabel) != (Plaats.TABEL in read.plaats)
        or bool(read.in_tekst) != bool(in_text & {*read.plaats})
        or not read.lezing.endswith(".")
    ]
    assert faults == []


def test_silence_no_and_not_found_stay_apart() -> None:
    """Only a described by-law can be silent, only an undescribed one can leave us without an answer."""
    faults = [
        f"{slug} {kind}: {ground.gevolg}"
        for slug, kind, ground, read in all_grounds()
        if (ground.gevolg is Gevolg.NIET_GEREGELD and slug not in DESCRIBED)
        or (ground.gevolg is Gevolg.NIET_GEVONDEN and slug in DESCRIBED)
        or (ground.gevolg is Gevolg.NEE and read.in_tabel != "Nee")
    ]
    assert faults == []


def test_described_by_laws_have_more_than_a_row() -> None:
    """A by-law that the study describes has its practice too; of the others only the table is known."""
    for slug in texts():
        found = study(slug)
        assert found.in_tekst_beschreven == (slug in DESCRIBED) == (found.praktijk is not None), slug
        assert found.inwerking
        if not found.in_tekst_beschreven:
            assert {place for read in found.gronden.values() for place in read.plaats} == {Plaats.TABEL}, slug


def test_partners_have_the_same_by_law() -> None:
    """Municipalities that work together have the same by-law and practice; only what became of them differs."""
    for slugs in (HELMOND, LIEMERS, IASZ, ("hoogezand-sappemeer", "slochteren")):
        first, *others = (texts()[slug] for slug in slugs)
        assert [other for other in others if other != first] == []


def test_menterwolde_has_the_by_law_of_its_neighbours_with_a_practice_of_its_own() -> None:
    """The by-law of Menterwolde is that of Slochteren; who decides there is not."""
    menterwolde, slochteren = texts()["menterwolde"], texts()["slochteren"]
    assert menterwolde.gronden == slochteren.gronden
    assert (menterwolde.omvang, menterwolde.duur) == (slochteren.omvang, slochteren.duur)
    assert study("menterwolde").praktijk != study("slochteren").praktijk


def test_practice_differs_on_voluntary_work_where_the_study_says_so() -> None:
    """In practice only Overbetuwe exempts for voluntary work; all other described municipalities count it."""
    roles = {slug: found.vrijwilligerswerk for slug in texts() if (found := study(slug).praktijk) is not None}
    assert [slug for slug, role in roles.items() if role is not Rol.INVULLING] == ["overbetuwe"]
    assert roles["overbetuwe"] is Rol.VRIJSTELLING
