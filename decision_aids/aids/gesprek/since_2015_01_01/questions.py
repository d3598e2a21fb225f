"""How a klantmanager is asked about the conversation."""

from decision_aids.aids.gesprek.since_2015_01_01 import facts
from decision_aids.rules.model import Question

MOMENT, TOLD, MOTIVES, AFTERWARDS = "Dit moment", "Wat je hebt verteld", "Wat drijft iemand?", "Ruimte en afspraken"

# Wat verteld of gevraagd is, blijft zo, en fase en drijfveer kiest een klantmanager niet: dat is geen weg naar een
# andere uitkomst en staat daarom als vast (fixed). Wat iemand in een gesprek doet, kan morgen anders zijn.
QUESTIONS = (
    Question(
        facts.FASE,
        "Hoe ver zijn jullie?",
        MOMENT,
        why="De Werkwijzer noemt deze fasen ontmoeting, ontluiking en erkenning.",
        labels=(
            ("ontmoeting", "We leren elkaar kennen"),
            ("ontluiking", "Iemand is net aan de slag"),
            ("erkenning", "Iemand doet het al een tijd, of is bijna klaar"),
        ),
        fixed=True,
    ),
    Question(
        facts.HOUDING,
        "Wat doet iemand in dit gesprek?",
        MOMENT,
        why="Het gaat om wat je nu ziet en hoort. Morgen kan het anders zijn. Het zegt niet wie iemand is.",
        labels=(
            ("stelt-zelf-iets-voor", "Stelt zelf iets voor"),
            ("zoekt-nog", "Wil wel, en zoekt nog wat"),
            ("zegt-nu-nee", "Zegt nu nee"),
            ("blijft-nee-zeggen", "Zegt nee, zoals in eerdere gesprekken"),
        ),
    ),
    Question(
        facts.REDEN_NAGEVRAAGD,
        "Heb je gevraagd wat er speelt en of meedoen kan?",
        MOMENT,
        why="Een nee kan een goede reden hebben. Soms geldt de plicht niet.",
        only_if=("houding", ("zegt-nu-nee", "blijft-nee-zeggen")),
        own_words="Wat zei iemand zelf? Schrijf het op zoals je het iemand zou laten lezen.",
        fixed=True,
    ),
    Question(
        facts.COLLEGA_GERAADPLEEGD,
        "Heb je dit met een collega besproken?",
        MOMENT,
        why="Ook jij kunt je vergissen. Beslis niet alleen.",
        only_if=("houding", ("blijft-nee-zeggen",)),
    ),
    Question(
        facts.UITLEG_GEGEVEN,
        "Heb je uitgelegd wat een tegenprestatie is?",
        TOLD,
        why="Ook het verschil met vrijwilligerswerk, en tussen loon en een vergoeding voor kosten.",
        fixed=True,
    ),
    Question(
        facts.RECHTEN_EN_PLICHTEN_VERTELD,
        "Heb je verteld wat de rechten en plichten zijn?",
        TOLD,
        why="Ook dat iemand zelf iets mag voorstellen en bezwaar kan maken.",
        fixed=True,
    ),
    Question(
        facts.GEVOLGEN_VERTELD,
        "Heb je rustig verteld welk gevolg niet meedoen kan hebben?",
        TOLD,
        why="Als informatie vooraf. Dreigen werkt vaak verkeerd.",
        fixed=True,
    ),
    Question(
        facts.VOORDELEN_GENOEMD,
        "Heb je verteld wat het iemand zelf kan brengen?",
        TOLD,
    ),
    Question(
        facts.ONTWIKKELING,
        "Wil iemand iets leren of ervaring opdoen?",
        MOTIVES,
        why="Persoonlijke ontwikkeling. Vraag ernaar, vul het niet zelf in.",
        fixed=True,
    ),
    Question(
        facts.GOED_DOEN,
        "Wil iemand iets goeds doen voor anderen?",
        MOTIVES,
        why="Nodig zijn, en merken dat het werk nut heeft.",
        fixed=True,
    ),
    Question(
        facts.CONTACTEN,
        "Wil iemand mensen ontmoeten?",
        MOTIVES,
        why="Uit huis, onder de mensen.",
        fixed=True,
    ),
    Question(
        facts.MEEDOEN,
        "Wil iemand een eigen plek buitenshuis?",
        MOTIVES,
        why="Emancipatie en integratie: buitenshuis bezig zijn en sterker staan.",
        fixed=True,
    ),
    Question(
        facts.KEUZE_GEBODEN,
        "Kon iemand iets kiezen?",
        AFTERWARDS,
        why="Een eigen voorstel, of een van een paar plekken.",
    ),
    Question(
        facts.HULPVRAAG_BESPROKEN,
        "Heb je gevraagd wat het oplevert en welke hulp nodig is?",
        AFTERWARDS,
        only_if=("fase", ("ontluiking",)),
    ),
    Question(
        facts.WAARDERING_GEGEVEN,
        "Heb je zelf laten merken dat het werk gezien is?",
        AFTERWARDS,
        only_if=("fase", ("erkenning",)),
    ),
    Question(
        facts.AFSPRAKEN_VASTGELEGD,
        "Staan de afspraken in een besluit?",
        AFTERWARDS,
        why="Wie doet wat, wanneer en hoe lang. Dat kan na het gesprek.",
        own_words="Wat hebben jullie afgesproken?",
    ),
)
