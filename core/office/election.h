// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/source.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

enum class ElectionKind { Presidential, Assembly, Local, ByElection };

template <>
struct TokenTable<ElectionKind>
{
    static constexpr std::array<std::pair<ElectionKind, QStringView>, 4> entries{{
        {ElectionKind::Presidential, u"presidential"},
        {ElectionKind::Assembly, u"assembly"},
        {ElectionKind::Local, u"local"},
        {ElectionKind::ByElection, u"by-election"},
    }};
};

/// 후보자 등록, 선거운동 …; both dates included.
struct ElectionPhase
{
    QString name;
    QDate first;
    QDate last;

    bool operator==(const ElectionPhase &) const = default;
};

struct Election
{
    ElectionId id;
    QString name;      ///< 제21대 대통령선거
    QString shortName; ///< 대선
    ElectionKind kind = ElectionKind::Presidential;
    QDate date;
    bool own = false;                    ///< the head of the own organisation is elected
    std::optional<QDate> causeFixedDate; ///< 실시사유 확정일, for a vacancy
    std::vector<ElectionPhase> phases;
    Sources sources;

    bool operator==(const Election &) const = default;
};

/// Errors: InvalidValue where the cause of a vacancy was fixed after the day ("causeFixed"), or where a phase
/// ends before it begins ("phases").
[[nodiscard]] Result<void> validate(const Election &election);

} // namespace yeouido
