// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/directory.h"
#include "office/follow_up.h"
#include "office/office_day.h"
#include "views/detail_pane.h"
#include "views/month_grid.h"
#include "views/week_model.h"

#include <vector>

namespace yeouido {

class Session;

/// What is read once after each change of the file, whichever week is shown.
struct OfficeContents
{
    Directory directory;
    std::vector<OfficeDay> officeDays;
    std::vector<Visit> visits;
    std::vector<FollowUp> followUps;
};

/// Errors: those of the store.
[[nodiscard]] Result<OfficeContents> readOffice(Session &session);
[[nodiscard]] Result<WeekData> readWeek(Session &session, const DateSpan &days, const OfficeContents &office,
                                        Language language);
/// The marks of the days of a small month; `week` is what the big view shows.
[[nodiscard]] Result<MonthMarks> readMonth(Session &session, const DateSpan &days, const DateSpan &week,
                                           const OfficeContents &office);

/// All there is to say of an occurrence of the week. Errors: those of the store.
[[nodiscard]] Result<OccurrenceDetail> readDetail(Session &session, const Occurrence &occurrence,
                                                  const OfficeContents &office);

/// How a day of the weekly office stands among the others.
struct OfficeStanding
{
    std::optional<int> session; ///< 회차
    int carriedOver = 0;        ///< follow-ups open from before
    int overdue = 0;            ///< how many of these are past their day
};

/// That of a day of the weekly office that takes place on `days`.
[[nodiscard]] OfficeStanding standingOf(Session &session, const OfficeContents &office,
                                        const OccurrenceKey &officeDay, const DateSpan &days);

/// Where a new event stands when nobody has said where: on `day` from the next full hour of the clock on, for
/// an hour; at night from 09:00 on.
[[nodiscard]] When nextFullHour(QDate day, QTime now, const QString &zone);

/// The day to show for an occurrence; nothing when the file does not have it.
[[nodiscard]] std::optional<QDate> dayOf(Session &session, const OccurrenceKey &key);

} // namespace yeouido
