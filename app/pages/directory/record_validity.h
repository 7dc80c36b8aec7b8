// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QDate>

namespace yeouido {

/// The same record, ended on a day unless it ends earlier: of a person, all posts.
[[nodiscard]] Record endedOn(Record record, QDate last);

/// Whether endedOn() can do something for a record.
[[nodiscard]] bool canEnd(const Record &record);

/// Its place in the order that the office sets; 0 for a record that has none.
[[nodiscard]] int orderOf(const Record &record);

/// The same record at another place in the order.
[[nodiscard]] Record withOrder(Record record, int order);

} // namespace yeouido
