// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "app/dialogs/widgets.h"
#include "core/schedule/office_days.h"
#include "pages/office/day_list.h"
#include "pages/office/office_page.h"
#include "session.h"
#include "support/office_file.h"

#include <QToolButton>

namespace yeouido::tests {

/// The page of the weekly office on a real file, as on 14 April 2025.
class ShownOfficePage
{
public:
    explicit ShownOfficePage(const std::vector<Record> &records)
    {
        if (!records.empty()) {
            Change all{Act::Import, QStringLiteral("all"), {}};
            for (const Record &record : records)
                all.records.push_back({std::nullopt, record});
            required(file.store->apply(all, QStringLiteral("before")));
        }
        session.emplace(std::move(file.store), file.clock, QStringLiteral("tester"));
        session->setEditable(true);
        page.emplace(*session);
        // As the window does for the page that is shown.
        QObject::connect(&*session, &Session::changed, &*page, &OfficePage::reload);
        page->reload();
        page->resize(1060, 720);
        page->show();
        if (!QTest::qWaitForWindowExposed(&*page))
            FAIL("the page did not come up");
        page->activateWindow();
        page->setFocus();
    }

    [[nodiscard]] DayList &list() { return child<DayList>(*page, "officeDaysListView"); }

    [[nodiscard]] const DayCard &card(int row)
    {
        return static_cast<DayListModel *>(list().model())->card(row);
    }

    /// Presses a tool button of the day and lets what it opens come up.
    void press(const char *name)
    {
        QTest::mouseClick(&child<QToolButton>(*page, name), Qt::LeftButton);
        QApplication::processEvents();
    }

    /// An entry of a menu, and what it opens.
    void trigger(const char *action)
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(action));
        INFO("looking for " << action);
        REQUIRE(found);
        found->trigger();
        QApplication::processEvents();
    }

    [[nodiscard]] std::vector<OfficeDay> officeDays() { return required(session->store().officeDays()); }

    [[nodiscard]] Event stored(const QString &id)
    {
        const auto event = required(session->store().event(EventId(id)));
        if (!event)
            FAIL("no such event");
        return event->event;
    }

    OfficeFile file;
    std::optional<Session> session;
    std::optional<OfficePage> page;
};

inline Department bureauNamed(const QString &id)
{
    Department department;
    department.id = DepartmentId(id);
    department.name = id;
    return department;
}

inline AgendaItem itemLedBy(const QString &id, const QString &lead)
{
    AgendaItem item;
    item.id = AgendaItemId(id);
    item.title = id;
    if (!lead.isEmpty())
        item.leadDepartment = DepartmentId(lead);
    return item;
}

} // namespace yeouido::tests
