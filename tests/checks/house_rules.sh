#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
# house_rules.sh SOURCE: what no compiler sees.
set -euo pipefail
cd "$1"
status=0
say() {
    if [ -n "$2" ]; then
        echo "$1:"
        echo "$2"
        status=1
    fi
}
code=(--include='*.cpp' --include='*.h')
say "HTML and Markdown made from text pull in local files" \
    "$(grep -rnE '\b(setHtml|setMarkdown)\(' core app "${code[@]}" || true)"
say "files without their two SPDX lines" \
    "$(grep -rLE 'SPDX-License-Identifier: MIT' core app tests "${code[@]}" --include='CMakeLists.txt' || true)"
say "work called unfinished" \
    "$(grep -rnE '\b(TODO|FIXME|XXX|HACK)\b' core app tests "${code[@]}" || true)"
say "the example's city in code, where it must be data" \
    "$(grep -rnE '강기정|광주|Gwangju' core app "${code[@]}" | grep -vE ':[0-9]+:.*(//|tr\(|gwangju-2025)' || true)"
exit $status
