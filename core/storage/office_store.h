// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "office/change.h"
#include "office/directory.h"
#include "office/office_day.h"
#include "office/stored_event.h"
#include "schedule/adoption_trend.h"
#include "schedule/occurrences.h"
#include "storage/history_query.h"
#include "storage/search_hit.h"
#include "storage/trash.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace yeouido {

/// One record in one entry of the journal.
struct JournalRecord
{
    RecordKind kind = RecordKind::Event;
    QString id;
    std::optional<Record> before;
    std::optional<Record> after;
};

/// One line of the history: who did what, when.
struct JournalEntry
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who;
    Act act = Act::Edit;
    bool undo = false; ///< it took back an earlier entry
    QString subject;
    std::vector<JournalRecord> records;
};

/// What check() found. Empty lists are health.
struct HealthReport
{
    QStringList problems; ///< damage: technical lines, one a finding
    QStringList stale;    ///< derived rows that are not what the records say now; rebuild() makes them anew
    qint64 events = 0;
    qint64 records = 0; ///< of all kinds, events included

    [[nodiscard]] bool isHealthy() const { return problems.isEmpty(); }
};

/// Pages looks at the structure of the file only, fast enough to wait for; Everything at each record, too.
enum class CheckDepth { Pages, Everything };

enum class OpenMode { ReadWrite, ReadOnly };

/// Whether an apply() is an act or takes one back, for the journal.
enum class ApplyAs { Act, Undo };

/// One office file: the only door to the database. Reads give values, all writing goes through apply().
/// An instance belongs to the thread that opened it; other threads open their own.
class OfficeStore
{
public:
    /// Makes a new file (0600, folder 0700) that holds no record yet. Errors: FileExists, ReadOnly,
    /// CannotWrite, DiskFull, NetworkShare.
    [[nodiscard]] static Result<std::unique_ptr<OfficeStore>> create(const QString &path, const Clock &clock);

    /// Opens a file and upgrades one of an older version after a verified copy was made beside it. Nothing is
    /// written when it fails. Errors: FileMissing, EmptyFile, NotADatabase, ForeignDatabase, NewerVersion,
    /// DamagedFile, ReadOnly, NetworkShare, Busy, CannotRead, BackupFailed, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<OfficeStore>> open(const QString &path, const Clock &clock,
                                                                   OpenMode mode = OpenMode::ReadWrite);

    OfficeStore(const OfficeStore &) = delete;
    OfficeStore &operator=(const OfficeStore &) = delete;
    ~OfficeStore();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Writes a change and its line of the journal in one transaction, or nothing. `who` is the name of the
    /// person. Errors: Conflict (a `before` is not what is stored), NotFound, InUse, those of
    /// validateSeries(), ReadOnly, DiskFull, Busy, DatabaseFailure.
    [[nodiscard]] Result<void> apply(const Change &change, const QString &who, ApplyAs as = ApplyAs::Act);

    /// All occurrences that touch the days, in calendar order; those of derived rows inside the window they
    /// are kept for, reckoned anew outside. Both give the same.
    [[nodiscard]] Result<std::vector<Occurrence>> occurrences(const DateSpan &days);

    [[nodiscard]] Result<std::optional<StoredEvent>> event(const EventId &id);
    /// By id.
    [[nodiscard]] Result<std::vector<StoredEvent>> events();
    /// The events that are party visits, on one of their dates at least, and those that a Visit belongs to;
    /// by id.
    [[nodiscard]] Result<std::vector<Event>> visitEvents();
    /// Those of the weekly office, by id.
    [[nodiscard]] Result<std::vector<Event>> offices();
    [[nodiscard]] Result<Directory> directory();
    [[nodiscard]] Result<std::vector<OfficeDay>> officeDays();
    /// By id, like all of these.
    [[nodiscard]] Result<std::vector<Visit>> visits();
    [[nodiscard]] Result<std::vector<AdoptionRecord>> adoptionRecords();
    [[nodiscard]] Result<std::optional<AdoptionRecord>> adoptionRecord(const AdoptionRecordId &id);
    /// What is shown without reading all records: of each item and addressee the latest record of one
    /// axis. adoptionCells() of all records says the same.
    [[nodiscard]] Result<std::vector<AdoptionRecord>> latestAdoption(AdoptionAxis axis);
    /// How many records there are of an item, of all addressees on both axes.
    [[nodiscard]] Result<int> adoptionCount(const AgendaItemId &item);
    /// What was said at a visit: the records that name it, the older first.
    [[nodiscard]] Result<std::vector<AdoptionRecord>> adoptionOfVisit(const VisitId &visit);
    /// The records of one cell on both axes, newest first.
    [[nodiscard]] Result<std::vector<AdoptionRecord>> adoptionHistory(const AgendaItemId &item,
                                                                      const Addressee &addressee);
    /// Where the state of a cell became another, for adoptionTrend(): cell by cell in the order of time.
    [[nodiscard]] Result<std::vector<AdoptionStep>> adoptionSteps();
    [[nodiscard]] Result<std::vector<FollowUp>> followUps();

    /// Newest first; `since` in UTC.
    [[nodiscard]] Result<std::vector<JournalEntry>> history(const std::optional<QDateTime> &since = {});

    /// The lines a query asks for, newest first, without the content of the records: fast in a long journal.
    [[nodiscard]] Result<std::vector<HistoryLine>> historyLines(const HistoryQuery &query);
    /// One line of the history with its records; nothing where there is none of the number.
    [[nodiscard]] Result<std::optional<JournalEntry>> journalEntry(qint64 number);

    /// What was deleted and is not there now, last deleted first.
    [[nodiscard]] Result<std::vector<TrashEntry>> trash();
    /// What brings back the records that some entries of the journal deleted; applied as any other change.
    /// Error: NotFound for a number the journal does not have.
    [[nodiscard]] Result<Restoration> restoration(const std::vector<qint64> &numbers);

    /// The records that refer to one, which it cannot be deleted before.
    [[nodiscard]] Result<std::vector<RecordTitle>> referrers(RecordKind kind, const QString &id);

    /// Looks through the texts of all records: titles that are what was typed first, then kind by kind.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const SearchQuery &query);

    /// Whether the file holds no record of any kind.
    [[nodiscard]] Result<bool> isEmpty();

    /// Grows whenever another connection has committed (PRAGMA data_version).
    [[nodiscard]] Result<qint64> dataVersion();

    /// quick_check and foreign keys; with Everything also the checksum of every record and of the journal,
    /// and what is derived (search text, references, occurrences) against what it is derived from. Only
    /// Everything counts the records.
    [[nodiscard]] Result<HealthReport> check(CheckDepth depth = CheckDepth::Everything);

    /// Makes all derived rows (occurrences, references, search texts) anew from the records, in one
    /// transaction: after an update of the time zones or of the program. Errors: as apply().
    [[nodiscard]] Result<void> rebuild();

    /// The zone of the office's clock; "Asia/Seoul" in a new file.
    [[nodiscard]] QString zone() const;

    /// The file's own secret, from which public UIDs are derived (HMAC). Never handed out.
    [[nodiscard]] QByteArray secret() const;

private:
    class Private;
    explicit OfficeStore(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace yeouido
