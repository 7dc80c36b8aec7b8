#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
# translations.sh SOURCE: the .ts files hold every string of the sources and none is unfinished.
set -euo pipefail
cd "$1"
status=0
lupdate=$(command -v /usr/lib/qt6/bin/lupdate lupdate | head -n 1)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
for file in translations/*.ts; do
    unfinished=$(grep -c 'type="unfinished"' "$file" || true)
    [ "$unfinished" -eq 0 ] || { echo "$file: $unfinished strings are not translated"; status=1; }
    fresh="$copy/$(basename "$file")"
    cp "$file" "$fresh"
    "$lupdate" -silent -locations none -no-ui-lines -no-obsolete -extensions cpp,h core app -ts "$fresh"
    if ! diff -u "$file" "$fresh" >"$copy/diff"; then
        echo "$file is not what the sources say; run ./dev translations:"
        head -n 40 "$copy/diff"
        status=1
    fi
done
exit $status
