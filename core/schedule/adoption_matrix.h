// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/directory.h"
#include "schedule/adoption_summary.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace yeouido {

/// An item of the matrix. A task is followed by the `below` rows of its projects.
struct MatrixRow
{
    AgendaItem item;
    int depth = 0;
    std::size_t below = 0;

    bool operator==(const MatrixRow &) const = default;
};

/// The tree of a package in the order of the office, tasks before their projects, and the issues beside it:
/// those of the package, and those that belong to none. Without a package: all items.
[[nodiscard]] std::vector<MatrixRow> matrixRows(const std::vector<AgendaItem> &items,
                                                const std::optional<ProposalPackageId> &package);

/// Everyone who may have a column: the parties of that day and those with a record, in the order of the
/// office; then organisations and candidates that have a record or were chosen.
[[nodiscard]] std::vector<Addressee> matrixAddressees(const Directory &directory,
                                                      const std::vector<AdoptionRecord> &latest,
                                                      std::span<const Addressee> chosen, QDate on);

/// The matrix in one of its two readings: rows × addressees, each with the latest record of that axis.
class AdoptionMatrix
{
public:
    AdoptionMatrix() = default;
    /// `latest` holds at most one record of each cell, all of the axis; those of other rows and addressees
    /// are left out.
    AdoptionMatrix(AdoptionAxis axis, std::vector<MatrixRow> rows, std::vector<Addressee> addressees,
                   std::vector<AdoptionRecord> latest);

    [[nodiscard]] AdoptionAxis axis() const { return m_axis; }

    [[nodiscard]] const std::vector<MatrixRow> &rows() const { return m_rows; }

    [[nodiscard]] const std::vector<Addressee> &addressees() const { return m_addressees; }

    /// nullptr where nothing was recorded.
    [[nodiscard]] const AdoptionRecord *latest(std::size_t row, std::size_t column) const;
    /// NotDelivered where nothing was recorded; says nothing in a matrix of the second axis.
    [[nodiscard]] AdoptionState state(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::optional<FulfilmentState> fulfilment(std::size_t row, std::size_t column) const;

    [[nodiscard]] std::optional<std::size_t> rowOf(const AgendaItemId &item) const;
    [[nodiscard]] std::optional<std::size_t> columnOf(const Addressee &addressee) const;

private:
    AdoptionAxis m_axis = AdoptionAxis::Adoption;
    std::vector<MatrixRow> m_rows;
    std::vector<Addressee> m_addressees;
    std::vector<AdoptionRecord> m_records;
    std::vector<int> m_cells; ///< the place of the record of each cell, -1 for none
};

/// What became of projects after the election. A project counts once, under the state that is furthest along
/// among the addressees.
struct FulfilmentCount
{
    std::array<int, TokenTable<FulfilmentState>::entries.size()> states{};
    int denominator = 0;
    bool announced = false;

    [[nodiscard]] int of(FulfilmentState state) const { return states.at(static_cast<std::size_t>(state)); }

    /// 완료 and 이행 후 계속추진
    [[nodiscard]] int done() const;
    [[nodiscard]] int recorded() const;

    bool operator==(const FulfilmentCount &) const = default;
};

/// The counts of a matrix for any of some of its columns. With a package they are over what was announced
/// with it, as countAdoption() of the cells has it; without one over the projects of the matrix.
[[nodiscard]] AdoptionCount countAdoption(const AdoptionMatrix &matrix, const ProposalPackage *package,
                                          std::span<const std::size_t> columns);
[[nodiscard]] FulfilmentCount countFulfilment(const AdoptionMatrix &matrix, const ProposalPackage *package,
                                              std::span<const std::size_t> columns);

/// What became of the projects below a task with one addressee, over those that are registered.
[[nodiscard]] AdoptionCount rollUpAdoption(const AdoptionMatrix &matrix, std::size_t row, std::size_t column);
[[nodiscard]] FulfilmentCount rollUpFulfilment(const AdoptionMatrix &matrix, std::size_t row,
                                               std::size_t column);

} // namespace yeouido
