// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/office_store.h"

#include <QString>

namespace yeouido {

/// What is missing for some acts to be taken back, as one sentence: which deleted records the others refer
/// to.
[[nodiscard]] QString missingText(const QString &name, const std::vector<TrashEntry> &missing);

/// The change that brings back what some acts deleted together with all they refer to and is deleted, too,
/// however far that goes. Errors: those of the store; NotFound where something cannot be brought back.
[[nodiscard]] Result<Change> wholeRestoration(OfficeStore &store, std::vector<qint64> numbers);

} // namespace yeouido
