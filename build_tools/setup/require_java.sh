#!/usr/bin/env bash
# Stops with one line where Java is missing or too old for the HTML checker; installs Debian's where that needs no password.
set -u
source "${BASH_SOURCE[0]%/*}/install_debian_package.sh"

# What the locked vnu-jar was compiled for.
oldest_major=11

java_major() {
  local told
  told=$(java -version 2>&1) || return 1 # on some systems the command is a stub that only points to an app store
  [[ $told =~ version\ \"(1\.)?([0-9]+) ]] && echo "${BASH_REMATCH[2]}"
}

if ! major=$(java_major); then
  install_debian_package default-jre-headless "the HTML checker" && major=$(java_major) || {
    echo "Java $oldest_major or newer is missing: install it (on Debian and Ubuntu: default-jre-headless) and run this again." >&2
    exit 1
  }
fi
if ((major < oldest_major)); then
  echo "Java $major is too old: install Java $oldest_major or newer and run this again." >&2
  exit 1
fi
