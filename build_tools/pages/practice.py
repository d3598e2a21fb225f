"""What the ten studied municipalities did in practice: the recorded words, for their own page and side by side."""

from collections.abc import Callable
from dataclasses import fields

from markupsafe import Markup, escape

from build_tools.pages.by_law_words import ROLES, SITUATIONS, consequence, duration, first_capital, hours
from build_tools.pages.dutch import enumeration
from decision_aids.law.gemeenten import gemeenten
from decision_aids.law.gemeenten.model import Gemeente, Gevolg, Praktijk, Soort

STUDIED = {
    "rotterdam": ("rotterdam", "Rotterdam"),
    "werkplein-helmond": ("helmond", "Werkplein Helmond"),
    "wijdemeren": ("wijdemeren", "Wijdemeren"),
    "hilversum": ("hilversum", "Hilversum"),
    "hoogezand-sappemeer-slochteren": ("hoogezand-sappemeer", "Hoogezand-Sappemeer en Slochteren"),
    "menterwolde": ("menterwolde", "Menterwolde"),
    "overbetuwe": ("overbetuwe", "Overbetuwe"),
    "de-liemers": ("zevenaar", "RSD de Liemers"),
    "iasz": ("bloemendaal", "IASZ"),
    "schagen": ("schagen", "Schagen"),
}
"""The pages of the ten, each with the by-law file that speaks for all who work together, and the name of the ten."""

SILENT = (Gevolg.NIET_GEREGELD, Gevolg.NIET_GEVONDEN)


def practice_text(arguments: str) -> str:
    """What a page (`schagen controle`) says on one field in Markdown; the field `verordening` is the by-law in short.

    Raises KeyError for a page or a field that does not exist.
    """
    page, field = arguments.split()
    gemeente = gemeenten()[STUDIED[page][0]]
    return _by_law(gemeente) if field == "verordening" else _recorded(gemeente, field)


def practice_table(field: str) -> str:
    """One field of all ten as an HTML table; `rollen` sets hours and roles in by-law and practice side by side."""
    if field == "rollen":
        heads = ("Uren per week", "Duur", *_heads("Vrijwilligerswerk"), *_heads("Mantelzorg"))
        return _table(heads, _roles)
    heading = {name: name.replace("_", " ").capitalize() for name in _text_fields()}[field]
    return _table((heading,), lambda gemeente: (_recorded(gemeente, field),))


def partners(gemeente: Gemeente) -> list[str]:
    """The slugs of the municipalities that share this by-law, itself included."""
    if not gemeente.samenwerking:
        return [slug for slug, other in gemeenten().items() if other is gemeente]
    return [slug for slug, other in gemeenten().items() if other.samenwerking == gemeente.samenwerking]


def _text_fields() -> list[str]:
    return [field.name for field in fields(Praktijk) if field.type is str]


def _recorded(gemeente: Gemeente, field: str) -> str:
    if gemeente.praktijk is None or field not in _text_fields():
        raise KeyError(f"{gemeente.naam}: praktijk heeft geen {field}")
    return str(getattr(gemeente.praktijk, field))


def _by_law(gemeente: Gemeente) -> str:
    links = enumeration([f"[{gemeenten()[slug].naam}](../verordeningen/{slug}.md)" for slug in partners(gemeente)])
    lines = [
        f"- **Uren per week:** {hours(gemeente.omvang)}.",
        f"- **Duur:** {gemeente.duur.beschrijving}",
        f"- **In werking:** {gemeente.inwerking_beschrijving.rstrip('.')}.",
    ]
    if gemeente.doelgroep:
        lines.append(f"- **Voor wie:** {gemeente.doelgroep}")
    lines += [
        f"- **{first_capital(SITUATIONS[soort])}:** {consequence(grond)}."
        for soort, grond in gemeente.gronden.items()
        if grond.gevolg not in SILENT
    ]
    silent = [SITUATIONS[soort] for soort, grond in gemeente.gronden.items() if grond.gevolg is Gevolg.NIET_GEREGELD]
    if silent:
        lines.append(f"- **Niet geregeld:** {enumeration(silent)}.")
    return "\n".join(lines) + f"\n\nBeide lezingen en onze keuze: {links}."


def _heads(subject: str) -> tuple[str, str]:
    return f"{subject} in de verordening", f"{subject} in de praktijk"


def _roles(gemeente: Gemeente) -> tuple[str, ...]:
    if gemeente.praktijk is None:
        raise KeyError(f"{gemeente.naam}: geen praktijk")
    return (
        hours(gemeente.omvang),
        duration(gemeente.duur),
        consequence(gemeente.gronden[Soort.VRIJWILLIGERSWERK]),
        ROLES[gemeente.praktijk.vrijwilligerswerk],
        consequence(gemeente.gronden[Soort.MANTELZORG]),
        ROLES[gemeente.praktijk.mantelzorg],
    )


def _table(heads: tuple[str, ...], cells: Callable[[Gemeente], tuple[str, ...]]) -> str:
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in ("Gemeente", *heads))
    rows = "\n".join(
        Markup('<tr><th scope="row"><a href="../{}/">{}</a></th>{}</tr>').format(
            page, name, Markup("").join(Markup("<td>{}</td>").format(cell) for cell in cells(gemeenten()[slug]))
        )
        for page, (slug, name) in STUDIED.items()
    )
    return f"<table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
