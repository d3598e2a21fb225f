"""What the place needs beside a suitable activity: care for the person, something in return, and agreements.

Whatever is missing here can still be arranged or agreed, so it makes the outcome `bespreken` and never `ongeschikt`.
That also holds for work that does not fit this person: it may fit somebody else. And it holds for what is only
desirable: an organisation that reads `geschikt` goes ahead, so nothing it could still do may be left out of the talk.
What depends on the person says nothing while no person is known: then the place itself can be ready.
The one exception is the kind of organisation. No talk changes it and the guidance allows a company in so many words:
its preference for a social organisation is told, and holds nothing up.
"""

from decision_aids.aids.aanbieder.since_2015_01_01.activity import PAGE
from decision_aids.aids.aanbieder.since_2015_01_01.facts import (
    AFWEZIGHEID_MELDEN,
    BEGELEIDING,
    LOCATIE_BEREIKBAAR,
    ORGANISATIE,
    OVEREENKOMST,
    PAST_BIJ_PERSOON,
    PERSOON_BEKEND,
    PERSOON_OVERTUIGD,
    VEILIGE_WERKPLEK,
    VERZEKERD,
    WEDERKERIG_AANBOD,
)
from decision_aids.rules.conditions import Not, is_one_of, yes
from decision_aids.rules.model import Level, Rule

WITH_A_PERSON = yes(PERSOON_BEKEND)
NO_PERSON_YET = "Dit bekijkt u als er iemand is."
SHEETS = ("beleidsregels-variant-a", "beleidsregels-variant-b")

CARE = (
    Rule(
        id="past-bij-persoon",
        sentence=f"{PAGE}#past-bij-persoon",
        level=Level.MOET,
        quote="Het werk past bij wat deze persoon kan en aankan.",
        applies=WITH_A_PERSON,
        when_not_applicable=NO_PERSON_YET,
        met=yes(PAST_BIJ_PERSOON),
        when_met="Het werk past bij deze persoon.",
        when_missed="Het werk past niet bij deze persoon. Pas de taken aan of vraag de gemeente om een andere match. "
        "Voor iemand anders kan het wel passen.",
        sources=("participatiewet-art-9", *SHEETS),
    ),
    Rule(
        id="begeleiding",
        sentence=f"{PAGE}#begeleiding",
        level=Level.MOET,
        quote="Er is een vaste begeleider.",
        met=yes(BEGELEIDING),
        when_met="Er is een vaste begeleider.",
        when_missed="Er is nog geen begeleider. Wijs iemand aan, of vraag wat de gemeente of de makelaar kan doen.",
        sources=("persbericht-werkwijzer-2014", "tegenprestatie-in-tien-gemeenten"),
    ),
    Rule(
        id="veilig",
        sentence=f"{PAGE}#veilig",
        level=Level.MOET,
        quote="De werkplek is veilig.",
        met=yes(VEILIGE_WERKPLEK),
        when_met="De werkplek is veilig.",
        when_missed="De werkplek is nog niet veilig. Los dat op voordat iemand begint.",
        sources=("persbericht-werkwijzer-2014", "arbo-vrijwilligers"),
    ),
    Rule(
        id="verzekerd",
        sentence=f"{PAGE}#verzekerd",
        level=Level.MOET,
        quote="Vóór de eerste dag is duidelijk via welke polis iemand verzekerd is.",
        met=yes(VERZEKERD),
        when_met="U weet via welke polis iemand verzekerd is.",
        when_missed="U weet nog niet via welke polis iemand verzekerd is. Vraag de gemeente of haar polis ook de "
        "tegenprestatie noemt.",
        sources=("persbericht-werkwijzer-2014", "vrijwilligersverzekering-gemeenten", "nov-tegenprestatie-2014"),
    ),
    Rule(
        id="bereikbaar",
        sentence=f"{PAGE}#bereikbaar",
        level=Level.MOET,
        quote="Deze persoon kan zelf op de plek komen.",
        applies=WITH_A_PERSON,
        when_not_applicable=NO_PERSON_YET,
        met=yes(LOCATIE_BEREIKBAAR),
        when_met="Deze persoon kan er zelf komen.",
        when_missed="De plek is moeilijk te bereiken. Bespreek vervoer en reiskosten, of een plek dichterbij.",
        sources=("tegenprestatie-in-tien-gemeenten",),
    ),
)

SOMETHING_IN_RETURN = (
    Rule(
        id="wederkerig",
        sentence=f"{PAGE}#wederkerig",
        level=Level.WENSELIJK,
        quote="Uw organisatie geeft iemand die komt iets terug.",
        met=yes(WEDERKERIG_AANBOD),
        when_met="U geeft iets terug.",
        when_missed="U geeft nog niets terug. Denk aan een cursus, een getuigschrift of hulp bij het zoeken naar werk.",
        sources=SHEETS,
    ),
    Rule(
        id="overtuigd",
        sentence=f"{PAGE}#overtuigd",
        level=Level.WENSELIJK,
        quote="De persoon die komt, ziet zelf het nut van dit werk.",
        applies=WITH_A_PERSON,
        when_not_applicable=NO_PERSON_YET,
        met=yes(PERSOON_OVERTUIGD),
        when_met="De persoon ziet zelf het nut van het werk.",
        when_missed="De persoon ziet het nut nog niet. Maak kennis, luister wat iemand wil en pas de taken daarop aan.",
        sources=SHEETS,
    ),
)

AGREEMENTS = (
    Rule(
        id="overeenkomst",
        sentence=f"{PAGE}#overeenkomst",
        level=Level.WENSELIJK,
        quote="De afspraken staan op papier, met een datum waarop u opnieuw kijkt.",
        applies=WITH_A_PERSON,
        when_not_applicable=NO_PERSON_YET,
        met=yes(OVEREENKOMST),
        when_met="De afspraken staan op papier.",
        when_missed="De afspraken staan nog niet op papier. Schrijf de taken, de uren, het einde en een datum om "
        "opnieuw te kijken op.",
        sources=("rbzwb-2013-bz5171", *SHEETS),
    ),
    Rule(
        id="afwezigheid",
        sentence=f"{PAGE}#afwezigheid",
        level=Level.WENSELIJK,
        quote="Vooraf is afgesproken wie wie belt als iemand niet komt.",
        met=yes(AFWEZIGHEID_MELDEN),
        when_met="U hebt afgesproken wie wie belt als iemand niet komt.",
        when_missed="Spreek nog af wie wie belt als iemand niet komt. Vertel dat ook aan de persoon zelf.",
        sources=("tegenprestatie-in-tien-gemeenten",),
    ),
)

PREFERENCE = Rule(
    id="organisatie",
    sentence=f"{PAGE}#organisatie",
    level=Level.WENSELIJK,
    quote="Een maatschappelijke organisatie heeft de voorkeur, maar een bedrijf mag ook.",
    applies=Not(is_one_of(ORGANISATIE, "gemeente")),
    when_not_applicable="U bent de gemeente zelf. Over die plek zeggen de beleidsregels niets.",
    met=is_one_of(ORGANISATIE, "maatschappelijk"),
    when_met="U bent een maatschappelijke organisatie. Die heeft de voorkeur.",
    when_missed="U bent een bedrijf. Beleidsregels die wij lazen, staan dat toe. Vraag of het in uw gemeente ook zo "
    "is. Een maatschappelijke organisatie heeft de voorkeur, dus leg uit waarom deze plek past.",
    sources=SHEETS,
)
