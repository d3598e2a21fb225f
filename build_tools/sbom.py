"""Writes what the site is made of and with, as a CycloneDX bill of materials, from the locks.

What reaches a visitor is `required`; what only builds and tests the site is `excluded`, as is all Python that is
installed: a visitor gets our own and Pyodide's. It holds no day and no random number, so that two builds of one edition
write the same.
"""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

SBOM = "sbom.cdx.json"
PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)


def write_sbom(project: Path, site: Path) -> None:
    """Write the bill of materials of `project` into its built site. Raises OSError where a lock is missing."""
    (site / SBOM).write_text(json.dumps(sbom(project), indent=1, sort_keys=True) + "\n", encoding="utf-8", newline="\n")


def sbom(project: Path) -> dict[str, Any]:
    """The bill of materials: a document of CycloneDX 1.6."""
    found = {each["bom-ref"]: each for each in (*_of_npm(project), *_of_python(project))}
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "werkwijzer-tegenprestatie",
                "name": "werkwijzer-tegenprestatie",
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            }
        },
        "components": [found[ref] for ref in sorted(found)],
    }


def _of_npm(project: Path) -> Iterator[dict[str, Any]]:
    lock = json.loads((project / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    shipped = lock[""]["dependencies"]
    for path, package in lock.items():
        if path:
            name = path.rpartition("node_modules/")[2]
            # As an address of a package is written: the sign before a scope is not left as it is.
            ref = f"pkg:npm/{quote(name, safe='/')}@{package['version']}"
            made = _component(
                ref, name, package["version"], required=name in shipped and path.count("node_modules") == 1
            )
            if "license" in package:
                made["licenses"] = [{"expression": package["license"]}]
            algorithm, _, digest = package.get("integrity", "").partition("-")
            if algorithm == "sha512":
                made["hashes"] = [{"alg": "SHA-512", "content": base64.b64decode(digest).hex()}]
            yield made


def _of_python(project: Path) -> Iterator[dict[str, Any]]:
    for match in PINNED.finditer((project / "requirements.lock").read_text(encoding="utf-8")):
        name, version = match["name"].lower(), match["version"]
        yield _component(f"pkg:pypi/{name}@{version}", name, version, required=False)


def _component(ref: str, name: str, version: str, *, required: bool) -> dict[str, Any]:
    scope = "required" if required else "excluded"
    return {"type": "library", "bom-ref": ref, "purl": ref, "name": name, "version": version, "scope": scope}
