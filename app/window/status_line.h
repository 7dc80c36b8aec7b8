// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/official_format.h"
#include "time/wall_time.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace yeouido {

/// The quiet line at the foot: what is saved, and whether the file can be written.
class StatusLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    enum class File { Checking, Writable, ReadOnly };

    explicit StatusLine(const QString &path, QWidget *parent = nullptr);

    /// When something was last saved from this window, `today` on the office's calendar.
    void showSaved(const std::optional<WallTime> &saved, QDate today, Language language);
    void showFile(File state);
    /// What one should know of the week that is shown; nothing when it is empty.
    void showNotice(const QString &notice);

private:
    QLabel *m_saved;
    QLabel *m_file;
    QLabel *m_notice;
};

} // namespace yeouido
