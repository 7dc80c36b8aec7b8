// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/rule_parts.h"

#include "time/resolve.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestRule = 2000;
constexpr int mostTimesADay = 24;
// libical keeps INTERVAL in a short.
constexpr int greatestInterval = 32767;

struct NumberPart
{
    QStringView name;
    int least;
    int greatest;
    bool canBeNegative;
};

constexpr std::array numberParts{
    NumberPart{u"BYSECOND", 0, 59, false},  NumberPart{u"BYMINUTE", 0, 59, false},
    NumberPart{u"BYHOUR", 0, 23, false},    NumberPart{u"BYMONTHDAY", 1, 31, true},
    NumberPart{u"BYYEARDAY", 1, 366, true}, NumberPart{u"BYWEEKNO", 1, 53, true},
    NumberPart{u"BYMONTH", 1, 12, false},   NumberPart{u"BYSETPOS", 1, 366, true},
};

bool isNumberList(const NumberPart &part, const QString &value)
{
    const QStringList numbers = value.split(u',');
    return std::ranges::all_of(numbers, [&part](const QString &text) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        const int size = part.canBeNegative ? std::abs(number) : number;
        return isNumber && size >= part.least && size <= part.greatest;
    });
}

bool isCount(const QString &value, int greatest)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 1 && number <= greatest;
}

bool isWeekdayList(const QString &value)
{
    static const QRegularExpression pattern(
        u"\\A([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU))*\\z"_s);
    return pattern.match(value).hasMatch();
}

bool isAccepted(const QString &name, const QString &value)
{
    if (name == u"FREQ")
        return value == u"DAILY" || value == u"WEEKLY" || value == u"MONTHLY" || value == u"YEARLY";
    if (name == u"INTERVAL")
        return isCount(value, greatestInterval);
    if (name == u"COUNT")
        return isCount(value, std::numeric_limits<int>::max());
    if (name == u"UNTIL")
        return recurrenceIdFromText(value).has_value();
    if (name == u"WKST" || name == u"BYDAY")
        return isWeekdayList(value) && (name == u"BYDAY" || value.size() == 2);
    const auto part = std::ranges::find(numberParts, name, &NumberPart::name);
    return part != numberParts.end() && isNumberList(*part, value);
}

} // namespace

DateSpan acceptedDays()
{
    return {QDate(1900, 1, 1), QDate(2200, 1, 1)};
}

Result<RuleParts> RuleParts::parse(const QString &rule)
{
    if (rule.size() > longestRule)
        return failure(ErrorCode::InvalidRule, rule.left(100), u"length"_s);
    RuleParts parts;
    for (const QString &part : rule.trimmed().toUpper().split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals);
        const QString value = part.mid(equals + 1);
        if (equals < 1 || parts.has(name) || !isAccepted(name, value))
            return failure(ErrorCode::InvalidRule, rule, part);
        parts.m_parts.emplace_back(name, value);
    }
    if (!parts.has(u"FREQ"))
        return failure(ErrorCode::InvalidRule, rule, u"FREQ"_s);
    if (parts.has(u"COUNT") && parts.has(u"UNTIL"))
        return failure(ErrorCode::InvalidRule, rule, u"COUNT;UNTIL"_s);
    const auto times = [&parts](QStringView name) { return std::max<qsizetype>(1, parts.list(name).size()); };
    if (times(u"BYHOUR") * times(u"BYMINUTE") * times(u"BYSECOND") > mostTimesADay)
        return failure(ErrorCode::InvalidRule, rule, u"BYHOUR"_s);
    return parts;
}

QString RuleParts::text() const
{
    QStringList texts;
    for (const auto &[name, value] : m_parts)
        texts.append(name + u'=' + value);
    return texts.join(u';');
}

bool RuleParts::has(QStringView name) const
{
    return std::ranges::any_of(m_parts, [name](const auto &part) { return part.first == name; });
}

QString RuleParts::value(QStringView name) const
{
    const auto found = std::ranges::find_if(m_parts, [name](const auto &part) { return part.first == name; });
    return found == m_parts.end() ? QString() : found->second;
}

QStringList RuleParts::list(QStringView name) const
{
    QStringList values = value(name).split(u',', Qt::SkipEmptyParts);
    values.removeDuplicates();
    return values;
}

void RuleParts::set(QStringView name, const QString &value)
{
    const auto found = std::ranges::find_if(m_parts, [name](const auto &part) { return part.first == name; });
    if (found == m_parts.end())
        m_parts.emplace_back(name.toString(), value);
    else
        found->second = value;
}

void RuleParts::remove(QStringView name)
{
    std::erase_if(m_parts, [name](const auto &part) { return part.first == name; });
}

int RuleParts::interval() const
{
    return has(u"INTERVAL") ? value(u"INTERVAL").toInt() : 1;
}

std::optional<int> RuleParts::count() const
{
    return has(u"COUNT") ? std::optional(value(u"COUNT").toInt()) : std::nullopt;
}

std::optional<RecurrenceId> RuleParts::until() const
{
    const Result<RecurrenceId> until = recurrenceIdFromText(value(u"UNTIL"));
    return until ? std::optional(*until) : std::nullopt;
}

bool RuleParts::isEndless() const
{
    if (has(u"COUNT"))
        return false;
    const std::optional<RecurrenceId> end = until();
    return !end || end->date >= acceptedDays().end;
}

QString withLocalUntil(const QString &rule, const QString &zone)
{
    static const QRegularExpression pattern(u"(?<=UNTIL=)([0-9]{8}T[0-9]{6})Z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(rule);
    const Result<RecurrenceId> utc = recurrenceIdFromText(match.captured(1).toUpper());
    if (!utc || !isKnownZone(zone))
        return rule;
    const WallTime local = wallTimeAt(instantOf({utc->date, *utc->time, Qt::UTC}), zone);
    return QString(rule).replace(match.capturedStart(), match.capturedLength(),
                                 toText({local.date, local.time}));
}

} // namespace yeouido
