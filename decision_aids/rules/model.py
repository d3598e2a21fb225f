"""What an aid is made of. Everything here is frozen data: nothing decides anything yet.

All are named tuples, for a browser makes the class of one in a sixth of the time that a frozen dataclass takes.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from decision_aids.law.period import Period
from decision_aids.rules.beside import Alike, Caution, Contested, Notice, Sourced
from decision_aids.rules.conditions import ALWAYS, NEVER, Condition, Not, every, some
from decision_aids.rules.dutch import dutch_date
from decision_aids.rules.facts import Fact, Kind, Value

UNDECIDED = "nog-onbekend"


class Level(StrEnum):
    """How strongly a rule binds."""

    MOET = "moet"
    WENSELIJK = "wenselijk"
    SITUATIONEEL = "situationeel"


class Status(StrEnum):
    """What can be said of a rule in a case."""

    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet-voldaan"
    ONBEKEND = "onbekend"
    BEOORDELEN = "beoordelen"
    NIET_VAN_TOEPASSING = "niet-van-toepassing"


class Rule(NamedTuple):
    """One norm and how it is checked.

    `sentence` is the page and anchor of the norm on the site and `quote` its words there. The rule belongs to the case
    while `in_scope`, says something while it `applies`, and is fulfilled when it is `met`; where `judged` holds, people
    decide and the aid does not. `sources` are ids in the source register.
    """

    id: str
    level: Level
    sentence: str
    quote: str
    met: Condition
    when_met: str
    when_missed: str
    sources: tuple[str, ...]
    in_scope: Condition = ALWAYS
    applies: Condition = ALWAYS
    judged: Condition = NEVER
    when_judged: str = ""
    when_not_applicable: str = "Dit speelt in deze situatie niet."
    basis: str = ""
    """Where the norm comes from, in a word that stands before every finding: wet, verordening, our reading."""

    @property
    def open(self) -> Condition:
        """The rule asks for something: it is missed, or people still have to judge."""
        return every(self.in_scope, self.applies, some(self.judged, Not(self.met)))

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All that its status looks at."""
        return self.in_scope, self.applies, self.judged, self.met

    @property
    def facts(self) -> frozenset[str]:
        """The ids of all facts that matter for its status."""
        return frozenset().union(*(condition.facts for condition in self.conditions))

    @property
    def statuses(self) -> tuple[tuple[Condition, Status], ...]:
        """The status: the first whose condition holds."""
        return (
            (Not(every(self.in_scope, self.applies)), Status.NIET_VAN_TOEPASSING),
            (self.judged, Status.BEOORDELEN),
            (self.met, Status.VOLDAAN),
            (ALWAYS, Status.NIET_VOLDAAN),
        )


class Outcome(NamedTuple):
    """An answer of the aid: given by the first outcome in the aid whose condition holds.

    `next_steps` say what to do now. `affirms` marks an all-clear, which no answer may give while people still have to
    judge something.
    """

    id: str
    title: str
    explanation: str
    when: Condition
    next_steps: tuple[str, ...] = ()
    affirms: bool = False
    cautious_title: str = ""
    cautious_explanation: str = ""
    """The title and explanation where one of the aid's cautions holds; `{}` stands for what it is about."""
    open_to_reading: bool = False
    """It leaves the case to people, or says what guidance asks as we read it: it may rest on a contested reading."""

    def worded(self, about: str) -> tuple[str, str]:
        """Title and explanation, with what a reader must check where a caution is about something."""
        if about and self.cautious_title:
            return self.cautious_title.format(about), self.cautious_explanation
        return self.title, self.explanation


class DatedChoice(NamedTuple):
    """A choice whose answer is another one for the rules, by the day: a municipality is its by-law of that day.

    `asked` is the fact as a visitor answers it. `stands_for` says which value of it the rules read as which other
    value, and from the first day up to and including the last. On any other day they read the value itself.
    """

    asked: Fact
    stands_for: tuple[tuple[str, date, date, str], ...]

    def on(self, value: str, day: date) -> str:
        """The value that the rules read on a day."""
        return next((to for of, first, last, to in self.stands_for if of == value and first <= day <= last), value)

    def read_as(self, value: str, first: date, last: date) -> set[str]:
        """Every value that the rules read on some day from the first to the last."""
        days = {first, *(start for of, start, _, _ in self.stands_for if of == value)}
        days |= {end + timedelta(days=1) for of, _, end, _ in self.stands_for if of == value and end < last}
        return {self.on(value, day) for day in days if first <= day <= last}


class Question(NamedTuple):
    """How a fact is asked. `labels` name the values where the value itself is not plain enough.

    `only_if` names another fact and the values of it, as the rules read them, for which this is asked, and
    `only_if_words` says that on paper where the values are too many; `unless`, beside it, names one more fact and the
    values of it for which it is not asked after all. `fixed` marks what a person cannot easily change, such as a group:
    it comes last as a way to another outcome. What is `unchangeable` is never proposed to change: an age, an illness, a
    child, a municipality. With `dated` the answer is read by the day. `named_numbers` are numbers with a name of their
    own, such as 600 months for "Geen einde": what somebody means who has no number to fill in. `opening` asks first
    whether there is anything to count or to date, so that nothing and unknown cannot be mistaken: "nee" is then the
    number 0, or no date.
    """

    fact: Fact
    text: str
    section: str
    why: str = ""
    labels: tuple[tuple[str, str], ...] = ()
    only_if: tuple[str, tuple[str, ...]] | None = None
    own_words: str = ""
    fixed: bool = False
    unchangeable: bool = False
    dated: DatedChoice | None = None
    only_if_words: str = ""
    named_numbers: tuple[tuple[int, str], ...] = ()
    unless: tuple[str, tuple[str, ...]] | None = None
    opening: str = ""

    @property
    def asks_first(self) -> str:
        """The words with which the question begins."""
        return self.opening or self.text

    @property
    def asked(self) -> Fact:
        """The fact as a visitor answers it: with the values that can be chosen."""
        return self.dated.asked if self.dated else self.fact

    def label(self, value: str) -> str:
        """The words beside a value."""
        return {"ja": "Ja", "nee": "Nee", **dict(self.labels), **self.names}.get(value, value)

    def in_words(self, value: Value, *, unit: bool = True) -> str:
        """An answer as a Dutch reader writes it, such as 8,5 uur per week: a number that has a name, by that name."""
        if named := self.names.get(str(value).removesuffix(".0")):
            return named
        fact = self.asked
        match fact.kind:
            case Kind.DATUM:
                return dutch_date(date.fromisoformat(str(value)))
            case Kind.GETAL:
                number = f"{value:g}".replace(".", ",")
                return f"{number} {fact.units[value != 1]}" if unit else number
            case _:
                return self.label(str(value))

    @property
    def names(self) -> dict[str, str]:
        """The named numbers, each as it stands in an answer file, with its name."""
        return {str(number): name for number, name in self.named_numbers}


class Substitute(NamedTuple):
    """A date that may be given in place of a choice, which then follows from it and the peildatum.

    `runs` gives for a peildatum the first day of each run of dates and the value that follows from them, in the order
    of time; it raises OutsideKnownPeriodError where that is not known. A date after the peildatum is never allowed.
    """

    question: Question
    replaces: Fact
    runs: Callable[[date], tuple[tuple[date, str], ...]]


class Example(NamedTuple):
    """A known case that a visitor can open in the form with one click; what is not known of it is left out."""

    id: str
    title: str
    answers: Mapping[str, Value]


class Aid(NamedTuple):
    """A decision aid as it stands during one period of the law; equal to itself only, so that one is found at once."""

    id: str
    title: str
    audience: str
    period: Period
    questions: tuple[Question, ...]
    rules: tuple[Rule, ...]
    outcomes: tuple[Outcome, ...]
    undecided: Outcome
    not_considered: tuple[str, ...]
    warnings: tuple[Notice, ...] = ()
    remedy: str = ""
    """The way to object, for the first screen."""
    status_words: tuple[tuple[Status, str], ...] = ()
    """Other words for a status, where the usual ones would mislead the reader of this aid."""
    substitutes: tuple[Substitute, ...] = ()
    never_unless_given: tuple[Fact, ...] = ()
    """Dates of something that most often did not happen: left out, they lie after every peildatum."""
    cautions: tuple[Caution, ...] = ()
    contested: tuple[Contested, ...] = ()
    alike: tuple[Alike, ...] = ()
    sourced: tuple[Sourced, ...] = ()
    proved_per: Fact | None = None
    """A choice with so many different values that `verify` proves each value by itself."""
    proved_apart: tuple[tuple[Fact, ...], ...] = ()
    """Groups of facts that work together on their own, and so many of them that `verify` proves each by itself."""
    checklist_per: Fact | None = None
    """A choice that comes first and gives a checklist to print for each of its values."""
    tested_after: tuple[tuple[Fact, Fact], ...] = ()
    """Facts that the diagrams test right behind another fact, which makes them smaller, whatever is asked first."""
    examples: Callable[[], tuple[Example, ...]] = tuple
    """Gives the examples; called when the page is made, so that a visitor's browser need not read them."""
    examples_label: str = ""
    """What the list of examples offers, for the label beside it."""
    day_question: str = "Op welke dag wilt u het weten?"
    """How the peildatum is asked, before all other questions."""
    step_by_step: bool = False
    """Whether its page opens with one question at a time: where an early answer often decides."""

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts in the order in which they are asked."""
        return tuple(question.fact for question in self.questions)

    @property
    def tested(self) -> tuple[Question, ...]:
        """The questions in the order in which the diagrams test their facts."""
        order = list(self.questions)
        by_fact = {question.fact: question for question in order}
        for fact, other in self.tested_after:
            if fact in by_fact and other in by_fact:
                order.remove(by_fact[fact])
                order.insert(order.index(by_fact[other]) + 1, by_fact[fact])
        return tuple(order)

    @property
    def beside(self) -> tuple[Notice | Caution | Contested | Alike | Sourced, ...]:
        """All that is said beside an outcome while its condition holds."""
        return (*self.warnings, *self.cautions, *self.contested, *self.alike, *self.sourced)

    def outcome(self, outcome_id: str) -> Outcome:
        """The outcome with this id."""
        return next(outcome for outcome in (*self.outcomes, self.undecided) if outcome.id == outcome_id)
