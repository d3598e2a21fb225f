# Read by the scripts beside it: finds a browser that runs, for the browser tests.
source "${BASH_SOURCE[0]%/*}/install_debian_package.sh"

runs() {
  "$1" --version >/dev/null 2>&1 # on some systems the command is a stub that only points to an app store
}

find_command() {
  local name path
  for name in "$@"; do
    if path=$(command -v "$name") && runs "$path"; then
      echo "$path"
      return 0
    fi
  done
  return 1
}

# require_browser LABEL VARIABLE COMMAND...: prints the path of the browser that VARIABLE names, or else of the first of
# these commands that runs; the first is also the name of Debian's package, installed where that needs no password.
# Everything but the path goes to stderr.
require_browser() {
  local label=$1 variable=$2 chosen=${!2:-}
  shift 2
  if [[ -n $chosen ]]; then
    runs "$chosen" && echo "$chosen" && return 0
    echo "$variable is set to $chosen, which does not run." >&2
    return 1
  fi
  find_command "$@" && return 0
  install_debian_package "$1" "the browser tests" && find_command "$@" && return 0
  local names
  names=$(printf ' or %s' "$@")
  echo "$label is missing: install ${names# or }, or set $variable to its path, and run this again." >&2
  return 1
}
