// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/money.h"
#include "office/source.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// One statement of what something costs. Amounts change and sources contradict each other, so each is kept.
struct Funding
{
    Money total;
    std::optional<Money> state;          ///< 국비
    std::optional<Money> city;           ///< 시비
    std::optional<Money> privateCapital; ///< 민자
    QString asOf;                        ///< "2025-04-08", "2024-05", "2021": as exact as the source is
    QString note;
    Sources sources;

    bool operator==(const Funding &) const = default;
};

/// 추진상황: what happened to an item, by date.
struct Progress
{
    QString date; ///< "2025-08-22", "2025-10": as exact as the source is
    QString text;
    Sources sources;

    bool operator==(const Progress &) const = default;
};

/// 과제 → 사업, and stand-alone issues (예타 면제, 추경, 유치).
enum class AgendaItemKind { Task, Project, Issue };

template <>
struct TokenTable<AgendaItemKind>
{
    static constexpr std::array<std::pair<AgendaItemKind, QStringView>, 3> entries{{
        {AgendaItemKind::Task, u"task"},
        {AgendaItemKind::Project, u"project"},
        {AgendaItemKind::Issue, u"issue"},
    }};
};

/// 안건
struct AgendaItem
{
    AgendaItemId id;
    QString code; ///< "A1"; may be empty
    QString title;
    AgendaItemKind kind = AgendaItemKind::Issue;
    std::optional<AgendaItemId> parent;
    std::optional<ProposalPackageId> package;
    int order = 0;
    QString request;   ///< 건의사항
    QString addressee; ///< 건의처, in words
    QString basis;     ///< 근거
    std::optional<DepartmentId> leadDepartment;
    std::vector<Funding> funding;
    std::vector<Progress> progress;
    Sources sources;

    bool operator==(const AgendaItem &) const = default;
};

/// One edition of the proposals with the counts that were announced: the denominator of every rate, stored
/// and never computed from what happens to be typed in.
struct ProposalVersion
{
    QString label; ///< "v1"
    QDate date;
    std::optional<int> taskCount;
    std::optional<int> projectCount;
    std::optional<Money> total;
    Sources sources;

    bool operator==(const ProposalVersion &) const = default;
};

/// 제안 묶음 ("광주의 제안")
struct ProposalPackage
{
    ProposalPackageId id;
    QString title;
    std::vector<ProposalVersion> versions; ///< by date
    Sources sources;

    bool operator==(const ProposalPackage &) const = default;
};

} // namespace yeouido
