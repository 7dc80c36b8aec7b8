// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"
#include "schedule/rule_parts.h"
#include "support/catch.h"
#include "support/events.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// One case of a collection of rules with the instances on which three programs agree.
struct GoldenCase
{
    QString number;
    Event event;
    std::set<RecurrenceId> expected;
    std::optional<QDate> from; ///< where the list starts, if not at the start
    bool complete = false;     ///< else there are more than those listed
};

RecurrenceId idOf(const QString &text)
{
    return recurrenceIdFromText(text).value();
}

std::vector<RecurrenceId> idsOf(QString list)
{
    std::vector<RecurrenceId> ids;
    for (const QString &text : list.replace(u'|', u',').remove(u'Z').split(u',', Qt::SkipEmptyParts))
        ids.push_back(idOf(text));
    return ids;
}

/// Exclusions as the program stores them: of the same kind as the start.
std::vector<RecurrenceId> excludedIds(const QString &list, const RecurrenceId &start)
{
    std::vector<RecurrenceId> ids = idsOf(list);
    for (RecurrenceId &id : ids)
        id.time = id.time ? id.time : start.time;
    return ids;
}

GoldenCase goldenCase(const QStringList &columns)
{
    GoldenCase golden;
    golden.number = columns.at(0);
    const QString zone = columns.at(3) == u"floating" ? seoul : columns.at(3);
    const RecurrenceId start = idOf(columns.at(2));
    golden.event.id = EventId(golden.number);
    golden.event.body.title = columns.at(4);
    if (start.time) {
        const WallTime from{start.date, *start.time, zone};
        golden.event.body.when = Timed{from, from};
    } else {
        golden.event.body.when = AllDay{DateSpan::day(start.date)};
    }
    QString rule = columns.at(4);
    // A floating series has no UTC; its UNTIL is meant by its own clock.
    rule = columns.at(3) == u"floating" ? rule.replace(QRegularExpression(u"(UNTIL=[0-9T]+)Z"_s), u"\\1"_s)
                                        : withLocalUntil(rule, zone);
    golden.event.recurrence = Recurrence{rule, excludedIds(columns.at(5), start), idsOf(columns.at(6))};
    for (const RecurrenceId &id : idsOf(columns.at(10)))
        golden.expected.insert(id);
    if (!columns.at(7).isEmpty())
        golden.from = idOf(columns.at(7)).date;
    golden.complete = columns.at(8) == u"Y";
    return golden;
}

std::vector<QStringList> coreRows()
{
    QFile file(QStringLiteral(YEOUIDO_SOURCE_DIR "/../shared/data/rrules.tsv"));
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        if (columns.size() > 14 && columns.at(14) == u"core" && columns.at(0) != u"n")
            rows.push_back(columns);
    }
    return rows;
}

bool isReckonedWith(const QString &rule)
{
    return rule.contains(u"DAILY") || rule.contains(u"WEEKLY") || rule.contains(u"MONTHLY") ||
           rule.contains(u"YEARLY");
}

std::set<RecurrenceId> idsWithin(const GoldenCase &golden, const DateSpan &window)
{
    const auto zone = std::get_if<Timed>(&golden.event.body.when) != nullptr
                          ? std::get<Timed>(golden.event.body.when).start.zone
                          : seoul;
    const Result<std::vector<Occurrence>> found = occurrences(golden.event, window, zone);
    REQUIRE(found.has_value());
    std::set<RecurrenceId> ids;
    for (const Occurrence &occurrence : *found) {
        const bool isNew = ids.insert(occurrence.recurrenceId.value()).second;
        CHECK(isNew);
    }
    // The collection does not count a start that its rule does not yield.
    const RecurrenceId start = recurrenceIdOf(golden.event.body.when);
    if (!golden.expected.contains(start))
        ids.erase(start);
    return ids;
}

std::set<RecurrenceId> expectedWithin(const GoldenCase &golden, const DateSpan &window)
{
    std::set<RecurrenceId> ids;
    std::ranges::copy_if(golden.expected, std::inserter(ids, ids.end()),
                         [&window](const RecurrenceId &id) { return window.contains(id.date); });
    return ids;
}

QString difference(const std::set<RecurrenceId> &found, const std::set<RecurrenceId> &expected)
{
    QStringList lines;
    for (const RecurrenceId &id : found) {
        if (!expected.contains(id))
            lines.append(u'+' + toText(id));
    }
    for (const RecurrenceId &id : expected) {
        if (!found.contains(id))
            lines.append(u'-' + toText(id));
    }
    return lines.join(u' ');
}

/// The days for which the collection says all there is.
DateSpan knownDays(const GoldenCase &golden)
{
    const QDate first = golden.from.value_or(startDate(golden.event.body.when));
    if (golden.expected.empty())
        return {first, first.addYears(20)};
    const QDate last = golden.expected.rbegin()->date;
    if (last >= acceptedDays().end)
        return {first, acceptedDays().end};
    return {first, golden.complete ? last.addYears(2) : std::max(last, first.addDays(1))};
}

} // namespace

TEST_CASE("Rules on which other programs agree expand as they do, asked in one piece, in two and by the day")
{
    const std::vector<QStringList> rows = coreRows();
    if (rows.empty()) {
        WARN("skipped: the collection of rules is not on this machine");
        return;
    }
    CHECK(rows.size() == 412);
    for (const QStringList &row : rows) {
        const GoldenCase golden = goldenCase(row);
        CAPTURE(golden.number, row.at(2), golden.event.recurrence->rule);
        if (!isReckonedWith(row.at(4))) {
            const Result<std::vector<Occurrence>> refused =
                occurrences(golden.event, DateSpan::day(startDate(golden.event.body.when)), seoul);
            REQUIRE(!refused.has_value());
            CHECK(refused.error().code == ErrorCode::InvalidRule);
            continue;
        }
        const DateSpan days = knownDays(golden);
        CHECK(difference(idsWithin(golden, days), expectedWithin(golden, days)) == QString());

        const QDate middle = days.first.addDays(days.days() / 2);
        for (const DateSpan &half : {DateSpan{days.first, middle}, DateSpan{middle, days.end}})
            CHECK(difference(idsWithin(golden, half), expectedWithin(golden, half)) == QString());

        int asked = 0;
        for (const RecurrenceId &id : golden.expected) {
            if (!days.contains(id.date) || ++asked > 5)
                break;
            for (const DateSpan &day : {DateSpan::day(id.date), DateSpan::day(id.date.addDays(1))})
                CHECK(difference(idsWithin(golden, day), expectedWithin(golden, day)) == QString());
        }
    }
}
