// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/row.h"

#include <QSqlRecord>
#include <QVariant>

#include <limits>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

/// The decimal digits of a text at a place; -1 where something else stands there.
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

// By hand, because QDate::fromString() takes longer than all the rest of reading a row.

QDate dateFromText(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    return {digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)};
}

QTime timeFromText(QStringView text)
{
    if (text.size() != 8 || text.at(2) != u':' || text.at(5) != u':')
        return {};
    return {digits(text, 0, 2), digits(text, 3, 2), digits(text, 6, 2)};
}

} // namespace

QVariant Row::take()
{
    return m_query.value(m_next++);
}

void Row::reject(const QString &value) const
{
    const QString column = m_query.record().fieldName(m_next - 1);
    fail(ErrorCode::DamagedFile, {}, u"unexpected content of column %1: %2"_s.arg(column, value.left(80)));
}

QString Row::text()
{
    std::optional<QString> value = textOrNull();
    if (!value)
        reject(u"NULL"_s);
    return std::move(*value);
}

std::optional<QString> Row::textOrNull()
{
    const QVariant value = take();
    if (value.isNull())
        return std::nullopt;
    if (value.typeId() != QMetaType::QString)
        reject(value.toString());
    return value.toString();
}

qint64 Row::number()
{
    const std::optional<qint64> value = numberOrNull();
    if (!value)
        reject(u"NULL"_s);
    return *value;
}

std::optional<qint64> Row::numberOrNull()
{
    const QVariant value = take();
    if (value.isNull())
        return std::nullopt;
    if (value.typeId() != QMetaType::LongLong && value.typeId() != QMetaType::Int)
        reject(value.toString());
    return value.toLongLong();
}

int Row::integer()
{
    const std::optional<int> value = integerOrNull();
    if (!value)
        reject(u"NULL"_s);
    return *value;
}

std::optional<int> Row::integerOrNull()
{
    const std::optional<qint64> value = numberOrNull();
    if (!value)
        return std::nullopt;
    if (*value < std::numeric_limits<int>::min() || *value > std::numeric_limits<int>::max())
        reject(QString::number(*value));
    return static_cast<int>(*value);
}

bool Row::flag()
{
    return number() != 0;
}

QByteArray Row::bytes()
{
    const QVariant value = take();
    if (value.typeId() != QMetaType::QByteArray)
        reject(value.toString());
    return value.toByteArray();
}

QDate Row::date()
{
    const std::optional<QDate> value = dateOrNull();
    if (!value)
        reject(u"NULL"_s);
    return *value;
}

std::optional<QDate> Row::dateOrNull()
{
    const std::optional<QString> value = textOrNull();
    if (!value)
        return std::nullopt;
    const QDate date = dateFromText(*value);
    if (!date.isValid())
        reject(*value);
    return date;
}

std::optional<QTime> Row::timeOrNull()
{
    const std::optional<QString> value = textOrNull();
    if (!value)
        return std::nullopt;
    const QTime time = timeFromText(*value);
    if (!time.isValid())
        reject(*value);
    return time;
}

} // namespace yeouido::storage
