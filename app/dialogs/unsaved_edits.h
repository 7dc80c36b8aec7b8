// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace yeouido {

/// What becomes of an editor that is left with unsaved edits.
enum class Leaving { StaysOpen, Saves, Discards };

/// Asks what shall become of them; `heading` is the question. Saving is offered while it can be done.
[[nodiscard]] Leaving askForUnsaved(QWidget *editor, const QString &heading, bool canSave);

/// Ctrl+Enter and Ctrl+S anywhere in the editor press its button, which is in the editor already; so does
/// Enter where no field takes it.
void addSaveShortcuts(QWidget &editor, QPushButton &save);

} // namespace yeouido
