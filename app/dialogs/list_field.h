// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace yeouido {

/// Rows of fields that can be added, removed and put in another order, with the mouse or by keyboard: Enter
/// goes to the next row and makes one after the last, Alt+Up and Alt+Down move a row, Alt+Delete removes it.
/// It is as high as its rows; the form around it scrolls.
class ListField final : public QWidget
{
    Q_OBJECT

public:
    /// `newRow` makes the fields of one row; `addLabel` is the button's.
    ListField(const QString &objectName, const QString &addLabel, std::function<QWidget *()> newRow,
              QWidget *parent = nullptr);

    /// Stands over the rows while there are any: the names of their columns.
    void setHead(QWidget *head);
    /// Stands right below the rows while there are any: a sum.
    void setTail(QWidget *tail);

    /// Adds a row and returns its fields.
    QWidget *addRow();
    void clear();

    /// The fields of all rows, in their order.
    template <class Row>
    [[nodiscard]] std::vector<Row *> rows() const
    {
        std::vector<Row *> fields;
        for (QWidget *row : m_rows)
            fields.push_back(static_cast<Row *>(row));
        return fields;
    }

Q_SIGNALS:
    /// A row was added by hand, removed or moved.
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int indexOf(const QObject *watched) const;
    void addRowByHand();
    void remove(int index);
    void move(int index, int by);
    void watch(QWidget *fields);
    void showEnds();

    std::function<QWidget *()> m_newRow;
    std::vector<QWidget *> m_rows; ///< the fields; each stands in a frame with its buttons
    QVBoxLayout *m_column;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QWidget *m_head = nullptr;
    QWidget *m_tail = nullptr;
};

} // namespace yeouido
