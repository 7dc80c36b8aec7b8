// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/holiday_entry.h"

namespace yeouido {

using namespace Qt::StringLiterals;

Result<void> validate(const HolidayEntry &entry)
{
    if (!entry.date.isValid())
        return failure(ErrorCode::InvalidValue, u"date"_s);
    if (entry.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"name"_s);
    if (entry.kind == HolidayKind::Public || entry.kind == HolidayKind::Substitute)
        return failure(ErrorCode::InvalidValue, u"kind"_s);
    return {};
}

HolidayTable withEntries(HolidayTable table, const std::vector<HolidayEntry> &entries)
{
    for (const HolidayEntry &entry : entries) {
        if (entry.kind == HolidayKind::Local) {
            std::erase_if(table.local, [&](const LocalDay &local) {
                return local.month == entry.date.month() && local.day == entry.date.day();
            });
            table.local.push_back({entry.date.month(), entry.date.day(), entry.name, entry.validity.from,
                                   entry.validity.to, entry.source});
            continue;
        }
        std::erase_if(table.decreed, [&](const DecreedDay &decreed) {
            return decreed.date == entry.date && decreed.kind == entry.kind;
        });
        table.decreed.push_back({entry.date, entry.name, entry.kind, entry.source});
    }
    return table;
}

} // namespace yeouido
