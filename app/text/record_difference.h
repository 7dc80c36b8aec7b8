// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "time/official_format.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace yeouido {

/// One field that a change touched, in words; empty where it held nothing.
struct FieldDifference
{
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldDifference &) const = default;
};

/// What a record is called that another one refers to by its id.
using NameOfRecord = std::function<QString(RecordKind kind, const QString &id)>;

/// The fields in which a record differs, in the order in which the record holds them. Of one that was made or
/// deleted, all fields that hold something.
[[nodiscard]] std::vector<FieldDifference> differences(const std::optional<Record> &before,
                                                       const std::optional<Record> &after,
                                                       const NameOfRecord &nameOfRecord, Language language);

} // namespace yeouido
