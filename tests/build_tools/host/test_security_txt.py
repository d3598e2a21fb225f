"""Where somebody who finds a vulnerability is told to report it."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from build_tools.build_site import PROJECT
from build_tools.due import looks
from build_tools.host.security_txt import SECURITY_TXT, ContactError, expiry, write_security_txt

ADDRESS = "https://werkwijzer.voorbeeld.nl/"


def fields(site: Path) -> dict[str, str]:
    """The fields of the file."""
    return dict(line.split(": ", 1) for line in (site / SECURITY_TXT).read_text(encoding="utf-8").splitlines())


def test_file_names_an_address_and_a_day(tmp_path: Path) -> None:
    """What RFC 9116 asks for is there: an address in full, and the day until which it holds, with its time."""
    write_security_txt(tmp_path, ADDRESS)
    found = fields(tmp_path)
    assert found["Contact"] == f"{ADDRESS}over/#hoe-meldt-u-een-fout"
    assert found["Canonical"] == f"{ADDRESS}.well-known/security.txt"
    assert datetime.fromisoformat(found["Expires"]) == datetime.combine(expiry(), datetime.min.time(), UTC)


def test_whoever_runs_the_site_may_name_another_address(tmp_path: Path) -> None:
    """An address of mail takes the place of that of the page, and one without its scheme is refused."""
    write_security_txt(tmp_path, ADDRESS, "mailto:ict@voorbeeld.nl")
    assert fields(tmp_path)["Contact"] == "mailto:ict@voorbeeld.nl"
    for wrong in ("ict@voorbeeld.nl", "https://["):
        with pytest.raises(ContactError, match=rf"^SECURITY_CONTACT: {re.escape(wrong)}: "):
            write_security_txt(tmp_path, ADDRESS, wrong)


@pytest.mark.parametrize("address", ["https://voorbeeld.nl/werkwijzer", "https://voorbeeld.nl/werkwijzer/"])
def test_address_holds_with_and_without_its_last_slash(tmp_path: Path, address: str) -> None:
    """A folder that the site stands below is not lost where whoever builds it leaves the slash out."""
    write_security_txt(tmp_path, address)
    assert fields(tmp_path)["Contact"] == "https://voorbeeld.nl/werkwijzer/over/#hoe-meldt-u-een-fout"
    assert fields(tmp_path)["Canonical"] == "https://voorbeeld.nl/werkwijzer/.well-known/security.txt"


@pytest.mark.parametrize("contact", ["", "mailto:ict@voorbeeld.nl"])
@pytest.mark.parametrize(
    "address", ["http://voorbeeld.nl/", "voorbeeld.nl", "https:/voorbeeld.nl/", "https://[", "https://:8/"]
)
def test_address_of_the_site_is_refused_under_its_own_name(tmp_path: Path, address: str, contact: str) -> None:
    """The fault names what is wrong, whether or not another address to report to is right."""
    with pytest.raises(ContactError, match=rf"^SITE_URL: {re.escape(address)}: "):
        write_security_txt(tmp_path, address, contact)
    assert not (tmp_path / SECURITY_TXT).exists()


def test_nothing_is_written_without_an_address(tmp_path: Path) -> None:
    """A site that does not know where it will stand names no address that leads nowhere."""
    write_security_txt(tmp_path, "")
    assert not (tmp_path / SECURITY_TXT).exists()


def test_day_of_expiry_is_within_a_year_and_in_the_list_of_what_is_due() -> None:
    """The file holds for no more than a year after the last look, and that look stands in `make due` before it ends."""
    (look,) = [look for look in looks(PROJECT) if look.what == "security.txt"]
    assert look.last == expiry()
    assert look.seen < look.due < expiry() <= look.seen + timedelta(days=365)
