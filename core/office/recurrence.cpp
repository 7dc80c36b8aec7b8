// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/recurrence.h"

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// The decimal digits of a text at a place; -1 where something else stands there. QDate::fromString() with a
/// format takes ten times as long, and a week asks for hundreds of recurrence ids.
int digits(QStringView text, qsizetype at, qsizetype count)
{
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

QString toText(const RecurrenceId &id)
{
    const QString date = id.date.toString(u"yyyyMMdd"_s);
    return id.time ? date + u'T' + id.time->toString(u"HHmmss"_s) : date;
}

Result<RecurrenceId> recurrenceIdFromText(const QString &text)
{
    const bool hasTime = text.size() == 15 && text.at(8) == u'T';
    if (text.size() != 8 && !hasTime)
        return failure(ErrorCode::InvalidDate, text);
    const QDate date(digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2));
    if (!date.isValid())
        return failure(ErrorCode::InvalidDate, text);
    if (!hasTime)
        return RecurrenceId{date, std::nullopt};
    const QTime time(digits(text, 9, 2), digits(text, 11, 2), digits(text, 13, 2));
    if (!time.isValid())
        return failure(ErrorCode::InvalidDate, text);
    return RecurrenceId{date, time};
}

RecurrenceId recurrenceIdOf(const When &when)
{
    if (const Timed *timed = std::get_if<Timed>(&when))
        return {timed->start.date, timed->start.time};
    return {startDate(when), std::nullopt};
}

} // namespace yeouido
