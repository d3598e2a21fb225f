"""Orca, the screen reader of Linux desktops, with Chromium on a screen that nobody sees; its speech is text."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.webkit import screen

NEEDED = ("chromium", "orca", "Xvfb", "dbus-daemon", "xdotool")
PATIENCE = 60  # seconds
NOTED, CUSTOMS = "speech_in_a_file", "orca-customizations"
# In Orca's own Python: its speech as text, and no page that is read aloud of itself.
MODULES = {
    NOTED: """
import os
from orca import speechserver

class SpeechServer(speechserver.SpeechServer):
    @staticmethod
    def getSpeechServer(info=None):
        return SpeechServer()

    @staticmethod
    def getSpeechServers():
        return [SpeechServer()]

    def speak(self, text=None, acss=None, interrupt=True):
        with open(os.environ["SPOKEN"], "a", encoding="utf-8") as spoken:
            print(text, file=spoken)
""",
    CUSTOMS: f"""
from orca import settings
settings.speechServerFactory = "{NOTED}"
settings.speechFactoryModules = ["{NOTED}"]
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
""",
}


@dataclass
class ScreenReader:
    """Orca at work: the keys that a visitor presses, and what is said since."""

    environment: dict[str, str]
    spoken: Path
    since: int = 0

    def press(self, key: str) -> None:
        """Press a key of the keyboard of this screen, by its name in X."""
        self.since = len(self._all())
        subprocess.run(["xdotool", "key", key], env=self.environment, check=True)

    def hear(self, *words: str) -> None:
        """Return once all of this was said since the last key, in this order; fails the test where it never is."""
        until = time.monotonic() + PATIENCE
        pattern = re.compile(".*".join(re.escape(word) for word in words), re.DOTALL | re.IGNORECASE)
        while not pattern.search("\n".join(self.said())):
            if time.monotonic() > until:
                pytest.fail(f"Orca said {self.said()}, and not {words}")
            time.sleep(0.1)

    def said(self) -> list[str]:
        """All that was said since the last key."""
        return self._all()[self.since :]

    def _all(self) -> list[str]:
        return self.spoken.read_text(encoding="utf-8").splitlines() if self.spoken.exists() else []


@contextmanager
def screen_reader(place: Path) -> Iterator[ScreenReader]:
    """Orca in Dutch, speaking until the end; `place`: a folder for what it keeps. Without Orca the test is skipped."""
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    modules = place / ".local" / "share" / "orca"
    modules.mkdir(parents=True)
    for name, text in MODULES.items():
        modules.joinpath(f"{name}.py").write_text(text, encoding="utf-8")
    spoken = place / "spoken.txt"
    with screen() as display, session_bus(place) as bus:
        environment = os.environ | {
            "DISPLAY": display,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "HOME": str(place),
            "XDG_RUNTIME_DIR": str(place),
            "PYTHONPATH": str(modules),
            "SPOKEN": str(spoken),
            "LANGUAGE": "nl",
            "ACCESSIBILITY_ENABLED": "1",
        }
        command = ["orca", "--replace", "--enable=speech"]
        with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as orca:
            reader = ScreenReader(environment, spoken)
            try:
                reader.hear("Schermlezer aan")
                yield reader
            finally:
                orca.kill()


@contextmanager
def session_bus(place: Path) -> Iterator[str]:
    """A bus for this session alone, on which the accessibility services start by themselves; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:dir={place}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()
