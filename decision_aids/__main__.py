"""The way in of `python -m decision_aids`; what it does stands in `command_line`."""

import signal
import sys
from importlib import import_module

if __name__ == "__main__":
    # Ctrl-C ends it at once and without a word, also while the rules are still being read.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    sys.exit(import_module("decision_aids.command_line").run())
