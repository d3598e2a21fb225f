#!/usr/bin/env bash
# Stops with one line where Node.js or npm is missing or is one that the locked packages do not take.
set -u

# What eslint asks, as the lock has it, and with that all others; Pyodide was tried with 20.
wanted="Node.js 20 (from 20.19 on), 22 (from 22.13 on), or 24 or newer"

if ! command -v npm >/dev/null || ! version=$(node -p process.versions.node 2>/dev/null); then
  echo "Node.js with npm is missing: install $wanted (on Debian and Ubuntu: nodejs and npm) and run this again." >&2
  exit 1
fi
IFS=. read -r major minor _ <<<"$version"
if ! ((major >= 24 || (major == 22 && minor >= 13) || (major == 20 && minor >= 19))); then
  echo "Node.js $version is not one that the checks of the scripts run on: install $wanted, and run this again." >&2
  exit 1
fi
