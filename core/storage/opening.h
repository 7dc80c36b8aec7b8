// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "storage/connection.h"
#include "storage/files.h"
#include "storage/migrations.h"

#include <memory>

namespace yeouido::storage {

/// What opening a file depends on beyond the file; a test sets others.
struct OpenSettings
{
    QByteArray (*fileSystemType)(const QString &path) = &storage::fileSystemType;
    std::span<const Migration> steps = migrations();
};

/// Opens a file of ours, of whatever version that is not newer than `settings`, and changes nothing in it.
/// Throws StorageFailure.
[[nodiscard]] std::unique_ptr<Connection> openAsItIs(const QString &path, Access access,
                                                     const OpenSettings &settings = {});

/// Opens a file of ours for use: brings it up to date first. Throws StorageFailure.
[[nodiscard]] std::unique_ptr<Connection> openUpToDate(const QString &path, Access access, const Clock &clock,
                                                       const OpenSettings &settings = {});

/// Makes a new file that holds no record. Throws StorageFailure; nothing is left behind then.
void makeFile(const QString &path, const OpenSettings &settings = {});

} // namespace yeouido::storage
