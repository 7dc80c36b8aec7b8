// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/fields.h"
#include "storage/column_value.h"

#include <concepts>

namespace yeouido::storage {

template <class T>
concept IsList = requires(const T &values) {
    values.begin();
    values.end();
    typename T::value_type;
} && !std::same_as<T, QString>;

/// Calls `visit` with every member of a record that has no members itself: texts, ids, dates, numbers.
/// A recurrence is passed over, its texts are not for people.
template <class T, class Visit>
void walk(const T &value, Visit &&visit)
{
    if constexpr (std::same_as<T, Recurrence>)
        return;
    else if constexpr (IsOptionalValue<T>::value) {
        if (value)
            walk(*value, visit);
    } else if constexpr (IsList<T>) {
        for (const auto &element : value)
            walk(element, visit);
    } else if constexpr (HasFields<T>)
        fields(value, [&](const char *, const auto &member) { walk(member, visit); });
    else
        visit(value);
}

} // namespace yeouido::storage
