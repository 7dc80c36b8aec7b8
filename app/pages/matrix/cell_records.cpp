// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/cell_records.h"

#include "storage/office_store.h"
#include "time/resolve.h"

namespace yeouido {

Result<std::vector<CellRecord>> cellRecords(OfficeStore &store, const AgendaItemId &item,
                                            const Addressee &addressee)
{
    Result<std::vector<AdoptionRecord>> records = store.adoptionHistory(item, addressee);
    if (!records)
        return failure(records);
    std::vector<CellRecord> entered;
    for (AdoptionRecord &record : *records) {
        HistoryQuery query;
        query.kind = RecordKind::AdoptionRecord;
        query.id = record.id.text();
        const Result<std::vector<HistoryLine>> lines = store.historyLines(query);
        if (!lines)
            return failure(lines);
        CellRecord entry{std::move(record), {}, {}};
        if (!lines->empty()) {
            // The oldest line is that of its beginning; later ones deleted it and brought it back.
            const HistoryLine &beginning = lines->back();
            entry.enteredOn = wallTimeAt(instantOf(beginning.at), store.zone()).date;
            entry.enteredBy = beginning.who;
        }
        entered.push_back(std::move(entry));
    }
    return entered;
}

} // namespace yeouido
