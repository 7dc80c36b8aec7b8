// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "listing.h"

#include "office/json.h"

namespace yeouido {

void Listing::add(const Record &record, const QStringList &row)
{
    records.append(toJson(record));
    rows.push_back(row);
}

} // namespace yeouido
