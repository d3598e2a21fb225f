"""A case in front of a group: which facts can be changed."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.visits import DESK, Visit, visit

GARDEN = "de-moestuin-zoekt-hulp"


@pytest.fixture
def trainer(warm_context: BrowserContext, site_url: str) -> Iterator[Visit]:
    """The page for groups on a wide screen, in a visit that must end without a complaint."""
    with visit(warm_context, site_url, DESK) as visitor:
        visitor.open("/trainer/casus-in-de-groep/")
        yield visitor
        assert visitor.complaints == []
        assert visitor.foreign_requests() == []


def test_only_what_is_asked_of_the_case_can_be_changed(trainer: Visit) -> None:
    """A question on a person is not offered where nobody is known yet: its answer would seem to change nothing."""
    page = trainer.page
    page.get_by_label("Kies een casus").select_option(GARDEN)
    questions = page.get_by_label("Welk feit verander je?").locator("option")
    expect(questions.filter(has_text="Is er al iemand die kan komen?")).to_have_count(1)
    expect(questions.filter(has_text="Past het werk bij wat deze persoon kan?")).to_have_count(0)
