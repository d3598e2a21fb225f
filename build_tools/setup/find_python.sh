#!/usr/bin/env bash
# Prints the path of the newest Python that can build this project.
# A candidate counts only if it runs and can make a virtual environment: a pyenv shim may stand on the PATH
# without a version behind it, and Debian leaves ensurepip out of its plain python3 package.
# Nothing outside bash is called, so the answer does not depend on what else the machine has.
set -u

# Below 3.15, because a locked package (PyYAML) has no ready-made build for 3.15: there pip would need a C compiler.
probe='
import ensurepip, os, sys, venv
if not (3, 12) <= sys.version_info[:2] < (3, 15):
    sys.exit(1)
print("%d %s" % (sys.version_info[1] * 1000 + sys.version_info[2], os.path.realpath(sys.executable)))
'

candidates=()
IFS=: read -r -a path_folders <<<"$PATH"
for folder in "${path_folders[@]}" "${PYENV_ROOT:-${HOME:-}/.pyenv}"/versions/*/bin; do
  for name in python3.14 python3.13 python3.12 python3; do
    [[ -x $folder/$name ]] && candidates+=("$folder/$name")
  done
done

newest=0
chosen=
for candidate in ${candidates[@]+"${candidates[@]}"}; do
  answer=$("$candidate" -c "$probe" 2>/dev/null) || continue
  version=${answer%% *}
  if ((version > newest)); then
    newest=$version
    chosen=${answer#* }
  fi
done

if [[ -z $chosen ]]; then
  echo "Python 3.12, 3.13 or 3.14 with venv and ensurepip is missing: install it (on Debian and Ubuntu: python3 and python3-venv) and run this again." >&2
  exit 1
fi
echo "$chosen"
