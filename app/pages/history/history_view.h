// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "models/column_model.h"
#include "storage/history_query.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace yeouido {

class CalmComboBox;
class HistoryDetail;
class Session;

/// Who did what and when, newest first, page by page as one scrolls; beside it what the selected act changed.
class HistoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    /// `session` must outlive the view.
    explicit HistoryView(Session &session, QWidget *parent = nullptr);

    /// Reads again, keeping the selected act.
    void reload();

    /// Shows acts on this record alone, until the button that names it is pressed.
    void showOnly(RecordKind kind, const QString &id, const QString &name);

Q_SIGNALS:
    void failed(const yeouido::Error &error);
    void recordRequested(yeouido::RecordKind kind, const QString &id);

private:
    [[nodiscard]] HistoryQuery query() const;
    [[nodiscard]] QWidget *makeFilter();
    [[nodiscard]] QWidget *makeTable();
    void read(int count);
    void readMore();
    void showSelected();

    Session &m_session;
    ColumnModel<HistoryLine> *m_model;
    QLineEdit *m_text;
    CalmComboBox *m_kind;
    QToolButton *m_only;
    QStackedWidget *m_stack;
    QTableView *m_table;
    HistoryDetail *m_detail;
    QTimer m_delay;
    QString m_onlyId;
    RecordKind m_onlyKind = RecordKind::Event;
    bool m_complete = false; ///< there is nothing older
};

} // namespace yeouido
