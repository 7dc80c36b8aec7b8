// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/json.h"
#include "office/token.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QTime>
#include <QVariant>

#include <concepts>
#include <optional>

namespace yeouido::storage {

// What a value is in a column. Nothing else can be bound: Qt would store an unsigned number as text and lose
// the zone of a QDateTime.

template <class T>
concept HasWords = requires { TokenTable<T>::entries; };

/// A text, never NULL. Throws StorageFailure (InvalidValue) for what would not come back as it was: unpaired
/// surrogates and NUL.
[[nodiscard]] QVariant textColumn(const QString &text);

/// ISO 8601, as it sorts and as date() reads it.
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString timeText(QTime time);

template <class T>
struct IsId : std::false_type
{
};

template <class Tag>
struct IsId<Id<Tag>> : std::true_type
{
};

template <class T>
struct IsOptionalValue : std::false_type
{
};

template <class T>
struct IsOptionalValue<std::optional<T>> : std::true_type
{
};

/// NULL for an empty optional, text for texts, ids, words, dates and times, whole numbers for the rest.
template <class T>
[[nodiscard]] QVariant columnValue(const T &value)
{
    if constexpr (std::same_as<T, std::nullopt_t>)
        return {};
    else if constexpr (std::same_as<T, QString>)
        return textColumn(value);
    else if constexpr (std::same_as<T, QByteArray>)
        return value;
    else if constexpr (std::same_as<T, bool>)
        return value ? 1 : 0;
    else if constexpr (std::same_as<T, int> || std::same_as<T, qint64>)
        return value;
    else if constexpr (std::same_as<T, QDate>)
        return dateText(value);
    else if constexpr (std::same_as<T, QTime>)
        return timeText(value);
    else if constexpr (HasWords<T>)
        return token(value);
    else if constexpr (IsId<T>::value)
        return textColumn(value.text());
    else if constexpr (IsOptionalValue<T>::value)
        return value ? columnValue(*value) : QVariant();
    else
        return textColumn(partToText(value));
}

} // namespace yeouido::storage
