// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/event.h"
#include "office/recurrence.h"
#include "office/when.h"
#include "time/official_format.h"

#include <QString>

namespace yeouido {

// How dates, times and repetitions of events are written on screen and on the command line.

/// The hours alone: "15:00 ~ 16:30", "15:00" for an event of no length, "22:00 ~ 4. 17.(목) 01:00" over
/// midnight; the words for all day, time open, morning and afternoon.
[[nodiscard]] QString timeText(const When &when, Language language);

/// Date and time: "2025. 4. 16.(수) 15:00 ~ 16:30", "2025. 4. 16.(수) ~ 4. 17.(목) 종일". With an
/// `officeZone`, a time by another zone's clock names its zone.
[[nodiscard]] QString whenText(const When &when, Language language, const QString &officeZone = {});

/// One of the things to have ready: "제안서 × 5 — 비서실".
[[nodiscard]] QString materialText(const Material &material);

/// "1 h 30 min"
[[nodiscard]] QString durationText(qint64 minutes);

/// A simple rule in words, "every week on Wednesday, until Wed 28 May 2025"; any other as it is written.
/// `when` is that of the first occurrence.
[[nodiscard]] QString recurrenceText(const Recurrence &recurrence, const When &when, Language language);

} // namespace yeouido
