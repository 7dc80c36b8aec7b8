// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/connection.h"

namespace yeouido::storage {

/// A transaction that is rolled back unless it was committed. A write takes the lock at once (BEGIN
/// IMMEDIATE), so that waiting for another writer happens here and not in the middle.
class Transaction
{
public:
    enum class Kind { Read, Write };

    explicit Transaction(Connection &connection, Kind kind = Kind::Write);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Throws StorageFailure; nothing is written then.
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace yeouido::storage
