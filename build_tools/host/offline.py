"""Writes the service worker, by which a browser keeps the whole site for when there is no connection.

Our own script: workbox-build brings 323 npm packages for a list with hashes, and what is particular here would still be
ours: Python kept once it was fetched, no page in the styles of another version, no lost answers in another tab.
"""

import hashlib
import json
from pathlib import Path
from urllib.parse import quote

from build_tools.browser_python.answer_tables import WHOLE_FOLDER
from build_tools.browser_python.browser_bundle import integrity
from build_tools.host.compressed_files import COMPRESSED

SERVICE_WORKER = "service_worker.js"
TEMPLATE = Path(__file__).resolve().parent / "templates" / SERVICE_WORKER
PYTHON_FOLDER = Path("assets", "python")

# What is not part of a visit: texts of licences, the headers for a host, rules for other engines, and copies of other
# files in a smaller form.
LEFT_OUT = frozenset({".br", ".dmn", ".gz", ".txt", ".xml", ""})
BILL_OF_MATERIALS = ".cdx.json"

# What a trainer prints, and what a few readers judge our rules on: a megabyte each, of no use to any other visitor.
HAND_OUTS = ("documenten/casussen-*", "documenten/leesblad-*")

# Takes the place of the real one where the site changes all the time, and undoes what an earlier one kept.
WITHDRAWN = """\
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => {
  self.registration.unregister(); // not waited for: a page that reloads would wait for it too
  event.waitUntil(caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))));
});
"""


def write_service_worker(site: Path) -> None:
    """Write the service worker of the built site, which must be complete: a file that changes after this is refused."""
    files = {address(file.relative_to(site)): integrity(file) for file in kept_files(site)}
    headers = hashlib.sha256((site / "_headers").read_bytes()).hexdigest()[:8]
    script = TEMPLATE.read_text(encoding="utf-8")
    contents = {"headers": headers, "files": files, "python": _python(site)}
    version = hashlib.sha256((json.dumps(contents) + script).encode()).hexdigest()[:16]
    manifest = json.dumps({"version": version} | contents, separators=(",", ":"))
    (site / SERVICE_WORKER).write_text(f"const SITE = {manifest};\n{script}", encoding="utf-8", newline="\n")


def withdraw_service_worker(site: Path) -> None:
    """Replace the service worker of a site by one that forgets all it kept, and does nothing after that."""
    (site / SERVICE_WORKER).write_text(WITHDRAWN, encoding="utf-8", newline="\n")
    (site / f"{SERVICE_WORKER}{COMPRESSED}").unlink(missing_ok=True)


def kept_files(site: Path) -> list[Path]:
    """The files that a visit may need, in order, without Python: that is kept once an aid has fetched it."""
    return [
        file
        for file in sorted(site.rglob("*"))
        if file.is_file()
        and file.suffix not in LEFT_OUT
        and not file.name.endswith(BILL_OF_MATERIALS)
        and not any(file.relative_to(site).match(hand_out) for hand_out in HAND_OUTS)
        and file != site / SERVICE_WORKER
        and not file.is_relative_to(site / PYTHON_FOLDER)
        and not file.is_relative_to(site / "assets" / WHOLE_FOLDER)
    ]


def address(path: Path) -> str:
    """The address of a file of the site, without a slash in front; a page has that of its folder."""
    return quote(path.as_posix().removesuffix("index.html") if path.name == "index.html" else path.as_posix())


def _python(site: Path) -> dict[str, object]:
    (folder,) = (site / PYTHON_FOLDER).iterdir()
    return {
        "folder": f"{folder.relative_to(site).as_posix()}/",
        "files": {file.name: integrity(file) for file in sorted(folder.iterdir()) if file.suffix not in LEFT_OUT},
    }
