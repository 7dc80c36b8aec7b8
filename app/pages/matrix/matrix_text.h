// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "schedule/adoption_matrix.h"
#include "time/official_format.h"

#include <QString>

namespace yeouido {

// What the matrix says in words: names, counts and how they are reckoned.

/// "제안서 v1 · 2025. 4. 8.(화) 발표 · 15대 과제 · 40개 사업 · 81조원", with what was announced with the
/// newest version.
[[nodiscard]] QString announcedText(const ProposalPackage &package, Language language);

/// "4. 16. 면담": when a record is from, and what it rests on; with the year where it is another one.
[[nodiscard]] QString captionOf(const AdoptionRecord &record, QDate today, Language language);

/// "8 / 40", "8 / 등록된 12" where nothing was announced.
[[nodiscard]] QString ratioText(const AdoptionCount &count);
[[nodiscard]] QString ratioText(const FulfilmentCount &count);

/// "40개 중 8개 반영 · 일부반영 3 · 전달 22"
[[nodiscard]] QString countText(const AdoptionCount &count);
[[nodiscard]] QString countText(const FulfilmentCount &count);

/// How the figure is reckoned. `who` is whom it counts for: "정당 5곳 중 하나라도", "가나당".
[[nodiscard]] QString formulaText(const AdoptionCount &count, const QString &who);
[[nodiscard]] QString formulaText(const FulfilmentCount &count, const QString &who);

/// What became of the projects below a task, in a cell of its row: "1/3 · 일부 1"; empty without projects.
[[nodiscard]] QString rollUpText(const AdoptionCount &count);
[[nodiscard]] QString rollUpText(const FulfilmentCount &count);

} // namespace yeouido
