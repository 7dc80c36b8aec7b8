// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/item_import.h"
#include "models/column_model.h"
#include "office/directory.h"
#include "time/official_format.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace yeouido {

class FaultLabel;
class Session;

/// Shows what a file or what was pasted means, line by line, before anything is written: all of it in one
/// step that can be undone, or nothing.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// `source` names the file in the history.
    ImportDialog(Session &session, QString source, QWidget *parent);

    /// Reads the bytes of a file.
    void readFile(const QByteArray &bytes);
    /// Reads separated text; without a line that names the columns, those of the list in their order, or
    /// titles of issues where there is one column.
    void readText(const QString &text);

    /// How many items were written.
    [[nodiscard]] int written() const { return m_written; }

private:
    void refresh();
    void write();

    Session &m_session;
    QString m_source;
    std::vector<CsvRow> m_rows;
    ItemImportOptions m_options;
    ItemImport m_import;
    Directory m_directory; ///< what the rows were compared with
    bool m_isPasted = false;
    QString m_encoding;
    QString m_unreadable;
    int m_written = 0;

    QLabel *m_head;
    QLabel *m_counts;
    QTableView *m_table;
    ColumnModel<ItemRow> *m_model;
    QCheckBox *m_acceptSlips;
    FaultLabel *m_failure;
    QPushButton *m_accept;
};

} // namespace yeouido
