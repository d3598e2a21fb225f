"""The contested readings and the rulings of the registers as Markdown, for the pages that tell them."""

from collections.abc import Iterator

from build_tools.pages.source_register import CERTAINTY_WORDS
from decision_aids.law.readings import Reading, readings
from decision_aids.law.rulings import Ruling, rulings
from decision_aids.law.sources import Certainty, sources
from decision_aids.rules.dutch import dutch_date

SEEN = frozenset({Certainty.GEZIEN, Certainty.DEELS_GEZIEN})


def reading_list(_all: str) -> str:
    """Every contested reading under a heading of its own, for a page in the folder of the sources."""
    return "\n\n".join("\n".join(_reading(reading)) for reading in readings().values())


def _reading(reading: Reading) -> Iterator[str]:
    yield f"### {reading.question} {{ #{reading.id} }}"
    yield ""
    for number, way in enumerate(reading.ways, start=1):
        links = "; ".join(f"[{sources()[source].title}](index.md#{source})" for source in way.sources)
        yield f"- **Lezing {number}:** {way.says} Bron: {links}."
    yield f"- **Wat volgen wij?** {reading.followed}"
    yield f"- **Waarom?** {reading.why} Bekeken op {dutch_date(reading.looked_at_on)}."


def ruling_text(ecli: str) -> str:
    """What a court decided and what not, for a page beside the folder of the sources. KeyError for an unknown ECLI."""
    ruling = rulings()[ecli]
    return (
        f"**{ruling.named}, [{ruling.id}]({ruling.address})**\n\n"
        f"- **Wel:** {ruling.decided}\n"
        f"- **Niet:** {ruling.not_decided}\n"
        f"- **Zekerheid:** {_how_certain(ruling)}"
    )


def _how_certain(ruling: Ruling) -> str:
    certainty = sources()[ruling.source].certainty
    words = CERTAINTY_WORDS[certainty] if certainty in SEEN else "niet gezien"
    link = f"[{words}](../bronnen/index.md#{ruling.source})"
    return f"{link}: {ruling.how_far_read}" if ruling.how_far_read else f"{link}."
