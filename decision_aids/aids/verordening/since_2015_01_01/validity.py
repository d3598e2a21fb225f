"""Without this a by-law does not hold on the peildatum, or holds for fewer people than it should."""

from decision_aids.aids.verordening.since_2015_01_01.facts import (
    BEKENDGEMAAKT,
    IN_WERKING,
    IOAW_IOAZ,
    KARAKTER,
    MAATREGEL,
    VASTGESTELD,
    VERVALLEN_OP,
    VRIJSTELLINGEN,
)
from decision_aids.aids.verordening.since_2015_01_01.origins import (
    INSPECTION,
    LAW,
    OUR_READING,
    PAGE,
    PUBLISHED_FIRST,
    STUDY,
)
from decision_aids.rules.conditions import Not, is_one_of, not_after_peildatum, yes
from decision_aids.rules.model import Level, Rule

VALID = (
    Rule(
        id="vastgesteld",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#vastgesteld",
        quote="De gemeenteraad stelt de verordening vast.",
        met=yes(VASTGESTELD),
        when_met="de raad heeft de verordening vastgesteld.",
        when_missed="de raad heeft deze regels niet vastgesteld. Dan zijn ze geen verordening.",
        sources=("participatiewet-art-7-8a", INSPECTION),
    ),
    Rule(
        id="bekendgemaakt",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#bekendgemaakt",
        quote="De gemeente maakt de verordening officieel bekend.",
        met=yes(BEKENDGEMAAKT),
        when_met="de verordening is bekendgemaakt.",
        when_missed="de verordening is niet bekendgemaakt. Dan kan zij niet in werking treden.",
        sources=(PUBLISHED_FIRST, INSPECTION, STUDY),
    ),
    # De Inspectie eiste in 2015 dat een verordening uiterlijk op 1 juli van dat jaar gold. Dat was de norm van haar
    # telling. Een verordening van later is geldig vanaf haar eigen dag; daarom telt hier alleen de peildatum.
    Rule(
        id="in-werking",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#in-werking",
        quote="De verordening is in werking op de dag waar het om gaat.",
        met=not_after_peildatum(IN_WERKING),
        when_met="de eerste dag van de verordening is deze dag of eerder.",
        when_missed="de verordening is op deze dag nog niet in werking.",
        sources=(PUBLISHED_FIRST, INSPECTION, STUDY),
    ),
    Rule(
        id="niet-vervallen",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#niet-vervallen",
        quote="De verordening is dan nog niet vervallen, ingetrokken of vervangen.",
        met=Not(not_after_peildatum(VERVALLEN_OP)),
        when_met="er is geen dag ingevuld waarop de verordening al was vervallen.",
        when_missed="de verordening is op deze dag al vervallen, ingetrokken of vervangen.",
        sources=("participatiewet-art-7-8a", STUDY),
    ),
    Rule(
        id="verplichtend",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#verplichtend",
        quote="De verordening maakt van de tegenprestatie een plicht die het college kan opleggen.",
        met=is_one_of(KARAKTER, "verplichtend", "beide"),
        when_met="het college kan de tegenprestatie opdragen.",
        when_missed="de verordening laat iedereen vrij om niet mee te doen. Dat past niet bij de wet, die van opdragen "
        "spreekt.",
        sources=("participatiewet-art-9", INSPECTION),
    ),
    Rule(
        id="maatregel",
        basis=LAW,
        level=Level.MOET,
        sentence=f"{PAGE}#maatregel",
        quote="Er ligt vast welke maatregel volgt als iemand de plicht verwijtbaar niet nakomt.",
        met=yes(MAATREGEL),
        when_met="de maatregel ligt vast.",
        when_missed="er ligt geen maatregel vast. De wet wil dat de raad dit bij verordening regelt.",
        sources=("participatiewet-art-8-18", INSPECTION),
    ),
)

FOR_WHOM = (
    # Zonder deze woorden blijft de verordening geldig voor wie bijstand krijgt. Daarom geen moet, al vragen de IOAW en
    # de IOAZ (artikel 35 onder d) de raad wel om deze regels.
    Rule(
        id="andere-uitkeringen",
        basis=LAW,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#andere-uitkeringen",
        quote="De verordening noemt naast de Participatiewet ook de IOAW en de IOAZ.",
        met=yes(IOAW_IOAZ),
        when_met="ook voor wie IOAW of IOAZ krijgt, zijn er regels.",
        when_missed="voor wie IOAW of IOAZ krijgt, staan er geen regels in. Die wetten vragen de raad er wel om.",
        sources=("ioaw", "ioaz"),
    ),
    Rule(
        id="wettelijke-vrijstellingen",
        basis=OUR_READING,
        level=Level.WENSELIJK,
        sentence=f"{PAGE}#wettelijke-vrijstellingen",
        quote="De verordening noemt de mensen voor wie de plicht volgens de wet niet geldt.",
        met=yes(VRIJSTELLINGEN),
        when_met="de uitzonderingen van de wet staan erin.",
        when_missed="de uitzonderingen van de wet staan er niet in. Ze gelden toch, maar wie alleen de "
        "verordening leest, mist ze.",
        sources=("participatiewet-art-9", INSPECTION),
    ),
)
