// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "time/official_format.h"
#include "time/wall_time.h"

#include <QFrame>
#include <QList>

class QAction;
class QHBoxLayout;
class QLabel;

namespace yeouido {

class Chip;
struct WindowActions;

/// "대선 D-50 ~ D-44" for the election people count down to in these days; empty when there is none.
[[nodiscard]] QString countdownText(const DateSpan &days, const Directory &directory);

/// The row on top: where one is, and what one does most.
class ToolRow final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolRow)

public:
    explicit ToolRow(const WindowActions &actions, QWidget *window);

    /// The row of the week, or with showPage() that of another page.
    void showPeriod(const DateSpan &days, const Directory &directory, Language language);
    void showPage(const QString &title, const QString &subtitle, const QList<QAction *> &actions);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWeek(bool week);
    void fit();

    QLabel *m_title;
    QLabel *m_subtitle;        ///< of another page than the week
    QList<QWidget *> m_ofWeek; ///< what belongs to the week alone
    QHBoxLayout *m_ofPage;     ///< the buttons of another page
    bool m_week = true;
    Chip *m_weekOfMonth;
    Chip *m_countdown;
};

} // namespace yeouido
