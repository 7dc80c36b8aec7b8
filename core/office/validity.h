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

    [[nodiscard]] bool overlaps(const Validity &other) const
    {
        return (!from || !other.to || *from <= *other.to) && (!other.from || !to || *other.from <= *to);
    }

    /// Whether it ends before it begins.
    [[nodiscard]] bool isReversed() const { return from && to && *to < *from; }

    bool operator==(const Validity &) const = default;
};

} // namespace yeouido
