// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/source.h"
#include "office/validity.h"

#include <QString>

#include <optional>

namespace yeouido {

enum class OrganisationKind { LocalGovernment, Ministry, Assembly, Other };

template <>
struct TokenTable<OrganisationKind>
{
    static constexpr std::array<std::pair<OrganisationKind, QStringView>, 4> entries{{
        {OrganisationKind::LocalGovernment, u"local-government"},
        {OrganisationKind::Ministry, u"ministry"},
        {OrganisationKind::Assembly, u"assembly"},
        {OrganisationKind::Other, u"other"},
    }};
};

/// A city, a ministry, the Assembly. The one marked `own` gives the program its names: nothing about the city
/// is in code.
struct Organisation
{
    OrganisationId id;
    QString name;      ///< 광주광역시
    QString shortName; ///< 광주시
    OrganisationKind kind = OrganisationKind::Other;
    bool own = false;
    QString headTitle;      ///< 광주광역시장
    QString headShortTitle; ///< 시장
    QString contact;        ///< whom the public asks, at the foot of the public sheet: 대변인실
    Validity validity;
    Sources sources;

    bool operator==(const Organisation &) const = default;
};

/// 실·국·본부·부서
struct Department
{
    DepartmentId id;
    QString name;
    std::optional<OrganisationId> organisation;
    std::optional<PersonId> head;
    int order = 0;
    Validity validity;
    Sources sources;

    bool operator==(const Department &) const = default;
};

} // namespace yeouido
