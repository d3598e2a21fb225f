"""The worker and its client in a real browser: a throw-away page, a stand-in for the aids, the real Pyodide."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from build_tools.browser_python.browser_bundle import FETCHED_FILES
from build_tools.host.serve import SiteRequestHandler
from tests.browser.stand_in_site import Proof, ask, open_client, proof, wait_for_failure, wait_until_ready

__all__ = ["proof"]


@pytest.fixture(scope="module")
def shared_context(browser: Browser) -> Iterator[BrowserContext]:
    """One context for all tests here, so that the runtime comes from its cache after the first."""
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def tab(shared_context: BrowserContext, proof: Proof) -> Iterator[Page]:
    page = shared_context.new_page()
    page.goto(proof.url)
    yield page
    page.close()


def test_python_answers_in_the_browser(tab: Page, proof: Proof) -> None:
    """An aid's answer is computed by Python, under the site's own policy, with requests to the site only."""
    requested: list[str] = []
    tab.on("request", lambda request: requested.append(request.url))
    open_client(tab, proof.settings())
    wait_until_ready(tab)
    answer = ask(tab, "zelfcheck", '{"answers": {"uitkering": "geen"}}')
    assert answer["given"] == {"answers": {"uitkering": "geen"}}
    assert answer["python"] == [int(part) for part in proof.manifest.python.split(".")[:2]]
    assert tab.evaluate("violations") == []
    assert requested
    assert all(url.startswith(f"{proof.url}/assets/") for url in requested)


def test_progress_counts_every_byte(tab: Page, proof: Proof) -> None:
    """The bytes counted only rise, hold the whole runtime when Python starts, and end at the manifest's total."""
    open_client(tab, proof.settings())
    wait_until_ready(tab)
    progress = tab.evaluate("seen.progress")
    loaded = [each for each, _ in progress]
    assert loaded == sorted(loaded)
    assert {total for _, total in progress} == {proof.manifest.total_bytes}
    assert tab.evaluate("seen.loaded_at_start") == proof.manifest.total_bytes
    assert loaded[-1] == proof.manifest.total_bytes


def test_every_file_is_fetched_once(browser: Browser, proof: Proof, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first visit downloads each file of the bundle once, though the modules are fetched and then imported."""
    served: list[str] = []
    monkeypatch.setattr(SiteRequestHandler, "log_request", lambda handler, *_: served.append(handler.path))
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(proof.url)
        open_client(page, proof.settings())
        wait_until_ready(page)
    bundle = [path.rsplit("/", 1)[-1] for path in served if path.startswith("/assets/python/")]
    assert sorted(bundle) == sorted(proof.manifest.files)


def test_ask_before_ready_is_answered_once_python_runs(tab: Page, proof: Proof) -> None:
    """An answer asked for while Python still loads comes when it has."""
    open_client(tab, proof.settings())
    assert ask(tab, "zelfcheck")["asked"] == ["zelfcheck"]


def test_latest_ask_wins(tab: Page, proof: Proof) -> None:
    """Of several asks at once only the last is answered, and Python is spared those in between."""
    open_client(tab, proof.settings())
    wait_until_ready(tab)
    answers = tab.evaluate("Promise.all(['first', 'second', 'third'].map((aid) => ask(aid, '{}')))")
    assert answers[:2] == ["superseded", "superseded"]
    assert json.loads(answers[2])["asked"] == ["first", "third"]


def test_policy_without_webassembly_is_reported(tab: Page, proof: Proof) -> None:
    """A response that forbids WebAssembly is named before Python could be missed, and nothing is downloaded in vain."""
    open_client(tab, proof.settings(workerUrl="/service_worker.js"))
    assert wait_for_failure(tab) == "wasm-not-allowed"
    assert tab.evaluate("seen.progress") == []


def test_killed_worker_is_noticed_and_replaced(tab: Page, proof: Proof) -> None:
    """A worker that ended without a word is noticed when it is asked, and a retry answers what was open."""
    open_client(tab, proof.settings(answerSeconds=10))
    wait_until_ready(tab)
    tab.workers[0].evaluate("self.close()")
    tab.evaluate("window.open_answer = ask('zelfcheck', '{}'); 0")
    assert wait_for_failure(tab) == "no-answer"
    tab.evaluate("client.retry()")
    assert json.loads(tab.evaluate("open_answer"))["asked"] == ["zelfcheck"]


def test_retry_forgets_what_python_was_told(tab: Page, proof: Proof) -> None:
    """A retry while all is well gives a fresh Python that holds no earlier answers."""
    open_client(tab, proof.settings())
    assert ask(tab, "zelfcheck")["asked"] == ["zelfcheck"]
    (earlier,) = tab.workers
    with earlier.expect_event("close"):
        tab.evaluate("client.retry()")
    assert ask(tab, "opdracht")["asked"] == ["opdracht"]
    assert len(tab.workers) == 1


def test_error_in_python_is_reported(tab: Page, proof: Proof) -> None:
    """An aid that raises an error is a failure at once, and the console tells file and line."""
    open_client(tab, proof.settings())
    wait_until_ready(tab)
    with tab.expect_console_message(lambda message: "RuntimeError: on purpose" in message.text) as logged:
        tab.evaluate("ask('breaks', '{}'); 0")
        assert wait_for_failure(tab) == "answer-failed"
    assert 'decision_aids/answers/json_lines.py", line 21, in answer_line' in logged.value.text


@pytest.mark.parametrize("name", FETCHED_FILES)
def test_file_that_cannot_be_had_is_reported(browser: Browser, proof: Proof, name: str) -> None:
    """Any file of the bundle that fails to arrive is a failed download."""
    with browser.new_context() as context:
        context.route(f"**/{name}", lambda route: route.abort())
        page = context.new_page()
        page.goto(proof.url)
        open_client(page, proof.settings())
        assert wait_for_failure(page) == "download-failed"


def test_missing_worker_is_reported(tab: Page, proof: Proof) -> None:
    """A worker script that is not there is a failed download."""
    open_client(tab, proof.settings(workerUrl="/assets/scripts/gone.js"))
    assert wait_for_failure(tab) == "download-failed"


def test_stalled_download_is_reported(browser: Browser, proof: Proof) -> None:
    """A download that no longer brings a byte is not waited for without end, and a retry can still succeed."""
    with browser.new_context() as context:
        context.route("**/pyodide.asm.wasm", lambda _: None)
        page = context.new_page()
        page.goto(proof.url)
        open_client(page, proof.settings(stallSeconds=10))
        assert wait_for_failure(page) == "stalled"
        context.unroute_all(behavior="ignoreErrors")
        page.evaluate("seen.failures = []; client.retry()")
        wait_until_ready(page)


def test_start_that_takes_too_long_is_reported(tab: Page, proof: Proof) -> None:
    """Python that does not get started in time is reported."""
    open_client(tab, proof.settings(startSeconds=0.01))
    assert wait_for_failure(tab) == "start-failed"


@pytest.mark.parametrize(
    ("older_browser", "code"),
    [
        ("() => { delete window.Worker; }", "no-worker"),
        ("() => { const Full = Worker; window.Worker = function (url) { return new Full(url); }; }", "no-worker"),
        ("() => { delete window.WebAssembly; }", "no-wasm"),
    ],
    ids=["no workers", "classic workers only", "no WebAssembly"],
)
def test_browser_that_cannot_run_python_is_told_so(tab: Page, proof: Proof, older_browser: str, code: str) -> None:
    """A browser that lacks what Python needs gets a reason, not an exception."""
    tab.evaluate(older_browser)
    open_client(tab, proof.settings())
    assert wait_for_failure(tab) == code
