// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>

namespace yeouido::storage {

/// The statements that make version 1 of a file out of an empty one.
[[nodiscard]] std::span<const QStringView> schema1();

} // namespace yeouido::storage
