// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace yeouido {

/// Which lines of the history are asked for, newest first, page by page.
struct HistoryQuery
{
    std::optional<QDateTime> since;  ///< UTC, included
    std::optional<QDateTime> until;  ///< UTC, not included
    std::optional<RecordKind> kind;  ///< acts on such records
    QString id;                      ///< with a kind: acts on this record
    QString text;                    ///< words of what the act was about or of the person's name
    std::optional<qint64> olderThan; ///< the number of the last line of the page before
    int count = 100;                 ///< at most
};

/// One line of the history without the content of the records.
struct HistoryLine
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who;
    Act act = Act::Edit;
    bool undo = false;
    QString subject;
    std::optional<RecordKind> kind; ///< of the first record
    QString id;                     ///< of the first record
    int records = 0;                ///< how many were written

    bool operator==(const HistoryLine &) const = default;
};

} // namespace yeouido
