// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace yeouido {

/// Everything that can be done from the window, each with its words and keys. They belong to the window they
/// were made for and work whatever has the focus in it.
struct WindowActions
{
    QAction *open;
    QAction *backUp;
    QAction *restore;
    QAction *print;
    QAction *exportFile;
    QAction *settings;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *newEvent;
    QAction *newVisit;
    QAction *edit;
    QAction *duplicate;
    QAction *remove;

    QAction *back;
    QAction *today;
    QAction *forward;
    QAction *goToDate;
    QAction *search;
    QAction *week;          ///< the first of `pages`
    QList<QAction *> pages; ///< checkable, one at a time, as in the side bar
    QAction *weekStartsMonday;
    QAction *weekStartsSunday;
    QAction *sideBar;
    QAction *details;

    QAction *keys;
    QAction *about;

    /// All of them, in the order of the menus.
    [[nodiscard]] QList<QAction *> all() const;
};

[[nodiscard]] WindowActions makeWindowActions(QWidget *window);

/// Gives an action other words, its tool tip with its key included.
void reword(QAction *action, const QString &text);

/// File, Edit, View and Help as one menu.
[[nodiscard]] QMenu *makeWindowMenu(const WindowActions &actions, QWidget *window);

} // namespace yeouido
