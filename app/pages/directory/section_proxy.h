// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/directory/section.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace yeouido {

/// Sorts and filters the rows of a section, and tells when one was dragged to another place.
class SectionProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionProxy)

public:
    explicit SectionProxy(ColumnModel<DirectoryRow> &rows, QObject *parent = nullptr);

    /// Words that must all stand in a row; initial consonants will do.
    void setWords(const QString &typed);
    /// Leaves out what is not in force today.
    void setOnlyInForce(bool only);
    void setDraggable(bool draggable);

    [[nodiscard]] const DirectoryRow &row(const QModelIndex &index) const;

    /// Whether all rows are shown, so that an order can be set.
    [[nodiscard]] bool isWhole() const { return m_words.isEmpty() && !m_onlyInForce; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A row was dropped between others; `to` is the row before which it is to stand.
    void dragged(int to);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ColumnModel<DirectoryRow> &m_rows;
    QStringList m_words;
    bool m_onlyInForce = false;
    bool m_draggable = false;
};

} // namespace yeouido
