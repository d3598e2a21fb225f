#!/usr/bin/env bash
# Prints the path of a Chromium that runs.
set -u
source "${BASH_SOURCE[0]%/*}/require_browser.sh"

require_browser Chromium WERKWIJZER_CHROMIUM chromium chromium-browser google-chrome google-chrome-stable
