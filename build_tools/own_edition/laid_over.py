"""Lays an edition over a copy of the sources: by-laws, name, colour, logo and menu; everything else is the same site.

So the build, the tests and `verify` of an edition are those of the site itself.
"""

import json
import re
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import tomlkit

from build_tools.own_edition.colours import as_styles
from build_tools.own_edition.edition_file import Edition
from build_tools.own_edition.edition_schema import FIRST_DAY
from build_tools.own_edition.embedding import FILE as EMBEDDING_FILE
from build_tools.own_edition.embedding import FOLDER as EMBEDDED
from build_tools.own_edition.source_copy import copy_sources
from decision_aids.aids import aid_ids
from decision_aids.aids.shared.by_laws import GEMEENTE
from decision_aids.law.gemeenten import STUDIED
from decision_aids.law.gemeenten.model import Herkomst
from decision_aids.law.own_municipality import FILE as OWN_FILE

LAW = Path("decision_aids") / "law"
CASES = Path("build_tools", "teaching", "casussen")
SITE_NAME = "site_name: Werkwijzer Tegenprestatie"
REACHED_OTHERWISE = "not_in_nav: |\n"


def copy_of(project: Path, place: Path) -> Path:
    """The sources of the project in `place`, in place of those of before; what was built there stays.

    With what Python compiled of them. What a build keeps, it keeps by its contents: so project and copy share that.
    """
    kept = project / "build" / "cache"
    kept.mkdir(parents=True, exist_ok=True)
    place.joinpath("build").mkdir(parents=True, exist_ok=True)
    if not (shared := place / "build" / "cache").is_symlink():
        shutil.rmtree(shared, ignore_errors=True)
        shared.symlink_to(kept.resolve())
    return copy_sources(project, place)


def lay_over(edition: Edition, project: Path) -> None:
    """Change the copy of the sources in `project` into those of the edition."""
    _write_by_laws(edition, project / LAW)
    if edition.inbedding is not None:
        embedding = tomlkit.dumps(asdict(edition.inbedding))
        (project / "build_tools" / "own_edition" / EMBEDDING_FILE).write_text(embedding, encoding="utf-8")
    own = {name: getattr(edition, name) for name in ("slug", "naam", "contact", "bezwaar")}
    (project / LAW / OWN_FILE).write_text(tomlkit.dumps(own), encoding="utf-8")
    tokens = project / "docs" / "assets" / "styles" / "tokens.css"
    tokens.write_text(tokens.read_text(encoding="utf-8") + as_styles(edition.colour), encoding="utf-8")
    if edition.logo is not None:
        shutil.copy(edition.logo, project / "docs" / "assets" / "images" / "logo.svg")
    _write_menu(edition, project / "mkdocs.yml")
    _leave_out_cases(edition, project)


def _leave_out_cases(edition: Edition, project: Path) -> None:
    """Leave out the cases to learn from that are set in the municipality, and what leads to them.

    They are about its by-law as the study of 2016 describes it; its aids answer from the text that is in force.
    """
    gone = []
    for case in sorted((project / CASES).glob("*.toml")):
        told = tomlkit.parse(case.read_text(encoding="utf-8")).unwrap()
        answers = [told["antwoorden"], *(change.get("antwoorden", {}) for change in told["verandert"])]
        if any(each.get(GEMEENTE.id) == edition.slug for each in answers):
            gone.append(case.stem)
            case.unlink()
    if not gone:
        return
    leads_to_one = re.compile(rf"\[([^\]]+)\]\([^)\s]*casussen/(?:{'|'.join(map(re.escape, gone))})\.md\)")
    for page in (project / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        if (without := leads_to_one.sub(r"\1", text)) != text:
            page.write_text(without, encoding="utf-8")


def _write_by_laws(edition: Edition, law: Path) -> None:
    folder = law / "gemeenten" / edition.slug
    folder.mkdir(exist_ok=True)
    _write_head(edition, folder / "gemeente.toml")
    register = law / "sources.toml"
    for by_law in edition.verordeningen:
        first = by_law[FIRST_DAY]
        source = f"verordening-{edition.slug}-{first}"
        fields = {name: value for name, value in by_law.items() if name != FIRST_DAY}
        own = {"herkomst": Herkomst.EIGEN_TEKST.value, "jaar": first.year, "bronnen": [source]}
        file = folder / f"{first}.toml"
        if file.exists():  # that of the study: pages tell of it as the study does, whatever the text itself says
            (folder / STUDIED).mkdir(exist_ok=True)
            file.rename(folder / STUDIED / file.name)
        file.write_text(tomlkit.dumps({**own, **fields}), encoding="utf-8")
        entry = tomlkit.dumps({source: _source(edition, by_law)})
        register.write_text(f"{register.read_text(encoding='utf-8')}\n{entry}", encoding="utf-8")


def _write_head(edition: Edition, head: Path) -> None:
    """Say that the municipality exists and since when; what is known of it already stays."""
    if head.exists():
        known = tomlkit.parse(head.read_text(encoding="utf-8"))
    else:
        known = tomlkit.document()
        checked = max(by_law["nagekeken_op"] for by_law in edition.verordeningen)
        known |= {"naam": edition.naam, "nagekeken_op": checked, "nu": {"bestaat": True, "zekerheid": "gezien"}}
    if edition.bestaat_sinds is not None:
        known["nu"] |= {"ontstaan_per": edition.bestaat_sinds, "ontstaan_uit": list(edition.ontstaan_uit)}
    head.write_text(tomlkit.dumps(known), encoding="utf-8")


def _source(edition: Edition, by_law: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": f"Verordening tegenprestatie van {edition.naam}, {by_law[FIRST_DAY].year}",
        "says": "Omvang, duur en uitzonderingen, door de gemeente zelf opgegeven.",
        "dated": by_law[FIRST_DAY].isoformat(),
        "seen_on": by_law["nagekeken_op"],
        "certainty": "gezien",
        "url": by_law["adres"],
    }


def _write_menu(edition: Edition, settings: Path) -> None:
    """Name the site for the municipality, and leave the aids that it does not show out of the menu."""
    hidden = [aid_id for aid_id in aid_ids() if aid_id not in edition.hulpmiddelen]
    lines = [
        line
        for line in settings.read_text(encoding="utf-8").splitlines()
        if not any(line.endswith(f": hulpmiddelen/{name}.md") for name in hidden)
    ]
    text = "\n".join(lines) + "\n"
    text = text.replace(SITE_NAME, f"site_name: {json.dumps(f'Tegenprestatie in {edition.naam}', ensure_ascii=False)}")
    left_out = "".join(f"  /hulpmiddelen/{name}.md\n" for name in hidden)
    if edition.inbedding is not None:
        left_out += f"  /{EMBEDDED}/*\n"
    told = json.dumps({"municipality": {"name": edition.naam, "contact": edition.contact}}, ensure_ascii=False)
    text = text.replace(REACHED_OTHERWISE, REACHED_OTHERWISE + left_out)
    settings.write_text(f"{text}\n# For the foot of each page.\nextra: {told}\n", encoding="utf-8")
