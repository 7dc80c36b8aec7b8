// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "core/schedule/office_days.h"
#include "schedule/office_day_dates.h"

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

DateSpan april(int first, int last)
{
    return DateSpan::inclusive(QDate(2025, 4, first), QDate(2025, 4, last));
}

/// The office on these dates of April, with a visit on each of them, a meeting on the first, and a journey to
/// the office on the eve.
OfficeDaySummary dayOn(int first, int last)
{
    std::vector<Event> events{weeklyOffice()};
    events.front().recurrence.reset();
    events.front().body.when = AllDay{april(first, last)};
    for (int day = first; day <= last; ++day)
        events.push_back(eventOn(u"visit%1"_s.arg(day), EventKind::PartyVisit, day));
    events.push_back(eventOn(u"meeting"_s, EventKind::Meeting, first));
    Event eve = eventOn(u"eve"_s, EventKind::Travel, first - 1);
    eve.body.serves = events.front().id;
    events.push_back(eve);
    OfficeDaySources sources;
    sources.today = QDate(2025, 4, 1);
    sources.sessions = *officeSessions({events.front()}, QDate(2025, 7, 1), seoul);
    sources.occurrences = allOf(events);
    return summaries(sources).front();
}

/// "visit16 +1 tick outside", one for each.
QStringList namesOf(const std::vector<ShiftedOccurrence> &shifted)
{
    QStringList names;
    for (const ShiftedOccurrence &one : shifted) {
        names.append(one.tied.occurrence.event.text() + u' ' + QString::number(one.days) +
                     (one.tied.proposed ? u" tick"_s : QString()) +
                     (one.isOutside ? u" outside"_s : QString()));
    }
    return names;
}

} // namespace

TEST_CASE("a day that keeps its length takes all its visits and journeys along")
{
    CHECK(namesOf(shiftedBy(dayOn(16, 16), april(17, 17))) ==
          QStringList{u"eve 1 tick outside"_s, u"meeting 1 outside"_s, u"visit16 1 tick outside"_s});
    CHECK(shiftedBy(dayOn(16, 16), april(16, 16)).empty());
}

TEST_CASE("an added date is offered, and nothing moves there by itself")
{
    CHECK(namesOf(shiftedBy(dayOn(16, 16), april(16, 17))) == QStringList{u"visit16 1"_s});
}

TEST_CASE("what a shorter day leaves out goes to the nearest date it keeps")
{
    CHECK(namesOf(shiftedBy(dayOn(16, 17), april(16, 16))) == QStringList{u"visit17 -1 tick outside"_s});
    const QStringList later = namesOf(shiftedBy(dayOn(16, 17), april(17, 17)));
    CHECK(later == QStringList{u"eve 1 tick outside"_s, u"meeting 1 outside"_s, u"visit16 1 tick outside"_s});
    CHECK(shiftedBy(dayOn(16, 17), {QDate(2025, 4, 17), QDate(2025, 4, 17)}).empty());
}

TEST_CASE("other dates and what goes along are one change")
{
    const Event visit = eventOn(u"visit"_s, EventKind::PartyVisit, 16);
    const OfficeRecords records{weeklyOffice(), {}, {}, {visit}};
    const Result<Change> change =
        setOfficeDayDates(records, dayId(16), april(17, 18), {{OccurrenceKey{visit.id, std::nullopt}, 1}});
    REQUIRE(change.has_value());
    CHECK(change->act == Act::Resize);
    CHECK(datesOf(eventLeft(*change, u"office"_s)).front() == u"4.17~18");
    CHECK(startDate(eventLeft(*change, u"visit"_s).body.when) == QDate(2025, 4, 17));
    CHECK_FALSE(setOfficeDayDates(records, dayId(16), april(17, 18),
                                  {{OccurrenceKey{EventId(u"nowhere"_s), std::nullopt}, 1}})
                    .has_value());
}
