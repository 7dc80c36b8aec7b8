// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/record_store.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

/// Calls `use` with a value of the alternative that a kind names.
template <class Use, std::size_t index = 0>
auto withKind(RecordKind kind, Use use) -> decltype(use(Event()))
{
    if constexpr (index < std::variant_size_v<Record>) {
        if (static_cast<std::size_t>(kind) == index)
            return use(std::variant_alternative_t<index, Record>());
        return withKind<Use, index + 1>(kind, use);
    } else {
        fail(ErrorCode::DatabaseFailure, {}, u"unknown kind of record"_s);
    }
}

QString namesSql(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Event:
        return u"SELECT id FROM event WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::OfficeDay:
        return u"SELECT id FROM office_day WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Place:
        return u"SELECT id FROM place WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Person:
        return u"SELECT id FROM person WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Department:
        return u"SELECT id FROM department WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Party:
        return u"SELECT id FROM party WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Organisation:
        return u"SELECT id FROM organisation WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Election:
        return u"SELECT id FROM election WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::AgendaItem:
        return u"SELECT id FROM agenda_item WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::ProposalPackage:
        return u"SELECT id FROM proposal_package WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::Visit:
        return u"SELECT id FROM visit WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::AdoptionRecord:
        return u"SELECT id FROM adoption_record WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::FollowUp:
        return u"SELECT id FROM follow_up WHERE id > :after ORDER BY id LIMIT :count"_s;
    case RecordKind::HolidayEntry:
        return u"SELECT id FROM holiday_entry WHERE id > :after ORDER BY id LIMIT :count"_s;
    }
    return {};
}

} // namespace

std::optional<StoredState> storedState(Connection &connection, const RecordName &name)
{
    return withKind(name.first, [&]<class T>(const T &) -> std::optional<StoredState> {
        if constexpr (std::same_as<T, Event>) {
            const std::optional<EventState> state = eventState(connection, EventId(name.second));
            if (!state)
                return std::nullopt;
            return StoredState{state->revision, state->checksum, state->searchText};
        } else {
            Statement statement(connection, tableOf<T>().state);
            statement.bind(u"id", name.second);
            if (!statement.next())
                return std::nullopt;
            Row row = statement.row();
            const int revision = row.integer();
            const QString checksum = row.text();
            return StoredState{revision, checksum, row.text()};
        }
    });
}

std::optional<Record> readRecord(Connection &connection, const RecordName &name)
{
    return withKind(name.first, [&]<class T>(const T &) -> std::optional<Record> {
        if constexpr (std::same_as<T, Event>) {
            std::vector<StoredEvent> found = readEvents(connection, name.second, name.second);
            return found.empty() ? std::nullopt : std::optional<Record>(std::move(found.front().event));
        } else {
            std::vector<T> found = readBetween<T>(connection, name.second, name.second);
            return found.empty() ? std::nullopt : std::optional<Record>(std::move(found.front()));
        }
    });
}

std::vector<RecordName> namesAfter(Connection &connection, RecordKind kind, const QString &id, int count)
{
    Statement statement(connection, namesSql(kind));
    statement.bind(u"after", id).bind(u"count", count);
    std::vector<RecordName> names;
    while (statement.next())
        names.emplace_back(kind, statement.row().text());
    return names;
}

void writeRow(Connection &connection, const Record &record, const StoredState &state)
{
    std::visit(
        [&]<class T>(const T &value) {
            if constexpr (!std::same_as<T, Event>) {
                const Table<T> &table = tableOf<T>();
                Statement statement(connection, table.write);
                statement.bind(u"revision", state.revision)
                    .bind(u"checksum", state.checksum)
                    .bind(u"search_text", state.searchText);
                table.bind(statement, value);
                statement.run();
            }
        },
        record);
}

void removeRecord(Connection &connection, const RecordName &name)
{
    withKind(name.first, [&]<class T>(const T &) {
        if constexpr (std::same_as<T, Event>)
            removeEvent(connection, EventId(name.second));
        else
            Statement(connection, tableOf<T>().remove).bind(u"id", name.second).run();
    });
}

} // namespace yeouido::storage
