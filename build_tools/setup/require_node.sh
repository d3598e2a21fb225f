#!/usr/bin/env bash
# Stops with one line where Node.js or npm is missing or too old.
set -u

# 20 is the oldest Node.js that this project's Pyodide was tried with.
oldest_major=20

if ! command -v npm >/dev/null || ! major=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null); then
  echo "Node.js $oldest_major or newer with npm is missing: install it (on Debian and Ubuntu: nodejs and npm) and run this again." >&2
  exit 1
fi
if ((major < oldest_major)); then
  echo "Node.js $major is too old: install Node.js $oldest_major or newer and run this again." >&2
  exit 1
fi
