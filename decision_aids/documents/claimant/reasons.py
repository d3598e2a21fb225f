"""Why somebody objects, as the norms say it: what the aid found, what it rests on, and the answers behind it."""

from collections.abc import Iterator, Sequence

from decision_aids.aids.shared.limits import limited_hours_in_words
from decision_aids.answers.result import Finding
from decision_aids.documents.blocks import Block, Bullets, Paragraph, Text, paragraph, plain
from decision_aids.documents.given import Given, question_of
from decision_aids.law.sources import sources
from decision_aids.rules.model import Rule, Status

# What these outcomes say is a reason to object. With the others the aid found none.
GROUNDS = (Status.NIET_VOLDAAN, Status.BEOORDELEN)
FREE_OF_DUTY = ("niet-van-toepassing", "vrijgesteld-door-verordening", "telt-al-mee")
ASSISTANCE, OLDER = "participatiewet", ("ioaw", "ioaz")
"""The benefits of which the law is known; the two older laws are each one source of that name."""
OF_ASSISTANCE = "participatiewet-art-"
INCAPACITY = "arbeidsongeschikt"
# Artikel 9 lid 5 Participatiewet staat niet in artikel 37 en 37a van IOAW en IOAZ: zie `arbeidsongeschikt-ioaw-ioaz`.
OF_WHO_CAN_NEVER_WORK = (
    "Ik kan blijvend niet werken.{} Past u artikel 37, eerste lid, van de {} dan op mij toe? Dat gaat over wie op werk "
    "in loondienst is aangewezen. Als u vindt dat de plicht voor mij geldt, vraag ik u om ontheffing op grond van "
    "artikel 37a, eerste lid, van die wet."
)
ESTABLISHED = " UWV of de gemeente heeft dat vastgesteld."
# De uitspraak ging over meer uren dan hier worden gevraagd: zij helpt dan niet. Dat het beperkt hoort te zijn, wel.
HOURS = "uren"
HOURS_TO_JUDGE = (
    f"U vraagt meer dan {limited_hours_in_words()} per week. Een tegenprestatie hoort beperkt te zijn. Is dit nog "
    "beperkt?"
)
LIMITED_BY = "wet-maatregelen-wwb-toelichting"
"""The source that a tegenprestatie is to be limited in hours and time."""
OF_OLDER_LAWS = "Krijg ik een IOAW of IOAZ? Lees dan voor de Participatiewet artikel 35 en 37 van die wet."
"""What rests on the Participatiewet rests on these there; of an order it is not asked which benefit somebody has."""


def reasons(given: Given) -> Iterator[Block]:
    """What the aid found, as the norms say it: rules that are not kept, and what people must judge."""
    rules = {rule.id: rule for rule in given.aid.rules}
    missed, judged = ([rules[each["rule"]] for each in _that_matter(given, status)] for status in GROUNDS)
    if given.has("uitkering", *OLDER) and INCAPACITY in {rule.id for rule in judged}:
        judged = [rule for rule in judged if rule.id != INCAPACITY]
        established = ESTABLISHED if given.has("arbeidsongeschiktheid_vastgesteld", "ja") else ""
        yield plain(OF_WHO_CAN_NEVER_WORK.format(established, str(given.answers["uitkering"]).upper()))
    if missed:
        yield paragraph(
            "Ik vulde mijn situatie in bij de Werkwijzer Tegenprestatie. Die legt regels uit aan "
            "mensen met bijstand. Deze "
            "regels gaan over mijn situatie:"
        )
        yield Bullets(tuple(_norm(given, rule) for rule in missed))
    if judged:
        yield paragraph("Kijkt u ook goed naar het volgende. Ik lees in uw besluit graag wat u hiervan vindt:")
        yield Bullets(tuple(_to_judge(given, rule) for rule in judged))
    of_assistance = any(source.startswith(OF_ASSISTANCE) for rule in (*missed, *judged) for source in rule.sources)
    if of_assistance and "uitkering" not in {question.fact.id for question in given.aid.questions}:
        yield paragraph(OF_OLDER_LAWS)
    for fact, words in given.words.items():
        if words and (missed or judged):
            yield Paragraph((question_of(given.aid, fact).own_words, "\n", words))


def _that_matter(given: Given, status: Status) -> list[Finding]:
    """The findings that are a reason to object: of the zelfcheck only where it says that nothing may be asked."""
    if given.result is None:
        return []
    may_ask = given.aid.id == "zelfcheck" and given.result["outcome"] not in FREE_OF_DUTY
    free = not may_ask or status is Status.BEOORDELEN
    return [each for each in given.findings(status) if free and each["level"] != "wenselijk"]


def _to_judge(given: Given, rule: Rule) -> Text:
    """What people must judge of a rule, with what it rests on."""
    if rule.id == HOURS:
        return (f"{HOURS_TO_JUDGE} Dit rust op: {sources()[LIMITED_BY].title}.",)
    return _norm(given, rule)


def _norm(given: Given, rule: Rule) -> Text:
    """A rule as the norms say it, with what it rests on for this visitor."""
    named = "; ".join(sources()[source].title for source in dict.fromkeys(_rests_on(given, rule)))
    return (f"“{rule.quote}” Dit rust op: {named}.",)


# Artikel 9 lid 5 staat alleen in de Participatiewet: in artikel 37 en 37a van IOAW en IOAZ staat de uitzondering niet.
# Wat een regel verder op de Participatiewet laat rusten, staat voor de twee andere in artikel 20, 35, 37, 37a en 38.
def _rests_on(given: Given, rule: Rule) -> Iterator[str]:
    """The sources of a rule, of the laws only that of the visitor's benefit; all where no one law is known."""
    benefit = str(given.answers.get("uitkering"))
    for source in rule.sources:
        if source in OLDER and (benefit == ASSISTANCE or rule.id == INCAPACITY):
            continue
        of_a_law = source in OLDER or source.startswith(OF_ASSISTANCE)
        yield benefit if benefit in OLDER and of_a_law else source


# Een regel van de zelfcheck over de verordening kijkt naar alles wat verordeningen vragen, ook naar betaald werk en
# zorg. Waar de uitkomst op rust is daarvan het minste dat genoeg is.
def decisive(given: Given) -> Sequence[str]:
    """The facts that settle the outcome; of an order those behind each reason in the letter, where it has any."""
    if given.result is None:
        return ()
    if given.aid.id == "zelfcheck":
        return given.result["because"]
    found = {each["rule"] for status in GROUNDS for each in _that_matter(given, status)}
    behind = frozenset().union(*(rule.facts for rule in given.aid.rules if rule.id in found))
    return [fact for fact in given.answers if fact in behind] or given.result["because"]
