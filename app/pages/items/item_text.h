// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/items/item_data.h"
#include "schedule/unit_slip.h"

#include <QString>
#include <QStringList>

namespace yeouido {

// How agenda items, their cost and their packages are worded on their page.

/// "4. 16.(수) 더불어민주당 정책위의장 면담": where an item was or will be raised.
[[nodiscard]] QString mentionText(const ItemMention &mention, const ItemData &data);

/// Which amount is doubtful and why: "9,000만원 is 10,000 times less than 9,000억원 …".
[[nodiscard]] QString slipText(const UnitSlip &slip, const std::vector<Funding> &funding, Language language);

/// "국비 3,000 · 시비 1,000 · 민자 500 (억원)"; empty where the cost is not divided.
[[nodiscard]] QString splitText(const Funding &funding, Language language);

/// "2025. 4. 8. · 뉴스핌": the date and the sources of an amount.
[[nodiscard]] QString whenceText(const QString &partialDate, const Sources &sources, Language language);

/// "v1 · 2025. 4. 8. 발표 · 15대 과제 · 40개 사업 · 81조원", as announced.
[[nodiscard]] QString versionText(const ProposalVersion &version, Language language);

/// What is registered of a package beside what was announced: "등록된 과제 2개 · 사업 5개".
[[nodiscard]] QString registeredText(const ProposalPackage &package, const ItemData &data);

/// "등록된 사업 3개": of a task no number was announced.
[[nodiscard]] QString registeredText(const AgendaItem &task, const ItemData &data);

/// The newest version of a package; nullptr where none is there.
[[nodiscard]] const ProposalVersion *newestVersion(const ProposalPackage &package);

/// What is to be looked at: the amounts whose unit is doubtful, in words.
[[nodiscard]] QStringList warningsOf(const AgendaItem &item, const ItemData &data);

} // namespace yeouido
