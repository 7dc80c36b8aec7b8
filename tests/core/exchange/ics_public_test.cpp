// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/exchange/ics_examples.h"
#include "core/exchange/ics_readers.h"

#include <QSet>

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

TEST_CASE("Other programs read the public calendar back to the same occurrences")
{
    std::vector<Event> events;
    for (const Event &event : manyEvents()) {
        if (event.id != EventId(u"weekly"_s))
            events.push_back(opened(event));
    }
    const QByteArray ics = publicIcs(events);
    for (const QString &reader : readers()) {
        INFO(reader);
        const std::optional<QStringList> read = readBack(reader, ics);
        if (read)
            CHECK(*read == expectedOf(events, allDays));
        else
            WARN("skipped, not installed: " << reader);
    }
}

TEST_CASE("Public identities stay the same, differ by file and do not lead back")
{
    const Event event = opened(officeSeries());
    const QByteArray ics = publicIcs({event});
    CHECK(ics == publicIcs({event}));
    CHECK_FALSE(ics.contains("UID:office"));
    CHECK(linesThatBegin(ics, "UID:") == 7);

    QList<QByteArray> uids;
    for (const QByteArray &line : ics.split('\n')) {
        if (line.startsWith("UID:"))
            uids.append(line);
    }
    CHECK(QSet<QByteArray>(uids.begin(), uids.end()).size() == 7);
    const QByteArray elsewhere = publicIcs({event}, "another secret");
    CHECK(std::ranges::none_of(uids, [&](const QByteArray &uid) { return elsewhere.contains(uid); }));
}

TEST_CASE("Public events have nothing but what, when, where and whether it is certain")
{
    Event event = opened(weeklyWithExceptions());
    event.body.location.text = u"중회의실"_s;
    const QByteArray ics = publicIcs({event});
    const QList<QByteArray> allowed{"BEGIN",   "END",      "UID",    "DTSTAMP", "DTSTART", "DTEND",
                                    "SUMMARY", "LOCATION", "STATUS", "CLASS",   "TRANSP"};
    const qsizetype body = ics.indexOf("BEGIN:VEVENT");
    for (const QByteArray &line : unfolded(ics.mid(body)).trimmed().split('\n')) {
        const QByteArray name = line.left(
            std::min(line.indexOf(':'),
                     static_cast<qsizetype>(line.indexOf(';') < 0 ? line.size() : line.indexOf(';'))));
        INFO(line);
        CHECK(allowed.contains(name));
    }
    CHECK(linesThatBegin(ics, "SEQUENCE") == 0);
    CHECK_FALSE(ics.contains("20250423T090000"));
}

TEST_CASE("The schedule of a vice head is marked with the post")
{
    Directory directory;
    directory.people = {
        {PersonId(u"vice"_s),
         u"홍길동"_s,
         {{.title = u"부시장"_s, .organisation = {}, .department = {}, .party = {}, .validity = {}}},
         {},
         {},
         {}}};
    Event event = opened(timedEvent(u"a"_s, u"면담"_s, at(16, 9), at(16, 10)));
    event.body.principal = PersonId(u"vice"_s);
    const Result<std::vector<Occurrence>> found = occurrences(event, allDays, seoul);
    REQUIRE(found);
    const PublicEntry entry = publicEntry(found->at(0), Tentative::Withheld, directory).value();
    CHECK(hasLine(*writePublicIcs({entry}, "secret", options), "SUMMARY:[부시장] 면담"_ba));
}
