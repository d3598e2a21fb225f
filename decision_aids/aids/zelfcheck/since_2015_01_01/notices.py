"""What is said beside the outcome: a by-law that is old or gone, an answer that needs proof, a first step."""

from collections.abc import Iterator
from datetime import date

from decision_aids.aids.shared import by_laws
from decision_aids.aids.shared.age_classes import YOUNG_CHILD, YOUNGEST
from decision_aids.aids.shared.lower_assistance import whole_for_a_provision
from decision_aids.aids.shared.on_request import request_notices
from decision_aids.aids.zelfcheck.since_2015_01_01.activities import some_hours
from decision_aids.aids.zelfcheck.since_2015_01_01.by_laws import NOT_FOUND_SOMEWHERE
from decision_aids.aids.zelfcheck.since_2015_01_01.facts import (
    ARBEIDSONGESCHIKT,
    BETAALD_WERK_UREN,
    JONG_KIND,
    MANTELZORG_UREN,
    ONTHEFFING,
    ONTHEFFING_OUDER,
    UITKERING,
    VASTGESTELD,
    VERORDENING_OVERIG,
    VRIJWILLIGERSWERK_UREN,
)
from decision_aids.aids.zelfcheck.since_2015_01_01.rules import INCAPABLE_TO_BE_JUDGED
from decision_aids.law.gemeenten.model import Wettelijk
from decision_aids.law.readings import readings
from decision_aids.rules.beside import Notice
from decision_aids.rules.conditions import ALWAYS, every, is_one_of, no, some, yes
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.model import UNDECIDED

AS_MUCH_AS_ONE_CAN = by_laws.ids_where(lambda by_law: by_law.omvang.naar_vermogen)
NAMES_INCAPACITY = by_laws.ids_where(lambda by_law: Wettelijk.ARBEIDSONGESCHIKT in by_law.wettelijk_genoemd)

EXEMPT, COUNTS = "vrijgesteld-door-verordening", "telt-al-mee"
WHERE_IT_MAY_BE_ASKED = ("gemeente-beslist", "gemeente-mag-vragen", UNDECIDED)
NOT_BOUND = "niet-van-toepassing"
"""Whom the law itself lets go needs no proof of hours, no by-law and no exemption."""


def notices() -> Iterator[Notice]:
    """All notices: those on the law, those on proof, those on the by-law."""
    yield from _to_whom_it_may_bind(_on_the_law())
    yield from _whatever_the_outcome()
    yield from _on_help_towards_work()
    yield from _to_whom_it_may_bind(_on_what_is_done())
    yield Notice(
        is_one_of(by_laws.GEMEENTE, *AS_MUCH_AS_ONE_CAN),
        "In de verordening van uw gemeente staat ook “naar vermogen”: zoveel als iemand kan. Lukken de uren die erin "
        "staan u niet? Zeg dat. Of minder ook genoeg is, beslist de gemeente.",
        not_beside=(NOT_BOUND, EXEMPT),
    )
    yield from _to_whom_it_may_bind(by_laws.notices())
    yield from _to_whom_it_may_bind(request_notices())


def _looked_at(reading: str) -> str:
    return dutch_date(readings()[reading].looked_at_on)


def _to_whom_it_may_bind(notices: Iterator[Notice]) -> Iterator[Notice]:
    return (notice._replace(not_beside=(NOT_BOUND,)) for notice in notices)


def _on_the_law() -> Iterator[Notice]:
    yield Notice(
        every(yes(JONG_KIND), no(ONTHEFFING_OUDER)),
        "U bent alleenstaande ouder van een jong kind. Vraag eerst de ontheffing aan. Bij bijstand, IOAW en IOAZ moet "
        "de gemeente die meestal geven als u erom vraagt.",
    )
    yield Notice(
        is_one_of(UITKERING, "aangevraagd"),
        "U hebt een uitkering aangevraagd. De plichten gelden vanaf de dag waarop u zich meldde, ook als de gemeente "
        "nog niet over uw uitkering besliste. Een tegenprestatie moet zij u wel nog opdragen.",
    )
    yield Notice(
        is_one_of(UITKERING, "alleen-bijzondere-bijstand"),
        "De wet noemt alleen bijzondere bijstand niet apart. Wij denken dat er geen tegenprestatie bij hoort, maar "
        f"zeker is dat niet. Wij zochten dit op {_looked_at('alleen-bijzondere-bijstand')}. Vraag de gemeente waarop "
        "zij zich baseert.",
    )
    yield Notice(
        is_one_of(UITKERING, "bbz"),
        "Het Bbz is bijstand voor zelfstandigen. Bereidt u een bedrijf voor, of ligt uw bedrijf al een half jaar bijna "
        "stil? Dan kan er een tegenprestatie bij horen. Bij anderen is dat niet zeker. Wij zochten dit op "
        f"{_looked_at('bbz')}. Vraag de gemeente waarop zij zich baseert.",
    )
    yield Notice(
        every(is_one_of(UITKERING, "ioaw", "ioaz"), yes(ARBEIDSONGESCHIKT)),
        "De uitzondering voor wie volledig en blijvend arbeidsongeschikt is, staat in de Participatiewet. In de IOAW "
        "en de IOAZ staat die niet. Vraag de gemeente om ontheffing.",
    )
    yield Notice(
        every(INCAPABLE_TO_BE_JUDGED, yes(VASTGESTELD), is_one_of(by_laws.GEMEENTE, *NAMES_INCAPACITY)),
        "De verordening van uw gemeente noemt ook een ontheffing voor wie volledig en blijvend arbeidsongeschikt is. "
        "Wij kennen die alleen uit een onderzoek. Of zij ook bij uw uitkering geldt, zagen wij niet. Vraag het.",
    )
    yield Notice(
        is_one_of(ONTHEFFING, "alleen-arbeidsplicht"),
        "Uw ontheffing gaat alleen over werk zoeken. De tegenprestatie blijft dan meestal bestaan. Staat er artikel 9a "
        "in de brief, of bij IOAW of IOAZ artikel 38? Dan hebt u de ontheffing voor ouders met een jong kind, en mag "
        "de gemeente geen tegenprestatie vragen. Anders kunt u vragen of de ontheffing ook daarvoor kan gelden.",
    )


def _whatever_the_outcome() -> Iterator[Notice]:
    yield Notice(
        ALWAYS,
        "In 2026 mogen gemeenten volgens een nieuwsbericht alvast met delen van een nieuwe wet werken. Vraag uw "
        "gemeente of zij dat doet.",
        first=date(2026, 1, 1),
    )
    # Niet alleen bij wie zegt geen jong kind te hebben: de uitkomst staat dan al vast, en die vraag komt niet meer.
    yield Notice(
        yes(ONTHEFFING_OUDER),
        f"De ontheffing voor ouders staat stil vanaf de dag dat uw jongste kind {YOUNG_CHILD} wordt. Is dat al zo, of "
        "bent u geen alleenstaande ouder meer? Dan mag de gemeente misschien wel een tegenprestatie vragen. Kijk in de "
        "brief of de ontheffing nog loopt, en vraag het de gemeente.",
    )
    yield Notice(
        yes(ARBEIDSONGESCHIKT),
        "Bewijs dat helpt: het besluit van UWV of de gemeente, of een brief van een arts. Vraagt de gemeente om een "
        "medisch onderzoek? Werk daaraan mee. In een zaak deed iemand dat niet, en kreeg hij geen ontheffing.",
    )


# De ontheffing van artikel 9 lid 2 en 9a, en wat een verordening regelt, laten onderdeel b van lid 1 staan. Alleen wie
# volledig en duurzaam arbeidsongeschikt is, is bij bijstand ook daarvan vrij (lid 5).
def _on_help_towards_work() -> Iterator[Notice]:
    """That another duty goes on where no tegenprestatie may be asked, or is done already."""
    text = (
        "Dit gaat alleen over een tegenprestatie. Met hulp om werk te vinden moet u meestal wel meedoen. Weigert u die "
        f"zonder goede reden? Bij bijstand noemt de wet een verlaging van {whole_for_a_provision()}. Bij IOAW en IOAZ "
        f"staat het in de verordening. Meedoen met die hulp hoeft niet voor wie nog geen {YOUNGEST} is of de "
        "AOW-leeftijd heeft. Ook niet voor wie bijstand krijgt en volledig en blijvend arbeidsongeschikt is, als dat "
        "is vastgesteld."
    )
    has_benefit = is_one_of(UITKERING, "participatiewet", "ioaw", "ioaz", "aangevraagd")
    exempted = some(is_one_of(ONTHEFFING, "ook-tegenprestatie"), yes(ONTHEFFING_OUDER))
    yield Notice(every(has_benefit, exempted), text, not_beside=(EXEMPT, COUNTS, *WHERE_IT_MAY_BE_ASKED))
    yield Notice(has_benefit, text, not_beside=(NOT_BOUND, *WHERE_IT_MAY_BE_ASKED))


def _on_what_is_done() -> Iterator[Notice]:
    yield Notice(
        some_hours(MANTELZORG_UREN),
        "Bewijs dat helpt: een overzicht van uw uren. Of een verklaring van degene voor wie u zorgt, of van een arts.",
    )
    yield Notice(
        some_hours(VRIJWILLIGERSWERK_UREN),
        "Bewijs dat helpt: een brief van de organisatie met wat u doet, hoeveel uur en sinds wanneer.",
    )
    yield Notice(
        some_hours(BETAALD_WERK_UREN),
        "Tel alleen uw eigen uren. Het werk van uw partner telt niet voor u.",
    )
    yield Notice(
        every(
            is_one_of(by_laws.GEMEENTE, *NOT_FOUND_SOMEWHERE, *by_laws.NOT_READ),
            is_one_of(VERORDENING_OVERIG, "college-beslist"),
        ),
        "U las in de verordening nog iets dat voor u geldt. Is dat tijd om een plek te zoeken? Minder uren omdat u "
        "zorgt? Of alleen meedoen als u dat wilt? Wij wegen dat niet. Laat de gemeente zeggen wat het voor u betekent.",
    )
