"""A throw-away site with a stand-in for the aids and the real Pyodide, and how tests talk to its client."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from build_tools.browser_python.browser_bundle import BundleManifest, write_browser_bundle
from build_tools.generator.joined_scripts import WORKER, join_scripts
from build_tools.host.offline import SERVICE_WORKER
from build_tools.host.serve import running_server
from tests.browser.visits import PATIENCE

STAND_IN = Path(__file__).with_name("stand_in")
REPOSITORY = STAND_IN.parents[2]


@dataclass(frozen=True)
class Proof:
    """The throw-away site, and what its client is told."""

    url: str
    site: Path
    manifest: BundleManifest

    def settings(self, **changes: Any) -> dict[str, Any]:
        return {
            "workerUrl": "/assets/scripts/python_worker.js",
            "runtimeUrl": f"/assets/python/{self.manifest.version}/",
            "files": self.manifest.files,
        } | changes


@pytest.fixture(scope="module")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proof]:
    project = shutil.copytree(STAND_IN / "project", tmp_path_factory.mktemp("bundled") / "project")
    (project / "node_modules").symlink_to(REPOSITORY / "node_modules")
    site = shutil.copytree(STAND_IN / "site", tmp_path_factory.mktemp("served") / "site")
    manifest = write_browser_bundle(project, site / "assets" / "python", [("zelfcheck", "{}")])
    scripts = site / "assets" / "scripts"
    for name in ("python_client.js", WORKER, "python_download.js", "python_memory.js", "trusted_scripts.js"):
        shutil.copy(REPOSITORY / "docs" / "assets" / "scripts" / name, scripts)
    join_scripts(REPOSITORY / "node_modules", scripts, {"esm": (WORKER,)})
    # The same worker where the headers do not allow WebAssembly.
    shutil.copy(scripts / WORKER, site / SERVICE_WORKER)
    with running_server(site) as url:
        yield Proof(url, site, manifest)


def open_client(page: Page, settings: dict[str, Any]) -> None:
    page.evaluate("settings => open_client(settings)", settings)


def wait_until_ready(page: Page) -> None:
    page.evaluate("patience => until(() => seen.ready > 0 || seen.failures.length > 0, patience)", PATIENCE)
    assert page.evaluate("[seen.ready, seen.failures]") == [1, []]


def wait_for_failure(page: Page) -> str:
    page.evaluate("patience => until(() => seen.failures.length > 0, patience)", PATIENCE)
    codes = page.evaluate("seen.failures")
    assert len(codes) == 1
    assert codes[0] in page.evaluate("known_failures")
    return str(codes[0])


def ask(page: Page, aid: str, line: str = "{}") -> Any:
    return json.loads(page.evaluate("([aid, line]) => ask(aid, line)", [aid, line]))
