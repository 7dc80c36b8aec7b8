// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/adoption.h"

#include <vector>

namespace yeouido {

class OfficeStore;

/// A record of a cell and how it came into the file.
struct CellRecord
{
    AdoptionRecord record;
    QDate enteredOn; ///< on the office's calendar; not valid where the history does not say
    QString enteredBy;
};

/// All records of a cell on both axes, newest first. Errors: those of the store.
[[nodiscard]] Result<std::vector<CellRecord>> cellRecords(OfficeStore &store, const AgendaItemId &item,
                                                          const Addressee &addressee);

} // namespace yeouido
