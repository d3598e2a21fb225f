"""What the page “Hoe is dit gecontroleerd?” tells, made from what was proved, tested and looked at."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from build_tools.architecture import drawn
from build_tools.browser_python.browser_bundle import BundleManifest
from build_tools.due import looks
from build_tools.edition import edition
from build_tools.editions.record import told_on_the_page
from build_tools.proven import Proof, hash_of, proofs
from build_tools.reading_sheets.sheets import read_so_far, sheet_list
from build_tools.reading_sheets.worked_cases import CASES
from decision_aids.aids import aid_ids, versions
from decision_aids.law.readings import readings
from decision_aids.law.rulings import rulings
from decision_aids.law.sources import sources
from decision_aids.rules.dutch import dutch_date, dutch_number

KINDS = {"law": "Waarden uit de wet", "by-law": "Verordeningen en gemeenten", "source": "Bronnen", "page": "Pagina’s"}
"""How the kinds of `make due` are called on the page."""
BROWSERS = {"chromium": "Chromium", "firefox": "Firefox", "webkit": "WebKit"}
"""Browsers by the name of the script that sees to it that the tests have them."""


def checked_texts(project: Path, bundle: BundleManifest) -> dict[str, str]:
    """The parts of the page by name, in Markdown."""
    return {
        "bewijs": _proved(project),
        "gevallen": _cases(project),
        "motoren": _engines(project, bundle),
        "blik": _looked(project),
        "lezers": read_so_far(project),
        "leesbladen": sheet_list(project, "../documenten"),
        "bouwplan": drawn(project),
        "anders": told_on_the_page(project),
        "editie": f"`{edition(project)}`",
    }


def _proved(project: Path) -> str:
    known = proofs(project)
    rows = [_proof_row(aid_id, known.get(aid_id), hash_of(project, aid_id)) for aid_id in aid_ids()]
    head = ("Hulpmiddel", "Antwoorden, alle bekend", "Antwoorden, soms “weet ik niet”", "Soorten situaties", "Regels")
    return _table(head, rows)


def _proof_row(aid_id: str, proof: Proof | None, now: str) -> tuple[str, ...]:
    newest = versions(aid_id)[-1]
    name = f"[{newest.title}](../hulpmiddelen/{aid_id}.md)"
    if proof is None or proof.van != now:
        return (name, "nog niet", "nog niet", "nog niet", dutch_number(len(newest.rules)))
    counts = (proof.volledig, proof.onvolledig, proof.paden + proof.situaties, len(newest.rules))
    return (name, *map(_rounded, counts))


def _cases(project: Path) -> str:
    counts = {aid_id: _count(project / CASES / f"{aid_id}.toml") for aid_id in aid_ids()}
    rows = [(versions(aid_id)[-1].title, dutch_number(count)) for aid_id, count in counts.items()]
    table = _table(("Hulpmiddel", "Uitgewerkte gevallen"), [*rows, ("Samen", dutch_number(sum(counts.values())))])
    return (
        f"{table}\n\nDaarnaast vergeleken wij met {len(rulings())} [uitspraken van rechters](../wet/rechtspraak.md). "
        f"Over {len(readings())} punten [verschillen de meningen](../bronnen/wat-wij-niet-weten.md). "
        f"Er zijn {len(sources())} [bronnen](../bronnen/index.md)."
    )


def _count(file: Path) -> int:
    return len(tomllib.loads(file.read_text(encoding="utf-8"))["gevallen"]) if file.exists() else 0


def _engines(project: Path, bundle: BundleManifest) -> str:
    scripts = {path.stem.removeprefix("require_") for path in (project / "build_tools" / "setup").glob("require_*.sh")}
    browsers = [name for script, name in BROWSERS.items() if script in scripts]
    return (
        f"- **Browsers in de tests:** {', '.join(browsers)}.\n"
        f"- **Python in uw browser:** {bundle.python}, van Pyodide {bundle.pyodide}."
    )


def _looked(project: Path) -> str:
    found = looks(project)
    counted = Counter(look.kind for look in found)
    rows = []
    for kind, name in KINDS.items():
        days = [look.seen for look in found if look.kind == kind]
        due = min(look.due for look in found if look.kind == kind)
        rows.append((name, dutch_number(counted[kind]), dutch_date(min(days)), dutch_date(max(days)), dutch_date(due)))
    head = ("Wat", "Aantal", "Oudste blik", "Nieuwste blik", "Eerste moet opnieuw op")
    return _table(head, rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _rounded(number: int) -> str:
    """A number as people can take it in: the record has all its digits."""
    for size, name in ((10**6, ""), (10**9, "miljoen"), (10**12, "miljard"), (10**15, "biljoen")):
        if number < size:
            return f"ruim {number // (size // 1000)} {name}" if name else dutch_number(number)
    return f"een getal van {len(str(number))} cijfers"
