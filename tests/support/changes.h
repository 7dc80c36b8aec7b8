// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/records.h"

#include "office/change.h"

namespace yeouido::tests {

/// A change with what has to be there before it.
struct NamedChange
{
    QString name;
    std::vector<Record> before;
    Change change;
};

/// One change of every kind that a person can make.
inline std::vector<NamedChange> changesOfEveryKind()
{
    using namespace Qt::StringLiterals;
    const std::vector<Record> all = recordsWithEverything();
    const Event single = timedEvent(u"single"_s, u"회의"_s, at(14, 9), at(14, 10));
    const auto altered = [](auto record, auto &&alter) {
        alter(record);
        return record;
    };
    const Event series = std::get<Event>(all.at(9));
    const OfficeDay day = std::get<OfficeDay>(all.at(10));
    const Place place = std::get<Place>(all.at(4));
    const AgendaItem item = std::get<AgendaItem>(all.at(8));

    Change split{Act::Split, u"주간 집무"_s, {}};
    Event earlier = series;
    earlier.recurrence->rule = u"FREQ=WEEKLY;COUNT=2"_s;
    earlier.recurrence->excluded.clear();
    earlier.recurrence->added.clear();
    earlier.overrides.clear();
    Event later = series;
    later.id = EventId(u"later"_s);
    later.body.when = Timed{at(1, 10, 0, 5), at(1, 12, 0, 5)};
    later.recurrence = Recurrence{u"FREQ=WEEKLY;COUNT=6;BYDAY=TH"_s, {}, {}};
    later.overrides.clear();
    split.records = {{series, earlier}, {std::nullopt, later}, {day, altered(day, [&](OfficeDay &one) {
                                                                    one.series = later.id;
                                                                    one.occurrence = {QDate(2025, 5, 8),
                                                                                      QTime(10, 0)};
                                                                })}};
    Change deletionOfTwo{Act::Delete, u"둘"_s, {{series, std::nullopt}, {day, std::nullopt}}};

    return {
        {u"create"_s, {}, creation(single)},
        {u"edit"_s,
         {single},
         edit(single, altered(single, [](Event &one) { one.body.title = u"확대 회의"_s; }))},
        {u"move"_s,
         {single},
         edit(single, altered(single, [](Event &one) { one.body.when = Timed{at(15, 9), at(16, 10)}; }),
              Act::Move)},
        {u"make it all-day"_s,
         {single},
         edit(single, altered(single,
                              [](Event &one) {
                                  one.body.when =
                                      AllDay{DateSpan::inclusive(QDate(2025, 4, 14), QDate(2025, 4, 20))};
                              }))},
        {u"cancel"_s,
         {single},
         edit(single, altered(single, [](Event &one) { one.body.status = EventStatus::Cancelled; }),
              Act::Cancel)},
        {u"delete"_s, {single}, deletion(single)},
        {u"repeat without end"_s,
         {single},
         edit(single,
              altered(single, [](Event &one) { one.recurrence = Recurrence{u"FREQ=MONTHLY"_s, {}, {}}; }))},
        {u"change an override"_s, all,
         edit(series, altered(series, [](Event &one) { one.overrides.back().body.title = u"다른 제목"_s; }))},
        {u"move an override"_s, all,
         edit(series, altered(series,
                              [](Event &one) {
                                  one.overrides.front().body.when = Timed{at(8, 9, 0, 5), at(8, 10, 0, 5)};
                              }))},
        {u"drop an override"_s, all,
         edit(series, altered(series, [](Event &one) { one.overrides.erase(one.overrides.begin()); }))},
        {u"split a series"_s, all, split},
        {u"delete a series with its day"_s, all, deletionOfTwo},
        {u"edit a place"_s, all, edit(place, altered(place, [](Place &one) { one.name = u"대회의실"_s; }))},
        {u"edit an item"_s, all, edit(item, altered(item, [](AgendaItem &one) { one.funding.clear(); }))},
        {u"load everything"_s, {}, creationOfAll(all)},
    };
}

} // namespace yeouido::tests
