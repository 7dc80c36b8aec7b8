// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace yeouido {

/// Which file is asked for.
enum class FileQuestion { Open, BackUpTo, RestoreFrom };

/// Asks for a file, `nearby` tells where to look first; empty when the person thought better of it.
using AskFile = std::function<QString(QWidget *parent, FileQuestion question, const QString &nearby)>;

/// The file dialog of the system.
[[nodiscard]] QString askFile(QWidget *parent, FileQuestion question, const QString &nearby);

/// Whether the backup shall take the place of the open file.
using ConfirmRestore = std::function<bool(QWidget *parent, const QString &backup)>;

[[nodiscard]] bool confirmRestore(QWidget *parent, const QString &backup);

} // namespace yeouido
