// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/office_store.h"

#include "storage/adoption_store.h"
#include "storage/change_writer.h"
#include "storage/directory_store.h"
#include "storage/event_store.h"
#include "storage/health.h"
#include "storage/history_store.h"
#include "storage/journal_store.h"
#include "storage/occurrence_store.h"
#include "storage/opening.h"
#include "storage/rebuild.h"
#include "storage/record_store.h"
#include "storage/search_line.h"
#include "storage/search_store.h"
#include "storage/transaction.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace yeouido {

using namespace Qt::StringLiterals;
using namespace storage;

namespace {

/// By position first: an occurrence is large, and sorting would move each of them many times.
std::vector<Occurrence> sorted(std::vector<Occurrence> unsorted)
{
    std::vector<std::size_t> order(unsorted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, sortsBefore, [&](std::size_t at) -> const Occurrence & { return unsorted[at]; });
    std::vector<Occurrence> result;
    result.reserve(unsorted.size());
    for (const std::size_t at : order)
        result.push_back(std::move(unsorted[at]));
    return result;
}

} // namespace

class OfficeStore::Private
{
public:
    Private(std::unique_ptr<Connection> open, const Clock &present)
        : connection(std::move(open))
        , clock(present)
    {
        Statement office(*connection, u"SELECT zone, secret FROM office"_s);
        if (!office.next())
            fail(ErrorCode::DamagedFile, connection->path(), u"the first row is missing"_s);
        Row row = office.row();
        zone = row.text();
        secret = row.bytes();
    }

    /// The events that a query names, as they are at one moment.
    [[nodiscard]] std::vector<Event> eventsOf(std::vector<EventId> (&named)(Connection &))
    {
        Transaction snapshot(*connection, Transaction::Kind::Read);
        std::vector<Event> found;
        for (const EventId &id : named(*connection)) {
            for (StoredEvent &stored : readEvents(*connection, id.text(), id.text()))
                found.push_back(std::move(stored.event));
        }
        snapshot.commit();
        return found;
    }

    std::unique_ptr<Connection> connection;
    const Clock &clock;

    /// Runs reads that have to see one state of the file.
    template <class Read>
    auto snapshot(Read &&read)
    {
        return guarded([&] {
            Transaction transaction(*connection, Transaction::Kind::Read);
            auto value = read();
            transaction.commit();
            return value;
        });
    }

    QString zone;
    QByteArray secret;
};

OfficeStore::OfficeStore(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

OfficeStore::~OfficeStore() = default;

Result<std::unique_ptr<OfficeStore>> OfficeStore::create(const QString &path, const Clock &clock)
{
    return guarded([&] {
        makeFile(path);
        auto opened = std::make_unique<Private>(openUpToDate(path, Access::ReadWrite, clock), clock);
        return std::unique_ptr<OfficeStore>(new OfficeStore(std::move(opened)));
    });
}

Result<std::unique_ptr<OfficeStore>> OfficeStore::open(const QString &path, const Clock &clock, OpenMode mode)
{
    const Access access = mode == OpenMode::ReadWrite ? Access::ReadWrite : Access::ReadOnly;
    return guarded([&] {
        auto opened = std::make_unique<Private>(openUpToDate(path, access, clock), clock);
        return std::unique_ptr<OfficeStore>(new OfficeStore(std::move(opened)));
    });
}

QString OfficeStore::path() const
{
    return d->connection->path();
}

bool OfficeStore::isReadOnly() const
{
    return d->connection->access() == Access::ReadOnly;
}

Result<void> OfficeStore::apply(const Change &change, const QString &who, ApplyAs as)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly, path());
    return guarded(
        [&] { writeChange(*d->connection, change, who, as, d->clock.now().toSecsSinceEpoch(), d->zone); });
}

Result<std::vector<Occurrence>> OfficeStore::occurrences(const DateSpan &days)
{
    return d->snapshot([&] {
        const OccurrenceWindow window = occurrenceWindow(*d->connection);
        std::vector<Occurrence> found;
        if (window.contains(days)) {
            found = keptOccurrences(*d->connection, window, days);
        } else {
            for (const EventId &id : eventsTouching(*d->connection, days)) {
                for (const StoredEvent &stored : readEvents(*d->connection, id.text(), id.text()))
                    std::ranges::move(valueOf(yeouido::occurrences(stored.event, days, d->zone)),
                                      std::back_inserter(found));
            }
        }
        return sorted(std::move(found));
    });
}

Result<std::optional<StoredEvent>> OfficeStore::event(const EventId &id)
{
    return d->snapshot([&]() -> std::optional<StoredEvent> {
        std::vector<StoredEvent> found = readEvents(*d->connection, id.text(), id.text());
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<std::vector<StoredEvent>> OfficeStore::events()
{
    return d->snapshot([&] { return readEvents(*d->connection, QString(), lastOfAll()); });
}

Result<std::vector<Event>> OfficeStore::visitEvents()
{
    return guarded([&] { return d->eventsOf(eventsVisiting); });
}

Result<std::vector<Event>> OfficeStore::offices()
{
    return guarded([&] { return d->eventsOf(officeEvents); });
}

Result<Directory> OfficeStore::directory()
{
    return d->snapshot([&] { return readDirectory(*d->connection); });
}

Result<std::vector<OfficeDay>> OfficeStore::officeDays()
{
    return guarded([&] { return readAll<OfficeDay>(*d->connection); });
}

Result<std::vector<Visit>> OfficeStore::visits()
{
    return guarded([&] { return readAll<Visit>(*d->connection); });
}

Result<std::vector<AdoptionRecord>> OfficeStore::adoptionRecords()
{
    return guarded([&] { return readAll<AdoptionRecord>(*d->connection); });
}

Result<std::optional<AdoptionRecord>> OfficeStore::adoptionRecord(const AdoptionRecordId &id)
{
    return guarded([&]() -> std::optional<AdoptionRecord> {
        std::vector<AdoptionRecord> found = readBetween<AdoptionRecord>(*d->connection, id.text(), id.text());
        return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
    });
}

Result<std::vector<AdoptionRecord>> OfficeStore::latestAdoption(AdoptionAxis axis)
{
    return guarded([&] { return readLatestAdoption(*d->connection, axis); });
}

Result<int> OfficeStore::adoptionCount(const AgendaItemId &item)
{
    return guarded([&] { return countAdoption(*d->connection, item); });
}

Result<std::vector<AdoptionRecord>> OfficeStore::adoptionOfVisit(const VisitId &visit)
{
    return guarded([&] { return readAdoptionOfVisit(*d->connection, visit); });
}

Result<std::vector<AdoptionRecord>> OfficeStore::adoptionHistory(const AgendaItemId &item,
                                                                 const Addressee &addressee)
{
    return guarded([&] { return readAdoptionHistory(*d->connection, item, addressee); });
}

Result<std::vector<AdoptionStep>> OfficeStore::adoptionSteps()
{
    return guarded([&] { return readAdoptionSteps(*d->connection); });
}

Result<std::vector<FollowUp>> OfficeStore::followUps()
{
    return guarded([&] { return readAll<FollowUp>(*d->connection); });
}

Result<std::vector<JournalEntry>> OfficeStore::history(const std::optional<QDateTime> &since)
{
    const qint64 from = since ? since->toSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    return d->snapshot([&] { return readJournal(*d->connection, from); });
}

Result<std::vector<HistoryLine>> OfficeStore::historyLines(const HistoryQuery &query)
{
    return d->snapshot([&] { return readHistoryLines(*d->connection, query); });
}

Result<std::optional<JournalEntry>> OfficeStore::journalEntry(qint64 number)
{
    return d->snapshot([&] { return readJournalEntry(*d->connection, number); });
}

Result<std::vector<TrashEntry>> OfficeStore::trash()
{
    return d->snapshot([&] { return readTrash(*d->connection); });
}

Result<Restoration> OfficeStore::restoration(const std::vector<qint64> &numbers)
{
    return d->snapshot([&] { return restorationOf(*d->connection, numbers); });
}

Result<std::vector<RecordTitle>> OfficeStore::referrers(RecordKind kind, const QString &id)
{
    return d->snapshot([&] {
        std::vector<RecordTitle> titles;
        for (const RecordName &name : referrersTo(*d->connection, {kind, id})) {
            if (const std::optional<Record> record = readRecord(*d->connection, name))
                titles.push_back(titleOf(*d->connection, *record));
        }
        return titles;
    });
}

Result<std::vector<SearchHit>> OfficeStore::search(const SearchQuery &query)
{
    return d->snapshot([&] { return findRecords(*d->connection, query); });
}

Result<bool> OfficeStore::isEmpty()
{
    return guarded([&] {
        return std::ranges::all_of(TokenTable<RecordKind>::entries, [&](const auto &entry) {
            return namesAfter(*d->connection, entry.first, QString(), 1).empty();
        });
    });
}

Result<qint64> OfficeStore::dataVersion()
{
    return guarded([&] {
        Statement statement(*d->connection, u"PRAGMA data_version"_s);
        return statement.next() ? statement.row().number() : 0;
    });
}

Result<HealthReport> OfficeStore::check(CheckDepth depth)
{
    return guarded([&] { return checkHealth(*d->connection, d->zone, depth); });
}

Result<void> OfficeStore::rebuild()
{
    return guarded([&] { rebuildDerived(*d->connection, d->zone); });
}

QString OfficeStore::zone() const
{
    return d->zone;
}

QByteArray OfficeStore::secret() const
{
    return d->secret;
}

} // namespace yeouido
