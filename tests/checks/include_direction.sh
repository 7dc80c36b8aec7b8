#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Yeouido Office developers
# SPDX-License-Identifier: MIT
# include_direction.sh SOURCE: app -> exchange -> agenda -> schedule -> office -> time -> base, and
# app -> storage -> schedule; storage and exchange/agenda do not know one another.
set -euo pipefail
cd "$1"
declare -A may=(
    [base]="base"
    [time]="base time"
    [office]="base time office"
    [schedule]="base time office schedule"
    [storage]="base time office schedule storage"
    [agenda]="base time office schedule agenda"
    [exchange]="base time office schedule agenda exchange"
)
status=0
for folder in "${!may[@]}"; do
    while IFS=: read -r file line; do
        target=$(sed -E 's|.*#include "([a-z_]+)/.*|\1|' <<<"$line")
        case " ${may[$folder]} " in
        *" $target "*) ;;
        *) echo "$file: $line"; status=1 ;;
        esac
    done < <(grep -rE '#include "[a-z_]+/' "core/$folder" --include='*.h' --include='*.cpp' || true)
done
if grep -rlE '#include <QSql' core app --include='*.h' --include='*.cpp' | grep -v '^core/storage/'; then
    echo "^ include Qt Sql outside core/storage"
    status=1
fi
exit $status
