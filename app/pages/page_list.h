// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"

#include <QString>

#include <set>
#include <span>

class QWidget;

namespace yeouido {

class Page;
class Session;

/// One entry of the side bar.
struct PageEntry
{
    QString name;               ///< of its widget: "officePage"
    QString icon;               ///< a line icon
    QString (*title)();         ///< in the language of the screen
    std::set<RecordKind> shows; ///< the kinds of records that are looked for there
    Page *(*make)(Session &session, QWidget *parent);
};

/// All pages beside the week, in the order of the side bar. Ctrl+2 is the first of them.
[[nodiscard]] std::span<const PageEntry> pageList();

} // namespace yeouido
