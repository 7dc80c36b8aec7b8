// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "storage/office_store.h"
#include "text/record_difference.h"

#include <QFrame>

#include <optional>

class QLabel;
class QTableView;
class QToolButton;

namespace yeouido {

class WrappingLabel;

/// One row of the table: a record that was written, or one of its fields.
struct DetailRow
{
    bool isRecord = false;
    RecordKind kind = RecordKind::Event;
    QString id;
    QString name;               ///< of the record
    bool exists = true;         ///< after the act
    FieldDifference difference; ///< of a record, only `field` is set: what happened to it
};

/// The rows of an entry of the history, each record before its fields. An act that wrote very many shows the
/// first of them.
[[nodiscard]] std::vector<DetailRow> detailRows(const JournalEntry &entry, const NameOfRecord &names,
                                                Language language);

/// One entry of the history field by field, before and after, in words.
class HistoryDetail final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDetail)

public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// `zone` is the office's; without an entry it says that one can be selected.
    void showEntry(const std::optional<JournalEntry> &entry, const NameOfRecord &names, const QString &zone);

Q_SIGNALS:
    /// The record in the selected row is to be shown on its page.
    void recordRequested(yeouido::RecordKind kind, const QString &id);
    /// The history is to show acts on this record alone.
    void historyRequested(yeouido::RecordKind kind, const QString &id, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// That of the selected row, else the first.
    [[nodiscard]] const DetailRow *record() const;
    void updateButtons();

    ColumnModel<DetailRow> *m_model;
    WrappingLabel *m_title;
    WrappingLabel *m_line;
    QTableView *m_table;
    QToolButton *m_show;
    QToolButton *m_only;
};

} // namespace yeouido
