// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

namespace yeouido {

/// Writes a verified copy of an office file: VACUUM INTO a temporary file beside the target, checked by
/// opening it, synced, then renamed. The target must not exist. Nothing is left behind when it fails.
/// Errors: FileMissing and those of opening the source; FileExists, CannotWrite, DiskFull, BackupFailed.
[[nodiscard]] Result<void> backUp(const QString &source, const QString &target, const Clock &clock);

/// Puts a backup in the place of an office file, which must be closed. The backup is verified first and
/// stays; what stood at `target` is kept beside it as "<name>.before-restore-<time>" together with a journal
/// of its own. Returns where the old file went, an empty text when there was none. Errors: those of opening
/// the backup; CannotWrite, DiskFull, Busy.
[[nodiscard]] Result<QString> restore(const QString &backup, const QString &target, const Clock &clock);

} // namespace yeouido
