// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/search_hit.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QListView;

namespace yeouido {

class SearchField;
class SearchResults;
class Session;

/// Lies over the top of the window and finds as one types: arrows choose, Enter leads there, Esc goes back to
/// where one was.
class SearchPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPopup)

public:
    /// `session` must outlive it; `window` is what it lies over.
    SearchPopup(Session &session, QWidget *window);

    /// Comes up with what was typed last, all of it selected.
    void popUp();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const yeouido::SearchHit &hit);

private:
    void search();
    void choose();
    void leave();
    void place();
    void step(int rows);

    Session &m_session;
    SearchField *m_field;
    SearchResults *m_results;
    QListView *m_list;
    QLabel *m_foot;
    QTimer m_delay;
    QPointer<QWidget> m_focusBefore;
};

} // namespace yeouido
