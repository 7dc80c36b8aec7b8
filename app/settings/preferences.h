// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/official_format.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace yeouido {

/// What one person at one computer likes. Nothing of the office's own data is here.
struct Preferences
{
    Qt::DayOfWeek weekStart = Qt::Monday;
    std::optional<Language> language; ///< nothing: as the system
    QString who;                      ///< the name in the history; empty: that of the account
    QString lastFile;                 ///< chosen in the window instead of the usual file
    QByteArray geometry;              ///< of the window
    QDate lastDay;                    ///< looked at when the window was last closed
    bool sideBar = true;
    bool details = true;

    bool operator==(const Preferences &) const = default;
};

/// The file in the platform's configuration folder.
[[nodiscard]] QString preferencesFile();

/// What is missing or cannot be read has its default.
[[nodiscard]] Preferences loadPreferences(const QString &file);
void savePreferences(const Preferences &preferences, const QString &file);

/// The name for the history: the one that was typed or that of the system account.
[[nodiscard]] QString nameOfUser(const Preferences &preferences);

} // namespace yeouido
