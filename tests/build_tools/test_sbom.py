"""The bill of materials, and the audit of what stands in it."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from build_tools.audit import CLEAN, NOT_AUDITED, VULNERABLE, main, still_allowed
from build_tools.build_site import PROJECT
from build_tools.sbom import SBOM, sbom


def test_all_that_is_locked_stands_in_it(site: Path) -> None:
    """Each package of both locks has its version and address, once; what npm ships has its hash."""
    document = json.loads((site / SBOM).read_text(encoding="utf-8"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    refs = [each["bom-ref"] for each in document["components"]]
    assert len(refs) == len(set(refs)) > 300
    assert {"pkg:npm/%40fontsource/source-sans-3@5.3.1", "pkg:pypi/mkdocs@1.6.1"} <= set(refs)
    assert all(
        len(each["hashes"][0]["content"]) == 128
        for each in document["components"]
        if each["scope"] == "required" and each["purl"].startswith("pkg:npm")
    )


def test_what_reaches_a_visitor_is_required(site: Path) -> None:
    """Font, Python and search reach a visitor; nothing else that was installed does."""
    components = json.loads((site / SBOM).read_text(encoding="utf-8"))["components"]
    shipped = {each["name"] for each in components if each["scope"] == "required"}
    assert shipped == {"@fontsource/source-sans-3", "minisearch", "pyodide"}


@contextmanager
def service(vulnerable: str) -> Iterator[str]:
    """A list of vulnerabilities that knows one, in every package of this name."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
            results: list[dict[str, Any]] = [
                {"vulns": [{"id": "GHSA-1"}]} if f"/{vulnerable}@" in query["package"]["purl"] else {}
                for query in asked
            ]
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps({"results": results}).encode())

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_known_vulnerability_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    """A vulnerability ends the audit with exit code 1, its name, its package and whether that reaches visitors."""
    with service("minisearch") as url:
        assert main(["--service", url]) == VULNERABLE
    assert "GHSA-1  pkg:npm/minisearch@" in capsys.readouterr().out
    with service("geen-pakket") as url:
        assert main(["--service", url]) == CLEAN
    assert f"{len(sbom(PROJECT)['components'])} packages audited, 0 vulnerabilities" in capsys.readouterr().out


def test_audit_without_data_is_no_clean_audit(capsys: pytest.CaptureFixture[str]) -> None:
    """Where the list of vulnerabilities cannot be had, that is said, with an exit code of its own."""
    assert main(["--service", "http://127.0.0.1:9/"]) == NOT_AUDITED
    assert capsys.readouterr().err.startswith("Not audited:")


def test_vulnerability_stands_only_with_a_reason_and_for_a_time() -> None:
    """A vulnerability that is let stand has a reason, and a day on which it counts again."""
    allowed = {"A": {"reden": "Raakt ons niet.", "tot": date(2027, 1, 1)}, "B": {"reden": "", "tot": date(2027, 1, 1)}}
    assert still_allowed(allowed, date(2026, 12, 31)) == {"A"}
    assert still_allowed(allowed, date(2027, 1, 1)) == set()
