// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace yeouido {

/// Gives a dialog its size, in pixels at the standard font size, or what the screen has room for.
void fitOnScreen(QWidget &dialog, QSize size);

} // namespace yeouido
