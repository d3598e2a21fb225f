"""How long the municipality has to decide on an objection (art. 7:10 Awb)."""

from dataclasses import dataclass

from decision_aids.law.parameters.dated import DatedParameter


@dataclass(frozen=True, slots=True)
class BeslissingOpBezwaar(DatedParameter):
    """The terms in weeks: without and with a committee of art. 7:13, and by how many it may be put off at most.

    `wachten_na_brief_weken` is how long somebody waits after writing that it is late (art. 6:12), before an appeal;
    from then on the municipality owes a penalty for each day, up to `dwangsom_hoogstens_dagen` (art. 4:17).
    """

    weken: int
    weken_met_commissie: int
    verdagen_weken: int
    wachten_na_brief_weken: int
    dwangsom_hoogstens_dagen: int
