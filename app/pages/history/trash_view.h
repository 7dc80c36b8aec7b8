// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "models/column_model.h"
#include "storage/trash.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace yeouido {

class Session;

/// What was deleted and is not there now, with the way back: the button, Enter or a double click.
class TrashView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrashView)

public:
    /// `session` must outlive the view.
    explicit TrashView(Session &session, QWidget *parent = nullptr);

    /// Reads again, keeping what is selected.
    void reload();

    /// How many records lie there.
    [[nodiscard]] int count() const { return m_model->rowCount(); }

Q_SIGNALS:
    void failed(const yeouido::Error &error);
    void broughtBack(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] const TrashEntry *selected() const;
    void bringBack();
    void updateButton();

    Session &m_session;
    ColumnModel<TrashEntry> *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_filter;
    QPushButton *m_button;
    QLabel *m_together;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace yeouido
