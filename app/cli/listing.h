// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "storage/office_store.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace yeouido {

/// What is printed of one kind of record: a table for people, the records for programs.
struct Listing
{
    QStringList head;
    std::vector<QStringList> rows;
    QJsonArray records;

    void add(const Record &record, const QStringList &row);
};

/// The visits to parties on the days, by date; those of a series that are not prepared yet from a year before
/// `today` to a year after where no days are named. Their JSON has the date and title of the event beside
/// what the record holds, and no id as long as there is no record.
[[nodiscard]] Result<Listing> listVisits(OfficeStore &store, const std::optional<DateSpan> &range,
                                         QDate today, Language language);

/// The adoption records of the days, by date.
[[nodiscard]] Result<Listing> listAdoption(OfficeStore &store, const std::optional<DateSpan> &range,
                                           Language language);

/// The follow-ups that are due on one of the days, or arose then where no date is set; by that date.
[[nodiscard]] Result<Listing> listFollowUps(OfficeStore &store, const std::optional<DateSpan> &range,
                                            Language language);

} // namespace yeouido
