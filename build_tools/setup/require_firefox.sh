#!/usr/bin/env bash
# Prints the path of a Firefox that runs.
set -u
source "${BASH_SOURCE[0]%/*}/require_browser.sh"

require_browser Firefox WERKWIJZER_FIREFOX firefox-esr firefox
