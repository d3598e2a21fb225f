#!/usr/bin/env bash
# Prints the path of the Chromium that the tests drive: the one without windows of its own, which does the same for a
# page in less of the processor's time, or where that cannot be had, the whole.
set -u
folder=${BASH_SOURCE[0]%/*}
source "$folder/require_browser.sh"

shell=chromium-headless-shell
# Ubuntu has no such package: asking it for one takes as long as the tests would gain.
on_debian() {
  [[ -r /etc/os-release && $(</etc/os-release) == *$'\nID=debian'* ]]
}
if [[ -z ${WERKWIJZER_CHROMIUM:-} ]]; then
  find_command "$shell" && exit
  on_debian && install_debian_package "$shell" "the browser tests" && find_command "$shell" && exit
fi
source "$folder/require_chromium.sh"
