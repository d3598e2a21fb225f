"""All by-laws in one table, and what the script that sorts and filters it is told."""

from bs4 import BeautifulSoup, Tag

from build_tools.pages.by_law_comparison import comparison_table, further, heads
from build_tools.pages.by_law_names import page_name
from decision_aids.law.gemeenten import by_laws, studied
from decision_aids.law.gemeenten.model import IN_ELKE_VERORDENING


def table() -> BeautifulSoup:
    return BeautifulSoup(comparison_table(), "html.parser")


def row(slug: str) -> Tag:
    link = table().select_one(f'tbody a[href="{slug}/"]')
    assert link is not None
    found = link.find_parent("tr")
    assert isinstance(found, Tag)
    return found


def cells(slug: str) -> list[str]:
    return [cell.get_text() for cell in row(slug).select("td")]


def test_table_has_one_row_for_every_by_law_in_order() -> None:
    """Every by-law that is known has a row that links to its page, and every row has a cell for every head."""
    rows = table().select("tbody tr")
    assert [str(each.select("a")[0]["href"]) for each in rows] == [f"{page_name(by_law)}/" for by_law in by_laws()]
    assert {len(each.select("td")) for each in rows} == {len(heads())}


def test_row_holds_the_reading_of_overbetuwe() -> None:
    """The words in a row are those of the by-law file."""
    assert cells("overbetuwe")[:6] == [
        "4 tot en met 8",
        "2 tot en met 6 maanden",
        "vrijgesteld vanaf 8 uur per week of langer dan 3 maanden",
        "vrijgesteld vanaf 4 uur per week",
        "vrijgesteld vanaf 20 uur per week",
        "vrijgesteld",
    ]
    assert cells("overbetuwe")[-2:] == ["17 januari 2015", "geen einde bekend"]


def test_script_is_told_days_bounds_grounds_and_partners() -> None:
    """A row carries what it is filtered by: its days, its bounds, what it does with a situation, its partners."""
    told = row("overbetuwe").attrs
    assert (told["data-first"], told["data-hours"], told["data-months"]) == ("2015-01-17", "4/8", "2/6")
    assert "data-last" not in told
    assert "betaald_werk=vrijstelling" in str(told["data-grounds"]).split()
    assert row("weesp")["data-last"] == "2019-12-31"
    assert row("helmond")["data-together"] == "Werkplein Helmond"
    assert row("hilversum")["data-hours"] == "12/"
    assert row("rotterdam")["data-months"] == ""


def test_further_grounds_tell_nothing_from_nothing_found() -> None:
    """A by-law that was only seen as a row has nothing found; one described in full has nothing."""
    assert further(studied()["urk"].verordening) == "niets gevonden"
    assert further(studied()["overbetuwe"].verordening) == "niets"
    assert "ingedeeld als uitstromer: vrijgesteld" in further(studied()["schagen"].verordening)


def test_a_merged_municipality_says_into_which() -> None:
    """The name of a municipality that is gone stands with that of the one it went into."""
    assert "Weesp (nu Amsterdam)" in row("weesp").get_text()


def test_every_situation_of_the_table_can_be_filtered_by() -> None:
    """The list of situations offers each that a by-law names, and the fields wait for the script."""
    offered = [str(option["value"]) for option in table().select('select[name="situatie"] option')]
    assert {soort.value for soort in IN_ELKE_VERORDENING} < set(offered)
    form = table().select_one("form")
    assert form is not None
    assert form.has_attr("hidden")
