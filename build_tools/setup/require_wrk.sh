#!/usr/bin/env bash
# Prints the path of wrk, which measures how many requests a host answers; installs Debian's where that needs no password.
set -u
source "${BASH_SOURCE[0]%/*}/install_debian_package.sh"

if ! command -v wrk; then
  install_debian_package wrk "the benchmark of a host under load" >&2 && command -v wrk || {
    echo "wrk is missing: install it (on Debian and Ubuntu: wrk) to measure a host under load." >&2
    exit 1
  }
fi
