// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/adoption_matrix.h"

#include <QSet>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace yeouido {

/// Which rows of the matrix are wanted. What is not set lets everything pass.
struct MatrixFilter
{
    QString text = {}; ///< words in the code, the title or the request, or their initial consonants
    std::optional<DepartmentId> department = {}; ///< that leads
    std::optional<AdoptionState> state = {};     ///< with one of the columns at least
    std::optional<FulfilmentState> fulfilment = {};

    /// Whether anything is set.
    [[nodiscard]] bool isSet() const;

    bool operator==(const MatrixFilter &) const = default;
};

/// The places of the rows to show: those that pass and the ones they hang on. The rows below a folded one are
/// left out unless a filter is set, which would hide what it finds otherwise. `columns` are those shown.
[[nodiscard]] std::vector<std::size_t> visibleRows(const AdoptionMatrix &matrix, const MatrixFilter &filter,
                                                   const QSet<AgendaItemId> &folded,
                                                   std::span<const std::size_t> columns);

} // namespace yeouido
