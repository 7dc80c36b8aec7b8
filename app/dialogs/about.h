// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace yeouido {

/// Says which program and version this is, under which licence, and where the open file is.
void showAbout(QWidget *parent, const QString &file);

/// Lists all keys: those of the actions, and those that work inside the week.
void showKeys(QWidget *parent, const QList<QAction *> &actions);

} // namespace yeouido
