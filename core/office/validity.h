// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

#include <optional>

namespace yeouido {

/// From when to when something is in force; an open end is unknown or not yet come. Both dates included.
struct Validity
{
    std::optional<QDate> from;
    std::optional<QDate> to;

    [[nodiscard]] bool contains(QDate date) const { return (!from || *from <= date) && (!to || date <= *to); }

    bool operator==(const Validity &) const = default;
};

} // namespace yeouido
