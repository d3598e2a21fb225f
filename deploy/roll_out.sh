#!/bin/sh
# Puts a version of the site in place of the one that is served, between one request and the next:
#
#   sh roll_out.sh FOLDER [PLACE]
#
# FOLDER holds the whole new version. PLACE is what nginx.conf calls `root`: a link to the version that is served. The link
# PLACE-before keeps leading to the one before it, for pages that came from there. To go back, roll out that one.
set -eu

new=$(cd "$1" && pwd -P)
place=${2:-/var/www/werkwijzer}

# point LINK FOLDER: there is no moment at which the link leads nowhere.
point() {
  ln -sfn "$2" "$1.next"
  mv -T "$1.next" "$1"
}

if [ -e "$place" ] && [ ! -L "$place" ]; then
  echo "$place is no link: move that folder aside first, and roll out from there." >&2
  exit 1
fi
# The second list is empty where nothing was compressed, and sha256sum refuses an empty one.
if ! (cd "$new" && sha256sum --check --quiet checksums.txt && { [ ! -s checksums-br.txt ] ||
  sha256sum --check --quiet checksums-br.txt; }); then
  echo "$new is not whole: nothing was changed." >&2
  exit 1
fi
old=$(readlink -f "$place" || true)
if [ -d "$old" ] && [ "$old" != "$new" ]; then
  point "$place-before" "$old"
fi
point "$place" "$new"
