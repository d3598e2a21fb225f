"""A starting text for a by-law: what the law asks, and the municipality's own numbers and grounds."""

from collections.abc import Iterator

from decision_aids.aids.shared.law import TEGENPRESTATIE
from decision_aids.aids.shared.number_words import in_words
from decision_aids.documents.blocks import Blank, Document, Text, bullets, paragraph, said
from decision_aids.documents.given import Given
from decision_aids.documents.lowering import OF_OLDER_BENEFITS
from decision_aids.documents.notices import for_colleagues, past_the_law
from decision_aids.documents.policy.by_law_checked import IN_FORCE, as_it_stands, checked, starts_later, what_comes
from decision_aids.documents.policy.by_law_choices import IN_ANOTHER, MEASURE, choices, grounds_chosen
from decision_aids.documents.policy.origins import Article, Origin, as_blocks
from decision_aids.documents.policy.size import duration, size
from decision_aids.documents.sorts import Sort
from decision_aids.law.parameters.alleenstaande_ouder import alleenstaande_ouder

WET, KEUZE, LEZING = Origin.WET, Origin.KEUZE, Origin.LEZING
LAW_9, LAW_8A, LAW_18 = "participatiewet-art-9", "participatiewet-art-7-8a", "participatiewet-art-8-18"
OLDER = ("ioaw", "ioaz")
PUBLISHED_FIRST = "vng-bekendmaking"
"""That a by-law must be published before it enters into force."""
AGE = in_words(alleenstaande_ouder(TEGENPRESTATIE).kind_jonger_dan_jaren)
LABEL = "dag"
ROLES: dict[object, str] = {
    "vrijstelling": (
        "Wie dit al doet, krijgt geen opdracht voor een tegenprestatie [[of: het college beslist per persoon]]. Het "
        "gaat om ten minste [[aantal]] uur per week, en ten minste [[aantal]] maanden."
    ),
    "invulling": "Dit telt als tegenprestatie. Het college schrijft dat op in een besluit.",
    "beide": (
        "Wie dit al deed, krijgt geen opdracht voor een tegenprestatie [[of: het college beslist per persoon]]. Wie "
        "ermee begint, doet daarmee de tegenprestatie."
    ),
    "niet-geregeld": "[[kies: dit stelt vrij, dit telt mee, of het college kijkt er per persoon naar]]",
}


def articles(given: Given) -> Iterator[Article]:
    """The articles, in their order."""
    yield Article(
        "Wat betekenen de woorden?",
        (
            said(
                "Tegenprestatie: het werk dat het college op grond van artikel 9, eerste lid, "
                "onderdeel c, van de Participatiewet kan opdragen."
            ),
            said("Daaronder valt ook het werk van artikel 37, eerste lid, onderdeel f, van de IOAW en van de IOAZ."),
            said("Mantelzorg: zorg voor iemand die je na staat, en die geen beroep is."),
        ),
        (WET, KEUZE),
        (LAW_9, *OLDER),
    )
    yield Article(
        "Wat mag het college opdragen?",
        (
            said(
                "Het college kan een tegenprestatie opdragen aan wie onder artikel 9 van de Participatiewet of artikel "
                "37 van de IOAW of IOAZ valt. Dat is een plicht."
            ),
            said("Een tegenprestatie is onbetaald. De samenleving heeft er iets aan."),
            said("Het werk komt naast of boven op gewoon werk, en verdringt geen betaald werk."),
            said("Het college kijkt naar wat iemand kan en aankan."),
        ),
        (WET,),
        (LAW_9, *OLDER),
        note="In de verordening zelf mag dit ook weg: de wet zegt het al.",
    )
    yield Article(
        "Voor wie geldt de plicht niet?",
        (
            said("De plicht geldt niet voor wie bijstand krijgt en volledig en duurzaam arbeidsongeschikt is."),
            said(
                "De plicht geldt niet voor de alleenstaande ouder met een ontheffing voor een kind tot {age} jaar.",
                age=AGE,
            ),
            said(
                "Het college kan tijdelijk ontheffing geven als daar dringende redenen voor zijn. Zorg "
                "kan zo’n reden zijn."
            ),
        ),
        (WET, LEZING),
        (LAW_9, "participatiewet-art-9a", *OLDER),
        note="Dat een verordening dit noemt, is onze lezing. Het eerste lid staat niet in de IOAW en de IOAZ.",
    )
    yield from _grounds(given)
    yield Article("Hoeveel uur?", size(given), (KEUZE,), (LAW_8A,), note="De wet noemt geen aantal uren.")
    yield Article("Hoe lang?", duration(given), (KEUZE,), (LAW_8A,), note="De wet noemt geen duur.")
    yield Article(
        "Hoe komt een opdracht tot stand?",
        (
            said("Het college praat eerst met de persoon. Die mag zelf iets voorstellen."),
            said(
                "Het college neemt een besluit op papier: welk werk, hoeveel uur, van wanneer tot wanneer, en waarom."
            ),
            said("In het besluit staat wat er volgt als iemand niet meedoet, en hoe iemand bezwaar maakt."),
        ),
        (KEUZE, LEZING),
        ("awb-besluit",),
    )
    yield _measure(given)
    yield Article(
        "Bijzondere gevallen",
        (
            said(
                "Het college kan van deze verordening afwijken als die voor iemand onredelijk uitpakt, "
                "en alleen in diens voordeel."
            ),
        ),
        (KEUZE,),
    )
    yield Article(
        "Wanneer gaat dit in?",
        (
            said(
                "Deze verordening treedt in werking op {first}. Zij is dan bekendgemaakt.",
                first=_first_day(given),
            ),
            said("De verordening van [[datum]] vervalt op diezelfde dag."),
            said("Wie al een tegenprestatie doet: [[wat er met een lopende opdracht gebeurt]]."),
            said("Deze verordening heet: Verordening tegenprestatie [[gemeente en jaar]]."),
        ),
        (WET, KEUZE),
        (PUBLISHED_FIRST,),
    )


def _grounds(given: Given) -> Iterator[Article]:
    for fact, title in (
        ("vrijwilligerswerk_in_verordening", "Wie doet al vrijwilligerswerk?"),
        ("mantelzorg_in_verordening", "Wie geeft al mantelzorg?"),
    ):
        yield Article(title, (said(ROLES[given.answers.get(fact, "niet-geregeld")]),), (KEUZE,), (LAW_8A,))
    own = grounds_chosen(given)
    if own:
        leden: tuple[Text, ...] = tuple((text,) for text in own)
        yield Article("Wie krijgt ook geen opdracht?", leden, (KEUZE,), (LAW_8A,))


def _first_day(given: Given) -> Text:
    return given.told(IN_FORCE, LABEL) if starts_later(given) else (Blank(LABEL),)


def _measure(given: Given) -> Article:
    leden: tuple[Text, ...]
    about = "De wet vraagt een regel in een verordening. Hoeveel en hoe lang, kiest de gemeente."
    if given.choices.get(MEASURE) == IN_ANOTHER:
        leden = (
            said(
                "Wie de plicht verwijtbaar niet nakomt, krijgt een verlaging. Die staat in artikel "
                "[[nummer]] van [[naam van de verordening]]."
            ),
        )
    else:
        leden = (
            said(
                "Komt iemand de plicht verwijtbaar niet na? Dan verlaagt het college de uitkering met "
                "[[percentage]] procent, [[aantal]] maanden lang."
            ),
            said("Gebeurt het binnen [[aantal]] maanden nog een keer? Dan is het [[percentage]] procent."),
            said("Het college verlaagt niet als iemand niets te verwijten is."),
            said(
                "Krijgt iemand bijstand? Bij dringende redenen stemt het college de verlaging dan af op de persoon en "
                "de situatie (artikel 18, tiende lid, van de Participatiewet)."
            ),
            said(
                "Krijgt iemand bijstand? Dan kijkt het college opnieuw, binnen de tijd van artikel 18, derde lid, van "
                "de Participatiewet."
            ),
            said(
                "Krijgt iemand een IOAW of IOAZ? Dan geldt: [[of dringende redenen en opnieuw kijken ook dan gelden]]."
            ),
        )
        about = f"{about} {OF_OLDER_BENEFITS}"
    return Article(
        "Wat volgt er als iemand niet meedoet?",
        leden,
        (WET, KEUZE),
        (LAW_18, *OLDER),
        note=about,
    )


def _write(given: Given) -> Document:
    made, text = tuple(articles(given)), as_it_stands(given)
    return Document(
        "Begin van een verordening tegenprestatie",
        for_colleagues(
            text,
            paragraph(
                "Dit is een begin, geen model van de VNG of het ministerie. Een jurist maakt er een "
                "echte verordening van."
            ),
            paragraph("Onder elk artikel staat waar het vandaan komt. Haal die regels weg als de tekst klaar is."),
            *what_comes(given),
            *checked(text),
        ),
        (
            *past_the_law(given, your="je"),
            paragraph("De raad van de gemeente [[naam]] heeft het voorstel van het college van [[datum]] gelezen."),
            paragraph("De raad let op deze artikelen:"),
            bullets(
                "artikel 8a, eerste lid, onderdeel b, van de Participatiewet;",
                "artikel 8, eerste lid, onderdeel a, van de Participatiewet;",
                "artikel 35, onderdelen a en d, van de IOAW en van de IOAZ;",
                "[[andere artikelen, zoals uit de Gemeentewet]].",
            ),
            paragraph("De raad besluit:"),
            *(block for number, article in enumerate(made, 1) for block in as_blocks(number, article)),
            paragraph(
                "Vastgesteld in de vergadering van de raad van [[datum]]. De griffier: [[naam]]. De "
                "voorzitter: [[naam]]."
            ),
        ),
    )


BY_LAW = Sort("verordening-begin", "Begin van een verordening", ("verordening",), _write, choices)
