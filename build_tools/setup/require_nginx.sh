#!/usr/bin/env bash
# Prints the path of an nginx with Debian's table of types: Debian's packages, unpacked into build/ so that no server is
# installed or started on this machine. Where they cannot be had it says so in one line, and the tests of it are left out.
set -u

folder=build/nginx
nginx=$folder/usr/sbin/nginx

runs() {
  [[ -f $folder/etc/nginx/mime.types ]] && "$nginx" -v >/dev/null 2>&1
}

# unpack: gets the packages without installing them, which also works for who may install nothing.
unpack() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
  echo "Fetching nginx for the tests of hosts ..." >&3
  mkdir -p "$folder" || return 1
  (cd "$folder" && apt-get download --quiet nginx nginx-common libnginx-mod-http-brotli-static >&2) || return 1
  local package
  for package in "$folder"/*.deb; do
    dpkg-deb --extract "$package" "$folder" && rm "$package" || return 1
  done
}

# Without a fresh list apt-get may ask for a version that is no longer there.
exec 3>&2
if ! runs; then
  unpack 2>/dev/null || { ((EUID == 0)) && apt-get update --quiet >/dev/null 2>&1 && unpack 2>/dev/null; }
fi
if ! runs; then
  echo "No nginx of Debian or Ubuntu can be had here: the site is not tried on it." >&2
  exit 1
fi
echo "$PWD/$nginx"
