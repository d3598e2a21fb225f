"""The settings for nginx of a site of which other sites may frame pages: those that are given, with one line more."""

from pathlib import Path

from build_tools.host.response_headers import embedded_policy, framing_sites
from build_tools.own_edition.embedding import FOLDER as EMBEDDED

PLACE = "map $uri $werkwijzer_policy {\n"


def write_nginx_settings(given: Path, site: Path, target: Path) -> None:
    """Write the settings for a built site from the given ones; nothing where nobody may frame a page of it.

    Raises ValueError where the given settings have no place for the policy.
    """
    target.unlink(missing_ok=True)
    if framers := framing_sites(site):
        settings = given.read_text(encoding="utf-8")
        if settings.count(PLACE) != 1:
            raise ValueError(f"{given}: no place for the policy of pages in a frame")
        line = f'  "~^/{EMBEDDED}/" "{embedded_policy(framers)}";\n'
        target.write_text(settings.replace(PLACE, PLACE + line), encoding="utf-8")
