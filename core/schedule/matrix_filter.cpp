// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/matrix_filter.h"

#include "base/search_words.h"

#include <algorithm>

namespace yeouido {

bool MatrixFilter::isSet() const
{
    return !searchWords(text).isEmpty() || department || state || fulfilment;
}

std::vector<std::size_t> visibleRows(const AdoptionMatrix &matrix, const MatrixFilter &filter,
                                     const QSet<AgendaItemId> &foldedItems,
                                     std::span<const std::size_t> columns)
{
    const std::vector<MatrixRow> &rows = matrix.rows();
    std::vector<std::size_t> visible;
    if (!filter.isSet()) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            visible.push_back(row);
            if (foldedItems.contains(rows[row].item.id))
                row += rows[row].below;
        }
        return visible;
    }

    const QStringList words = searchWords(filter.text);
    const auto passes = [&](std::size_t row) {
        const AgendaItem &item = rows[row].item;
        if (!words.isEmpty() && !holdsAll(searchable({item.code, item.title, item.request}), words))
            return false;
        if (filter.department && item.leadDepartment != filter.department)
            return false;
        const auto anyColumn = [&](auto matches) { return std::ranges::any_of(columns, matches); };
        if (filter.state &&
            !anyColumn([&](std::size_t column) { return matrix.state(row, column) == *filter.state; }))
            return false;
        return !filter.fulfilment || anyColumn([&](std::size_t column) {
            return matrix.fulfilment(row, column) == filter.fulfilment;
        });
    };
    std::vector<bool> shown(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        shown[row] = passes(row);
    for (std::size_t row = rows.size(); row-- > 0;) {
        const auto below = shown.begin() + static_cast<std::ptrdiff_t>(row + 1);
        shown[row] = shown[row] || std::find(below, below + static_cast<std::ptrdiff_t>(rows[row].below),
                                             true) != below + static_cast<std::ptrdiff_t>(rows[row].below);
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (shown[row])
            visible.push_back(row);
    }
    return visible;
}

} // namespace yeouido
