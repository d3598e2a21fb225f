"""What the ten studied municipalities did in practice: the recorded words, for their own page and side by side."""

from collections.abc import Callable
from dataclasses import fields

from markupsafe import Markup, escape

from build_tools.pages.by_law_pages import study_of
from build_tools.pages.by_law_words import ROLES, SITUATIONS, consequence, duration, first_capital, hours
from decision_aids.law.gemeenten import InForce, gemeenten, studied
from decision_aids.law.gemeenten.model import Gevolg, Soort
from decision_aids.law.gemeenten.study import Praktijk
from decision_aids.rules.dutch import enumeration

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
    by_law = studied()[STUDIED[page][0]]
    return _by_law(by_law) if field == "verordening" else _recorded(by_law, field)


def practice_table(field: str) -> str:
    """One field of all ten as an HTML table; `rollen` sets hours and roles in by-law and practice side by side."""
    if field == "rollen":
        heads = ("Uren per week", "Duur", *_heads("Vrijwilligerswerk"), *_heads("Mantelzorg"))
        return _table(heads, _roles)
    heading = {name: name.replace("_", " ").capitalize() for name in _text_fields()}[field]
    return _table((heading,), lambda by_law: (_recorded(by_law, field),))


def partners(slug: str) -> list[str]:
    """The slugs of the municipalities that share the by-law of this one, itself included."""
    together = gemeenten()[slug].samenwerking
    return (
        [other for other, gemeente in gemeenten().items() if gemeente.samenwerking == together] if together else [slug]
    )


def _text_fields() -> list[str]:
    return [field.name for field in fields(Praktijk) if field.type is str]


def _recorded(by_law: InForce, field: str) -> str:
    if field not in _text_fields():
        raise KeyError(f"{by_law.id}: praktijk heeft geen {field}")
    return str(getattr(practice_of(by_law), field))


def practice_of(by_law: InForce) -> Praktijk:
    """What the interview found. Raises KeyError for a municipality that was not spoken."""
    practice = study_of(by_law).praktijk
    if practice is None:
        raise KeyError(f"{by_law.id}: geen praktijk")
    return practice


def _by_law(by_law: InForce) -> str:
    links = enumeration([f"[{gemeenten()[slug].naam}](../verordeningen/{slug}.md)" for slug in partners(by_law.slug)])
    verordening = by_law.verordening
    lines = [
        f"- **Uren per week:** {hours(verordening.omvang)}.",
        f"- **Duur:** {verordening.duur.beschrijving}",
        f"- **In werking:** {study_of(by_law).inwerking.rstrip('.')}.",
    ]
    if verordening.doelgroep:
        lines.append(f"- **Voor wie:** {verordening.doelgroep}")
    lines += [
        f"- **{first_capital(SITUATIONS[soort])}:** {consequence(grond)}."
        for soort, grond in verordening.gronden.items()
        if grond.gevolg not in SILENT
    ]
    silent = [SITUATIONS[soort] for soort, grond in verordening.gronden.items() if grond.gevolg is Gevolg.NIET_GEREGELD]
    if silent:
        lines.append(f"- **Niet geregeld:** {enumeration(silent)}.")
    return "\n".join(lines) + f"\n\nBeide lezingen en onze keuze: {links}."


def _heads(subject: str) -> tuple[str, str]:
    return f"{subject} in de verordening", f"{subject} in de praktijk"


def _roles(by_law: InForce) -> tuple[str, ...]:
    verordening, practice = by_law.verordening, practice_of(by_law)
    return (
        hours(verordening.omvang),
        duration(verordening.duur),
        consequence(verordening.gronden[Soort.VRIJWILLIGERSWERK]),
        ROLES[practice.vrijwilligerswerk],
        consequence(verordening.gronden[Soort.MANTELZORG]),
        ROLES[practice.mantelzorg],
    )


def _table(heads: tuple[str, ...], cells: Callable[[InForce], tuple[str, ...]]) -> str:
    columns = "".join(f'<th scope="col">{escape(head)}</th>' for head in ("Gemeente", *heads))
    rows = "\n".join(
        Markup('<tr><th scope="row"><a href="../{}/">{}</a></th>{}</tr>').format(
            page, name, Markup("").join(Markup("<td>{}</td>").format(cell) for cell in cells(studied()[slug]))
        )
        for page, (slug, name) in STUDIED.items()
    )
    return f"<table>\n<thead><tr>{columns}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"
