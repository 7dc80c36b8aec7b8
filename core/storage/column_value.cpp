// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/column_value.h"

#include "storage/storage_failure.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

QVariant textColumn(const QString &text)
{
    if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
        fail(ErrorCode::InvalidValue, text.left(40), u"not a text that can be stored"_s);
    // A null QString would be bound as NULL.
    return text.isNull() ? u""_s : text;
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString timeText(QTime time)
{
    return time.toString(u"HH:mm:ss"_s);
}

} // namespace yeouido::storage
