// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "text/record_difference.h"

#include <QString>

#include <utility>
#include <vector>

namespace yeouido {

/// The name of a field as core/office/fields.h has it, and what it holds in words.
using FieldText = std::pair<QString, QString>;

/// All fields of a record but its id, in words; those of an event's body among them. Changed dates of a
/// series are one field each, named by the date.
[[nodiscard]] std::vector<FieldText> fieldTexts(const Record &record, const NameOfRecord &nameOfRecord,
                                                Language language);

} // namespace yeouido
