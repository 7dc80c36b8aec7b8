// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <type_traits>
#include <utility>

namespace yeouido::storage {

/// Leaves a sequence of statements. Thrown and caught inside storage/ only: the public functions turn it into
/// a Result by guarded().
struct StorageFailure
{
    Error error;
};

[[noreturn]] inline void fail(ErrorCode code, QString subject = {}, QString detail = {})
{
    throw StorageFailure{{code, std::move(subject), std::move(detail)}};
}

/// The value of a Result, or its error as a StorageFailure.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        throw StorageFailure{result.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Runs a sequence of statements and gives its value or the reason why it was left.
template <class Function>
[[nodiscard]] auto guarded(Function &&function) -> Result<std::invoke_result_t<Function>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const StorageFailure &failure) {
        return std::unexpected(failure.error);
    }
}

} // namespace yeouido::storage
