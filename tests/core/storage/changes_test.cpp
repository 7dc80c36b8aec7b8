// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/changes.h"
#include "support/content.h"
#include "support/raw_sqlite.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString who = u"담당자"_s;

void prepare(OfficeFile &file, const NamedChange &named)
{
    if (!named.before.empty())
        required(file.store->apply(creationOfAll(named.before), who));
}

/// Days inside the window of kept rows, across both of its edges, and outside.
std::vector<DateSpan> someDays()
{
    std::vector<DateSpan> days;
    for (int week = -1; week < 10; ++week)
        days.push_back(weekOf(QDate(2025, 4, 14).addDays(7 * week)));
    days.push_back({QDate(2025, 1, 1), QDate(2026, 1, 1)});
    days.push_back({QDate(2014, 12, 1), QDate(2015, 2, 1)});
    days.push_back({QDate(2035, 12, 1), QDate(2036, 2, 1)});
    days.push_back({QDate(2040, 1, 1), QDate(2040, 6, 1)});
    return days;
}

void checkOccurrences(OfficeStore &store)
{
    for (const DateSpan &days : someDays()) {
        INFO(days);
        CHECK(store.occurrences(days).value() == expanded(store, days));
    }
    CHECK(store.check()->problems == QStringList());
}

/// Refuses the action whose turn comes.
struct Refusal
{
    int left = 0;
    bool refused = false;
};

int refuseNth(void *data, int, const char *, const char *, const char *, const char *)
{
    Refusal &refusal = *static_cast<Refusal *>(data);
    if (--refusal.left != 0)
        return SQLITE_OK;
    refusal.refused = true;
    return SQLITE_DENY;
}

} // namespace

TEST_CASE(
    "A change and its inverse leave the same content, and what is kept of occurrences is right at each step")
{
    for (const NamedChange &named : changesOfEveryKind()) {
        INFO(named.name);
        OfficeFile file;
        prepare(file, named);
        const Content before = contentOf(*file.store);
        checkOccurrences(*file.store);

        required(file.store->apply(named.change, who));
        const Content after = contentOf(*file.store);
        CHECK(after != before);
        checkOccurrences(*file.store);

        required(file.store->apply(inverse(named.change), who, ApplyAs::Undo));
        CHECK(contentOf(*file.store) == before);
        checkOccurrences(*file.store);

        required(file.store->apply(named.change, who));
        CHECK(contentOf(*file.store) == after);
        CHECK(file.store->history()->size() == (named.before.empty() ? 3 : 4));
    }
}

TEST_CASE("Revision and sequence only go forward through undo and redo")
{
    for (const NamedChange &named : changesOfEveryKind()) {
        INFO(named.name);
        OfficeFile file;
        prepare(file, named);
        std::map<QString, std::pair<int, int>> highest;
        for (const Change &change :
             {named.change, inverse(named.change), named.change, inverse(named.change)}) {
            required(file.store->apply(change, who));
            for (const RecordChange &record : change.records) {
                const Event *event = record.after ? std::get_if<Event>(&*record.after) : nullptr;
                if (!event)
                    continue;
                const StoredEvent stored = file.store->event(event->id).value().value();
                auto &[revision, sequence] = highest[event->id.text()];
                CHECK(stored.revision > revision);
                CHECK(stored.sequence >= sequence);
                revision = stored.revision;
                sequence = stored.sequence;
            }
        }
    }
}

TEST_CASE("Whichever SQL action of a write is refused, the content is that before or that after")
{
    for (const NamedChange &named : changesOfEveryKind()) {
        INFO(named.name);
        OfficeFile file;
        prepare(file, named);
        const Content before = contentOf(*file.store);
        const std::size_t entries = file.store->history()->size();
        sqlite3 *const handle = handleOf(file.path());
        int refusals = 0;
        while (true) {
            Refusal refusal{refusals + 1, false};
            sqlite3_set_authorizer(handle, refuseNth, &refusal);
            const Result<void> applied = file.store->apply(named.change, who);
            sqlite3_set_authorizer(handle, nullptr, nullptr);
            if (!refusal.refused) {
                required(applied);
                break;
            }
            ++refusals;
            INFO(refusals);
            REQUIRE_FALSE(applied);
            REQUIRE(contentOf(*file.store) == before);
            REQUIRE(file.store->history()->size() == entries);
        }
        CHECK(refusals > 20);
        CHECK(contentOf(*file.store) != before);
        CHECK(file.store->check()->problems == QStringList());
    }
}
