"""The pages of aids that stand in a frame on another site: the same aid, without the header and the menu of this site.

They are there only in an edition that says which sites may show them.
"""

import json
import re
from pathlib import Path

from build_tools.own_edition.embedding import FOLDER, SITES, Inbedding

BESIDE = r"(?!\.\./|#|[a-z]+:)"
LINK = re.compile(rf"\]\({BESIDE}")
HREF = re.compile(rf'href="{BESIDE}')


def stage_embedded(staged: Path, embedding: Inbedding | None) -> None:
    """Write the pages among the staged ones, from those of the aids, and nothing where nobody may frame them."""
    if embedding is None:
        return
    folder = staged / FOLDER
    folder.mkdir()
    sites = json.dumps(embedding.sites)
    (folder / SITES).write_text(f"{sites}\n", encoding="utf-8")
    for aid_id in embedding.hulpmiddelen:
        page = (staged / "hulpmiddelen" / f"{aid_id}.md").read_text(encoding="utf-8")
        head = f"---\ntemplate: embedded.html\naid: {aid_id}\nsites: {sites}\n"
        (folder / f"{aid_id}.md").write_text(page_in_frame(page, aid_id).replace("---\n", head, 1), encoding="utf-8")


def page_in_frame(page: str, aid_id: str) -> str:
    """The staged page of an aid with its links to what stands beside it made to lead there from the other folder."""
    return HREF.sub(f'href="../../hulpmiddelen/{aid_id}/', LINK.sub("](../hulpmiddelen/", page))
