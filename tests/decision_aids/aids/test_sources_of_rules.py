"""On which sources each rule rests, pinned: another source is another reading, and somebody must have meant it."""

import tomllib
from pathlib import Path

import pytest

from decision_aids.aids import aid_ids, versions

PINNED = tomllib.loads(Path(__file__).with_name("sources_of_rules.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("aid_id", aid_ids())
def test_rules_rest_on_the_sources_that_were_meant(aid_id: str) -> None:
    """Every rule of every version names the sources in the list, in their order, and no rule is missing from it."""
    for aid in versions(aid_id):
        assert {rule.id: list(rule.sources) for rule in aid.rules} == PINNED[aid_id][aid.period.first.isoformat()]
