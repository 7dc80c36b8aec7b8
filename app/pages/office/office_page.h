// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/office/office_data.h"
#include "pages/page.h"

class QStackedWidget;
class QTabBar;

namespace yeouido {

class CompanionBoard;
class DayList;
class DayPanel;
class OfficeActs;

/// The weekly office: a card for each of its days and, beside them, the chosen day in full; behind a second
/// tab the board of who comes along when.
class OfficePage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfficePage)

public:
    explicit OfficePage(Session &session, QWidget *parent = nullptr);
    ~OfficePage() override;

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void reload() override;
    void showDays(const DateSpan &days) override;
    bool showRecord(RecordKind kind, const QString &id) override;

    [[nodiscard]] const OfficePageData &data() const { return m_data; }

private:
    void buildActions();
    void connectActs();
    void showDay();
    void updateActions();
    void choose(const OccurrenceKey &key);

    OfficePageData m_data;
    OfficeActs *m_acts;
    QTabBar *m_tabs;
    QStackedWidget *m_stack; ///< cards and day, board, or what stands there without an office
    QWidget *m_days;
    QWidget *m_empty;
    DayList *m_list;
    DayPanel *m_panel;
    CompanionBoard *m_board;
    QAction *m_newEvent;
    QAction *m_setUp;                      ///< where there is no office yet
    QAction *m_change;                     ///< the plan of the office there is
    std::optional<OccurrenceKey> m_wanted; ///< to be chosen as soon as it is there
};

} // namespace yeouido
