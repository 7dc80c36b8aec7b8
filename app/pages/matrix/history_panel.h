// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "pages/matrix/cell_records.h"

#include <QFrame>

#include <vector>

class QPushButton;
class QScrollArea;

namespace yeouido {

class WrappingLabel;

/// All records of one cell, newest first, beside the table: state, date, evidence, what was said and
/// promised, who entered it, and the ways to the visit, the item and the addressee.
class HistoryPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPanel)

public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    ~HistoryPanel() override;

    /// Shows the history of a cell; `records` of both axes, newest first. Those of the axis that the matrix
    /// shows come first.
    void showCell(const Directory &directory, const AgendaItem &item, const Addressee &addressee,
                  AdoptionAxis axis, const std::vector<CellRecord> &records);

    /// Without it nothing can be recorded or deleted.
    void setEditable(bool editable);

Q_SIGNALS:
    void recordWanted();
    void deleteWanted(const yeouido::AdoptionRecord &record);
    void visitRequested(const yeouido::VisitId &visit);
    void itemRequested();
    void addresseeRequested();
    void closeWanted();

private:
    [[nodiscard]] QWidget *newRecordPart(const CellRecord &entry);

    WrappingLabel *m_item;
    WrappingLabel *m_addressee;
    QScrollArea *m_area;
    QPushButton *m_record;
    bool m_editable = true;
};

} // namespace yeouido
