// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/source.h"
#include "office/token.h"
#include "office/validity.h"

#include <QString>

namespace yeouido {

/// Whether 공직선거법 제86조② 3호 names such places: 선거대책기구, 선거사무소, 선거연락소.
enum class PlaceKind { Ordinary, CampaignOffice };

template <>
struct TokenTable<PlaceKind>
{
    static constexpr std::array<std::pair<PlaceKind, QStringView>, 2> entries{{
        {PlaceKind::Ordinary, u"ordinary"},
        {PlaceKind::CampaignOffice, u"campaign-office"},
    }};
};

struct Place
{
    PlaceId id;
    QString name;
    QString address;
    PlaceKind kind = PlaceKind::Ordinary;
    QString note;
    Validity validity;
    Sources sources;

    bool operator==(const Place &) const = default;
};

} // namespace yeouido
