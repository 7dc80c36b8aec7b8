// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/office/office_data.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace yeouido {

class OfficeActs;

/// How a bureau stands to a day of the office.
struct BoardCell
{
    bool comes = false;
    std::vector<AgendaItemId> leads; ///< items in focus: a reason to come
    std::vector<Occurrence> others;  ///< what else takes it at that time

    bool operator==(const BoardCell &) const = default;
};

/// One bureau and all days; the last row has no bureau and counts.
struct BoardRow
{
    std::optional<DepartmentId> department;
    QString name;
    std::vector<BoardCell> cells; ///< one a day
    int total = 0;
    std::vector<int> totals; ///< of the last row: how many come to each day

    bool operator==(const BoardRow &) const = default;
};

/// The rows of the board: the bureaus in the order of the directory, those that are no more only where they
/// come along to a day; then the totals.
[[nodiscard]] std::vector<BoardRow> boardRows(const OfficePageData &data);

/// Bureau heads × days of the office: who comes when, marked softly where something else takes the bureau at
/// that time. A click, Enter or Space on a cell toggles.
class CompanionBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompanionBoard)

public:
    CompanionBoard(OfficeActs &acts, QWidget *parent = nullptr);
    ~CompanionBoard() override;

    /// `shown` must stay as it is until the next call.
    void showData(const OfficePageData &shown);

Q_SIGNALS:
    /// The head of a day was clicked.
    void dayRequested(const yeouido::OccurrenceKey &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] std::vector<Column<BoardRow>> columns() const;
    void toggle(const QModelIndex &index);
    /// Makes the columns of the days as narrow as they all fit, as far as they can be read.
    void fitColumns();

    OfficeActs &m_acts;
    const OfficePageData *m_data = nullptr;
    std::unique_ptr<ColumnModel<BoardRow>> m_model;
    QTableView *m_table;
    QWidget *m_empty;
};

} // namespace yeouido
