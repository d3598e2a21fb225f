from pathlib import Path

import pytest

from build_tools.host.content_security_policy import PAGE_POLICY, PolicyError, protect_pages


def page(head: str = "", body: str = "") -> str:
    return f'<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">{head}</head>\n<body>\n{body}\n</body>\n</html>\n'


def test_policy_allows_the_site_itself_and_nothing_inline() -> None:
    """The policy starts from nothing; a page may not run WebAssembly, send a form, or make text into markup or code."""
    assert PAGE_POLICY == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types default"
    )


def test_policy_comes_first_in_every_page(tmp_path: Path) -> None:
    """Each page gets the policy right behind the character set, ahead of all scripts, and the rest stays as it was."""
    before = page('<title>T</title><script src="a.js"></script>', "<p>één</p>")
    (tmp_path / "deep").mkdir()
    for name in ("index.html", "deep/index.html"):
        (tmp_path / name).write_text(before, encoding="utf-8")
    protect_pages(tmp_path)
    referrer = '<meta name="referrer" content="no-referrer">'
    tag = f'<meta http-equiv="Content-Security-Policy" content="{PAGE_POLICY}">{referrer}'
    expected = before.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{tag}')
    for name in ("index.html", "deep/index.html"):
        assert (tmp_path / name).read_text(encoding="utf-8") == expected


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<script>alert(1)</script>", "<script> without src"),
        ("<SCRIPT TYPE=module>alert(1)</SCRIPT>", "<script> without src"),
        ('<p style="color: red">', 'style="color: red" on <p>'),
        ("<style>p { color: red }</style>", "<style> element"),
        ('<button onclick="go()">', "onclick= on <button>"),
        ('<a href=" JavaScript:go()">', "href=javascript: on <a>"),
        ('<meta http-equiv="Content-Security-Policy" content="">', "policy is there already"),
    ],
)
def test_what_the_policy_would_block_fails_the_build(tmp_path: Path, body: str, fault: str) -> None:
    """An inline script, style, handler or second policy is named with file and line, and no page is touched."""
    (tmp_path / "a.html").write_text(page())
    (tmp_path / "b.html").write_text(page(body=f"<p>\n{body}"))
    with pytest.raises(PolicyError) as caught:
        protect_pages(tmp_path)
    assert str(caught.value).startswith("b.html:7: ")
    assert fault in str(caught.value)
    assert (tmp_path / "a.html").read_text() == page()


@pytest.mark.parametrize(
    "script", ['<script src="a.js"></script>', '<script type="application/json">{"a": 1}</script>']
)
def test_script_files_and_data_are_no_fault(tmp_path: Path, script: str) -> None:
    """A script in a file is allowed by where it comes from, and data is never run."""
    (tmp_path / "a.html").write_text(page(script))
    protect_pages(tmp_path)
    assert PAGE_POLICY in (tmp_path / "a.html").read_text()


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    """Who mends a site sees all that is wrong with it in one go."""
    (tmp_path / "a.html").write_text(page(body='<p style="x">\n<p style="y">'))
    (tmp_path / "b.html").write_text("<html></html>")
    with pytest.raises(PolicyError) as caught:
        protect_pages(tmp_path)
    places = [line.split(": ")[0] for line in str(caught.value).splitlines()]
    assert places == ["a.html:6", "a.html:7", "b.html:1"]
