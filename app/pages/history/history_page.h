// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/page.h"

class QTabWidget;

namespace yeouido {

class HistoryView;
class TrashView;

/// 이력·휴지통: who did what and when, and what was deleted with the way back.
class HistoryPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryPage)

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    void reload() override;

    /// The history of one record in a window of its own, over any page.
    static void showHistoryOf(Session &session, RecordKind kind, const QString &id, const QString &name,
                              QWidget *parent);

private:
    QTabWidget *m_tabs;
    HistoryView *m_history;
    TrashView *m_trash;
};

} // namespace yeouido
