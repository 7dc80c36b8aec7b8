// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "schedule/adoption_matrix.h"

#include <QHash>

#include <algorithm>

namespace yeouido {

namespace {

/// Rows from a first one on, so many.
struct RowSpan
{
    std::size_t first = 0;
    std::size_t count = 0;
};

RowSpan allRows(const AdoptionMatrix &matrix)
{
    return {0, matrix.rows().size()};
}

RowSpan rowsBelow(const AdoptionMatrix &matrix, std::size_t row)
{
    return {row + 1, matrix.rows().at(row).below};
}

/// Calls `use` with each project that the package has announced its number of.
template <class Use>
void forEachProject(const AdoptionMatrix &matrix, RowSpan span, const ProposalPackage *package, Use use)
{
    for (std::size_t row = span.first; row < span.first + span.count; ++row) {
        const AgendaItem &item = matrix.rows()[row].item;
        if (item.kind == AgendaItemKind::Project && (!package || item.package == package->id))
            use(row);
    }
}

AdoptionCount adoptionOf(const AdoptionMatrix &matrix, RowSpan span, const ProposalPackage *package,
                         std::span<const std::size_t> columns)
{
    AdoptionCount count;
    int registered = 0;
    forEachProject(matrix, span, package, [&](std::size_t row) {
        bool adopted = false;
        bool partly = false;
        bool delivered = false;
        for (const std::size_t column : columns) {
            const AdoptionState state = matrix.state(row, column);
            adopted |= state == AdoptionState::Adopted;
            partly |= state == AdoptionState::PartlyAdopted;
            delivered |= state != AdoptionState::NotDelivered;
        }
        ++registered;
        count.adopted += int(adopted);
        count.partlyAdopted += int(!adopted && partly);
        count.delivered += int(delivered);
    });
    const std::optional<int> announced = package ? announcedProjects(*package) : std::nullopt;
    count.announced = announced.has_value();
    count.denominator = announced.value_or(registered);
    return count;
}

FulfilmentCount fulfilmentOf(const AdoptionMatrix &matrix, RowSpan span, const ProposalPackage *package,
                             std::span<const std::size_t> columns)
{
    FulfilmentCount count;
    int registered = 0;
    forEachProject(matrix, span, package, [&](std::size_t row) {
        std::optional<FulfilmentState> furthest;
        for (const std::size_t column : columns) {
            const std::optional<FulfilmentState> state = matrix.fulfilment(row, column);
            if (state && (!furthest || *state < *furthest))
                furthest = state;
        }
        ++registered;
        if (furthest)
            ++count.states[static_cast<std::size_t>(*furthest)];
    });
    const std::optional<int> announced = package ? announcedProjects(*package) : std::nullopt;
    count.announced = announced.has_value();
    count.denominator = announced.value_or(registered);
    return count;
}

} // namespace

AdoptionMatrix::AdoptionMatrix(AdoptionAxis axis, std::vector<MatrixRow> rows,
                               std::vector<Addressee> addressees, std::vector<AdoptionRecord> latest)
    : m_axis(axis)
    , m_rows(std::move(rows))
    , m_addressees(std::move(addressees))
    , m_records(std::move(latest))
    , m_cells(m_rows.size() * m_addressees.size(), -1)
{
    QHash<AgendaItemId, std::size_t> rowAt;
    QHash<Addressee, std::size_t> columnAt;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        rowAt.insert(m_rows[row].item.id, row);
    for (std::size_t column = 0; column < m_addressees.size(); ++column)
        columnAt.insert(m_addressees[column], column);
    for (std::size_t index = 0; index < m_records.size(); ++index) {
        const auto row = rowAt.constFind(m_records[index].item);
        const auto column = columnAt.constFind(m_records[index].addressee);
        if (row != rowAt.cend() && column != columnAt.cend())
            m_cells[*row * m_addressees.size() + *column] = static_cast<int>(index);
    }
}

const AdoptionRecord *AdoptionMatrix::latest(std::size_t row, std::size_t column) const
{
    const int index = m_cells.at(row * m_addressees.size() + column);
    return index < 0 ? nullptr : &m_records[static_cast<std::size_t>(index)];
}

AdoptionState AdoptionMatrix::state(std::size_t row, std::size_t column) const
{
    const AdoptionRecord *record = latest(row, column);
    return record ? record->state : AdoptionState::NotDelivered;
}

std::optional<FulfilmentState> AdoptionMatrix::fulfilment(std::size_t row, std::size_t column) const
{
    const AdoptionRecord *record = latest(row, column);
    return record ? record->fulfilment : std::nullopt;
}

std::optional<std::size_t> AdoptionMatrix::rowOf(const AgendaItemId &item) const
{
    const auto found = std::ranges::find(m_rows, item, [](const MatrixRow &row) { return row.item.id; });
    if (found == m_rows.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_rows.begin());
}

std::optional<std::size_t> AdoptionMatrix::columnOf(const Addressee &addressee) const
{
    const auto found = std::ranges::find(m_addressees, addressee);
    if (found == m_addressees.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_addressees.begin());
}

int FulfilmentCount::done() const
{
    return of(FulfilmentState::Done) + of(FulfilmentState::DoneAndContinued);
}

int FulfilmentCount::recorded() const
{
    int sum = 0;
    for (const int count : states)
        sum += count;
    return sum;
}

AdoptionCount countAdoption(const AdoptionMatrix &matrix, const ProposalPackage *package,
                            std::span<const std::size_t> columns)
{
    return adoptionOf(matrix, allRows(matrix), package, columns);
}

FulfilmentCount countFulfilment(const AdoptionMatrix &matrix, const ProposalPackage *package,
                                std::span<const std::size_t> columns)
{
    return fulfilmentOf(matrix, allRows(matrix), package, columns);
}

AdoptionCount rollUpAdoption(const AdoptionMatrix &matrix, std::size_t row, std::size_t column)
{
    return adoptionOf(matrix, rowsBelow(matrix, row), nullptr, std::span(&column, 1));
}

FulfilmentCount rollUpFulfilment(const AdoptionMatrix &matrix, std::size_t row, std::size_t column)
{
    return fulfilmentOf(matrix, rowsBelow(matrix, row), nullptr, std::span(&column, 1));
}

} // namespace yeouido
