// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "main_window.h"
#include "session.h"
#include "support/events.h"
#include "support/office_file.h"
#include "views/week_view.h"
#include "window/event_acts.h"
#include "window/message_bar.h"

#include <QAction>
#include <QTest>

namespace yeouido::tests {

/// A real window on a real file of the week of 14 April 2025, with these events in it.
class ShownOffice
{
public:
    explicit ShownOffice(const std::vector<Event> &events = {}, const Preferences &preferences = {})
    {
        for (const Event &event : events)
            required(file.store->apply(creation(event), QStringLiteral("before")));
        session.emplace(std::move(file.store), file.clock, QStringLiteral("tester"));
        session->setEditable(true);
        window.emplace(*session, preferences);
        window->show();
        if (!QTest::qWaitForWindowExposed(&*window))
            FAIL("the window did not come up");
        window->activateWindow();
        week().setFocus();
    }

    [[nodiscard]] WeekView &week() { return *window->findChild<WeekView *>(); }

    [[nodiscard]] Event stored(const QString &id)
    {
        const auto event = required(session->store().event(EventId(id)));
        if (!event)
            FAIL("no such event");
        return event->event;
    }

    [[nodiscard]] bool has(const QString &id)
    {
        return required(session->store().event(EventId(id))).has_value();
    }

    /// Where the block of an event stands in the week view.
    [[nodiscard]] QRectF blockOf(const QString &id)
    {
        const WeekLayout &layout = week().currentLayout();
        for (const TimeBlock &block : layout.blocks) {
            if (week().data().occurrences[block.index].event == EventId(id))
                return block.rect;
        }
        FAIL("no block of that event");
        return {};
    }

    /// Drags with real events, in steps as a hand does.
    void drag(const QPointF &from, const QPointF &to)
    {
        QTest::mousePress(&week(), Qt::LeftButton, Qt::NoModifier, from.toPoint());
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(&week(), (from + (to - from) * step / 8).toPoint());
        QTest::mouseRelease(&week(), Qt::LeftButton, Qt::NoModifier, to.toPoint());
    }

    void select(const QString &id) { week().select(OccurrenceKey{EventId(id), {}}); }

    OfficeFile file;
    std::optional<Session> session;
    std::optional<MainWindow> window;
};

} // namespace yeouido::tests
