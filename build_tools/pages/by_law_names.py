"""What a by-law is called on a page, and what its own page is called."""

from decision_aids.law.gemeenten import InForce, gemeenten


def page_name(by_law: InForce) -> str:
    """The name of the page of a by-law: its municipality, and for another than the newest its first day too."""
    newest = max(gemeenten()[by_law.slug].verordeningen)
    return by_law.slug if by_law.first == newest else f"{by_law.slug}-{by_law.first}"


def name_with_year(by_law: InForce) -> str:
    """Whose by-law it is, with its year where that municipality has several."""
    gemeente = gemeenten()[by_law.slug]
    return f"{gemeente.naam} ({by_law.verordening.jaar})" if len(gemeente.verordeningen) > 1 else gemeente.naam
