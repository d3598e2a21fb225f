# Read by the scripts beside it: installs a package of Debian or Ubuntu where that needs no password.

# install_debian_package NAME REASON: fails where there is no apt-get, or where it would ask for a password.
install_debian_package() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if ((EUID != 0)); then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  echo "Installing $1 for $2 ..." >&2
  ${as_root[@]+"${as_root[@]}"} apt-get update --quiet >&2
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes "$1" >&2
}
