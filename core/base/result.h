// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <expected>
#include <utility>

namespace yeouido {

/// A value or the reason why there is none. Every border between modules uses it.
template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for the failing branch of a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail)});
}

/// Hands the error of one Result on as that of another.
template <class T>
[[nodiscard]] std::unexpected<Error> failure(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace yeouido
