"""The name of a file that the page fetches and a browser keeps for ever: it changes with what is in it."""

import hashlib


def named_by_content(name: str, content: str) -> str:
    """As in "zelfcheck.0123abcd.json", with the first digits of the hash of its content, which the page looks at."""
    return f"{name}.{hashlib.sha256(content.encode()).hexdigest()[:8]}.json"
