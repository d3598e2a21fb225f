"""What is given to whoever runs the site: each setting is tried on the server that it is for."""

import re
import shlex
import shutil
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_tools.host.compressed_files import COMPRESSED
from build_tools.host.response_headers import KEEP_FOR_EVER, header_rules, headers_for
from tests.browser.aid_visits import SOME_ANSWERS, aid_visit
from tests.browser.hosts import brotli_module, nginx_host, nginx_of_debian
from tests.browser.visits import visitors_context

DEPLOY = Path(__file__).parents[2] / "deploy"
PART_BEFORE, PAGE_BEFORE = "assets/tabel.0a1b2c3d.json", "weggehaald.html"
"""What only the version before had."""


@pytest.fixture(scope="module")
def nginx(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the site on nginx with the settings that are given for it."""
    root = tmp_path_factory.mktemp("nginx") / "root"
    root.symlink_to(built_site)
    before = root.with_name("root-before")
    (before / "assets").mkdir(parents=True)
    for name in PART_BEFORE, PAGE_BEFORE:
        (before / name).write_text("van de vorige versie", encoding="utf-8")
    settings = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    with nginx_host(root, settings=settings, before=f"load_module {brotli_module()};") as url:
        yield url


def get(url: str, accepted: str = "br") -> HTTPResponse:
    request = urllib.request.Request(url, headers={"Accept-Encoding": accepted})  # noqa: S310 - our own server
    try:
        response: HTTPResponse = urllib.request.urlopen(request, timeout=60)  # noqa: S310
    except urllib.error.HTTPError as error:
        return error  # type: ignore[return-value]
    return response


def test_nginx_answers_with_the_headers_of_the_build(nginx: str, built_site: Path) -> None:
    """Each file comes with the very headers that the build wrote for it, each once, whole or compressed."""
    rules = header_rules(built_site)
    files = [f"/{file.relative_to(built_site).as_posix()}" for file in sorted(built_site.rglob("*")) if file.is_file()]
    paths = [path.removesuffix("index.html") for path in files if not path.endswith(COMPRESSED) and path != "/_headers"]
    wrong = []
    for path in ["/bestaat-niet", *paths]:
        with get(nginx + path) as response:
            expected = headers_for("/404.html" if path == "/bestaat-niet" else path, rules)
            given = {name: response.headers.get_all(name) for name in expected}
            wrong += [f"{path}: {name}" for name, value in expected.items() if given[name] != [value]]
    assert len(paths) > 150
    assert wrong == []


def test_nginx_serves_the_compressed_copies(nginx: str, built_site: Path) -> None:
    """A browser that takes brotli gets the copy made at the build, with the type of the file; another gets the file."""
    (program,) = built_site.glob("assets/python/*/*.wasm")
    address = f"{nginx}/{program.relative_to(built_site).as_posix()}"
    with get(address) as response:
        assert response.headers["Content-Encoding"] == "br"
        assert response.headers["Content-Type"] == "application/wasm"
        assert response.headers["Cache-Control"] == KEEP_FOR_EVER
        assert response.read() == program.with_name(program.name + COMPRESSED).read_bytes()
    with get(address, "gzip") as response:
        assert response.headers["Content-Encoding"] is None
        assert len(response.read()) == program.stat().st_size


@pytest.mark.parametrize(
    "path", ["/bestaat-niet", "/_headers", "/index.html.br", "/assets/", "/assets/x.js", f"/{PAGE_BEFORE}"]
)
def test_nginx_shows_the_sites_own_page_for_what_is_not_there(nginx: str, path: str) -> None:
    """What does not exist, or is not for visitors, is answered with status 404 and a page of the site."""
    with get(nginx + path, "identity") as response:
        assert response.status == 404
        assert re.search("Waar is deze pagina", response.read().decode())


def test_nginx_still_has_the_parts_of_the_version_before(nginx: str) -> None:
    """What a page of the version before names is found after a new one came, with the headers of all that is found."""
    with get(f"{nginx}/{PART_BEFORE}") as response:
        assert response.status == 200
        assert response.read() == b"van de vorige versie"
        assert response.headers.get_all("Cache-Control") == [KEEP_FOR_EVER]
        assert response.headers.get_all("X-Content-Type-Options") == ["nosniff"]


def test_nginx_leads_to_the_address_with_a_slash(nginx: str) -> None:
    """The address of a folder without its slash leads to the one with it, on the same host whatever its name."""
    with get(f"{nginx}/over/privacy") as response:
        assert response.status == 200
        assert response.geturl() == f"{nginx}/over/privacy/"


def test_aid_gives_its_reasons_on_nginx(browser: Browser, nginx: str) -> None:
    """With these headers Python starts and answers, and the policy blocks nothing that the site needs."""
    with visitors_context(browser) as context, aid_visit(context, nginx, "beleidsregels") as (visitor, aid):
        aid.give(SOME_ANSWERS)
        aid.expect_outcome("nog-onbekend", settled=False)
        assert visitor.complaints == []


def changed_as_in_the_container(folder: Path, recipe: str) -> None:
    """Do to Debian's settings in `folder`/etc/nginx what the container does to them: its own commands, run there."""
    shutil.copytree(nginx_of_debian().parents[2] / "etc" / "nginx", folder / "etc" / "nginx")
    (folder / "etc" / "nginx" / "conf.d").mkdir(exist_ok=True)
    (folder / "etc" / "nginx" / "sites-enabled").mkdir(exist_ok=True)
    shutil.copy(DEPLOY / "nginx.conf", folder / "etc" / "nginx" / "sites-enabled" / "werkwijzer")
    orders = [order.strip() for line in recipe.splitlines() for order in line.removeprefix("RUN").split(" && ")]
    changes = [order.removeprefix("&& ") for order in orders if re.match(r"(&& )?(sed|printf) ", order)]
    assert len(changes) == 3
    for order in changes:
        subprocess.run(["sh", "-c", order.replace(" /etc/nginx", f" {shlex.quote(str(folder))}/etc/nginx")], check=True)


def test_nginx_takes_the_settings_of_the_container(tmp_path: Path) -> None:
    """What the container makes of Debian's settings is accepted, and leaves nothing to write outside /tmp."""
    nginx = nginx_of_debian()
    recipe = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace(" \\\n", "")
    changed_as_in_the_container(tmp_path, recipe)
    settings = tmp_path / "etc" / "nginx" / "nginx.conf"
    text = settings.read_text(encoding="utf-8")
    set_there = dict(re.findall(r"^\s*(access_log|error_log|pid|user) ([^;]+);", text, re.MULTILINE))
    assert set_there == {"access_log": "off", "error_log": "stderr warn", "pid": "/tmp/nginx.pid"}  # noqa: S108
    own = (settings.parent / "sites-enabled" / "werkwijzer").read_text(encoding="utf-8")
    assert re.findall(r"listen [^;]+", own) == ["listen 8080"]
    # Debian's folders are those of this test, and the module stands where the package was unpacked.
    text = text.replace("/etc/nginx/", f"{settings.parent}/").replace(
        "include " + str(settings.parent / "modules-enabled" / "*.conf"), f"load_module {brotli_module()}"
    )
    settings.write_text(text, encoding="utf-8")
    tried = subprocess.run(
        [nginx, "-t", "-e", "stderr", "-c", settings, "-p", tmp_path], capture_output=True, text=True, check=False
    )
    assert tried.returncode == 0, tried.stderr
    assert "warn" not in tried.stderr
