"""The browser's Python and this one give the same answer, to the byte, to every case and to bad input."""

import json
from pathlib import Path

from playwright.sync_api import BrowserContext

from build_tools.browser_python.browser_bundle import MANIFEST_NAME, read_manifest
from build_tools.teaching.cases import cases as teaching_cases
from decision_aids.aids import aid_ids, version_on
from decision_aids.answers.json_lines import answer_line
from tests.browser.visits import TODAY, offer_sources, visit
from tests.decision_aids.case_files import FOLDER, cases

DATES = ("2016-01-01", TODAY.isoformat())

BAD_LINES = (
    "",
    " ",
    "null",
    "[]",
    '"tekst"',
    "{",
    '{"answers": {}, "date": "2016-01-01",}',
    '{"answers": {"uren_per_week": 8,}, "date": "2016-01-01"}',
    "{'answers': {}}",
    '{"answers": {}}\n{"answers": {}}',
    '{"answers": {}, "date": "2016-01-01"} en meer',
    '{"date": "2016-01-01"}',
    '{"answers": {}}',
    '{"answers": null, "date": "2016-01-01"}',
    '{"answers": {}, "date": "2016-02-30"}',
    '{"answers": {}, "date": "2016-W01-1"}',
    '{"answers": {}, "date": "20160101"}',
    '{"answers": {}, "date": 20160101}',
    '{"answers": {}, "date": "2014-12-31"}',
    '{"answers": {}, "date": "2027-01-01"}',
    '{"answers": {}, "date": "2016-01-01", "naam": "iemand"}',
    '{"answers": {"a": {"b": {"c": 1}}}, "date": "2016-01-01"}',
    "[" * 5_000,
    '{"answers": {"uren_per_week": 168.5}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": -0.5}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": -0.0}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": 8.25}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": 1e400}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": 1' + "0" * 5_000 + '}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": 1e1}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": NaN}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": -Infinity}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": true}, "date": "2016-01-01"}',
    '{"answers": {"uren_per_week": "8"}, "date": "2016-01-01"}',
    '{"answers": {"onbeloond": "ja", "onbeloond": "nee"}, "date": "2016-01-01"}',
    '{"answers": {"onbeloond": "misschien"}, "date": "2016-01-01"}',
    '{"answers": {"onbeloond": null}, "date": "2016-01-01"}',
    '{"answers": {"\\u0000\\ud83d\\ude00": "é\\tß😀"}, "date": "2016-01-01"}',
    '{"answers": {"gemeente": "Asten"}, "date": "2016-01-01"}',
    '{"answers": {"leeftijd": "18-tot-aow", "geboortedatum": "1980-01-01"}, "date": "2016-01-01"}',
    '{"answers": {"geboortedatum": "1980-02-30"}, "date": "2016-01-01"}',
    '{"answers": {"geboortedatum": "2016-01-02"}, "date": "2016-01-01"}',
    '{"answers": {"variant": "c"}, "date": "2016-01-01"}',
)

ASK_ALL = """async ([settings, questions]) => {
    const { PythonClient } = await import("/sources/python_client.js");
    return new Promise((resolve, reject) => {
        const client = new PythonClient({ ...settings, onFailure: (code) => reject(new Error(code)) });
        client.start();
        (async () => {
            const answers = [];
            for (const [aid, line] of questions) answers.push(await client.ask(aid, line));
            resolve(answers);
        })();
    });
}"""


def questions() -> list[tuple[str, str]]:
    """Aid and line: every case file on each date, every case to teach with, every single answer, and the bad lines."""
    asked = [
        (file.stem, json.dumps({"answers": case.answers, "date": day}, ensure_ascii=False))
        for file in sorted(FOLDER.glob("*.toml"))
        for case in cases(file.stem)
        for day in DATES
    ]
    asked += [
        (case.hulpmiddel, json.dumps({"answers": answers, "date": on.isoformat()}, ensure_ascii=False))
        for case in teaching_cases().values()
        for answers, on in ((case.antwoorden, case.datum), *map(case.changed, case.verandert))
    ]
    for aid_id in aid_ids():
        singles = [{fact.id: value} for fact in version_on(aid_id, TODAY).facts for value in fact.values or (0, 20.5)]
        asked += [(aid_id, json.dumps({"answers": answers, "date": DATES[-1]})) for answers in ({}, *singles)]
        asked += [(aid_id, line) for line in BAD_LINES]
    return [*asked, ("bestaat-niet", '{"answers": {}, "date": "2016-01-01"}')]


def test_browser_answers_as_cpython_does(warm_context: BrowserContext, site_url: str, built_site: Path) -> None:
    """Every line gets from Python in the browser the text that CPython gives."""
    (found,) = (built_site / "assets" / "python").glob(f"*/{MANIFEST_NAME}")
    manifest = read_manifest(found)
    settings = {
        "workerUrl": "/assets/scripts/python_worker.js",
        "runtimeUrl": f"/assets/python/{manifest.version}/",
        "files": manifest.files,
    }
    asked = questions()
    with visit(warm_context, site_url) as visitor:
        offer_sources(visitor.page)
        visitor.open("/over/privacy/")
        answers = visitor.page.evaluate(ASK_ALL, [settings, asked])
        assert visitor.complaints == []
    expected = [answer_line(aid, line) for aid, line in asked]
    pairs = zip(asked, answers, expected, strict=True)
    assert [(question, given, ours) for question, given, ours in pairs if given != ours] == []
    assert sum("error" in json.loads(answer) for answer in answers) > len(BAD_LINES)
    assert sum("error" not in json.loads(answer) for answer in answers) > len(DATES) * len(cases("zelfcheck"))
