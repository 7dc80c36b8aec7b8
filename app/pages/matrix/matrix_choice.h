// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/matrix_filter.h"

#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// What the user has chosen to see of the matrix.
struct MatrixChoice
{
    std::optional<ProposalPackageId> package; ///< nothing: all items
    AdoptionAxis axis = AdoptionAxis::Adoption;
    std::optional<Addressee> countedFor; ///< nothing: any of the parties
    MatrixFilter filter;

    bool operator==(const MatrixChoice &) const = default;
};

/// Which columns are shown beyond or short of those that have one by themselves.
struct MatrixColumns
{
    std::vector<Addressee> chosen;
    QSet<Addressee> hidden;

    bool operator==(const MatrixColumns &) const = default;
};

/// Kept with the preferences of the person, as it says nothing about the office.
[[nodiscard]] MatrixColumns loadMatrixColumns(const QString &file);
void saveMatrixColumns(const MatrixColumns &columns, const QString &file);

} // namespace yeouido
