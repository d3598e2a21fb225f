"""Looks for known vulnerabilities in what the site is made of and with (`make audit`); what has a reason may stand.

They come from the open list of OSV, which knows npm and Python both. Where that cannot be had nothing is audited, and
that is said in so many words: exit code 3, which is not that of a clean audit.
"""

import argparse
import json
import sys
import tomllib
import urllib.request
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from build_tools.sbom import sbom

PROJECT = Path(__file__).resolve().parent.parent
ALLOWED = Path("build_tools", "audit.toml")
SERVICE = "https://api.osv.dev/v1/querybatch"
AT_ONCE = 500
SECONDS = 30

CLEAN, VULNERABLE, NOT_AUDITED = 0, 1, 3


class NoAuditDataError(Exception):
    """The list of vulnerabilities could not be had; the message says why."""


@dataclass(frozen=True, slots=True)
class Vulnerability:
    """A known vulnerability in one package."""

    id: str
    purl: str
    reaches_visitors: bool

    def __str__(self) -> str:
        """The vulnerability as a line of the report."""
        return f"{self.id}  {self.purl}  {'reaches visitors' if self.reaches_visitors else 'only builds and tests'}"


def vulnerabilities(components: Sequence[Mapping[str, Any]], service: str) -> list[Vulnerability]:
    """The known vulnerabilities in the components of a bill of materials. Raises NoAuditDataError."""
    found = []
    for first in range(0, len(components), AT_ONCE):
        some = components[first : first + AT_ONCE]
        for component, result in zip(some, _ask(service, [each["purl"] for each in some]), strict=True):
            required = component["scope"] == "required"
            found += [Vulnerability(each["id"], component["purl"], required) for each in result.get("vulns", [])]
    return found


def _ask(service: str, purls: Iterable[str]) -> list[dict[str, Any]]:
    body = json.dumps({"queries": [{"package": {"purl": purl}} for purl in purls]}).encode()
    request = urllib.request.Request(service, body, {"Content-Type": "application/json"})  # noqa: S310 - http(s) only
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as response:  # noqa: S310
            results: list[dict[str, Any]] = json.load(response)["results"]
    except (OSError, ValueError, KeyError) as error:
        raise NoAuditDataError(f"{service}: {error}") from error
    return results


def still_allowed(allowed: Mapping[str, Mapping[str, Any]], today: date) -> set[str]:
    """The ids of vulnerabilities that may stand on this day."""
    return {each for each, why in allowed.items() if why["reden"] and today < why["tot"]}


def main(arguments: Sequence[str]) -> int:
    """Print what was found; 0 where nothing was, 1 where something was, 3 where it could not be looked up."""
    parser = argparse.ArgumentParser(prog="python -m build_tools.audit", description=__doc__)
    parser.add_argument("--service", default=SERVICE, help="another address that answers as OSV does")
    options = parser.parse_args(arguments)
    allowed = tomllib.loads((PROJECT / ALLOWED).read_text(encoding="utf-8"))["laten"]
    components = sbom(PROJECT)["components"]
    try:
        found = vulnerabilities(components, options.service)
    except NoAuditDataError as error:
        print(f"Not audited: the list of known vulnerabilities cannot be had here ({error})", file=sys.stderr)
        return NOT_AUDITED
    standing = still_allowed(allowed, date.today())  # noqa: DTZ011 - the day where the user is
    left = [each for each in found if each.id not in standing]
    reasoned = f"{len(found) - len(left)} allowed with a reason"
    print(f"{len(components)} packages audited, {len(left)} vulnerabilities, {reasoned}")
    for vulnerability in left:
        print(f"  {vulnerability}")
    return VULNERABLE if left else CLEAN


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
