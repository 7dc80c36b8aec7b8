// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/source.h"

#include <QString>

namespace yeouido {

struct Place
{
    PlaceId id;
    QString name;
    QString address;
    QString note;
    Sources sources;

    bool operator==(const Place &) const = default;
};

} // namespace yeouido
