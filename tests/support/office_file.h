// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/catch.h"
#include "support/fixed_clock.h"

#include "storage/office_store.h"

#include <QTemporaryDir>

namespace yeouido::tests {

/// The value of a result that must be one; shows the error otherwise.
template <class T>
T required(Result<T> result)
{
    if (!result)
        FAIL(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A new office file in a folder of its own, gone at the end of the test.
class OfficeFile
{
public:
    OfficeFile()
        : m_path(m_folder.filePath(QStringLiteral("office.sqlite")))
    {
        store = required(OfficeStore::create(m_path, clock));
    }

    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

    /// A second connection, as another program would have.
    [[nodiscard]] std::unique_ptr<OfficeStore> openAgain(OpenMode mode = OpenMode::ReadWrite)
    {
        return required(OfficeStore::open(m_path, clock, mode));
    }

    void close() { store.reset(); }

    FixedClock clock;
    std::unique_ptr<OfficeStore> store;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace yeouido::tests
