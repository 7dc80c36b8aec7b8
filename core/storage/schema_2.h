// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>

namespace yeouido::storage {

/// The statements that make version 2 out of version 1: visits, adoption, follow-ups, and what office days
/// and journeys gained with them.
[[nodiscard]] std::span<const QStringView> schema2();

} // namespace yeouido::storage
