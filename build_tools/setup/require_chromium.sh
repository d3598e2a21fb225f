#!/usr/bin/env bash
# Prints the path of a Chromium that runs, for the browser tests; installs Debian's where that needs no password.
# Everything but the path goes to stderr.
set -u
source "${BASH_SOURCE[0]%/*}/install_debian_package.sh"

runs() {
  "$1" --version >/dev/null 2>&1 # on some systems the command is a stub that only points to an app store
}

find_chromium() {
  local name path
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if path=$(command -v "$name") && runs "$path"; then
      echo "$path"
      return 0
    fi
  done
  return 1
}

if [[ -n ${WERKWIJZER_CHROMIUM:-} ]]; then
  if runs "$WERKWIJZER_CHROMIUM"; then
    echo "$WERKWIJZER_CHROMIUM"
    exit 0
  fi
  echo "WERKWIJZER_CHROMIUM is set to $WERKWIJZER_CHROMIUM, which does not run." >&2
  exit 1
fi

find_chromium && exit 0
install_debian_package chromium "the browser tests" && find_chromium && exit 0
echo "Chromium is missing: install chromium or google-chrome, or set WERKWIJZER_CHROMIUM to its path, and run this again." >&2
exit 1
