// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/recurrence.h"

namespace yeouido {

using namespace Qt::StringLiterals;

QString toText(const RecurrenceId &id)
{
    const QString date = id.date.toString(u"yyyyMMdd"_s);
    return id.time ? date + u'T' + id.time->toString(u"HHmmss"_s) : date;
}

Result<RecurrenceId> recurrenceIdFromText(const QString &text)
{
    const QDate date = QDate::fromString(text.left(8), u"yyyyMMdd"_s);
    if (!date.isValid())
        return failure(ErrorCode::InvalidDate, text);
    if (text.size() == 8)
        return RecurrenceId{date, std::nullopt};
    const QTime time = QTime::fromString(text.mid(9), u"HHmmss"_s);
    if (text.at(8) != u'T' || !time.isValid())
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
