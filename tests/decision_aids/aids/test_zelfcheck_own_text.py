"""By-laws in their own text in the zelfcheck: their days, their own grounds, and what they are said to come from."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

import decision_aids
from decision_aids.answers.result import Result
from decision_aids.law.gemeenten.model import Soort
from tests.decision_aids.aids.test_zelfcheck_by_laws import NOTHING


class Planted(NamedTuple):
    """What the aid says of planted by-laws, each line with its answers and date."""

    folder: Path

    def __call__(self, *lines: tuple[str, Mapping[str, object]]) -> list[Result]:
        text = "\n".join(json.dumps({"date": on, "answers": answers}) for on, answers in lines)
        file = self.folder / "vragen.jsonl"
        file.write_text(text, encoding="utf-8")
        command = [sys.executable, "-m", "decision_aids", "check", "zelfcheck", "--batch", str(file)]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    """A copy of the package in which Asten made by-laws of its own in 2020 and 2024, Deurne one with own grounds."""
    folder = tmp_path_factory.mktemp("planted")
    source = Path(str(decision_aids.__file__)).parent
    shutil.copytree(source, folder / "decision_aids", ignore=shutil.ignore_patterns("__pycache__", "prepared"))
    asten = folder / "decision_aids" / "law" / "gemeenten" / "asten"
    for first, effect in (("2020-03-01", "kan-vrijstelling"), ("2024-03-01", "telt-mee")):
        (asten / f"{first}.toml").write_text(own_text(int(first[:4]), effect), encoding="utf-8")
    deurne = asten.with_name("deurne") / "2020-03-01.toml"
    deurne.write_text(own_text(2020, "niet-geregeld").replace("uren_vanaf = 5", "") + OWN_GROUNDS, encoding="utf-8")
    return Planted(folder)


OWN_GROUNDS = """
[[eigen_gronden]]
id = "raadslid"
vraag = "Zit u in de raad?"
woorden = "raadslid"
gevolg = "vrijstelling"
[[eigen_gronden]]
id = "taalles"
vraag = "Volgt u taalles?"
woorden = "taalles"
gevolg = "kan-vrijstelling"
[[eigen_gronden]]
id = "examen"
vraag = "Doet u binnenkort examen?"
woorden = "een examen"
gevolg = "uitstel"
[[eigen_gronden]]
id = "maatje"
vraag = "Bent u maatje?"
woorden = "maatje zijn"
gevolg = "telt-mee"
uren_vanaf = 3
vraag_uren = "Hoeveel uur per week bent u maatje?"
maanden_vanaf = 1
vraag_maanden = "Hoeveel maanden bent u al maatje?"
verband = "en"
[[eigen_gronden]]
id = "trainer"
vraag = "Geeft u training aan jeugd?"
woorden = "jeugd trainen"
gevolg = "telt-mee"
uren_vanaf = 1
vraag_uren = "Hoeveel uur per week geeft u training?"
maanden_vanaf = 1
vraag_maanden = "Hoeveel maanden geeft u al training?"
verband = "en"
"""
GIVEN_NONE: dict[str, object] = {
    **dict.fromkeys(("eigen_raadslid", "eigen_taalles", "eigen_examen"), "nee"),
    "eigen_maatje_uren": 0,
    "eigen_maatje_maanden": 0,
    "eigen_trainer_uren": 0,
    "eigen_trainer_maanden": 0,
}


def own_text(year: int, effect: str) -> str:
    grounds = "".join(f'[gronden.{soort}]\ngevolg = "niet-geregeld"\n' for soort in tuple(Soort)[1:7])
    return f"""
herkomst = "eigen-tekst"
jaar = {year}
bronnen = ["wet-arhi-art-28"]
nagekeken_op = 2026-11-25
[omvang]
beschrijving = "Minstens 6 uur per week."
uren_minimum = 6
[duur]
beschrijving = "Minstens twee maanden."
maanden_minimum = 2
[gronden.mantelzorg]
gevolg = "{effect}"
uren_vanaf = 5
{grounds}"""


def test_by_laws_that_follow_each_other_are_read_each_on_its_own_days(planted: Planted) -> None:
    """The same person in Asten: exempt, left to the municipality, or counted, by the by-law of the day."""
    care = NOTHING | {"gemeente": "asten", "mantelzorg_uren": 8, "mantelzorg_maanden": 2}
    days = ("2020-02-29", "2020-03-01", "2024-02-29", "2024-03-01")
    assert [said["outcome"] for said in planted(*((day, care) for day in days))] == [
        "vrijgesteld-door-verordening",
        "gemeente-beslist",
        "gemeente-beslist",
        "telt-al-mee",
    ]


def test_thresholds_count_for_what_the_municipality_may_exempt_and_for_what_counts(planted: Planted) -> None:
    """Below the hours of the ground, or below the hours or months of a tegenprestatie, it is not enough."""
    asten = NOTHING | {"gemeente": "asten"}
    below, enough = asten | {"mantelzorg_uren": 4.5}, asten | {"mantelzorg_uren": 5}
    assert [said["outcome"] for said in planted(("2020-03-01", below), ("2020-03-01", enough))] == [
        "gemeente-mag-vragen",
        "gemeente-beslist",
    ]
    counted = ((5.5, 2), (6, 1.5), (6, 2))
    lines = [asten | {"mantelzorg_uren": hours, "mantelzorg_maanden": months} for hours, months in counted]
    assert [said["outcome"] for said in planted(*(("2024-03-01", line) for line in lines))] == [
        "gemeente-mag-vragen",
        "gemeente-mag-vragen",
        "telt-al-mee",
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "gemeente-mag-vragen"),
        ({"eigen_raadslid": "ja"}, "vrijgesteld-door-verordening"),
        ({"eigen_taalles": "ja"}, "gemeente-beslist"),
        ({"eigen_examen": "ja"}, "gemeente-beslist"),
        ({"eigen_maatje_uren": 6, "eigen_maatje_maanden": 2}, "telt-al-mee"),
        ({"eigen_maatje_uren": 5.5, "eigen_maatje_maanden": 2}, "gemeente-mag-vragen"),
        ({"eigen_taalles": "weet-ik-niet"}, "nog-onbekend"),
    ],
)
def test_ground_of_its_own_does_what_the_by_law_says(
    planted: Planted, given: Mapping[str, object], expected: str
) -> None:
    """Exempt, left to the municipality, or counted once it is as much as is asked of everyone."""
    (said,) = planted(("2020-03-01", {**NOTHING, "gemeente": "deurne", **GIVEN_NONE, **given}))
    assert said["outcome"] == expected


@pytest.mark.parametrize(
    ("hours", "months", "enough"),
    [((3, 3), (2, 2), True), ((1.5, 4.5), (2, 2), True), ((3, 2.5), (2, 2), False), ((3, 3), (2, 1.5), False)],
)
def test_two_that_count_are_surely_enough_together_where_each_lasts_as_long_as_is_asked(
    planted: Planted, hours: tuple[float, float], months: tuple[float, float], *, enough: bool
) -> None:
    """Six hours a week for two months are asked: then it is the reading alone that leaves it to the municipality."""
    done = {
        f"eigen_{name}_{unit}": number
        for unit, numbers in (("uren", hours), ("maanden", months))
        for name, number in zip(("maatje", "trainer"), numbers, strict=True)
    }
    (said,) = planted(("2020-03-01", {**NOTHING, "gemeente": "deurne", **GIVEN_NONE, **done}))
    assert said["outcome"] == "gemeente-beslist"
    assert ("meer-bezigheden-samen" in said["depends_on_reading"]) is enough


def test_by_law_in_its_own_text_is_never_said_to_come_from_a_study(planted: Planted) -> None:
    """No word of the answer speaks of a study, where the by-law was read itself; that of 2015 does say so."""
    care = NOTHING | {"gemeente": "asten", "mantelzorg_uren": 8}
    own, older = planted(("2026-11-25", care), ("2019-01-01", care))
    assert "onderzoek" not in json.dumps(own["warnings"]) + json.dumps([finding_text(own)])
    assert "onderzoek" in json.dumps(older["warnings"])


def test_finding_names_what_the_by_law_was_read_in(planted: Planted) -> None:
    """The study of 2016 for a by-law of the study, its own text for another, and neither where the visitor read it."""
    study, own_source = "tegenprestatie-in-tien-gemeenten", "wet-arhi-art-28"
    care = NOTHING | {"gemeente": "asten", "mantelzorg_uren": 8}
    own, older, told = planted(
        ("2026-11-25", care), ("2019-01-01", care), ("2026-11-25", care | {"gemeente": "andere"})
    )
    for said, named in ((own, {own_source}), (older, {study}), (told, set())):
        findings = said["findings"]
        assert {source for finding in findings for source in finding["sources"]} & {study, own_source} == named


def finding_text(said: Result) -> list[str]:
    return [finding["text"] for finding in said["findings"]]
