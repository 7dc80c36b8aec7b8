// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_lint.h"
#include "core/exchange/ics_readers.h"
#include "support/catch.h"
#include "support/events.h"
#include "support/fixed_clock.h"

#include "handout/ics_document.h"
#include "handout/sample.h"

#include <QTemporaryDir>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const DateSpan sampleWeek{QDate(2025, 4, 14), QDate(2025, 4, 21)};

/// A file of its own, empty or with the example.
struct OfficeFile
{
    OfficeFile()
    {
        Result<std::unique_ptr<OfficeStore>> created =
            OfficeStore::create(folder.filePath(u"office.sqlite"_s), clock);
        REQUIRE(created);
        store = std::move(*created);
    }

    void apply(const Change &change) { REQUIRE(store->apply(change, u"비서실"_s)); }

    void loadSample()
    {
        const Result<Change> sample = sampleChange();
        REQUIRE(sample);
        apply(*sample);
    }

    [[nodiscard]] QByteArray ics(Audience audience, const std::optional<DateSpan> &range = {},
                                 Tentative tentative = Tentative::Withheld) const
    {
        const Result<QByteArray> document =
            icsDocument(*store, range, audience, tentative, Language::Korean, clock);
        REQUIRE(document);
        return *document;
    }

    [[nodiscard]] Event event(const QString &id) const
    {
        const Result<std::optional<StoredEvent>> found = store->event(EventId(id));
        REQUIRE(found);
        REQUIRE(*found);
        return (*found)->event;
    }

    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<OfficeStore> store;
};

std::vector<Event> eventsOf(const OfficeFile &file)
{
    const Result<std::vector<StoredEvent>> stored = file.store->events();
    REQUIRE(stored);
    std::vector<Event> events;
    for (const StoredEvent &event : *stored)
        events.push_back(event.event);
    return events;
}

/// The value of a property of the VEVENT with a UID.
QByteArray valueOf(const QByteArray &ics, const QByteArray &uid, const QByteArray &property)
{
    const QByteArray text = unfolded(ics);
    const qsizetype event = text.indexOf("UID:" + uid + "\r\n");
    REQUIRE(event >= 0);
    const qsizetype start = text.indexOf("\r\n" + property + ":", event) + property.size() + 3;
    return text.mid(start, text.indexOf("\r\n", start) - start);
}

int countOf(const QByteArray &ics, const QByteArray &line)
{
    return static_cast<int>(unfolded(ics).count(line + "\r\n"));
}

} // namespace

TEST_CASE("The whole example goes to the house, and others read the same occurrences in it")
{
    OfficeFile file;
    file.loadSample();
    const QByteArray ics = file.ics(Audience::Internal);
    CHECK(lintCalendar(ics) == QStringList());
    for (const QString &reader : readers()) {
        INFO(reader);
        if (const std::optional<QStringList> read = readBack(reader, ics))
            CHECK(*read == expectedOf(eventsOf(file), {QDate(2025, 1, 1), QDate(2026, 1, 1)}));
        else
            WARN("skipped, not installed: " << reader);
    }
}

TEST_CASE("The example's week for the public is what was announced, read the same by others")
{
    OfficeFile file;
    file.loadSample();
    const QByteArray ics = file.ics(Audience::Public, sampleWeek);
    CHECK(lintCalendar(ics) == QStringList());
    // The tentative visit is the only one of that week that stays in the house.
    std::vector<Event> announced;
    for (const Event &event : eventsOf(file)) {
        if (event.body.status == EventStatus::Confirmed)
            announced.push_back(event);
    }
    for (const QString &reader : readers()) {
        INFO(reader);
        if (const std::optional<QStringList> read = readBack(reader, ics))
            CHECK(*read == expectedOf(announced, sampleWeek));
        else
            WARN("skipped, not installed: " << reader);
    }
    for (const char *word : {"DESCRIPTION", "ATTENDEE", "ORGANIZER", "VALARM", "SEQUENCE", "CATEGORIES",
                             "sample-", "RRULE", "EXDATE"})
        CHECK_FALSE(ics.contains(word));
    CHECK(unfolded(ics).contains("세월호 참사 11주기 기억식"));
}

TEST_CASE("Tentative events go to the public only when asked for")
{
    OfficeFile file;
    file.loadSample();
    CHECK(countOf(file.ics(Audience::Public, sampleWeek), "STATUS:TENTATIVE") == 0);
    CHECK(countOf(file.ics(Audience::Public, sampleWeek, Tentative::Included), "STATUS:TENTATIVE") == 1);
}

TEST_CASE("A range takes the series it touches whole and nothing that lies outside")
{
    OfficeFile file;
    file.loadSample();
    const QByteArray ics = unfolded(file.ics(Audience::Internal, sampleWeek));
    CHECK(ics.contains("RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528\r\n"));
    CHECK(ics.contains("UID:sample-e5@yeouido-office\r\n"));
    CHECK_FALSE(ics.contains("UID:sample-e9@yeouido-office\r\n"));
    CHECK_FALSE(ics.contains("UID:sample-e0a@yeouido-office\r\n"));
    CHECK(lintCalendar(file.ics(Audience::Internal, sampleWeek)) == QStringList());
}

TEST_CASE("A series without an end goes to the public for a year from today")
{
    OfficeFile file;
    Event event = series(timedEvent(u"daily"_s, u"회의"_s, at(14, 9), at(14, 10)), u"FREQ=DAILY"_s);
    event.body.disclosure = Disclosure::Public;
    file.apply(creation(event));
    CHECK(countOf(file.ics(Audience::Public), "BEGIN:VEVENT") == 366);
    CHECK(countOf(file.ics(Audience::Internal), "BEGIN:VEVENT") == 1);
}

TEST_CASE("A file without events is a calendar without events")
{
    const OfficeFile file;
    CHECK(lintLines(file.ics(Audience::Public)) == QStringList());
    CHECK(countOf(file.ics(Audience::Internal), "BEGIN:VEVENT") == 0);
}

TEST_CASE("SEQUENCE and LAST-MODIFIED grow with edits through the store, the identity stays")
{
    OfficeFile file;
    const Event event = timedEvent(u"meeting"_s, u"회의"_s, at(16, 9), at(16, 10));
    file.apply(creation(event));
    const QByteArray before = file.ics(Audience::Internal);
    CHECK(file.ics(Audience::Internal) == before);

    file.clock.advance(60);
    Event moved = event;
    moved.body.when = Timed{at(16, 11), at(16, 12)};
    file.apply(edit(event, moved, Act::Move));
    const QByteArray after = file.ics(Audience::Internal);
    CHECK(valueOf(after, "meeting", "SEQUENCE").toInt() > valueOf(before, "meeting", "SEQUENCE").toInt());
    CHECK(valueOf(after, "meeting", "LAST-MODIFIED") > valueOf(before, "meeting", "LAST-MODIFIED"));

    const Change undo = inverse(edit(event, moved, Act::Move));
    REQUIRE(file.store->apply(undo, u"비서실"_s, ApplyAs::Undo));
    CHECK(valueOf(file.ics(Audience::Internal), "meeting", "SEQUENCE").toInt() >
          valueOf(after, "meeting", "SEQUENCE").toInt());
}

TEST_CASE("A cancelled event stays in the house's calendar and leaves the public one without a trace")
{
    OfficeFile file;
    Event event = timedEvent(u"meeting"_s, u"회의"_s, at(16, 9), at(16, 10));
    event.body.disclosure = Disclosure::Public;
    file.apply(creation(event));
    const QByteArray shown = file.ics(Audience::Public);
    CHECK(countOf(shown, "BEGIN:VEVENT") == 1);

    Event cancelled = event;
    cancelled.body.status = EventStatus::Cancelled;
    cancelled.body.cancelReason = u"국회 일정"_s;
    file.apply(edit(event, cancelled, Act::Cancel));
    CHECK(countOf(file.ics(Audience::Internal), "STATUS:CANCELLED") == 1);
    CHECK(unfolded(file.ics(Audience::Internal)).contains("국회 일정"));
    CHECK(countOf(file.ics(Audience::Public), "BEGIN:VEVENT") == 0);
}

TEST_CASE("Public identities stay the same from one export to the next and differ between files")
{
    OfficeFile file;
    file.loadSample();
    OfficeFile other;
    other.loadSample();
    const auto identities = [](const QByteArray &ics) {
        QStringList uids;
        for (const QByteArray &line : ics.split('\n')) {
            if (line.startsWith("UID:"))
                uids.append(QString::fromUtf8(line.trimmed()));
        }
        return uids;
    };
    const QStringList first = identities(file.ics(Audience::Public));
    file.clock.advance(3600);
    CHECK(first.size() > 10);
    CHECK(identities(file.ics(Audience::Public)) == first);
    for (const QString &uid : identities(other.ics(Audience::Public)))
        CHECK_FALSE(first.contains(uid));
}

TEST_CASE("The calendar bears the title of the head of the office")
{
    OfficeFile file;
    file.loadSample();
    CHECK(unfolded(file.ics(Audience::Internal)).contains("X-WR-CALNAME:광주광역시장"));
    CHECK(unfolded(file.ics(Audience::Public)).contains("NAME:광주광역시장"));
}
