"""The register of sources as a page."""

from dataclasses import replace

import pytest

from build_tools.norms.sentence_rule_links import all_checks
from build_tools.pages.source_register import CERTAINTY_WORDS, UnknownSourceError, register_page
from decision_aids.law.sources import Certainty, sources


def test_every_source_is_on_the_page_with_its_certainty() -> None:
    """Each source is there under its id, with its title and how well it was seen."""
    page = register_page(all_checks())
    for source in sources().values():
        assert f"#{source.id}" in page
        assert source.title in page
        assert CERTAINTY_WORDS[source.certainty] in page
    assert set(CERTAINTY_WORDS) == set(Certainty)


def test_source_names_the_aids_that_rest_on_it() -> None:
    """A source that a rule rests on links to the aid of that rule."""
    check = next(check for check in all_checks() if check.aid.id == "opdracht")
    assert f"[{check.aid.title}](../hulpmiddelen/opdracht.md)" in register_page([check])
    assert "../hulpmiddelen/" not in register_page([])


def test_source_that_is_not_registered_is_refused() -> None:
    """A rule that names an unknown source is named with it."""
    check = all_checks()[0]
    broken = replace(check, rule=check.rule._replace(sources=("van-horen-zeggen",)))
    with pytest.raises(UnknownSourceError, match=rf"{check.aid.id}, regel {check.rule.id}: bron van-horen-zeggen"):
        register_page([broken])
