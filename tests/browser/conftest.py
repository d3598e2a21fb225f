"""The one browser of these tests: the Chromium of this machine, not one that Playwright would download."""

import os
import shutil
from typing import Any

import pytest


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Takes the place of pytest-playwright's fixture of this name."""
    chromium = os.environ.get("WERKWIJZER_CHROMIUM") or shutil.which("chromium")
    if not chromium:
        pytest.fail("no Chromium on this machine: run `make chromium`, or put its path in WERKWIJZER_CHROMIUM")
    # Chromium has no sandbox for root, who runs the tests on many a build machine; it only opens our own pages.
    return browser_type_launch_args | {"executable_path": chromium, "args": ["--no-sandbox"]}
