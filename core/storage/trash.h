// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace yeouido {

/// A record that was deleted and is not there now.
struct TrashEntry
{
    RecordKind kind = RecordKind::Event;
    QString id;
    QString name;      ///< what a person knew it by; where it had no name, what the act was about
    qint64 number = 0; ///< of the entry of the journal that deleted it
    QDateTime at;      ///< UTC
    QString who;
    Act act = Act::Delete;
    bool undo = false; ///< it went because the act that made it was taken back
    QString subject;   ///< of the act

    bool operator==(const TrashEntry &) const = default;
};

/// How to bring back what some acts deleted.
struct Restoration
{
    /// All that the acts deleted and is not there now, as it was; what they altered beside it is put back
    /// where nobody has altered it since. Without records when there is nothing to bring back.
    Change change;
    /// What it refers to and is deleted itself: to be brought back first.
    std::vector<TrashEntry> missing;
};

} // namespace yeouido
