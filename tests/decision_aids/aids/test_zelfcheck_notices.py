"""What the zelfcheck says beside its outcome: that other duties go on, what may have ended, and to go on meanwhile."""

from datetime import date

import pytest

from decision_aids.aids import version_on
from decision_aids.answers.check import check

ON = date(2026, 11, 27)
HELP_TOWARDS_WORK = "Met hulp om werk te vinden moet u meestal wel meedoen."
ON_BENEFIT = {"uitkering": "participatiewet", "leeftijd": "18-tot-aow"}


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        pytest.param(ON_BENEFIT | {"ontheffing": "ook-tegenprestatie"}, True, id="exempted for a time"),
        pytest.param(ON_BENEFIT | {"ontheffing_alleenstaande_ouder": "ja"}, True, id="lone parent"),
        pytest.param({"uitkering": "geen"}, False, id="no benefit"),
        pytest.param({"leeftijd": "aow-of-ouder", "uitkering": "ioaw"}, False, id="old enough for the AOW"),
        pytest.param(
            ON_BENEFIT | {"volledig_duurzaam_arbeidsongeschikt": "ja", "arbeidsongeschiktheid_vastgesteld": "ja"},
            False,
            id="incapable: lid 5 takes that duty away too",
        ),
        pytest.param(ON_BENEFIT, False, id="nothing certain yet"),
    ],
)
def test_duty_to_take_help_is_told_where_it_goes_on(answers: dict[str, object], told: bool) -> None:
    """Who is free of the tegenprestatie reads that help towards work may still be asked, and what refusing costs."""
    warnings = check("zelfcheck", answers, ON)["warnings"]
    assert any(HELP_TOWARDS_WORK in warning for warning in warnings) is told


def test_who_is_free_of_help_too_reads_that_it_is_for_others() -> None:
    """An exemption settles the aid before age and incapacity are asked, which free of every duty (artikel 9)."""
    exempted = ON_BENEFIT | {"ontheffing": "ook-tegenprestatie"}
    (told,) = (each for each in check("zelfcheck", exempted, ON)["warnings"] if HELP_TOWARDS_WORK in each)
    assert "Meedoen met die hulp hoeft niet voor wie nog geen 18 jaar is of de AOW-leeftijd heeft." in told
    assert "volledig en blijvend arbeidsongeschikt is, als dat is vastgesteld" in told


@pytest.mark.parametrize("young_child", [{}, {"alleenstaande_ouder_jong_kind": "nee"}])
def test_exemption_of_a_lone_parent_is_told_to_stop_with_the_child(young_child: dict[str, object]) -> None:
    """Also to who is asked no more once the exemption settles the outcome: it may have ended unnoticed."""
    told = check("zelfcheck", {**ON_BENEFIT, "ontheffing_alleenstaande_ouder": "ja", **young_child}, ON)
    assert told["outcome"] == "niet-van-toepassing"
    assert any("staat stil vanaf de dag dat uw jongste kind 5 jaar wordt" in each for each in told["warnings"])


@pytest.mark.parametrize("outcome", ["gemeente-beslist", "gemeente-mag-vragen", "nog-onbekend"])
def test_who_may_be_asked_reads_to_go_on_and_to_ask_for_an_exemption(outcome: str) -> None:
    """A lone parent of a young child can nearly always get it, and an order stands until it is taken back."""
    aid = version_on("zelfcheck", ON)
    steps = next(each for each in (*aid.outcomes, aid.undecided) if each.id == outcome).next_steps
    assert any("Vraag dan eerst de ontheffing aan." in step for step in steps)
    assert any("Stop niet zomaar met het werk." in step for step in steps)
