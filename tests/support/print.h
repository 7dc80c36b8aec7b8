// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "time/wall_time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <ostream>

// What Catch2 prints when a comparison fails.

inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toUtf8().constData() << '"';
}

inline std::ostream &operator<<(std::ostream &stream, const QByteArray &bytes)
{
    return stream << '"' << bytes.constData() << '"';
}

inline std::ostream &operator<<(std::ostream &stream, const QStringList &texts)
{
    return stream << texts.join(QStringLiteral(" | "));
}

inline std::ostream &operator<<(std::ostream &stream, QDate date)
{
    return stream << date.toString(Qt::ISODate);
}

inline std::ostream &operator<<(std::ostream &stream, QTime time)
{
    return stream << time.toString(Qt::ISODate);
}

namespace yeouido {

inline std::ostream &operator<<(std::ostream &stream, const Error &error)
{
    return stream << "Error{" << static_cast<int>(error.code) << ", " << error.subject << ", " << error.detail
                  << '}';
}

inline std::ostream &operator<<(std::ostream &stream, const DateSpan &span)
{
    return stream << '[' << span.first << ", " << span.end << ')';
}

inline std::ostream &operator<<(std::ostream &stream, const WallTime &wallTime)
{
    return stream << wallTime.date << ' ' << wallTime.time << ' ' << wallTime.zone;
}

template <class Tag>
std::ostream &operator<<(std::ostream &stream, const Id<Tag> &id)
{
    return stream << id.text();
}

} // namespace yeouido
