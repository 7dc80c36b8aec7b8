// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"

#include <QByteArray>

namespace yeouido {

/// The example that comes with the program, as one change that fills an empty file.
/// Errors: CannotRead, and those of sampleChangeFrom().
[[nodiscard]] Result<Change> sampleChange();

/// Reads an example: `{"title": …, "zone": …, "records": [{"kind": …, "value": …}, …]}` with the values in
/// their written form (office/json.h). The title becomes the subject of the change.
/// Errors: MalformedContent with the path of what is wrong, UnknownZone.
[[nodiscard]] Result<Change> sampleChangeFrom(const QByteArray &json);

} // namespace yeouido
