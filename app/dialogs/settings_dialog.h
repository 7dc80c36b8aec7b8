// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace yeouido {

/// What can be chosen: the language of the program, the first day of the week, the name in the history.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    /// What was handed in, with what has been chosen.
    [[nodiscard]] Preferences preferences() const;

private:
    Preferences m_preferences;
    QComboBox *m_language;
    QComboBox *m_weekStart;
    QLineEdit *m_name;
};

} // namespace yeouido
