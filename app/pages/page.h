// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"
#include "schedule/occurrences.h"

#include <QList>
#include <QWidget>

class QAction;

namespace yeouido {

class Session;

/// One page of the window beside the week: the office days, the items, the matrix … It reads the file when it
/// is asked to, holds values, and writes through its session only.
class Page : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    /// `session` must outlive the page.
    explicit Page(Session &session, QWidget *parent = nullptr);
    ~Page() override;

    /// What the page shows, beside its name in the row on top: a period, a count; may be empty.
    [[nodiscard]] virtual QString subtitle() const { return {}; }

    /// The buttons of the row on top, from left to right. One with the property `primary` (bool) is the
    /// page's own act; Ctrl+N triggers it.
    [[nodiscard]] virtual QList<QAction *> toolActions() const { return {}; }

    /// Reads the file and shows it, keeping what is selected and scrolled to. Called when the page comes up
    /// and, as long as it is shown, after every change.
    virtual void reload() = 0;

    /// The page comes up after a week was shown: where it shows days, it goes to those of that week. Called
    /// after reload().
    virtual void showDays(const DateSpan &days);

    /// Brings a record into sight and selects it; false where the page does not have it.
    virtual bool showRecord(RecordKind kind, const QString &id);

Q_SIGNALS:
    /// Something could not be read or written; the window says so.
    void failed(const yeouido::Error &error);
    /// Something was done that is not to be seen at once; the window says so, with the way back if asked for.
    void noticed(const QString &sentence, bool offersUndo);
    /// Leads to the page that shows a record.
    void recordRequested(yeouido::RecordKind kind, const QString &id);
    /// Leads to an occurrence in the week.
    void occurrenceRequested(const yeouido::OccurrenceKey &key);
    /// The subtitle or the buttons are others now.
    void headChanged();

protected:
    [[nodiscard]] Session &session() const { return m_session; }

    /// Writes a change; says what went wrong through failed().
    bool perform(const Change &change);

private:
    Session &m_session;
};

} // namespace yeouido
