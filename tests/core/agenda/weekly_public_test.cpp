// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/agenda/office.h"
#include "support/catch.h"

#include <random>

using namespace yeouido;
using namespace yeouido::tests;

namespace {

Document publicSheet(const std::vector<Event> &events, Tentative tentative = Tentative::Withheld)
{
    const Directory directory = office();
    return weeklyPublic(sheetOf(directory), publicEntries(events, directory, tentative));
}

Event meeting(const QString &title, const WallTime &start)
{
    WallTime end = start;
    end.time = start.time.addSecs(3600);
    return publicEvent(timedEvent(title, title, start, end));
}

} // namespace

TEST_CASE("every day of an empty week has its row on the public sheet")
{
    CHECK(linesOf(publicSheet({})) ==
          QStringList{u"4. 14.(월)||Working at the office|"_s, u"4. 15.(화)||Working at the office|"_s,
                      u"4. 16.(수)||Working at the office|"_s, u"4. 17.(목)||Working at the office|"_s,
                      u"4. 18.(금)||Working at the office|"_s, u"4. 19.(토)||No events|"_s,
                      u"4. 20.(일)||No events|"_s});
}

TEST_CASE("an empty holiday is a day off, and an empty weekend can share a row")
{
    const Directory directory = office();
    WeeklySheet sheet = sheetOf(directory);
    sheet.holidays = {QDate(2025, 4, 15)};
    sheet.joinEmptyWeekend = true;
    const QStringList lines = linesOf(weeklyPublic(sheet, {}));
    CHECK(lines.size() == 6);
    CHECK(lines[1] == u"4. 15.(화)||No events|"_s);
    CHECK(lines[5] == u"4. 19.(토) ~ 4. 20.(일)||No events|"_s);
}

TEST_CASE("the public sheet tells day, start, title and place, in the order of the day")
{
    Event untimed = publicEvent(allDayEvent(u"u"_s, u"언젠가"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)));
    untimed.body.when = Untimed{QDate(2025, 4, 16), DayPart::Unknown};
    Event afternoon = untimed;
    afternoon.id = EventId(u"a"_s);
    afternoon.body.title = u"오후에"_s;
    afternoon.body.when = Untimed{QDate(2025, 4, 16), DayPart::Afternoon};
    Event ceremony = meeting(u"기억식"_s, at(16, 15));
    ceremony.body.location = {PlaceId(u"hall"_s), {}};

    const QStringList lines =
        linesOf(publicSheet({ceremony, meeting(u"간부회의"_s, at(16, 9)), untimed, afternoon}));

    CHECK(lines.mid(2, 4) == QStringList{u"4. 16.(수)||언젠가|"_s, u"09:00|간부회의|"_s,
                                         u"Afternoon|오후에|"_s, u"15:00|기억식|시청"_s});
    CHECK(tableOf(publicSheet({ceremony, untimed})).rows[2].cells[0].rowSpan == 2);
}

TEST_CASE("what lasts several days stands on each of them")
{
    const Event trip = publicEvent(allDayEvent(u"t"_s, u"출장"_s, QDate(2025, 4, 12), QDate(2025, 4, 15)));
    const QStringList lines = linesOf(publicSheet({trip}));
    CHECK(lines[0] == u"4. 14.(월)|All day|출장|"_s);
    CHECK(lines[1] == u"4. 15.(화)|All day|출장|"_s);
    CHECK(lines[2].startsWith(u"4. 16.(수)||Working"_s));
}

TEST_CASE("the public sheet is the head's alone")
{
    Event event = meeting(u"부시장 행사"_s, at(16, 9));
    event.body.principal = PersonId(u"vice"_s);
    CHECK(publicSheet({event}) == publicSheet({}));
}

TEST_CASE("a tentative event says so where it is asked for")
{
    Event event = meeting(u"방문"_s, at(16, 9));
    event.body.status = EventStatus::Tentative;
    CHECK(publicSheet({event}) == publicSheet({}));
    CHECK(linesOf(publicSheet({event}, Tentative::Included))[2] == u"4. 16.(수)|09:00|방문 (tentative)|"_s);
}

TEST_CASE("withheld events leave a public sheet exactly as if they were not there")
{
    const Event shown = meeting(u"공개 행사"_s, at(16, 15));
    Event closed = meeting(u"비밀"_s, at(16, 10));
    closed.body.disclosure = Disclosure::Closed;
    closed.body.publicTitle = u"겉"_s;
    Event cancelled = meeting(u"취소된 일"_s, at(16, 11));
    cancelled.body.status = EventStatus::Cancelled;
    Event untitled = meeting(u"부분"_s, at(17, 11));
    untitled.body.disclosure = Disclosure::Partial;
    CHECK(publicSheet({shown, closed, cancelled, untitled}) == publicSheet({shown}));
}

TEST_CASE("the metadata of the public sheet does not depend on the office or the week")
{
    const Document one = publicSheet({meeting(u"행사"_s, at(16, 9))});
    Directory nobody;
    WeeklySheet sheet = sheetOf(nobody);
    sheet.days = DateSpan::inclusive(QDate(2030, 1, 7), QDate(2030, 1, 13));
    const Document other = weeklyPublic(sheet, {});
    CHECK(one.metadata == other.metadata);
    CHECK_FALSE(one.metadata.title.isEmpty());
    CHECK_FALSE(one.metadata.summary.isEmpty());
    CHECK_FALSE(one.metadata.keywords.isEmpty());
    CHECK(other.footerLeft.isEmpty());
    CHECK(one.footerLeft == u"Contact: 대변인실"_s);
}

TEST_CASE("over many random weeks the public sheet is made of public things alone")
{
    std::mt19937 random(20250416);
    const auto below = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    for (int round = 0; round < 300; ++round) {
        std::vector<Event> all;
        std::vector<Event> open;
        for (int i = 0; i < 20; ++i) {
            const QString id = u"%1-%2"_s.arg(round).arg(i);
            Event event = meeting(u"비밀"_s + id, at(14 + below(7), below(23)));
            event.body.location.text = u"비밀장소"_s;
            event.body.description = u"비밀설명"_s;
            event.body.disclosure = static_cast<Disclosure>(below(3));
            event.body.status = static_cast<EventStatus>(below(3));
            if (below(3) > 0)
                event.body.publicTitle = u"열림"_s + id;
            const bool isShown =
                event.body.status == EventStatus::Confirmed &&
                (event.body.disclosure == Disclosure::Public ||
                 (event.body.disclosure == Disclosure::Partial && !event.body.publicTitle.isEmpty()));
            if (event.body.disclosure == Disclosure::Public) {
                event.body.title = u"열림"_s + id;
                event.body.location.text = u"열린곳"_s;
            }
            all.push_back(event);
            if (isShown)
                open.push_back(event);
        }
        const Document sheet = publicSheet(all);
        REQUIRE(sheet == publicSheet(open));
        const QString text = linesOf(sheet).join(u'\n');
        REQUIRE_FALSE(text.contains(u"비밀"_s));
        REQUIRE(text.count(u"열림"_s) == static_cast<qsizetype>(open.size()));
    }
}
