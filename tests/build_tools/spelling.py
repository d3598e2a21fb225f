"""The spelling of the pages, with the dictionary of OpenTaal and a list of the project's own words."""

from collections.abc import Iterable, Iterator

from build_tools.plain_language.dictionary import is_spelled_right
from build_tools.plain_language.measures import ADDRESS
from build_tools.plain_language.passages import Page
from build_tools.plain_language.sentences import sentences, words


def misspelled(pages: Iterable[Page], own_words: frozenset[str]) -> Iterator[str]:
    """Each word that neither the dictionary nor the project knows, once, with the first page and sentence it is in."""
    seen: set[str] = set()
    for page in pages:
        for sentence in _sentences(page):
            for word in _words(sentence):
                is_own = not own_words.isdisjoint({word, word[:1].lower() + word[1:]})
                if word not in seen and not is_own and not is_spelled_right(word):
                    yield f"{page.address}: “{word}” in “{sentence}”"
                seen.add(word)


def spelled_words(pages: Iterable[Page]) -> frozenset[str]:
    """All words whose spelling is looked up, as they stand on the pages."""
    return frozenset(word for page in pages for sentence in _sentences(page) for word in _words(sentence))


def _sentences(page: Page) -> Iterator[str]:
    for passage in page.passages:
        yield from sentences(ADDRESS.sub("", passage))


def _words(sentence: str) -> Iterator[str]:
    """The words without figures; of those with a hyphen the parts, where the dictionary does not know the whole."""
    for word in words(sentence):
        if not any(map(str.isdigit, word)):
            yield from [word] if is_spelled_right(word) else word.split("-")
