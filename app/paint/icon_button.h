// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QIcon;
class QToolButton;
class QWidget;

namespace yeouido {

/// A flat button with a picture alone; `name` is what the mouse and the screen reader are told.
[[nodiscard]] QToolButton *newIconButton(const QIcon &icon, const QString &name, const QString &objectName,
                                         QWidget *parent = nullptr);

} // namespace yeouido
