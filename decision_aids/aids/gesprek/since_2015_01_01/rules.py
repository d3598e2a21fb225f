"""The norms of a conversation about a tegenprestatie: being clear, listening first, and what to record afterwards."""

from decision_aids.aids.gesprek.since_2015_01_01.facts import (
    AFSPRAKEN_VASTGELEGD,
    COLLEGA_GERAADPLEEGD,
    FASE,
    GEVOLGEN_VERTELD,
    HOUDING,
    HULPVRAAG_BESPROKEN,
    KEUZE_GEBODEN,
    MOTIVES,
    RECHTEN_EN_PLICHTEN_VERTELD,
    REDEN_NAGEVRAAGD,
    UITLEG_GEGEVEN,
    VOORDELEN_GENOEMD,
    WAARDERING_GEGEVEN,
)
from decision_aids.rules.conditions import is_one_of, some, yes
from decision_aids.rules.model import Level, Rule

PAGE = "werkwijzer/gesprek"
# Van de Werkwijzer zelf is alleen het persbericht gezien; de inhoud komt uit het praktijkonderzoek, dat haar weergeeft.
WERKWIJZER = "tegenprestatie-in-tien-gemeenten"
SHEETS = ("beleidsregels-variant-a", "beleidsregels-variant-b")

SAYS_NO = is_one_of(HOUDING, "zegt-nu-nee", "blijft-nee-zeggen")
KEEPS_SAYING_NO = is_one_of(HOUDING, "blijft-nee-zeggen")
ANY_MOTIVE = some(*(yes(motive) for motive in MOTIVES))

BEING_CLEAR = (
    Rule(
        id="uitleg",
        sentence=f"{PAGE}#uitleg",
        level=Level.MOET,
        quote="Je legt uit wat een tegenprestatie is en waarom het geen vrijwilligerswerk en geen baan is.",
        met=yes(UITLEG_GEGEVEN),
        when_met="Je hebt uitgelegd wat een tegenprestatie is.",
        when_missed="Leg eerst uit wat een tegenprestatie is. Vraag daarna wat iemand ervan heeft begrepen.",
        sources=(WERKWIJZER,),
    ),
    Rule(
        id="rechten-en-plichten",
        sentence=f"{PAGE}#rechten-en-plichten",
        level=Level.MOET,
        quote="Je vertelt wat de rechten en plichten zijn. Iemand mag zelf iets voorstellen en kan bezwaar maken.",
        met=yes(RECHTEN_EN_PLICHTEN_VERTELD),
        when_met="Je hebt de rechten en plichten verteld.",
        when_missed="Vertel nog wat de rechten en plichten zijn. Noem ook het eigen voorstel en bezwaar.",
        sources=(WERKWIJZER, "awb-termijnen"),
    ),
    Rule(
        id="gevolgen",
        sentence=f"{PAGE}#gevolgen",
        level=Level.MOET,
        quote="Je vertelt rustig en vooraf welk gevolg niet meedoen kan hebben, zonder ermee te dreigen.",
        met=yes(GEVOLGEN_VERTELD),
        when_met="Je hebt verteld welk gevolg niet meedoen kan hebben.",
        when_missed="Vertel nog welk gevolg niet meedoen kan hebben. Doe dat als informatie, niet als dreigement.",
        sources=(WERKWIJZER, "persbericht-werkwijzer-2014", "participatiewet-art-8-18"),
    ),
)

LISTENING = (
    Rule(
        id="reden",
        sentence=f"{PAGE}#reden",
        level=Level.MOET,
        quote="Als iemand nee zegt, vraag je eerst wat er speelt en of meedoen wel kan.",
        applies=SAYS_NO,
        met=yes(REDEN_NAGEVRAAGD),
        when_met="Je hebt gevraagd wat er speelt.",
        when_missed="Vraag eerst wat er speelt. Denk aan gezondheid, zorg voor anderen, geld of een slechte ervaring.",
        sources=("participatiewet-art-9", "participatiewet-art-8-18"),
        when_not_applicable="In dit gesprek zegt niemand nee.",
    ),
    Rule(
        id="voordelen",
        sentence=f"{PAGE}#voordelen",
        level=Level.WENSELIJK,
        quote="Je begint bij wat het iemand zelf kan brengen.",
        met=yes(VOORDELEN_GENOEMD),
        when_met="Je hebt verteld wat het iemand kan brengen.",
        when_missed="Vertel nog wat het iemand zelf kan brengen.",
        sources=("persbericht-werkwijzer-2014", WERKWIJZER),
    ),
    Rule(
        id="drijfveer",
        sentence=f"{PAGE}#drijfveer",
        level=Level.WENSELIJK,
        quote="Je zoekt iets wat aansluit bij wat iemand zelf drijft.",
        met=ANY_MOTIVE,
        when_met="Je weet waar iemand warm voor loopt. Zoek een plek die daarbij past.",
        when_missed="Je weet nog niet waar iemand warm voor loopt. Vraag naar iets wat goed ging.",
        sources=(WERKWIJZER,),
    ),
    Rule(
        id="keuze",
        sentence=f"{PAGE}#keuze",
        level=Level.WENSELIJK,
        quote="Iemand kan kiezen: een eigen voorstel, of een van een paar plekken.",
        met=yes(KEUZE_GEBODEN),
        when_met="Er was iets te kiezen.",
        when_missed="Geef nog iets te kiezen: een eigen voorstel, of een paar plekken.",
        sources=(WERKWIJZER, *SHEETS),
    ),
)

ALONG_THE_WAY = (
    Rule(
        id="hulpvraag",
        sentence=f"{PAGE}#hulpvraag",
        level=Level.SITUATIONEEL,
        quote="Als iemand bezig is, vraag je wat het oplevert en welke hulp iemand zelf nodig heeft.",
        applies=is_one_of(FASE, "ontluiking"),
        met=yes(HULPVRAAG_BESPROKEN),
        when_met="Je hebt gevraagd wat het oplevert en welke hulp nodig is.",
        when_missed="Vraag wat het werk oplevert en welke hulp iemand zelf nodig heeft.",
        sources=(WERKWIJZER,),
        when_not_applicable="Dit hoort bij de tijd waarin iemand net bezig is.",
    ),
    Rule(
        id="waardering",
        sentence=f"{PAGE}#waardering",
        level=Level.WENSELIJK,
        quote="Als het langer duurt of afloopt, laat jij namens de gemeente zien dat het werk gezien is.",
        applies=is_one_of(FASE, "erkenning"),
        met=yes(WAARDERING_GEGEVEN),
        when_met="Je hebt laten zien dat het werk gezien is.",
        when_missed="Laat zelf merken dat het werk gezien is. Laat dat niet alleen aan de organisatie over.",
        sources=(WERKWIJZER,),
        when_not_applicable="Dit hoort bij een latere fase.",
    ),
    # Wat na een gesprek vol nee volgt, is nooit aan het hulpmiddel. Ook na overleg oordelen mensen.
    Rule(
        id="collega",
        sentence=f"{PAGE}#collega",
        level=Level.SITUATIONEEL,
        quote="Als het nee blijft, bespreek je het met een collega voordat je iets beslist.",
        applies=KEEPS_SAYING_NO,
        met=yes(COLLEGA_GERAADPLEEGD),
        judged=yes(COLLEGA_GERAADPLEEGD),
        when_met="",
        when_missed="Bespreek dit met een collega voordat je iets beslist. Jij kunt je ook vergissen.",
        when_judged="Je hebt het met een collega besproken. Wat nu past, beoordelen jullie. Schrijf de redenen op.",
        sources=(WERKWIJZER, *SHEETS),
        when_not_applicable="Dit speelt alleen als het over meer gesprekken nee blijft.",
    ),
)

AFTERWARDS = Rule(
    id="vastleggen",
    sentence=f"{PAGE}#vastleggen",
    level=Level.MOET,
    quote="Je legt de afspraken vast in een besluit: wie doet wat, wanneer en hoe lang.",
    met=yes(AFSPRAKEN_VASTGELEGD),
    when_met="De afspraken staan in een besluit.",
    when_missed="Leg de afspraken na het gesprek vast in een besluit.",
    sources=(WERKWIJZER, "awb-besluit", "rbzwb-2013-bz5171"),
)

RULES = (*BEING_CLEAR, *LISTENING, *ALONG_THE_WAY, AFTERWARDS)
