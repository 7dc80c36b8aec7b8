// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/holiday_import.h"

#include "exchange/csv.h"
#include "time/korean_calendar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Where the cells stand in a line.
struct Places
{
    qsizetype date = 0;
    qsizetype name = 1;
    qsizetype kind = 2;
};

std::optional<QDate> readDate(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\d{4})\s*[-./년]?\s*(\d{1,2})\s*[-./월]?\s*(\d{1,2})\s*[.일]?\s*(\(.\))?$)"_s);
    QString plain = text.trimmed();
    plain.replace(QChar::Nbsp, u' ');
    const QRegularExpressionMatch match = pattern.match(plain);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<HolidayKind> readKind(const QString &text)
{
    constexpr std::array<std::pair<QStringView, HolidayKind>, 6> words{{
        {u"공휴일", HolidayKind::Public},
        {u"대체공휴일", HolidayKind::Substitute},
        {u"임시공휴일", HolidayKind::Temporary},
        {u"선거일", HolidayKind::Election},
        {u"지방공휴일", HolidayKind::Local},
        {u"법정공휴일", HolidayKind::Public},
    }};
    const QString plain = QString(text).remove(u' ').toLower();
    const auto found =
        std::ranges::find(words, plain, [](const auto &word) { return word.first.toString(); });
    return found != words.end() ? std::optional(found->second) : fromToken<HolidayKind>(plain);
}

/// The places a first line names; nothing when it holds a holiday itself.
std::optional<Places> readHead(const QStringList &cells)
{
    const auto placeOf = [&cells](std::initializer_list<QStringView> words) {
        for (qsizetype place = 0; place < cells.size(); ++place) {
            const QString cell = cells.at(place).trimmed().toLower();
            if (std::ranges::find(words, QStringView(cell)) != words.end())
                return place;
        }
        return qsizetype{-1};
    };
    const qsizetype date = placeOf({u"date", u"날짜", u"일자", u"월일"});
    if (date < 0)
        return std::nullopt;
    return Places{date, placeOf({u"name", u"이름", u"명칭", u"공휴일", u"공휴일명"}),
                  placeOf({u"kind", u"종류", u"구분"})};
}

bool isSameDay(const HolidayEntry &entry, const HolidayEntry &other)
{
    if (entry.kind != other.kind)
        return false;
    if (entry.kind == HolidayKind::Local)
        return entry.date.month() == other.date.month() && entry.date.day() == other.date.day();
    return entry.date == other.date;
}

class Comparison
{
public:
    Comparison(const HolidayTable &table, const std::vector<HolidayEntry> &entries)
        : m_table(table)
        , m_entries(entries)
    {
    }

    [[nodiscard]] HolidayLine compare(const CsvRow &row, const Places &places)
    {
        HolidayLine line;
        line.line = row.line;
        line.dateText = row.cells.value(places.date).trimmed();
        line.name = row.cells.value(places.name).trimmed();
        line.kindText = row.cells.value(places.kind).trimmed();
        line.fault = understand(line);
        if (line.fault)
            line.state = HolidayLineState::Faulty;
        return line;
    }

private:
    [[nodiscard]] bool isOnCalendar(QDate date, const std::optional<HolidayKind> &kind,
                                    const QString &name) const
    {
        return std::ranges::any_of(holidays(DateSpan::day(date), m_table), [&](const Holiday &holiday) {
            return kind ? holiday.kind == *kind && (holiday.name == name || isByRule(*kind))
                        : holiday.name == name;
        });
    }

    [[nodiscard]] static bool isByRule(HolidayKind kind)
    {
        return kind == HolidayKind::Public || kind == HolidayKind::Substitute;
    }

    [[nodiscard]] std::optional<HolidayLineFault> understand(HolidayLine &line)
    {
        const std::optional<QDate> date = readDate(line.dateText);
        if (!date)
            return HolidayLineFault::NoDate;
        if (line.name.isEmpty())
            return HolidayLineFault::NoName;
        const std::optional<HolidayKind> kind = readKind(line.kindText);
        if (isOnCalendar(*date, kind, line.name)) {
            line.state = HolidayLineState::Known;
            return std::nullopt;
        }
        if (!kind)
            return HolidayLineFault::NoKind;
        if (isByRule(*kind))
            return HolidayLineFault::NotByRule;

        HolidayEntry entry{HolidayEntryId::create(), *date, line.name, *kind, {}, {}};
        if (std::ranges::any_of(m_seen,
                                [&entry](const HolidayEntry &seen) { return isSameDay(seen, entry); }))
            return HolidayLineFault::NamedBefore;
        m_seen.push_back(entry);
        const auto before = std::ranges::find_if(
            m_entries, [&entry](const HolidayEntry &own) { return isSameDay(own, entry); });
        if (before != m_entries.end()) {
            line.state = HolidayLineState::Renamed;
            line.before = *before;
            line.after = *before;
            line.after->name = entry.name;
        } else {
            line.after = entry;
        }
        return std::nullopt;
    }

    const HolidayTable &m_table;
    const std::vector<HolidayEntry> &m_entries;
    std::vector<HolidayEntry> m_seen;
};

} // namespace

Result<std::vector<HolidayLine>> compareHolidays(const QString &csv, const HolidayTable &table,
                                                 const std::vector<HolidayEntry> &entries)
{
    const Result<std::vector<CsvRow>> rows = readCsv(csv, separatorOf(csv));
    if (!rows)
        return failure(rows);
    Places places;
    std::size_t first = 0;
    if (!rows->empty()) {
        if (const std::optional<Places> head = readHead(rows->front().cells)) {
            places = *head;
            first = 1;
        }
    }
    Comparison comparison(table, entries);
    std::vector<HolidayLine> lines;
    for (std::size_t index = first; index < rows->size(); ++index)
        lines.push_back(comparison.compare(rows->at(index), places));
    const auto hasDate = [](const HolidayLine &line) { return line.fault != HolidayLineFault::NoDate; };
    if (std::ranges::none_of(lines, hasDate))
        return failure(ErrorCode::MalformedContent, u"columns"_s);
    return lines;
}

Change importChange(const std::vector<HolidayLine> &lines, const QString &subject)
{
    Change change{Act::Import, subject, {}};
    for (const HolidayLine &line : lines) {
        if (line.fault)
            return {Act::Import, subject, {}};
        if (!line.after)
            continue;
        RecordChange record;
        if (line.before)
            record.before = *line.before;
        record.after = *line.after;
        change.records.push_back(std::move(record));
    }
    return change;
}

} // namespace yeouido
