// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/agenda/office.h"
#include "support/office_file.h"

#include "office/change.h"

namespace yeouido::tests {

inline void write(OfficeStore &store, const Record &record)
{
    required(store.apply(creation(record), u"시험"_s));
}

/// A file with the head's city and a week of events: public, closed, tentative, and a weekly office that has
/// been carried on by a second series.
inline void fillWeek(OfficeStore &store)
{
    const Directory directory = office();
    write(store, directory.organisations.front());
    write(store, directory.elections.front());
    const auto meeting = [&store](const QString &title, Disclosure disclosure, EventStatus status) {
        Event event = timedEvent(title, title, at(15, 10), at(15, 11));
        event.body.disclosure = disclosure;
        event.body.status = status;
        write(store, event);
    };
    meeting(u"공개회의"_s, Disclosure::Public, EventStatus::Confirmed);
    meeting(u"비밀회의"_s, Disclosure::Closed, EventStatus::Confirmed);
    meeting(u"잠정회의"_s, Disclosure::Public, EventStatus::Tentative);

    const auto session = [](const QString &id, QDate first, const QString &rule) {
        Event event = publicEvent(series(allDayEvent(id, u"주간 집무실"_s, first, first), rule));
        event.body.kind = EventKind::OfficeDay;
        return event;
    };
    const Event before = session(u"before"_s, QDate(2025, 4, 2), u"FREQ=WEEKLY;COUNT=2"_s);
    const Event after = session(u"after"_s, QDate(2025, 4, 16), u"FREQ=WEEKLY;COUNT=7"_s);
    write(store, before);
    write(store, after);
    OfficeDay first = themeOn(before, QDate(2025, 4, 2), u"처음"_s);
    first.id = OfficeDayId(u"day-1"_s);
    write(store, first);
    OfficeDay third = themeOn(after, QDate(2025, 4, 16), u"제안"_s);
    third.id = OfficeDayId(u"day-3"_s);
    write(store, third);
}

} // namespace yeouido::tests
