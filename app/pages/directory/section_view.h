// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "models/column_model.h"
#include "pages/directory/section.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace yeouido {

class CalmComboBox;
class SectionProxy;
class Session;

/// One small list of the office as a table: filter, editors, deletion, and where the office sets an order,
/// buttons, Alt+Up and Alt+Down or the mouse to change it.
class SectionView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionView)

public:
    /// `session` must outlive the view.
    SectionView(Session &session, Section section, QWidget *parent = nullptr);
    ~SectionView() override;

    /// Shows what the directory says now, keeping what is selected.
    virtual void showDirectory(const Directory &directory);

    /// Selects a record; false where it is not here.
    virtual bool showRecord(const QString &id);

    [[nodiscard]] const Section &section() const { return m_section; }

    void createRecord();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void failed(const yeouido::Error &error);
    void noticed(const QString &sentence, bool offersUndo);

protected:
    [[nodiscard]] Session &session() const { return m_session; }

    [[nodiscard]] const Directory &directory() const { return m_directory; }

    /// The rows to show; by default those of the section.
    [[nodiscard]] virtual std::vector<DirectoryRow> rows() const;
    /// Reads the rows again.
    void refresh();

    /// Where more fields and buttons can stand, between the filter and the buttons.
    [[nodiscard]] QHBoxLayout &headRow() const { return *m_head; }

    /// Writes a change and says what went wrong.
    bool perform(const Change &change);

private:
    [[nodiscard]] QWidget *makeHead();
    void makeTable();
    [[nodiscard]] QToolButton *newMoveButton(const QString &name, const QString &icon, const QString &hint,
                                             int by);
    [[nodiscard]] std::optional<Record> selected() const;
    void openEditor(const std::optional<Record> &record);
    void editSelected();
    void removeSelected();
    void showHistory();
    void move(int by);
    void moveTo(int to);
    void reorder(int from, int to);
    void updateButtons();

    Session &m_session;
    Section m_section;
    Directory m_directory;
    ColumnModel<DirectoryRow> *m_model;
    SectionProxy *m_sorted;
    QHBoxLayout *m_head = nullptr;
    QLineEdit *m_filter;
    CalmComboBox *m_validity;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_history;
    QToolButton *m_up;
    QToolButton *m_down;
    QStackedWidget *m_stack;
    QTableView *m_table;
};

} // namespace yeouido
