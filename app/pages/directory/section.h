// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "office/directory.h"

#include <QDate>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace yeouido {

class RecordDialog;
class Session;

/// One row of a section: the texts of its columns, and what they sort by.
struct DirectoryRow
{
    std::optional<Record> record; ///< nothing where the row is not the office's own to edit
    QStringList cells;
    QVariantList keys;
    bool inForce = true; ///< today
};

/// A column of a section.
struct SectionColumn
{
    QString name; ///< "head"
    QString header;
    int width = 120; ///< at the standard font size
    bool isNumber = false;
};

/// One of the small lists of the office: how it is shown and edited.
struct Section
{
    RecordKind kind = RecordKind::Person;
    QString name; ///< "people", in the names of its widgets
    QString title;
    QString newText; ///< of the act that adds one
    QString emptyHeading;
    QString emptyText;
    std::vector<SectionColumn> columns;
    bool canEnd = false;    ///< its records are in force for a time
    bool isOrdered = false; ///< the office sets their order; the first column shows it
    std::function<std::vector<DirectoryRow>(const Directory &directory, QDate today)> rows;
    /// The editor of a record; without one, of a new one.
    std::function<RecordDialog *(Session &session, const Directory &directory,
                                 const std::optional<Record> &record, QWidget *parent)>
        editor;
};

[[nodiscard]] Section peopleSection();
[[nodiscard]] Section departmentsSection();
[[nodiscard]] Section partiesSection();
[[nodiscard]] Section placesSection();
[[nodiscard]] Section organisationsSection();
[[nodiscard]] Section electionsSection();
[[nodiscard]] Section holidaysSection();

} // namespace yeouido
