// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/office_store.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace yeouido {

/// What came of opening a file for a window: a store, a reason, or a store that can only be read and why.
struct Opening
{
    std::unique_ptr<OfficeStore> store; ///< nullptr when it cannot be opened at all
    std::optional<Error> reason;
};

/// Opens a file for reading and writing and, where only the writing is impossible (a folder without the
/// right, a network share), for reading.
[[nodiscard]] Opening openOffice(const QString &path, const Clock &clock);

/// Opens a file that was refused as damaged for reading only, as far as it goes.
[[nodiscard]] Opening openForReading(const QString &path, const Clock &clock);

/// Checks a file on a worker with a connection of its own, so that the window is painted at once.
class HealthCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HealthCheck)

public:
    explicit HealthCheck(QObject *parent = nullptr);
    /// Waits for a check that is under way.
    ~HealthCheck() override;

    /// `clock` must outlive the check.
    void start(const QString &path, const Clock &clock);

Q_SIGNALS:
    /// Nothing was found.
    void passed();
    /// The first thing that was found, as a DamagedFile, or why it could not be checked.
    void foundTrouble(const yeouido::Error &error);

private:
    void report();

    QFutureWatcher<std::optional<Error>> m_watcher;
};

} // namespace yeouido
