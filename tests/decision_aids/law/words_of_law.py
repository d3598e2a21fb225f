"""The words of the law at one place, to hold a number or a sentence of ours against."""

from decision_aids.law.wetteksten import Place, Wettekst


def clause(text: Wettekst, article: str, lid: str = "", onderdeel: str = "") -> str:
    """The words at one place of a text. Raises KeyError where the text has no such place."""
    return dict(text.passages())[Place(article, lid, onderdeel)]
