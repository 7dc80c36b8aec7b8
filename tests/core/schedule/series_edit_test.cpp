// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"
#include "schedule/series_edit.h"
#include "support/catch.h"
#include "support/events.h"

#include <algorithm>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const EventId newId(u"new"_s);

RecurrenceId day(int dayOfMonth, int month = 4)
{
    return {QDate(2025, month, dayOfMonth), std::nullopt};
}

RecurrenceId atTwo(int dayOfMonth, int month = 4)
{
    return {QDate(2025, month, dayOfMonth), QTime(14, 0)};
}

/// The weekly office: seven Wednesdays from 16 April to 28 May 2025.
Event office()
{
    return series(allDayEvent(u"office"_s, u"주간 집무실"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)),
                  u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
}

Event weeklyMeeting(const QString &rule = u"FREQ=WEEKLY;BYDAY=WE;COUNT=7"_s)
{
    return series(timedEvent(u"meeting"_s, u"간부회의"_s, at(16, 14), at(16, 15)), rule);
}

EventBody bodyOf(const Event &event, const RecurrenceId &id)
{
    const Result<std::vector<Occurrence>> found =
        occurrences(event, {QDate(2024, 1, 1), QDate(2027, 1, 1)}, seoul);
    REQUIRE(found.has_value());
    const auto occurrence = std::ranges::find(*found, std::optional(id), &Occurrence::recurrenceId);
    REQUIRE(occurrence != found->end());
    return occurrence->body;
}

QStringList startsOf(const Event &event)
{
    const Result<std::vector<Occurrence>> found =
        occurrences(event, {QDate(2024, 1, 1), QDate(2027, 1, 1)}, seoul);
    REQUIRE(found.has_value());
    QStringList starts;
    for (const Occurrence &occurrence : *found) {
        const Timed *timed = std::get_if<Timed>(&occurrence.body.when);
        starts.append(startDate(occurrence.body.when).toString(u"M-d"_s) +
                      (timed ? timed->start.time.toString(u" HH:mm"_s) : QString()));
    }
    return starts;
}

OccurrenceEdit movedTo(const Event &event, const RecurrenceId &id, QDate date)
{
    OccurrenceEdit edit{id, bodyOf(event, id), std::nullopt};
    edit.body.when = movedToDate(edit.body.when, date);
    return edit;
}

OccurrenceEdit retitled(const Event &event, const RecurrenceId &id, const QString &title)
{
    OccurrenceEdit edit{id, bodyOf(event, id), std::nullopt};
    edit.body.title = title;
    return edit;
}

Change changeOf(const Event &event, const OccurrenceEdit &edit, Scope scope,
                const std::vector<OfficeDay> &officeDays = {})
{
    const Result<Change> change = editOccurrence(event, edit, scope, officeDays, newId);
    if (!change)
        FAIL(change.error());
    return *change;
}

/// The event as the change leaves it.
Event eventAfter(const Change &change, const EventId &id)
{
    for (const RecordChange &record : change.records) {
        if (!record.after)
            continue;
        const Event *event = std::get_if<Event>(&*record.after);
        if (event && event->id == id) {
            CHECK(validateSeries(*event).has_value());
            return *event;
        }
    }
    FAIL("no such event in the change");
    return {};
}

std::vector<OfficeDay> officeDaysAfter(const Change &change)
{
    std::vector<OfficeDay> days;
    for (const RecordChange &record : change.records) {
        if (record.after && std::holds_alternative<OfficeDay>(*record.after))
            days.push_back(std::get<OfficeDay>(*record.after));
    }
    return days;
}

int deletedOfficeDays(const Change &change)
{
    return static_cast<int>(std::ranges::count_if(change.records, [](const RecordChange &record) {
        return record.before && std::holds_alternative<OfficeDay>(*record.before) && !record.after;
    }));
}

OfficeDay officeDay(const QString &id, const RecurrenceId &occurrence, const QString &eventId = u"office"_s)
{
    OfficeDay officeDay;
    officeDay.id = OfficeDayId(id);
    officeDay.series = EventId(eventId);
    officeDay.occurrence = occurrence;
    officeDay.theme = id;
    return officeDay;
}

bool deletes(const Change &change, const EventId &id)
{
    return std::ranges::any_of(change.records, [&id](const RecordChange &record) {
        return record.before && !record.after && idOf(*record.before) == id.text();
    });
}

} // namespace

TEST_CASE("The scopes offered are those that make sense where the occurrence stands")
{
    using Scopes = std::vector<Scope>;
    const Event event = office();
    CHECK(offeredScopes(event, day(30), false) ==
          Scopes{Scope::ThisOnly, Scope::ThisAndFollowing, Scope::All});
    CHECK(offeredScopes(event, day(16), false) == Scopes{Scope::ThisOnly, Scope::All});
    CHECK(offeredScopes(event, day(28, 5), false) == Scopes{Scope::ThisOnly, Scope::All});
    CHECK(offeredScopes(event, day(30), true) == Scopes{Scope::ThisAndFollowing, Scope::All});
    CHECK(offeredScopes(event, day(28, 5), true) == Scopes{Scope::ThisAndFollowing, Scope::All});
    CHECK(offeredScopes(event, day(16), true) == Scopes{Scope::All});

    Event once = event;
    once.recurrence->rule = u"FREQ=WEEKLY;COUNT=1"_s;
    CHECK(offeredScopes(once, day(16), false) == Scopes{Scope::All});
    Event endless = event;
    endless.recurrence->rule = u"FREQ=YEARLY;INTERVAL=4"_s;
    CHECK(offeredScopes(endless, {QDate(2029, 4, 16), std::nullopt}, false).size() == 3);
}

TEST_CASE("Editing one occurrence writes an override, and taking the difference back removes it")
{
    const Event event = office();
    const Change change = changeOf(event, movedTo(event, day(23), QDate(2025, 4, 24)), Scope::ThisOnly);
    const Event moved = eventAfter(change, event.id);
    CHECK(moved.overrides.size() == 1);
    CHECK(startsOf(moved) ==
          QStringList{u"4-16"_s, u"4-24"_s, u"4-30"_s, u"5-7"_s, u"5-14"_s, u"5-21"_s, u"5-28"_s});
    CHECK(change.subject == u"주간 집무실"_s);

    const Change back = changeOf(moved, movedTo(moved, day(23), QDate(2025, 4, 23)), Scope::ThisOnly);
    CHECK(eventAfter(back, event.id) == event);
}

TEST_CASE("An edit that changes nothing is a change without records")
{
    const Event event = office();
    for (const Scope scope : {Scope::ThisOnly, Scope::All})
        CHECK(changeOf(event, movedTo(event, day(23), QDate(2025, 4, 23)), scope).records.empty());
}

TEST_CASE("This and following to another weekday takes BYDAY along and keeps what was before")
{
    Event event = office();
    event = eventAfter(changeOf(event, retitled(event, day(23), u"달빛철도"_s), Scope::ThisOnly), event.id);
    event =
        eventAfter(changeOf(event, retitled(event, day(14, 5), u"인공지능"_s), Scope::ThisOnly), event.id);
    event.recurrence->excluded = {day(21, 5)};
    const std::vector<OfficeDay> officeDays{officeDay(u"second"_s, day(23)),
                                            officeDay(u"fifth"_s, day(14, 5)),
                                            officeDay(u"other"_s, day(14, 5), u"another series"_s)};

    const Change change =
        changeOf(event, movedTo(event, day(7, 5), QDate(2025, 5, 6)), Scope::ThisAndFollowing, officeDays);
    const Event head = eventAfter(change, event.id);
    const Event tail = eventAfter(change, newId);
    CHECK(startsOf(head) == QStringList{u"4-16"_s, u"4-23"_s, u"4-30"_s});
    CHECK(bodyOf(head, day(23)).title == u"달빛철도"_s);
    CHECK(startsOf(tail) == QStringList{u"5-6"_s, u"5-13"_s, u"5-27"_s});
    CHECK(bodyOf(tail, day(13, 5)).title == u"인공지능"_s);
    CHECK(tail.recurrence->rule == u"FREQ=WEEKLY;BYDAY=TU;UNTIL=20250527"_s);

    const std::vector<OfficeDay> moved = officeDaysAfter(change);
    REQUIRE(moved.size() == 1);
    CHECK(moved.front().id.text() == u"fifth"_s);
    CHECK(moved.front().series == newId);
    CHECK(moved.front().occurrence == day(13, 5));
    CHECK(deletedOfficeDays(change) == 0);
}

TEST_CASE("Moved to a later weekday, the last occurrence is not cut off by UNTIL")
{
    const Event event = office();
    const Change change =
        changeOf(event, movedTo(event, day(21, 5), QDate(2025, 5, 22)), Scope::ThisAndFollowing);
    CHECK(startsOf(eventAfter(change, newId)) == QStringList{u"5-22"_s, u"5-29"_s});
}

TEST_CASE("COUNT is divided between the two parts")
{
    const Event event = weeklyMeeting();
    OccurrenceEdit edit{atTwo(30), bodyOf(event, atTwo(30)), std::nullopt};
    edit.body.when = Timed{at(30, 16), at(30, 18)};
    const Change change = changeOf(event, edit, Scope::ThisAndFollowing);
    CHECK(eventAfter(change, event.id).recurrence->rule == u"FREQ=WEEKLY;BYDAY=WE;COUNT=2"_s);
    const Event tail = eventAfter(change, newId);
    CHECK(tail.recurrence->rule == u"FREQ=WEEKLY;BYDAY=WE;COUNT=5"_s);
    CHECK(tail.body.when == When(Timed{at(30, 16), at(30, 18)}));
    CHECK(startsOf(tail).last() == u"5-28 16:00"_s);
}

TEST_CASE("A title for this and following leaves times, UNTIL and earlier titles alone")
{
    const Event event = office();
    const Change change = changeOf(event, retitled(event, day(30), u"새 이름"_s), Scope::ThisAndFollowing);
    CHECK(eventAfter(change, newId).recurrence->rule == event.recurrence->rule);
    CHECK(eventAfter(change, newId).body.title == u"새 이름"_s);
    CHECK(eventAfter(change, event.id).body.title == event.body.title);
}

TEST_CASE("Following the first occurrence means all of them")
{
    const Event event = office();
    const Change change =
        changeOf(event, movedTo(event, day(16), QDate(2025, 4, 17)), Scope::ThisAndFollowing);
    REQUIRE(change.records.size() == 1);
    CHECK(startsOf(eventAfter(change, event.id)).first() == u"4-17"_s);
}

TEST_CASE("After the first occurrence was deleted, the second can be moved with all that follow")
{
    const Event event = office();
    const Result<Change> deletion = deleteOccurrence(event, day(16), Scope::ThisOnly, {});
    REQUIRE(deletion.has_value());
    const Event shorter = eventAfter(*deletion, event.id);
    CHECK(startsOf(shorter).first() == u"4-23"_s);
    const Change change =
        changeOf(shorter, movedTo(shorter, day(23), QDate(2025, 4, 24)), Scope::ThisAndFollowing);
    const Event moved = eventAfter(change, event.id);
    CHECK(startsOf(moved) == QStringList{u"4-24"_s, u"5-1"_s, u"5-8"_s, u"5-15"_s, u"5-22"_s, u"5-29"_s});
}

TEST_CASE("All moves the series with its exceptions and office days by as much as the occurrence")
{
    Event event = weeklyMeeting();
    event.recurrence->excluded = {atTwo(23)};
    event.recurrence->added = {atTwo(25)};
    event = eventAfter(changeOf(event, retitled(event, atTwo(7, 5), u"확대간부회의"_s), Scope::ThisOnly),
                       event.id);
    const std::vector<OfficeDay> officeDays{officeDay(u"d"_s, atTwo(7, 5), u"meeting"_s)};

    OccurrenceEdit edit{atTwo(30), bodyOf(event, atTwo(30)), std::nullopt};
    edit.body.when = Timed{at(1, 10, 30, 5), at(1, 12, 0, 5)};
    const Change change = changeOf(event, edit, Scope::All, officeDays);
    const Event moved = eventAfter(change, event.id);
    CHECK(moved.body.when == When(Timed{at(17, 10, 30), at(17, 12)}));
    CHECK(moved.recurrence->rule == u"FREQ=WEEKLY;BYDAY=TH;COUNT=7"_s);
    CHECK(moved.recurrence->excluded == std::vector{RecurrenceId{QDate(2025, 4, 24), QTime(10, 30)}});
    CHECK(moved.recurrence->added == std::vector{RecurrenceId{QDate(2025, 4, 26), QTime(10, 30)}});
    const RecurrenceId fourth{QDate(2025, 5, 8), QTime(10, 30)};
    CHECK(bodyOf(moved, fourth).title == u"확대간부회의"_s);
    CHECK(bodyOf(moved, fourth).when == When(Timed{at(8, 10, 30, 5), at(8, 12, 0, 5)}));
    REQUIRE(officeDaysAfter(change).size() == 1);
    CHECK(officeDaysAfter(change).front().occurrence == fourth);
}

TEST_CASE("All gives overrides what changed and leaves them what they have of their own")
{
    Event event = office();
    event = eventAfter(changeOf(event, retitled(event, day(23), u"달빛철도"_s), Scope::ThisOnly), event.id);
    OccurrenceEdit edit = retitled(event, day(30), u"여의도 집무실"_s);
    edit.body.disclosure = Disclosure::Public;
    const Event after = eventAfter(changeOf(event, edit, Scope::All), event.id);
    CHECK(after.body.title == u"여의도 집무실"_s);
    CHECK(bodyOf(after, day(23)).title == u"달빛철도"_s);
    CHECK(bodyOf(after, day(23)).disclosure == Disclosure::Public);
    CHECK(after.overrides.size() == 1);
}

TEST_CASE("All from an occurrence that differs changes what was changed there and no more")
{
    Event event = office();
    OccurrenceEdit own = movedTo(event, day(23), QDate(2025, 4, 24));
    own.body.title = u"달빛철도"_s;
    event = eventAfter(changeOf(event, own, Scope::ThisOnly), event.id);

    OccurrenceEdit edit{day(23), bodyOf(event, day(23)), std::nullopt};
    edit.body.location.text = u"국회 소통관"_s;
    const Event after = eventAfter(changeOf(event, edit, Scope::All), event.id);
    CHECK(after.body.title == event.body.title);
    CHECK(after.body.location.text == u"국회 소통관"_s);
    CHECK(after.body.when == event.body.when);
    CHECK(bodyOf(after, day(23)) == edit.body);
}

TEST_CASE("What really happened stays with the occurrence it happened to")
{
    const Event event = office();
    OccurrenceEdit edit = retitled(event, day(23), u"새 이름"_s);
    edit.body.actual = Actual{std::nullopt, u"국회"_s, {}, {}};
    const Event after = eventAfter(changeOf(event, edit, Scope::All), event.id);
    CHECK(after.body.title == u"새 이름"_s);
    CHECK_FALSE(after.body.actual.has_value());
    CHECK_FALSE(bodyOf(after, day(30)).actual.has_value());
    CHECK(bodyOf(after, day(23)).actual->place == u"국회"_s);
}

TEST_CASE("A monthly weekday moves to the weekday of the same count, with its exceptions")
{
    Event event = series(allDayEvent(u"m"_s, u"월례회"_s, QDate(2025, 1, 15), QDate(2025, 1, 15)),
                         u"FREQ=MONTHLY;BYDAY=3WE;UNTIL=20251231"_s);
    event.recurrence->excluded = {day(15, 10)};
    const Event moved =
        eventAfter(changeOf(event, movedTo(event, day(16, 4), QDate(2025, 4, 15)), Scope::All), event.id);
    CHECK(moved.recurrence->rule.startsWith(u"FREQ=MONTHLY;BYDAY=3TU"_s));
    CHECK(startsOf(moved) == QStringList{u"1-21"_s, u"2-18"_s, u"3-18"_s, u"4-15"_s, u"5-20"_s, u"6-17"_s,
                                         u"7-15"_s, u"8-19"_s, u"9-16"_s, u"11-18"_s, u"12-16"_s});

    const Change change =
        changeOf(event, movedTo(event, day(20, 8), QDate(2025, 8, 19)), Scope::ThisAndFollowing);
    CHECK(startsOf(eventAfter(change, newId)) == QStringList{u"8-19"_s, u"9-16"_s, u"11-18"_s, u"12-16"_s});
    CHECK(startsOf(eventAfter(change, event.id)).size() == 7);
}

TEST_CASE("A monthly day moves to the other day, counted from the end where it was")
{
    const Event first = series(allDayEvent(u"m"_s, u"월례회"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)),
                               u"FREQ=MONTHLY;BYMONTHDAY=16;COUNT=3"_s);
    CHECK(startsOf(eventAfter(changeOf(first, movedTo(first, day(16, 5), QDate(2025, 5, 20)), Scope::All),
                              first.id)) == QStringList{u"4-20"_s, u"5-20"_s, u"6-20"_s});
    const Event last = series(allDayEvent(u"m"_s, u"월말 보고"_s, QDate(2025, 4, 30), QDate(2025, 4, 30)),
                              u"FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3"_s);
    CHECK(startsOf(eventAfter(changeOf(last, movedTo(last, day(31, 5), QDate(2025, 5, 30)), Scope::All),
                              last.id)) == QStringList{u"4-29"_s, u"5-30"_s, u"6-29"_s});
    const Event yearly = series(allDayEvent(u"y"_s, u"기념일"_s, QDate(2025, 4, 30), QDate(2025, 4, 30)),
                                u"FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=30"_s);
    CHECK(eventAfter(changeOf(yearly, movedTo(yearly, day(30), QDate(2025, 5, 1)), Scope::All), yearly.id)
              .recurrence->rule == u"FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1"_s);
}

TEST_CASE("A monthly rule that names no day follows its start")
{
    const Event event = series(allDayEvent(u"m"_s, u"월례회"_s, QDate(2025, 4, 16), QDate(2025, 4, 16)),
                               u"FREQ=MONTHLY;UNTIL=20250731"_s);
    CHECK(startsOf(eventAfter(changeOf(event, movedTo(event, day(16, 6), QDate(2025, 6, 20)), Scope::All),
                              event.id)) == QStringList{u"4-20"_s, u"5-20"_s, u"6-20"_s, u"7-20"_s});
}

TEST_CASE("Every other week stays every other week when it moves over the edge of a week")
{
    const Event event = series(allDayEvent(u"w"_s, u"격주"_s, QDate(2025, 4, 14), QDate(2025, 4, 14)),
                               u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=5"_s);
    CHECK(startsOf(event) == QStringList{u"4-14"_s, u"4-16"_s, u"4-28"_s, u"4-30"_s, u"5-12"_s});
    const Event moved =
        eventAfter(changeOf(event, movedTo(event, day(28), QDate(2025, 4, 27)), Scope::All), event.id);
    CHECK(startsOf(moved) == QStringList{u"4-13"_s, u"4-15"_s, u"4-27"_s, u"4-29"_s, u"5-11"_s});
}

TEST_CASE("A rule that cannot be moved to another day is refused, and its time can still be changed")
{
    const Event event = series(timedEvent(u"x"_s, u"마지막 평일"_s, at(30, 14), at(30, 15)),
                               u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3"_s);
    const Result<Change> refused =
        editOccurrence(event, movedTo(event, atTwo(30), QDate(2025, 4, 29)), Scope::All, {}, newId);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::InvalidRule);

    OccurrenceEdit later{atTwo(30), bodyOf(event, atTwo(30)), std::nullopt};
    later.body.when = Timed{at(30, 16), at(30, 17)};
    CHECK(startsOf(eventAfter(changeOf(event, later, Scope::All), event.id)) ==
          QStringList{u"4-30 16:00"_s, u"5-30 16:00"_s, u"6-30 16:00"_s});
}

TEST_CASE("A timed series can become one of whole days, with its exceptions")
{
    Event event = weeklyMeeting(u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T140000"_s);
    event.recurrence->excluded = {atTwo(23)};
    OccurrenceEdit edit{atTwo(16), bodyOf(event, atTwo(16)), std::nullopt};
    edit.body.when = AllDay{DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))};
    const Event after = eventAfter(changeOf(event, edit, Scope::All), event.id);
    CHECK(after.recurrence->rule == u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528"_s);
    CHECK(after.recurrence->excluded == std::vector{day(23)});
    CHECK(startsOf(after).size() == 6);
}

TEST_CASE("A new rule from an occurrence on leaves the past as it was")
{
    const Event event = weeklyMeeting();
    OccurrenceEdit edit{atTwo(30), bodyOf(event, atTwo(30)), std::nullopt};
    edit.recurrence = std::optional(Recurrence{u"FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=7"_s, {}, {}});
    const Change change = changeOf(event, edit, Scope::ThisAndFollowing);
    CHECK(startsOf(eventAfter(change, event.id)).size() == 2);
    // The count as it stood is that of all seven.
    CHECK(startsOf(eventAfter(change, newId)) ==
          QStringList{u"4-30 14:00"_s, u"5-14 14:00"_s, u"5-28 14:00"_s, u"6-11 14:00"_s, u"6-25 14:00"_s});
}

TEST_CASE("A recurrence can be ended, and the office days of what is gone go with it")
{
    const Event event = office();
    const std::vector<OfficeDay> officeDays{officeDay(u"first"_s, day(16)), officeDay(u"third"_s, day(30)),
                                            officeDay(u"fourth"_s, day(7, 5))};
    OccurrenceEdit edit = movedTo(event, day(30), QDate(2025, 5, 2));
    edit.recurrence = std::optional<Recurrence>();
    const Change change = changeOf(event, edit, Scope::ThisAndFollowing, officeDays);
    CHECK(startsOf(eventAfter(change, event.id)) == QStringList{u"4-16"_s, u"4-23"_s});
    const Event last = eventAfter(change, newId);
    CHECK_FALSE(last.recurrence.has_value());
    CHECK(startsOf(last) == QStringList{u"5-2"_s});
    REQUIRE(officeDaysAfter(change).size() == 1);
    CHECK(officeDaysAfter(change).front().occurrence == day(2, 5));
    CHECK(deletedOfficeDays(change) == 1);
}

TEST_CASE("A rule for one occurrence alone makes no sense and is refused")
{
    const Event event = office();
    OccurrenceEdit edit = retitled(event, day(30), u"x"_s);
    edit.recurrence = std::optional(Recurrence{u"FREQ=DAILY"_s, {}, {}});
    CHECK_FALSE(editOccurrence(event, edit, Scope::ThisOnly, {}, newId).has_value());
}

TEST_CASE("An occurrence that does not exist cannot be edited or deleted")
{
    const Event event = office();
    const OccurrenceEdit edit{day(17), event.body, std::nullopt};
    for (const Scope scope : {Scope::ThisOnly, Scope::ThisAndFollowing, Scope::All}) {
        const Result<Change> edited = editOccurrence(event, edit, scope, {}, newId);
        REQUIRE_FALSE(edited.has_value());
        CHECK(edited.error() == Error{ErrorCode::NoSuchOccurrence, u"20250417"_s, {}});
        CHECK_FALSE(deleteOccurrence(event, day(17), scope, {}).has_value());
    }
}

TEST_CASE("Deleting one occurrence excludes it with its override and its office day")
{
    Event event = office();
    event =
        eventAfter(changeOf(event, movedTo(event, day(23), QDate(2025, 4, 24)), Scope::ThisOnly), event.id);
    const Result<Change> change = deleteOccurrence(
        event, day(23), Scope::ThisOnly, {officeDay(u"second"_s, day(23)), officeDay(u"third"_s, day(30))});
    REQUIRE(change.has_value());
    CHECK(change->act == Act::Delete);
    const Event after = eventAfter(*change, event.id);
    CHECK(after.recurrence->excluded == std::vector{day(23)});
    CHECK(after.overrides.empty());
    CHECK(startsOf(after).size() == 6);
    CHECK(deletedOfficeDays(*change) == 1);
    CHECK(officeDaysAfter(*change).empty());
}

TEST_CASE("An added occurrence is deleted by taking the addition back")
{
    Event event = office();
    event.recurrence->added = {day(25)};
    const Result<Change> change = deleteOccurrence(event, day(25), Scope::ThisOnly, {});
    REQUIRE(change.has_value());
    CHECK(eventAfter(*change, event.id) == office());
}

TEST_CASE("Deleting this and following ends the series the day before")
{
    const Event event = office();
    const Result<Change> change =
        deleteOccurrence(event, day(30), Scope::ThisAndFollowing, {officeDay(u"third"_s, day(30))});
    REQUIRE(change.has_value());
    CHECK(startsOf(eventAfter(*change, event.id)) == QStringList{u"4-16"_s, u"4-23"_s});
    CHECK(deletedOfficeDays(*change) == 1);
    CHECK_FALSE(deletes(*change, event.id));
}

TEST_CASE("A series of which nothing would be left is deleted as a whole")
{
    const Event event = office();
    const std::vector<OfficeDay> officeDays{officeDay(u"first"_s, day(16))};
    for (const Scope scope : {Scope::ThisAndFollowing, Scope::All}) {
        const Result<Change> change = deleteOccurrence(event, day(16), scope, officeDays);
        REQUIRE(change.has_value());
        CHECK(deletes(*change, event.id));
        CHECK(deletedOfficeDays(*change) == 1);
    }
    Event once = event;
    once.recurrence->rule = u"FREQ=WEEKLY;COUNT=2"_s;
    once.recurrence->excluded = {day(16)};
    const Result<Change> change = deleteOccurrence(once, day(23), Scope::ThisOnly, {});
    REQUIRE(change.has_value());
    CHECK(deletes(*change, event.id));
}

TEST_CASE("An event without recurrence is edited and deleted the same way, and can become a series")
{
    const Event event = allDayEvent(u"office"_s, u"개소"_s, QDate(2025, 4, 16), QDate(2025, 4, 16));
    OccurrenceEdit edit{day(16), event.body, std::optional(office().recurrence)};
    const Change change = changeOf(event, edit, Scope::All);
    CHECK(startsOf(eventAfter(change, event.id)).size() == 7);
    const Result<Change> deletion = deleteOccurrence(event, day(16), Scope::ThisOnly, {});
    REQUIRE(deletion.has_value());
    CHECK(deletes(*deletion, event.id));
}
