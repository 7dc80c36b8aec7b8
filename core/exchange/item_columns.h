// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/agenda_item.h"
#include "time/official_format.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace yeouido {

/// The columns in which agenda items go to a spreadsheet and come back.
enum class ItemColumn {
    Code,
    Title,
    Kind,
    Parent,
    Package,
    LeadDepartment,
    Request,
    Addressee,
    Basis,
    Amount,
    State,
    City,
    PrivateCapital,
    AsOf,
    Source
};

/// All of them, in the order of the sheet.
[[nodiscard]] std::vector<ItemColumn> itemColumns();

/// Whether its cells are amounts of money.
[[nodiscard]] bool isAmount(ItemColumn column);

/// The head of a column: "건의사항", "금액(억원)". They are part of the file format, in either language.
[[nodiscard]] QString headOf(ItemColumn column, Language language);

/// What a head in a file stands for.
struct ReadHead
{
    ItemColumn column;
    QString unit; ///< of amounts, as it stands in brackets: "억원", "백만원"; empty where there is none

    bool operator==(const ReadHead &) const = default;
};

/// Reads a head in either language, with what offices also call the column; nothing for one that is not
/// known.
[[nodiscard]] std::optional<ReadHead> readHead(QStringView text);

/// "과제", "사업", "현안"; also read: "task" …
[[nodiscard]] QString itemKindName(AgendaItemKind kind, Language language);
[[nodiscard]] std::optional<AgendaItemKind> itemKindFromName(QStringView text);

} // namespace yeouido
