// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace yeouido {

/// An icon of the program's own family, drawn in the colour of text and sharp at every size. Names: back,
/// forward, up, down, undo, redo, print, export, plus, lock, warning, calendar, search, close, check,
/// settings, history, edit, delete, repeat, person, matrix, bars, announced, and the shapes of the states in
/// the matrix (state-open, state-delivered …). An unknown name gives an empty icon.
[[nodiscard]] QIcon lineIcon(const QString &name);

/// The same in a colour of one's own, for a button with the accent behind it.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &colour);

/// Draws it in the middle of a painting.
void paintLineIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

} // namespace yeouido
