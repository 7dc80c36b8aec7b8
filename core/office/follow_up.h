// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/recurrence.h"
#include "office/token.h"

#include <QDate>
#include <QString>

#include <optional>

namespace yeouido {

/// 진행 · 완료 · 중단. A dropped one has its reason.
enum class FollowUpState { Open, Done, Dropped };

template <>
struct TokenTable<FollowUpState>
{
    static constexpr std::array<std::pair<FollowUpState, QStringView>, 3> entries{{
        {FollowUpState::Open, u"open"},
        {FollowUpState::Done, u"done"},
        {FollowUpState::Dropped, u"dropped"},
    }};
};

/// 후속조치: what someone owes after a visit or a meeting.
struct FollowUp
{
    FollowUpId id;
    QString text;
    std::optional<DepartmentId> ownerDepartment;
    QString owner; ///< in words, where the department is not in the directory or a person is meant
    std::optional<QDate> due;
    FollowUpState state = FollowUpState::Open;
    std::optional<QDate> closedOn; ///< when it was done or dropped
    QString reason;                ///< why it was dropped
    QDate since;                   ///< when it arose
    std::optional<VisitId> visit;  ///< where it came from
    std::optional<EventId> event;  ///< where it came from, other than a visit
    std::optional<AgendaItemId> item;
    std::optional<QDate> notBefore; ///< moved: it stays off the office days before this date

    bool operator==(const FollowUp &) const = default;
};

/// Errors: InvalidValue for a missing text, or a dropped one without a reason; subject: the field.
[[nodiscard]] Result<void> validate(const FollowUp &followUp);

} // namespace yeouido
