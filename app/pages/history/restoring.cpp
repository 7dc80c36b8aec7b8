// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/history/restoring.h"

#include "agenda/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct Restoring
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::Restoring)
};

} // namespace

QString missingText(const QString &name, const std::vector<TrashEntry> &missing)
{
    QStringList names;
    for (const TrashEntry &entry : missing)
        names.append(Restoring::tr("“%1” (%2)", "trash: a deleted record and its kind")
                         .arg(entry.name, recordKindWord(entry.kind)));
    return Restoring::tr("“%1” refers to what is deleted, too: %2.", "trash; %2 names one or more records")
        .arg(name, names.join(u", "_s));
}

Result<Change> wholeRestoration(OfficeStore &store, std::vector<qint64> numbers)
{
    for (;;) {
        Result<Restoration> restoration = store.restoration(numbers);
        if (!restoration)
            return failure(restoration);
        if (restoration->missing.empty())
            return std::move(restoration->change);
        const std::size_t before = numbers.size();
        for (const TrashEntry &entry : restoration->missing) {
            if (std::ranges::find(numbers, entry.number) == numbers.end())
                numbers.push_back(entry.number);
        }
        if (numbers.size() == before)
            return failure(ErrorCode::NotFound, restoration->missing.front().id);
    }
}

} // namespace yeouido
