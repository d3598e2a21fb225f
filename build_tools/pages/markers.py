"""Markers in pages: a comment alone on a line that asks for what the build makes, `<!-- wettekst: awb 6:7 -->`."""

import re

MARKER = re.compile(r"^<!-- (?P<kind>\w+): (?P<arguments>[^>]*) -->$", re.MULTILINE)
MEANT_AS_MARKER = re.compile(r"<!--\s*[\w-]+:")
"""What nobody writes but to ask for something: left on a page it would be a comment that nobody sees."""


class MarkerError(Exception):
    """A marker in a page that asks for something that does not exist, or one that should be there and is not."""


def refuse_unread_markers(text: str, file: str) -> None:
    """Raises MarkerError, with file and line, for what is meant as a marker and is not written as one."""
    markers = {match.start() for match in MARKER.finditer(text)}
    for match in MEANT_AS_MARKER.finditer(text):
        if match.start() not in markers:
            line = text.count("\n", 0, match.start()) + 1
            raise MarkerError(
                f"{file}:{line}: {match[0]}: schrijf een merkteken alleen op een regel: <!-- naam: wat -->"
            )
