"""The pages of aids for a frame: where an edition names sites, with links that still lead where they led."""

import json
from pathlib import Path

from build_tools.own_edition.embedding import Inbedding, embedding
from build_tools.pages.embedded_pages import page_in_frame, stage_embedded

PAGE = """---
title: "Een vraag"
---

# Een vraag

[Klopt die?](opdracht.md) [Regels](../belanghebbende/regels.md#a) [Hier](#b) [Wet](https://wetten.overheid.nl/)

<a href="checklist/">Lijst</a> <a href="#vraag-a">A</a> <a href="../../bronnen/">Bronnen</a>
<a href="mailto:a@b.nl">Mail</a>
"""


def staged(folder: Path) -> Path:
    (folder / "hulpmiddelen").mkdir()
    for name in ("zelfcheck", "opdracht"):
        (folder / "hulpmiddelen" / f"{name}.md").write_text(PAGE, encoding="utf-8")
    return folder


def test_site_for_everybody_has_no_pages_for_a_frame(tmp_path: Path) -> None:
    """Nothing is written where no edition names a site."""
    assert embedding() is None
    stage_embedded(staged(tmp_path), embedding())
    assert not (tmp_path / "ingebed").exists()


def test_edition_gets_a_page_for_each_aid_that_it_lets_others_frame(tmp_path: Path) -> None:
    """Each is a page in the form for frames that knows its aid and the sites, and no other aid has one."""
    stage_embedded(staged(tmp_path), Inbedding(("https://www.voorbeeldstad.example",), ("zelfcheck",)))
    folder = tmp_path / "ingebed"
    assert sorted(file.name for file in folder.iterdir()) == ["sites.json", "zelfcheck.md"]
    assert json.loads((folder / "sites.json").read_text(encoding="utf-8")) == ["https://www.voorbeeldstad.example"]
    head = (folder / "zelfcheck.md").read_text(encoding="utf-8").split("---\n")[1]
    assert 'template: embedded.html\naid: zelfcheck\nsites: ["https://www.voorbeeldstad.example"]\n' in head


def test_links_lead_where_they_led() -> None:
    """What stands beside the page of the aid is found from the other folder; all other links stay as they are."""
    page = page_in_frame(PAGE, "zelfcheck")
    assert "](../hulpmiddelen/opdracht.md)" in page
    assert 'href="../../hulpmiddelen/zelfcheck/checklist/"' in page
    for same in (
        "](../belanghebbende/regels.md#a)",
        "](#b)",
        "](https://wetten",
        'href="#vraag-a"',
        'href="../../bronnen',
    ):
        assert same in page
    assert 'href="mailto:a@b.nl"' in page
