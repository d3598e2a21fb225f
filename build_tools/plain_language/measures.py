"""The measures of a page: how long its sentences are, how easy it reads, and which rare words it does not explain."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from textstat.textstat import textstatistics

from build_tools.plain_language.explained_words import is_explained
from build_tools.plain_language.passages import Page
from build_tools.plain_language.rare_words import is_rare
from build_tools.plain_language.sections import Section, section_of
from build_tools.plain_language.sentences import sentences, words
from decision_aids.law.sources import sources

SHORTEST_SENTENCE = 4
"""Words. What is shorter is a label, a button or a cell; it would only make the mean look better than the text is."""
ENOUGH_FOR_A_SCORE = 100
"""Words. Flesch-Douma was made for pieces of running text of a hundred words."""
ADDRESS = re.compile(r"\S+\.(?:nl|nu|eu|com|org)\b\S*|ECLI:\S+")

DUTCH = textstatistics()
DUTCH.set_lang("nl")


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured of a page. `rare` has each unexplained rare word with the first sentence it stands in."""

    address: str
    section: Section
    words: int
    sentences: int
    words_mean: float
    longest: str
    words_longest: int
    flesch_douma: float
    rare: dict[str, str]

    @property
    def rare_share(self) -> float:
        """The number of different rare words in 100 words."""
        return 100 * len(self.rare) / self.words if self.words else 0.0


def measure(page: Page) -> Measures:
    """Measure a page. Raises KeyError for a page that belongs to no section of the site."""
    titles = {source.title for source in sources().values()}
    found = [
        sentence
        for passage in page.passages
        if passage not in titles  # a name, which is not ours to make plainer
        for sentence in sentences(ADDRESS.sub("", passage))
    ]
    counted = [(len(words(sentence)), sentence) for sentence in found if len(words(sentence)) >= SHORTEST_SENTENCE]
    total = sum(length for length, _ in counted)
    words_longest, longest = max(counted, default=(0, ""))
    return Measures(
        address=page.address,
        section=section_of(page.address),
        words=total,
        sentences=len(counted),
        words_mean=total / len(counted) if counted else 0.0,
        longest=longest,
        words_longest=words_longest,
        flesch_douma=flesch_douma([sentence for _, sentence in counted]),
        rare=_rare_words(found),
    )


def flesch_douma(found: list[str]) -> float:
    """The reading ease of sentences, which textstat gets one by one: it would split at “artikel 2.1” by itself."""
    plain = [" ".join(word.replace(".", "").replace(":", "") for word in words(sentence)) for sentence in found]
    return float(DUTCH.flesch_reading_ease(". ".join(plain) + "."))


def over_bounds(measures: Measures) -> Iterator[str]:
    """Each bound of its section that a page is over, with the page, the measure and the sentence or the word."""
    section, page = measures.section, measures.address
    if measures.words_mean > section.words_mean:
        yield f"{page}: gemiddeld {measures.words_mean:.1f} woorden per zin; hoogstens {section.words_mean}"
    if measures.words_longest > section.words_longest:
        yield (
            f"{page}: een zin van {measures.words_longest} woorden; hoogstens {section.words_longest}: "
            f"“{measures.longest}”"
        )
    if measures.words >= ENOUGH_FOR_A_SCORE and measures.flesch_douma < section.flesch_douma:
        yield f"{page}: leesgemak {measures.flesch_douma:.0f} (Flesch-Douma); minstens {section.flesch_douma:.0f}"
    if measures.rare_share > section.rare_share:
        rare = "; ".join(f"“{word}” in “{sentence}”" for word, sentence in measures.rare.items())
        yield f"{page}: {measures.rare_share:.1f} zeldzame woorden op 100; hoogstens {section.rare_share}: {rare}"


def _rare_words(found: list[str]) -> dict[str, str]:
    rare: dict[str, str] = {}
    for sentence in found:
        for word in words(sentence):
            small = word.lower()
            if small not in rare and _is_unknown(small):
                rare[small] = sentence
    return rare


def _is_unknown(word: str) -> bool:
    """Whether a word is rare and not explained; of a word with a hyphen, whether a part of it is."""
    if is_explained(word) or any(map(str.isdigit, word)):
        return False
    if "-" in word:
        return any(_is_unknown(part) for part in word.split("-") if part)
    return is_rare(word)
