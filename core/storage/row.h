// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/json.h"
#include "office/token.h"
#include "storage/storage_failure.h"

#include <QByteArray>
#include <QDate>
#include <QSqlQuery>
#include <QString>
#include <QTime>

#include <optional>

namespace yeouido::storage {

/// The columns of a row, read in the order of the SELECT. A column of another type than the one asked for
/// is a StorageFailure (DamagedFile).
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] QString text();
    [[nodiscard]] std::optional<QString> textOrNull();
    [[nodiscard]] qint64 number();
    [[nodiscard]] std::optional<qint64> numberOrNull();
    [[nodiscard]] int integer();
    [[nodiscard]] std::optional<int> integerOrNull();
    [[nodiscard]] bool flag();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QDate date();
    [[nodiscard]] std::optional<QDate> dateOrNull();
    [[nodiscard]] std::optional<QTime> timeOrNull();

    template <class Id>
    [[nodiscard]] Id id()
    {
        return Id(text());
    }

    template <class Id>
    [[nodiscard]] std::optional<Id> idOrNull()
    {
        std::optional<QString> value = textOrNull();
        return value ? std::optional(Id(std::move(*value))) : std::nullopt;
    }

    /// The value of a token.
    template <class Enum>
    [[nodiscard]] Enum word()
    {
        const QString value = text();
        const std::optional<Enum> known = fromToken<Enum>(value);
        if (!known)
            reject(value);
        return *known;
    }

    /// A nested list of a record, written as JSON; NULL is an empty one.
    template <class Part>
    [[nodiscard]] Part part()
    {
        return partOrNull<Part>().value_or(Part());
    }

    template <class Part>
    [[nodiscard]] std::optional<Part> partOrNull()
    {
        const std::optional<QString> value = textOrNull();
        return value ? std::optional(partOf<Part>(*value)) : std::nullopt;
    }

    /// Leaves columns unread.
    void skip(int columns = 1) { m_next += columns; }

private:
    template <class Part>
    [[nodiscard]] Part partOf(const QString &value)
    {
        Result<Part> part = partFromText<Part>(value);
        if (!part)
            reject(value);
        return std::move(*part);
    }

    [[nodiscard]] QVariant take();
    [[noreturn]] void reject(const QString &value) const;

    const QSqlQuery &m_query;
    int m_next = 0;
};

} // namespace yeouido::storage
