// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"
#include "storage/office_store.h"

#include <memory>

namespace yeouido {

using StorePointer = std::unique_ptr<OfficeStore>;

/// Opens the office file to read it. A file that is not there is refused.
[[nodiscard]] Read<StorePointer> openToRead(const CommandContext &context);

/// Opens the office file to write to it.
[[nodiscard]] Read<StorePointer> openToWrite(const CommandContext &context);

/// The same, and makes a new file where there is none.
[[nodiscard]] Read<StorePointer> openOrCreate(const CommandContext &context);

/// Today on the office's calendar.
[[nodiscard]] QDate todayAt(const CommandContext &context, const QString &zone);

/// Who is named in the history.
[[nodiscard]] QString userName();

} // namespace yeouido
