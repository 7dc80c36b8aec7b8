// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

#include <QString>

namespace yeouido::storage {

/// Writes occurrences, references and search texts anew from the records; revisions and checksums stay.
void rebuildDerived(Connection &connection, const QString &zone);

} // namespace yeouido::storage
