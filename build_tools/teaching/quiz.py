"""The quiz: forty questions with one right answer, a reason at each answer, and the sources they rest on."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from build_tools.teaching.reading import read_one
from decision_aids.law.sources import sources


@dataclass(frozen=True, slots=True)
class Keus:
    """One answer to choose: its words, whether it is right, and why."""

    tekst: str
    waarom: str
    goed: bool = False


@dataclass(frozen=True, slots=True)
class Vraag:
    """One question; `lees` is the page, with the place on it, where more stands."""

    id: str
    vraag: str
    antwoorden: tuple[Keus, ...]
    bronnen: tuple[str, ...]
    lees: str

    @property
    def right(self) -> Keus:
        """The right answer."""
        return next(answer for answer in self.antwoorden if answer.goed)


@dataclass(frozen=True, slots=True)
class Quiz:
    """All questions, in the order of the file."""

    vragen: tuple[Vraag, ...]


@cache
def quiz() -> tuple[Vraag, ...]:
    """The questions of the quiz. Raises TeachingError for a file or a question that does not work."""
    return read_one(Quiz, "quiz.toml", lambda read: faults_of(read.vragen), explains).vragen


def explains(read: Quiz) -> Iterator[str]:
    """The sentences that state law: questions, right answers and reasons. A wrong answer may hold any number."""
    for question in read.vragen:
        yield from (question.vraag, *(answer.waarom for answer in question.antwoorden))
        yield from (answer.tekst for answer in question.antwoorden if answer.goed)


def faults_of(questions: tuple[Vraag, ...]) -> Iterator[str]:
    """What is wrong with the questions, in Dutch: not one right answer, a reason or a source that is missing."""
    counted = Counter(question.id for question in questions)
    yield from (f"twee vragen heten {name}" for name, count in counted.items() if count > 1)
    for question in questions:
        right = sum(answer.goed for answer in question.antwoorden)
        if right != 1:
            yield f"vraag {question.id} heeft {right} goede antwoorden; toegestaan: 1"
        if any(not answer.waarom.strip() for answer in question.antwoorden):
            yield f"vraag {question.id}: waarom is leeg"
        if not question.bronnen:
            yield f"vraag {question.id} heeft geen bron"
        unknown = [source for source in question.bronnen if source not in sources()]
        yield from (f"vraag {question.id}: bron {source} staat niet in het register" for source in unknown)
