"""The days of the law in the head of a page that states it."""

from build_tools.pages.law_days import known_law, with_law_days
from decision_aids.rules.dutch import dutch_date

LAW = known_law()


def test_page_about_the_law_gets_its_days() -> None:
    """The days come from the one file that holds them, and the rest of the page stays as it is."""
    text = "---\ntitle: Wet\nlaw: true\nhide:\n  - toc\n---\n\n# Wet\n"
    staged = with_law_days(text)
    assert f'law_last_day: "{LAW.last}"\n' in staged
    assert f'law_last_day_in_words: "{dutch_date(LAW.last)}"\n' in staged
    assert f'law_checked_on: "{dutch_date(LAW.checked_on)}"\n' in staged
    assert LAW.after in staged
    assert [line for line in staged.splitlines() if not line.startswith("law_")] == text.splitlines()


def test_other_pages_get_none() -> None:
    """A page that does not state law, or only speaks of the word, stays as it is."""
    for text in ("---\ntitle: Privacy\n---\n\nlaw: true\n", "# Zonder\n", "---\nlaw: false\n---\n"):
        assert with_law_days(text) == text
