// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"
#include "schedule/series_edit.h"
#include "support/catch.h"
#include "support/events.h"

#include <algorithm>
#include <random>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const DateSpan manyYears{QDate(2024, 1, 1), QDate(2036, 1, 1)};

/// Makes series and edits; the same ones in each run.
class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    /// A series that moves exactly when it is moved, with exceptions of every kind.
    Event series()
    {
        const QDate first = QDate(2025, 1, 1).addDays(below(300));
        const int count = 5 + below(20);
        const bool isTimed = below(2) == 0;
        Event event = isTimed ? timedEvent(u"old"_s, u"회의"_s, {first, QTime(9, 30), seoul},
                                           {first, QTime(11, 0), seoul})
                              : allDayEvent(u"old"_s, u"회의"_s, first, first.addDays(below(2)));
        static const QStringList weekdays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
        const QString own = weekdays.at(first.dayOfWeek() - 1);
        const QString other = weekdays.at(below(7));
        const QString interval = u";INTERVAL=%1"_s.arg(1 + below(3));
        const QString rule = below(2) == 0  ? u"FREQ=DAILY"_s + interval
                             : other == own ? u"FREQ=WEEKLY;BYDAY="_s + own + interval
                                            : u"FREQ=WEEKLY;BYDAY="_s + own + u',' + other + interval;
        event.recurrence = Recurrence{rule + u";COUNT=%1"_s.arg(count), {}, {}};
        if (below(2) == 0) {
            const QDate last = occurrencesOf(event).back().recurrenceId->date;
            event.recurrence->rule = rule + u";UNTIL="_s + last.toString(u"yyyyMMdd"_s);
            if (isTimed)
                event.recurrence->rule += below(2) == 0 ? u"T093000"_s : u"T235959"_s;
        }
        addExceptions(event);
        return event;
    }

    static std::vector<Occurrence> occurrencesOf(const Event &event)
    {
        const Result<std::vector<Occurrence>> found = occurrences(event, manyYears, seoul);
        REQUIRE(found.has_value());
        return *found;
    }

private:
    void addExceptions(Event &event)
    {
        const std::vector<Occurrence> all = occurrencesOf(event);
        for (const Occurrence &occurrence : all) {
            const int dice = below(6);
            if (dice == 0 && event.recurrence->excluded.size() + 3 < all.size()) {
                event.recurrence->excluded.push_back(*occurrence.recurrenceId);
            } else if (dice == 1) {
                Override override{*occurrence.recurrenceId, occurrence.body};
                override.body.title = u"다른 이름"_s;
                if (below(2) == 0)
                    override.body.when =
                        movedToDate(override.body.when, override.recurrenceId.date.addDays(below(3)));
                event.overrides.push_back(override);
            }
        }
        if (below(3) == 0) {
            RecurrenceId added = *all.at(all.size() / 2).recurrenceId;
            added.date = added.date.addYears(1);
            event.recurrence->added = {added};
        }
    }

    std::mt19937 m_random;
};

/// When and under which title something takes place, moved by some days.
std::vector<std::pair<When, QString>> shown(const std::vector<Occurrence> &all, qint64 days = 0)
{
    std::vector<std::pair<When, QString>> result;
    for (const Occurrence &occurrence : all) {
        const When when = occurrence.body.when;
        result.emplace_back(movedToDate(when, startDate(when).addDays(days)), occurrence.body.title);
    }
    return result;
}

const Event *eventIn(const Change &change, const EventId &id)
{
    for (const RecordChange &record : change.records) {
        const Event *event = record.after ? std::get_if<Event>(&*record.after) : nullptr;
        if (event && event->id == id)
            return event;
    }
    return nullptr;
}

/// All but the order, which moved overrides may change among themselves.
bool same(std::vector<std::pair<When, QString>> left, std::vector<std::pair<When, QString>> right)
{
    return std::ranges::is_permutation(left, right);
}

} // namespace

TEST_CASE("Moving this and following leaves the past as it was and moves all the rest by the same distance")
{
    Maker maker(20250416);
    for (int round = 0; round < 150; ++round) {
        const Event event = maker.series();
        std::vector<Occurrence> all = Maker::occurrencesOf(event);
        std::ranges::sort(all, {},
                          [](const Occurrence &occurrence) { return occurrence.recurrenceId->date; });
        const size_t at = 1 + static_cast<size_t>(maker.below(static_cast<int>(all.size()) - 1));
        const Occurrence &chosen = all.at(at);
        const int days = maker.below(17) - 8;
        OccurrenceEdit edit{*chosen.recurrenceId, chosen.body, std::nullopt};
        edit.body.when = movedToDate(chosen.body.when, startDate(chosen.body.when).addDays(days));
        CAPTURE(round, event.recurrence->rule, edit.occurrence.date, days);

        const Result<Change> change =
            editOccurrence(event, edit, Scope::ThisAndFollowing, {}, EventId(u"new"_s));
        if (!change)
            FAIL(change.error());
        const Event *head = eventIn(*change, event.id);
        const Event *tail = eventIn(*change, EventId(u"new"_s));
        REQUIRE(head);
        REQUIRE(tail);
        CHECK(validateSeries(*head).has_value());
        CHECK(validateSeries(*tail).has_value());
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(at);
        CHECK(same(shown(Maker::occurrencesOf(*head)), shown({all.begin(), middle})));
        CHECK(same(shown(Maker::occurrencesOf(*tail)), shown({middle, all.end()}, days)));
    }
}

TEST_CASE("Moving all moves every occurrence by the same distance, and back again")
{
    Maker maker(20250528);
    for (int round = 0; round < 150; ++round) {
        const Event event = maker.series();
        const std::vector<Occurrence> all = Maker::occurrencesOf(event);
        const Occurrence &chosen = all.at(static_cast<size_t>(maker.below(static_cast<int>(all.size()))));
        const int days = maker.below(17) - 8;
        OccurrenceEdit edit{*chosen.recurrenceId, chosen.body, std::nullopt};
        edit.body.when = movedToDate(chosen.body.when, startDate(chosen.body.when).addDays(days));
        CAPTURE(round, event.recurrence->rule, edit.occurrence.date, days);

        const Result<Change> change = editOccurrence(event, edit, Scope::All, {}, EventId(u"new"_s));
        if (!change)
            FAIL(change.error());
        if (days == 0) {
            CHECK(change->records.empty());
            continue;
        }
        const Event *moved = eventIn(*change, event.id);
        REQUIRE(moved);
        CHECK(validateSeries(*moved).has_value());
        const std::vector<Occurrence> after = Maker::occurrencesOf(*moved);
        CHECK(same(shown(after), shown(all, days)));

        const auto again = std::ranges::find_if(after, [&](const Occurrence &occurrence) {
            return occurrence.recurrenceId->date == edit.occurrence.date.addDays(days);
        });
        REQUIRE(again != after.end());
        OccurrenceEdit back{*again->recurrenceId, again->body, std::nullopt};
        back.body.when = movedToDate(again->body.when, startDate(again->body.when).addDays(-days));
        const Result<Change> undone = editOccurrence(*moved, back, Scope::All, {}, EventId(u"new"_s));
        REQUIRE(undone.has_value());
        CHECK(same(shown(Maker::occurrencesOf(*eventIn(*undone, event.id))), shown(all)));
    }
}

TEST_CASE("Deleting this and following leaves exactly what was before")
{
    Maker maker(20250603);
    for (int round = 0; round < 100; ++round) {
        const Event event = maker.series();
        std::vector<Occurrence> all = Maker::occurrencesOf(event);
        std::ranges::sort(all, {},
                          [](const Occurrence &occurrence) { return occurrence.recurrenceId->date; });
        const size_t at = 1 + static_cast<size_t>(maker.below(static_cast<int>(all.size()) - 1));
        CAPTURE(round, event.recurrence->rule, all.at(at).recurrenceId->date);
        const Result<Change> change =
            deleteOccurrence(event, *all.at(at).recurrenceId, Scope::ThisAndFollowing, {});
        REQUIRE(change.has_value());
        const Event *head = eventIn(*change, event.id);
        REQUIRE(head);
        CHECK(same(shown(Maker::occurrencesOf(*head)),
                   shown({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(at)})));
    }
}
