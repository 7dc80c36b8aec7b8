// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/time_text.h"

#include <QLocale>
#include <QRegularExpression>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Full-width digits and no-break spaces come from Korean input methods and from our own dates.
QString simplified(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified().toLower();
}

std::optional<QDate> existing(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "apr" or "april", in English.
int monthOf(const QString &name)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (int month = 1; month <= 12; ++month) {
        if (english.monthName(month).startsWith(name, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

} // namespace

std::optional<QTime> timeFromText(const QString &text)
{
    static const QRegularExpression digits(u"^(\\d{1,2})(\\d{2})$"_s);
    static const QRegularExpression words(
        u"^(오전|오후|am|pm)? ?(\\d{1,2}) ?(?:[:.시h] ?(?:(\\d{1,2}) ?분?|(반))?)?"
        " ?(am|pm)?$"_s);
    const QString typed = simplified(text);
    if (const QRegularExpressionMatch match = digits.match(typed); match.hasMatch()) {
        const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
        return time.isValid() ? std::optional(time) : std::nullopt;
    }
    const QRegularExpressionMatch match = words.match(typed);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && !match.captured(5).isEmpty()))
        return std::nullopt;
    int hour = match.captured(2).toInt();
    const int minute = match.captured(4).isEmpty() ? match.captured(3).toInt() : 30;
    const QString half = match.captured(1) + match.captured(5);
    if (half == u"오전"_s || half == u"am"_s) {
        if (hour > 12)
            return std::nullopt;
        hour %= 12;
    } else if (!half.isEmpty() && hour < 12) {
        hour += 12;
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QDate> dateFromText(const QString &text, QDate near)
{
    static const QRegularExpression weekday(u" ?\\(.*\\)$|^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? "_s);
    static const QRegularExpression run(u"^(?:(\\d{4})?(\\d{2}))?(\\d{2})$"_s);
    static const QRegularExpression parts(
        u"^(?:(?:(\\d{4}) ?[-./년] ?)?(\\d{1,2}) ?[-./월] ?)?(\\d{1,2}) ?[.일]?$"_s);
    static const QRegularExpression english(u"^(\\d{1,2}) ([a-z]{3,9})(?: (\\d{4}))?$"_s);
    const QString typed = simplified(text).remove(weekday);
    const auto number = [](const QString &digits, int otherwise) {
        return digits.isEmpty() ? otherwise : digits.toInt();
    };
    for (const QRegularExpression &form : {run, parts}) {
        if (const QRegularExpressionMatch match = form.match(typed); match.hasMatch()) {
            return existing(number(match.captured(1), near.year()), number(match.captured(2), near.month()),
                            match.captured(3).toInt());
        }
    }
    if (const QRegularExpressionMatch match = english.match(typed); match.hasMatch()) {
        return existing(number(match.captured(3), near.year()), monthOf(match.captured(2)),
                        match.captured(1).toInt());
    }
    return std::nullopt;
}

} // namespace yeouido
