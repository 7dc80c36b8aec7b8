#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
# core_without_gui.sh BINARY: fails when the test program of core needs Qt Gui or Widgets.
set -euo pipefail
needed=$(readelf -d "$1" | grep -E 'NEEDED.*Qt6(Gui|Widgets|PrintSupport)' || true)
if [ -n "$needed" ]; then
    echo "core must not need a screen, but its tests link:"
    echo "$needed"
    exit 1
fi
