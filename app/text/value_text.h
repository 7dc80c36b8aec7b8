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

/// "2022. 7. 1.(금) ~ 2026. 6. 30.(화)", an open end left out; empty where nothing is known.
[[nodiscard]] QString validityText(const Validity &validity, Language language);

/// All fields of a record but its id, in words; those of an event's body among them. Changed dates of a
/// series are one field each, named by the date.
[[nodiscard]] std::vector<FieldText> fieldTexts(const Record &record, const NameOfRecord &nameOfRecord,
                                                Language language);

} // namespace yeouido
