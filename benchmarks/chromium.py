"""The Chromium that is measured: the one that `make bench` found, or else the one on the path."""

import os
import shutil

from playwright.sync_api import Browser, Playwright


def chromium() -> str:
    """Its path. Raises FileNotFoundError, which says how to get one, where there is none."""
    found = os.environ.get("WERKWIJZER_CHROMIUM") or shutil.which("chromium")
    if not found:
        raise FileNotFoundError("no Chromium here: run `make chromium`, or put its path in WERKWIJZER_CHROMIUM")
    return found


def launched(playwright: Playwright) -> Browser:
    """It, running; without its sandbox, which it has not for root, for it opens our own pages only."""
    return playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
