#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
# readme_folders.sh SOURCE: each folder of core/ and app/ has a row "| `core/x/` | … |" in README.md.
set -euo pipefail
cd "$1"
status=0
while read -r folder; do
    grep -q "^| \`$folder/\`" README.md || { echo "README.md has no row for $folder/"; status=1; }
done < <(find core app -mindepth 1 -maxdepth 1 -type d | sort)
while read -r folder; do
    [ -d "$folder" ] || { echo "README.md speaks of $folder/, which is not there"; status=1; }
done < <(sed -nE 's/^\| `((core|app)\/[a-z_]+)\/`.*/\1/p' README.md)
exit $status
