// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "pages/office/office_data.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QWidget;

namespace yeouido {

class OfficeActs;

/// Where a row of the page leads.
struct DayLinks
{
    std::function<void(RecordKind kind, const QString &id)> toRecord;
    std::function<void(const OccurrenceKey &key)> toOccurrence;
};

/// What the sections of a day are built from. They are built anew whenever the file has changed.
struct DayView
{
    const OfficePageData &data;
    const OfficeDaySummary &day;
    OfficeActs &acts;
    DayLinks links;
};

/// Number, date, countdown; theme and purpose, edited in place; what can be done to the day.
[[nodiscard]] QWidget *makeDayHead(const DayView &view);
/// The events of the day in their order.
[[nodiscard]] QWidget *makeDayCourse(const DayView &view);
/// The agenda items in focus.
[[nodiscard]] QWidget *makeDayItems(const DayView &view);
/// The bureau heads who come along, and those who are proposed, with the reason.
[[nodiscard]] QWidget *makeDayCompanions(const DayView &view);
/// The checklist, and what the visits of the day need.
[[nodiscard]] QWidget *makeDayChecklist(const DayView &view);
/// What is still open from before.
[[nodiscard]] QWidget *makeDayCarriedOver(const DayView &view);
/// What needs a look; nullptr where nothing does.
[[nodiscard]] QWidget *makeDayWarnings(const DayView &view);
/// The periods of election law that the day lies in, with their rules; nullptr outside of any.
[[nodiscard]] QWidget *makeDayWindows(const DayView &view);

/// A section with its heading; buttons go into `head`.
struct DaySection
{
    QWidget *widget;
    QHBoxLayout *head;

    void add(QWidget *row) const;
    /// A quiet sentence where there is nothing.
    void addHint(const QString &text) const;
};

[[nodiscard]] DaySection newDaySection(const QString &heading, const QString &objectName);

/// A small button with a cross at the end of a row.
[[nodiscard]] QWidget *newRemoveButton(const QString &name, const QString &objectName, bool enabled,
                                       std::function<void()> act);

} // namespace yeouido
