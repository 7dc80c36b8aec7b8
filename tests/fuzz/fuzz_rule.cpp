// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/occurrences.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Any text as a rule is refused, or expands to occurrences in order and inside the window.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace yeouido;
    using namespace Qt::StringLiterals;
    const QString zone = u"Asia/Seoul"_s;
    Event event;
    event.id = EventId(u"fuzz"_s);
    event.body.title = u"fuzz"_s;
    const QDate date(2025, 4, 16);
    event.body.when = Timed{{date, QTime(15, 0), zone}, {date, QTime(16, 30), zone}};
    event.recurrence = Recurrence{
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), {}, {}};
    if (!validateSeries(event))
        return 0;
    const DateSpan window = DateSpan::inclusive(QDate(2025, 1, 1), QDate(2026, 12, 31));
    const Result<std::vector<Occurrence>> found = occurrences(event, window, zone);
    if (!found)
        std::abort();
    for (std::size_t index = 0; index < found->size(); ++index) {
        if (!found->at(index).days.overlaps(window))
            std::abort();
        if (index > 0 && sortsBefore(found->at(index), found->at(index - 1)))
            std::abort();
    }
    return 0;
}
