// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/directory.h"
#include "office/follow_up.h"
#include "schedule/due.h"
#include "schedule/occurrences.h"
#include "time/official_format.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace yeouido {

class Session;

/// Where a follow-up came from, as one can go there: a visit, or an occurrence in the week.
using OriginLink = std::variant<std::monostate, VisitId, OccurrenceKey>;

/// One line of the ledger.
struct FollowUpRow
{
    FollowUp followUp;
    FollowUpStanding standing = FollowUpStanding::Open;
    QString owner;
    QString origin;
    OriginLink leadsTo;
    QString item;
    bool isForNextOfficeDay = false;
    QString search; ///< folded, and again as initial consonants
};

/// All that the page of follow-ups shows, read at once.
struct FollowUpData
{
    Directory directory;
    std::vector<FollowUpRow> rows; ///< in the order of the ledger
    QDate today;
    std::optional<QDate> nextOfficeDay;
    Language language = Language::Korean;
};

/// Errors: those of the store.
[[nodiscard]] Result<FollowUpData> readFollowUps(Session &session);

/// "기한 지남", "오늘까지", "진행", "5. 7.(수)부터", "완료", "중단"
[[nodiscard]] QString standingText(const FollowUpRow &row, const FollowUpData &data);

/// "4. 23.(수) · D-5"; empty without a due day.
[[nodiscard]] QString dueText(const FollowUpRow &row, const FollowUpData &data);

} // namespace yeouido
