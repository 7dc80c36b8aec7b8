// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindOfficeDay(Statement &statement, const OfficeDay &day)
{
    statement.bind(u"id", day.id)
        .bind(u"series", day.series)
        .bind(u"occurrence", toText(day.occurrence))
        .bind(u"theme", day.theme)
        .bind(u"purpose", day.purpose)
        .bind(u"agenda_items", day.agendaItems)
        .bind(u"companions", day.companions)
        .bind(u"checklist", day.checklist)
        .bind(u"sources", day.sources);
}

OfficeDay readOfficeDay(Row &row)
{
    OfficeDay day;
    day.id = row.id<OfficeDayId>();
    day.series = row.id<EventId>();
    day.occurrence = valueOf(recurrenceIdFromText(row.text()));
    day.theme = row.text();
    day.purpose = row.text();
    day.agendaItems = row.part<std::vector<AgendaItemId>>();
    day.companions = row.part<std::vector<Companion>>();
    day.checklist = row.part<std::vector<Material>>();
    day.sources = row.part<Sources>();
    return day;
}

} // namespace

template <>
const Table<OfficeDay> &tableOf()
{
    static const Table<OfficeDay> table{
        .state = u"SELECT revision, checksum, search_text FROM office_day WHERE id = :id"_s,
        .select =
            uR"(SELECT id, series, occurrence, theme, purpose, agenda_items, companions, checklist, sources FROM office_day
WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO office_day
(id, revision, checksum, search_text, series, occurrence, theme, purpose, agenda_items, companions,
checklist, sources)
VALUES (:id, :revision, :checksum, :search_text, :series, :occurrence, :theme, :purpose, :agenda_items,
:companions, :checklist, :sources))"_s,
        .remove = u"DELETE FROM office_day WHERE id = :id"_s,
        .bind = bindOfficeDay,
        .read = readOfficeDay,
    };
    return table;
}

} // namespace yeouido::storage
