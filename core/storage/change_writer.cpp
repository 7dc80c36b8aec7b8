// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/change_writer.h"

#include "storage/checksum.h"
#include "storage/journal_store.h"
#include "storage/occurrence_store.h"
#include "storage/record_store.h"
#include "storage/search_text.h"
#include "storage/transaction.h"

#include <map>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

std::optional<Event> eventOf(const std::optional<Record> &record)
{
    const Event *event = record ? std::get_if<Event>(&*record) : nullptr;
    return event ? std::optional(*event) : std::nullopt;
}

/// Whether a calendar that holds the event has to be told (RFC 5546, 2.1.4).
bool needsNewSequence(const Event &before, const Event &after)
{
    return before.body.when != after.body.when || before.body.status != after.body.status ||
           before.recurrence != after.recurrence || before.overrides != after.overrides;
}

RecordName nameOfChange(const RecordChange &change)
{
    if (!change.before && !change.after)
        fail(ErrorCode::InvalidValue, u"change"_s, u"neither before nor after"_s);
    const Record &record = change.after ? *change.after : *change.before;
    const RecordName name(kindOf(record), idOf(record));
    if (name.second.isEmpty())
        fail(ErrorCode::InvalidValue, u"id"_s);
    if (change.before && change.after && name != RecordName(kindOf(*change.before), idOf(*change.before)))
        fail(ErrorCode::InvalidValue, u"id"_s, u"before and after are different records"_s);
    return name;
}

/// Records that can be wrong by themselves are refused; events are checked with their series.
void validateContent(const Record &record)
{
    std::visit(
        []<class T>(const T &value) {
            if constexpr (requires { validate(value); } && !std::same_as<T, Event>) {
                if (const Result<void> valid = validate(value); !valid)
                    throw StorageFailure{valid.error()};
            }
        },
        record);
}

/// Writes the records of one change, one after the other, inside an open transaction.
class ChangeWriter
{
public:
    ChangeWriter(Connection &connection, const QString &zone, qint64 now)
        : m_connection(connection)
        , m_zone(zone)
        , m_now(now)
    {
    }

    JournalState write(const RecordChange &change)
    {
        const RecordName name = nameOfChange(change);
        guard(change, name);
        const JournalState state = stateAfter(change, name);
        const auto references = [](const std::optional<Record> &record) {
            return record ? referencesOf(*record) : std::set<RecordName>();
        };
        const std::set<RecordName> referred = references(change.after);
        writeReferences(m_connection, name, references(change.before), referred);
        const std::optional<Event> eventBefore = eventOf(change.before);
        const std::optional<Event> eventAfter = eventOf(change.after);
        // Rows that hang on an event go before it and come after it.
        if (eventBefore && !eventAfter)
            writeOccurrences(m_connection, eventBefore, eventAfter, m_zone);
        if (change.after)
            writeContent(change, state);
        else
            removeRecord(m_connection, name);
        if (eventAfter)
            writeOccurrences(m_connection, eventBefore, eventAfter, m_zone);
        verify(change.after, name);
        m_referred.insert(referred.begin(), referred.end());
        m_deleted[name] = change.after ? std::nullopt : std::optional(nameOf(*change.before));
        return state;
    }

    /// What can only be said when all is written: nothing refers to what is not there.
    void checkReferences()
    {
        for (const auto &[name, title] : m_deleted) {
            const std::optional<RecordName> referrer = title ? referrerTo(m_connection, name) : std::nullopt;
            if (!referrer)
                continue;
            const std::optional<Record> record = readRecord(m_connection, *referrer);
            fail(ErrorCode::InUse, *title, record ? nameOf(*record) : referrer->second);
        }
        for (const RecordName &name : m_referred) {
            if (!storedState(m_connection, name))
                fail(ErrorCode::NotFound, name.second, token(name.first));
        }
    }

private:
    void guard(const RecordChange &change, const RecordName &name)
    {
        const std::optional<StoredState> stored = storedState(m_connection, name);
        if (change.before && !stored)
            fail(ErrorCode::NotFound, name.second, token(name.first));
        if (!change.before && stored)
            fail(ErrorCode::Conflict, nameOf(*change.after), u"there is one with this id"_s);
        if (change.before && stored->checksum != checksumOf(*change.before))
            fail(ErrorCode::Conflict, nameOf(*change.before), u"it was changed meanwhile"_s);
    }

    JournalState stateAfter(const RecordChange &change, const RecordName &name)
    {
        if (!change.before) {
            const std::optional<JournalState> last = lastState(m_connection, name);
            const bool isEvent = name.first == RecordKind::Event;
            return last ? JournalState{last->revision + 1, isEvent ? last->sequence + 1 : 0} : JournalState{};
        }
        JournalState state{storedState(m_connection, name)->revision + 1, 0};
        if (const std::optional<Event> before = eventOf(change.before)) {
            state.sequence = eventState(m_connection, before->id)->sequence;
            const std::optional<Event> after = eventOf(change.after);
            if (after && needsNewSequence(*before, *after))
                ++state.sequence;
        }
        return state;
    }

    void writeContent(const RecordChange &change, const JournalState &state)
    {
        const QString checksum = checksumOf(*change.after);
        const QString text = searchText(*change.after);
        const std::optional<Event> event = eventOf(change.after);
        if (!event) {
            validateContent(*change.after);
            writeRow(m_connection, *change.after, {state.revision, checksum, text});
            return;
        }
        if (const Result<void> valid = validateSeries(*event); !valid)
            throw StorageFailure{valid.error()};
        const qint64 created = firstMade(m_connection, {RecordKind::Event, event->id.text()}).value_or(m_now);
        writeEvent(m_connection, eventOf(change.before), *event,
                   {state.revision, state.sequence, created, m_now, checksum, text}, m_zone);
    }

    /// What was written is read again before it counts as saved.
    void verify(const std::optional<Record> &expected, const RecordName &name)
    {
        if (readRecord(m_connection, name) != expected)
            fail(ErrorCode::DatabaseFailure, name.second, u"what was written reads differently"_s);
    }

    Connection &m_connection;
    const QString &m_zone;
    qint64 m_now;
    std::set<RecordName> m_referred;
    std::map<RecordName, std::optional<QString>> m_deleted; ///< the title of what was deleted and stayed so
};

} // namespace

void writeChange(Connection &connection, const Change &change, const QString &who, ApplyAs as, qint64 now,
                 const QString &zone)
{
    Transaction transaction(connection);
    ChangeWriter writer(connection, zone, now);
    const qint64 entry = writeJournalEntry(connection, change, now, who, as == ApplyAs::Undo);
    int position = 0;
    for (const RecordChange &record : change.records)
        writeJournalRecord(connection, entry, position++, record, writer.write(record));
    writer.checkReferences();
    transaction.commit();
}

} // namespace yeouido::storage
