#!/usr/bin/env bash
# Prints the path of MiniBrowser, the browser of WebKitGTK (the engine of Safari), where its driver and a screen without a
# monitor are there too. They are Debian's packages, installed where that needs no password. Where they cannot be had it
# says so in one line, and the tests in that engine are left out.
set -u
source "${BASH_SOURCE[0]%/*}/install_debian_package.sh"

minibrowser() {
  local path
  for path in /usr/lib/*/webkit2gtk-4.1/MiniBrowser /usr/libexec/webkit2gtk-4.1/MiniBrowser; do
    [[ -x $path ]] && command -v WebKitWebDriver >/dev/null && command -v Xvfb >/dev/null && echo "$path" && return 0
  done
  return 1
}

minibrowser && exit 0
for package in webkit2gtk-driver xvfb; do
  install_debian_package "$package" "the tests in the engine of Safari" 2>/dev/null || break
done
minibrowser && exit 0
echo "WebKitGTK with its driver and Xvfb cannot be had here: the site is not tried in the engine of Safari." >&2
exit 1
