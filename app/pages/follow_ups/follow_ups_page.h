// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "models/column_model.h"
#include "pages/follow_ups/follow_up_data.h"
#include "pages/page.h"

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace yeouido {

class CalmComboBox;
class FollowUpFilter;
class QuickFollowUp;

/// 후속조치: who owes what by when, until it is done, dropped with a reason, or moved.
class FollowUpsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FollowUpsPage)

public:
    explicit FollowUpsPage(Session &session, QWidget *parent = nullptr);
    ~FollowUpsPage() override;

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void reload() override;
    bool showRecord(RecordKind kind, const QString &id) override;

private:
    void buildLedger();
    [[nodiscard]] QWidget *newFilterRow();
    void buildActions();
    void offerOwners();
    void updateCounts();
    void updateActs();
    void showFound();

    [[nodiscard]] std::optional<FollowUpRow> current() const;
    bool select(const QString &id);

    void add(const FollowUp &followUp);
    void createFollowUp();
    void openCurrent();
    void toggleDone();
    void markDone(const FollowUpRow &row, bool done);
    void drop();
    void postpone();
    void removeCurrent();
    void follow(const QModelIndex &index);
    void goToOrigin();

    FollowUpData m_data;
    ColumnModel<FollowUpRow> *m_model;
    FollowUpFilter *m_filter;
    QuickFollowUp *m_quick;
    QStackedWidget *m_stack;
    QTableView *m_table;
    CalmComboBox *m_choice;
    CalmComboBox *m_owner;
    QLineEdit *m_search;
    QLabel *m_none;
    QAction *m_create = nullptr;
    QAction *m_open = nullptr;
    QAction *m_done = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_postpone = nullptr;
    QAction *m_origin = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace yeouido
