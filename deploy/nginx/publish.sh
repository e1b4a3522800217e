#!/bin/sh
# publish.sh FOLDER [PLACE]: puts the built site in FOLDER in the place of the one that nginx serves from PLACE/site, all of
# it at once. PLACE is /srv; PLACE/site is a link, and PLACE/earlier keeps for 30 days what pages of earlier deploys ask for.
set -eu
made=${1:?Which folder?}
place=${2:-/srv}
[ -n "$(find "$made" -maxdepth 3 -name 404.html)" ] || { echo "$made holds no site" >&2; exit 1; }
release="$place/releases/$(date -u +%Y%m%d%H%M%S)-$$"
mkdir -p "$place/releases" "$place/earlier"
cp -R "$made" "$release"
last=$(readlink "$place/site" || true)
if [ -n "$last" ]; then
  (cd "$last" && find . -type f \( -path '*/_astro/*' -o -path '*/lookup/*' -o -path '*/pagefind/*' \) -print0 |
    tar -c --null -T -) | tar -xm -C "$place/earlier" --skip-old-files
fi
# A link is replaced in one step; nothing is asked for in between.
ln -s "$release" "$place/site-$$"
mv -T "$place/site-$$" "$place/site"
find "$place/earlier" -type f -mtime +30 -delete
# The last one stays, for whoever has to go back: ln -sfn.
for old in "$place"/releases/*; do
  [ "$old" = "$release" ] || [ "$old" = "$last" ] || rm -rf "$old"
done
echo "$release"
