// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

namespace yeouido {

/// A line of one pixel between two parts: level, or upright between two panes.
[[nodiscard]] QFrame *newHairline(Qt::Orientation orientation = Qt::Horizontal);

} // namespace yeouido
