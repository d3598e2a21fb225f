from pathlib import Path

import pytest

from build_tools.host.content_security_policy import (
    PolicyError,
    page_policy,
    protect_pages,
    scan_page,
    script_hashes_of,
)

# printf 'alert(1)' | openssl dgst -sha256 -binary | base64
HASH_OF_ALERT = "sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI="


def page(head: str = "", body: str = "") -> str:
    return f'<!doctype html>\n<html>\n<head>\n<meta charset="utf-8">{head}</head>\n<body>\n{body}\n</body>\n</html>\n'


def test_policy_allows_the_site_itself_and_the_hashed_scripts_only() -> None:
    """The policy starts from nothing, and a hash stands in it once, in a fixed order."""
    assert page_policy(["sha256-b", "sha256-a", "sha256-b"]) == (
        "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; "
        "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; "
        "form-action 'none'"
    )


def test_policy_comes_first_in_every_page_with_its_own_hashes(tmp_path: Path) -> None:
    """Each page gets its policy right behind the character set, ahead of all scripts, and the rest stays as it was."""
    with_script = page("<title>T</title><script>alert(1)</script>", "<p>één</p>")
    (tmp_path / "deep").mkdir()
    (tmp_path / "index.html").write_text(with_script, encoding="utf-8")
    (tmp_path / "deep" / "index.html").write_text(page(), encoding="utf-8")
    protect_pages(tmp_path)
    tag = f'<meta http-equiv="Content-Security-Policy" content="{page_policy([HASH_OF_ALERT])}">'
    protected = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert protected == with_script.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{tag}')
    assert "sha256" not in (tmp_path / "deep" / "index.html").read_text(encoding="utf-8")
    assert script_hashes_of(tmp_path / "index.html") == [HASH_OF_ALERT]


@pytest.mark.parametrize(
    ("script", "hashes"),
    [
        ("<script>alert(1)</script>", 1),
        ("<SCRIPT TYPE=module>alert(1)</SCRIPT>", 1),
        ("<script>if (a < b && '&amp;' || '<p>') {\n  alert('</p>')\n}</script>", 1),
        ('<script src="a.js"></script>', 0),
        ('<script type="application/json">{"a": 1}</script>', 0),
    ],
)
def test_only_scripts_that_run_and_stand_in_the_page_are_hashed(script: str, hashes: int) -> None:
    """An inline script is hashed as it stands, and data and script files need no hash."""
    assert len(scan_page(page(script)).script_hashes) == hashes


def test_script_text_is_hashed_to_the_letter() -> None:
    """Signs that mean something elsewhere in a page mean nothing within a script."""
    # printf '"&amp;<p>"' | openssl dgst -sha256 -binary | base64
    expected = "sha256-kNuC2s0GXoVI7Z+8Y8GBluSUqba/oRVLrnu7YkfF7ho="
    assert scan_page(page('<script>"&amp;<p>"</script>')).script_hashes == [expected]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<p style="color: red">', 'style="color: red" on <p>'),
        ("<style>p { color: red }</style>", "<style> element"),
        ('<button onclick="go()">', "onclick= on <button>"),
        ('<a href=" JavaScript:go()">', "href=javascript: on <a>"),
        ('<meta http-equiv="Content-Security-Policy" content="">', "policy is there already"),
    ],
)
def test_what_the_policy_would_block_fails_the_build(tmp_path: Path, body: str, fault: str) -> None:
    """An inline style, handler or second policy is named with file and line, and no page is touched."""
    (tmp_path / "a.html").write_text(page())
    (tmp_path / "b.html").write_text(page(body=f"<p>\n{body}"))
    with pytest.raises(PolicyError) as caught:
        protect_pages(tmp_path)
    assert str(caught.value).startswith("b.html:7: ")
    assert fault in str(caught.value)
    assert (tmp_path / "a.html").read_text() == page()


def test_every_fault_is_named_at_once(tmp_path: Path) -> None:
    """Who mends a site sees all that is wrong with it in one go."""
    (tmp_path / "a.html").write_text(page(body='<p style="x">\n<p style="y">'))
    (tmp_path / "b.html").write_text("<html></html>")
    with pytest.raises(PolicyError) as caught:
        protect_pages(tmp_path)
    places = [line.split(": ")[0] for line in str(caught.value).splitlines()]
    assert places == ["a.html:6", "a.html:7", "b.html:1"]
