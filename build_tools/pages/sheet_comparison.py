"""Two documents side by side: their marked blocks in pairs, with the words that differ."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from markupsafe import Markup, escape

from build_tools.norms.normative_sentences import Sentence


@dataclass(frozen=True, slots=True)
class Pair:
    """A block of the first document and the one that answers to it in the second; None where it stands alone."""

    first: Sentence | None
    second: Sentence | None

    @property
    def same(self) -> bool:
        return self.first is not None and self.second is not None and self.first.words == self.second.words


def pairs(first: Sequence[Sentence], second: Sequence[Sentence]) -> list[Pair]:
    """All blocks of both, in the order of the second, each that stands only in the first where it stood there."""
    remaining = {block.id: block for block in first}
    result: list[Pair] = []
    for block in second:
        counterpart = remaining.pop(block.counterpart, None)
        result.append(Pair(counterpart, block))
    for block in first:
        if block.id in remaining:
            after = max(
                (
                    index
                    for index, pair in enumerate(result)
                    if pair.first and first.index(pair.first) < first.index(block)
                ),
                default=-1,
            )
            result.insert(after + 1, Pair(block, None))
    return result


def comparison(first: Sequence[Sentence], second: Sequence[Sentence], titles: tuple[str, str]) -> str:
    """The pairs as an HTML table; pages are linked relative to a page in the folder they stand in."""
    rows = "\n".join(_row(pair, titles) for pair in pairs(first, second))
    heads = "".join(f'<th scope="col">{escape(title)}</th>' for title in (*titles, "Verschil"))
    return f'<table class="vergelijking">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>'


def _row(pair: Pair, titles: tuple[str, str]) -> str:
    words_first = pair.first.words.split() if pair.first else []
    words_second = pair.second.words.split() if pair.second else []
    both = pair.first is not None and pair.second is not None
    cells = _cell(pair.first, _marked(words_first, words_second, both)) + _cell(
        pair.second, _marked(words_second, words_first, both)
    )
    kind = "gelijk" if pair.same else "verschil"
    return f'<tr class="{kind}">{cells}<td class="oordeel">{_verdict(pair, titles)}</td></tr>'


def _verdict(pair: Pair, titles: tuple[str, str]) -> str:
    if pair.first and pair.second:
        return "gelijk" if pair.same else "anders"
    return f"alleen in {titles[0 if pair.first else 1].lower()}"


def _cell(block: Sentence | None, words: Markup) -> str:
    if block is None:
        return '<td class="ontbreekt">Staat hier niet in.</td>'
    name = block.page.rsplit("/", 1)[-1]
    label = block.level.value if block.level else "doel"
    return f'<td>{words} <a class="niveau" href="../{name}/#{block.id}">{label}</a></td>'


def _marked(words: list[str], others: list[str], compare: bool) -> Markup:
    """The words, with those that the other does not have in mark elements."""
    if not compare:
        return escape(" ".join(words))
    parts: list[Markup] = list(_parts(words, others))
    return Markup(" ").join(parts)


def _parts(words: list[str], others: list[str]) -> Iterator[Markup]:
    for tag, start, stop, _, _ in SequenceMatcher(a=words, b=others, autojunk=False).get_opcodes():
        text = escape(" ".join(words[start:stop]))
        if start < stop:
            yield text if tag == "equal" else Markup("<mark>{}</mark>").format(text)
