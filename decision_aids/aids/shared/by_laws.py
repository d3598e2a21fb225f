"""The municipality as a fact, and its by-law of the day as a condition.

A visitor chooses a municipality. The rules read the by-law that was in force there on the peildatum, so that every
by-law of every day stands on one scale and one set of rules holds for all of them. Where none was in force, or none is
known any more, they read the municipality itself: then what its by-law says is asked, as of a municipality outside the
data.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from decision_aids.law.gemeenten import InForce, by_laws, gemeenten
from decision_aids.law.gemeenten.model import Gemeente, Herkomst, Verordening
from decision_aids.law.parameters.ages import day_of_age
from decision_aids.law.parameters.herindeling import last_day_after_dissolution
from decision_aids.rules.beside import Caution, Notice, Sourced
from decision_aids.rules.conditions import Condition, Within, every, is_one_of
from decision_aids.rules.dutch import dutch_date, enumeration
from decision_aids.rules.facts import choice
from decision_aids.rules.model import DatedChoice

OTHER = "andere"

ASKED_GEMEENTE = choice("gemeente", *gemeenten(), OTHER)
NOT_READ = (*gemeenten(), OTHER)
"""What the rules read where no by-law of the data is in force."""
GEMEENTE = choice("gemeente", *(by_law.id for by_law in by_laws()), *NOT_READ)

BY_LAW_OF_THE_DAY = DatedChoice(
    ASKED_GEMEENTE,
    tuple((by_law.slug, by_law.first, by_law.last or date.max, by_law.id) for by_law in by_laws()),
)

LABELS = (*((slug, gemeente.naam) for slug, gemeente in gemeenten().items()), (OTHER, "Een andere gemeente"))

WHY_ASKED = "Elke gemeente heeft eigen regels: de verordening. Staat de uwe er niet bij? Kies “Een andere gemeente”."

YEARS_BEFORE_CAUTION = 2
"""Older than this, the contents of a by-law known from a study may well be others (CONTRACT, zelfcheck)."""


def ids_where(holds: Callable[[Verordening], bool]) -> tuple[str, ...]:
    """The values of GEMEENTE that stand for a by-law for which this holds."""
    return tuple(by_law.id for by_law in by_laws() if holds(by_law.verordening))


def where(holds: Callable[[Verordening], bool]) -> Within:
    """The by-law that is in force is one for which this holds."""
    return is_one_of(GEMEENTE, *ids_where(holds))


def not_read() -> Within:
    """No by-law of the data is in force: what it says must be asked."""
    return is_one_of(GEMEENTE, *NOT_READ)


def cautions(rests_on: Callable[[InForce], Condition]) -> Iterator[Caution]:
    """Each by-law known from a study, from the day on which it may well be another one.

    `rests_on` tells when an outcome may rest on what the data say of a by-law; where it rests on what the visitor read
    in the text of today, there is nothing to look after.
    """
    for by_law in by_laws():
        if by_law.verordening.herkomst is Herkomst.ONDERZOEK:
            old = day_of_age(by_law.first, YEARS_BEFORE_CAUTION) + timedelta(days=1)
            yield Caution(every(is_one_of(GEMEENTE, by_law.id), rests_on(by_law)), name_of(by_law), first=old)


def sourced(*rules: str) -> Iterator[Sourced]:
    """What each by-law in force was read in, for the rules that say what it says."""
    read_in: dict[tuple[str, ...], list[str]] = {}
    for by_law in by_laws():
        read_in.setdefault(by_law.verordening.bronnen, []).append(by_law.id)
    for sources, ids in read_in.items():
        yield Sourced(sources, is_one_of(GEMEENTE, *ids), rules)


def name_of(by_law: InForce) -> str:
    """The words for a by-law, such as: de verordening van Rotterdam uit 2015."""
    return f"de verordening van {gemeenten()[by_law.slug].naam} uit {by_law.verordening.jaar}"


def last_seen(text: Verordening) -> str:
    """What was last seen of a by-law that goes on, with the day of that look; empty where nothing was."""
    return text.laatst_gezien.format(nagekeken_op=dutch_date(text.nagekeken_op))


def notices() -> Iterator[Notice]:
    """What to say beside a result on the by-law that was used, or on why none was."""
    yield Notice(
        is_one_of(GEMEENTE, OTHER),
        "De verordening van uw gemeente staat niet in dit hulpmiddel. U kunt zelf invullen wat erin staat. "
        "Vraag de tekst bij de gemeente, of zoek op overheid.nl.",
    )
    for by_law in by_laws():
        yield from _about(by_law)
    for slug in gemeenten():
        yield from _without_by_law(slug)


def _without_by_law(slug: str) -> Iterator[Notice]:
    """Why no by-law was used: none is known of that day, it ended, or the municipality that made it is gone."""
    gemeente, here = gemeenten()[slug], is_one_of(GEMEENTE, slug)
    now, since, until, lived_on = gemeente.nu, date.min, date.max, date.max
    if now.ontstaan_per is not None:
        since = now.ontstaan_per
        own = [by_law.id for by_law in by_laws() if by_law.slug == slug]
        yield from _while_it_was_new(gemeente, now.ontstaan_per, is_one_of(GEMEENTE, slug, *own))
    if now.opgeheven_per is not None:
        until = now.opgeheven_per - timedelta(days=1)
        lived_on = last_day_after_dissolution(now.opgeheven_per)
        yield from _since_it_is_gone(gemeente, now.opgeheven_per, here)
    yield Notice(
        here,
        f"Wij kennen geen verordening van {gemeente.naam} die op uw datum gold. Vul zelf in wat de verordening van die "
        "dag zegt.",
        first=since,
        last=until,
    )
    for by_law in by_laws():
        if by_law.slug == slug and by_law.last is not None and by_law.verordening.einde:
            yield Notice(
                here,
                f"D{name_of(by_law)[1:]} gold tot en met {dutch_date(by_law.last)}. {by_law.verordening.einde}",
                first=by_law.last + timedelta(days=1),
                last=lived_on,
            )


# Ook een verordening die wij niet kennen, zoals die van Weesp van 2020, kan na de opheffing nog een tijd gelden
# (artikel 28 Wet arhi).
def _since_it_is_gone(gemeente: Gemeente, dissolved: date, here: Within) -> Iterator[Notice]:
    """Where the municipality went, and in whose by-law to look: while its own may live on, and after that."""
    now, lived_on = gemeente.nu, last_day_after_dissolution(dissolved)
    fate = (
        f"{gemeente.naam} bestaat niet meer. De gemeente hoort sinds {dutch_date(dissolved)} bij {now.opgegaan_in}."
        if now.opgegaan_in
        else f"{gemeente.naam} is op {dutch_date(dissolved)} een nieuwe gemeente geworden."
    )
    new = f"de verordening van {now.opgegaan_in}" if now.opgegaan_in else "de nieuwe verordening"
    yield Notice(
        here,
        f"{fate} {_lives_on(dissolved)} Vul in wat de verordening van die dag zegt.",
        first=dissolved,
        last=lived_on,
    )
    yield Notice(
        here,
        f"{fate} De oude verordening geldt niet meer. Vul in wat {new} zegt.",
        first=lived_on + timedelta(days=1),
    )


def _while_it_was_new(gemeente: Gemeente, began: date, here: Within) -> Iterator[Notice]:
    """Where to look on a day on which the municipality did not exist, or only just did."""
    before = enumeration(gemeente.nu.ontstaan_uit, "of")
    which = f" Dat kan zijn: {before}." if before else ""
    yield Notice(
        here,
        f"{gemeente.naam} bestaat sinds {dutch_date(began)}. Kies de gemeente waar u toen woonde.{which} Staat die er "
        f"niet bij? Kies “{dict(LABELS)[OTHER]}”.",
        last=began - timedelta(days=1),
    )
    last = last_day_after_dissolution(began)
    yield Notice(
        here,
        f"{gemeente.naam} bestaat sinds {dutch_date(began)}. De verordening van de gemeente waar u eerst woonde, kan "
        f"nog gelden, hoogstens tot en met {dutch_date(last)}.{which}",
        first=began,
        last=last,
    )


def _lives_on(dissolved: date) -> str:
    last = dutch_date(last_day_after_dissolution(dissolved))
    return f"De oude verordening gold daarna hoogstens tot en met {last}. Vraag de gemeente of er al een nieuwe was."


def _about(by_law: InForce) -> Iterator[Notice]:
    gemeente, text = gemeenten()[by_law.slug], by_law.verordening
    here, name = is_one_of(GEMEENTE, by_law.id), name_of(by_law)
    if text.onderzoek is not None:
        yield Notice(
            here,
            f"Wij kennen {name} alleen via een onderzoek. De verordening zelf hebben wij niet gezien."
            + ("" if text.onderzoek.in_tekst_beschreven else " Wij zagen alleen een tabel. Er kan meer in staan."),
        )
    seen = f"{last_seen(text)} " if text.laatst_gezien else ""
    yield Notice(
        here,
        f"Op uw datum kan {name} veranderd zijn. {seen}Vraag de gemeente om de tekst die op die dag gold.",
        first=date(text.jaar + 1, 1, 1),
    )
    if text.zeker_vanaf is not None:
        yield Notice(
            here,
            f"Wij weten niet op welke dag {name} inging. Vraag de gemeente of die op uw datum al gold.",
            last=text.zeker_vanaf - timedelta(days=1),
        )
    now = gemeente.nu
    if now.per is not None:
        yield Notice(
            here,
            f"{gemeente.naam} hoort sinds {dutch_date(now.per)} bij {now.opgegaan_in}. {_lives_on(now.per)}",
            first=now.per,
        )
    if now.opnieuw_gevormd_per is not None:
        yield Notice(
            here,
            f"{gemeente.naam} is op {dutch_date(now.opnieuw_gevormd_per)} een nieuwe gemeente geworden. "
            f"{_lives_on(now.opnieuw_gevormd_per)}",
            first=now.opnieuw_gevormd_per,
        )
    if now.naar_verwachting_per is not None:
        yield Notice(
            here,
            f"{gemeente.naam} gaat naar verwachting op {dutch_date(now.naar_verwachting_per)} op in {now.gaat_op_in}. "
            "Dan kan er een andere verordening gelden.",
        )
