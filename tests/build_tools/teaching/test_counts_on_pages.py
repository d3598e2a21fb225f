"""How many cases, talks, questions and lessons there are, as pages for trainers say it."""

import re
from pathlib import Path

import pytest

from build_tools.teaching.cases import cases
from build_tools.teaching.quiz import quiz
from build_tools.teaching.talks import talks

PAGES = Path(__file__).parents[3] / "docs" / "trainer"
SAID = ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]
TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig"}
ONES = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
WORDS = dict(enumerate(SAID, 2)) | {
    tens + one: (f"{ONES[one]}{'ën' if ONES[one].endswith('e') else 'en'}{name}" if one else name)
    for tens, name in TENS.items()
    for one in range(10)
}
A_NUMBER = "|".join(sorted(WORDS.values(), key=len, reverse=True))
COUNTED = {
    r"verzonnen (?:casussen|mensen en plekken)": len(cases()),
    r"verzonnen mensen, vier antwoorden per beurt": len(talks()),
    r"vragen(?: met bron|, met bij elk antwoord)": len(quiz()),
    r"lessen\b": len([page for page in (PAGES / "lessen").glob("*.md") if page.stem.isdigit()]),
}


@pytest.mark.parametrize("what", COUNTED)
def test_pages_say_the_number_that_there_is(what: str) -> None:
    """A page that counts them has the number of files or questions, however they grow."""
    texts = [page.read_text(encoding="utf-8") for page in sorted(PAGES.rglob("*.md"))]
    said = [number.lower() for text in texts for number in re.findall(rf"\b({A_NUMBER}) {what}", text, re.IGNORECASE)]
    assert len(said) >= 1
    assert set(said) == {WORDS[COUNTED[what]]}
