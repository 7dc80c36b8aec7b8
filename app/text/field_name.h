// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>
#include <QStringView>

namespace yeouido {

/// What a field of a record is called on screen; `field` is its name in core/office/fields.h. For a name
/// that is not known, the name itself.
[[nodiscard]] QString fieldName(RecordKind kind, QStringView field);

} // namespace yeouido
