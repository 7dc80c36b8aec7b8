// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/item_cells.h"

#include "schedule/unit_slip.h"
#include "time/partial_date.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

ItemFault faultOf(MoneyFault fault)
{
    switch (fault) {
    case MoneyFault::NoUnit:
        return ItemFault::AmountWithoutUnit;
    case MoneyFault::TooFine:
        return ItemFault::AmountTooFine;
    case MoneyFault::TooLarge:
        return ItemFault::AmountTooLarge;
    case MoneyFault::NotAnAmount:
        break;
    }
    return ItemFault::AmountUnreadable;
}

/// What one of a unit is; nothing for what is none.
std::optional<MoneyUnit> unitFromText(const QString &text)
{
    const auto one = readMoney(QString(u"1000000"_s + text), BareNumber::Refused);
    return one ? std::optional(one->largestUnit) : std::nullopt;
}

/// A part that a record does not speak of is no contradiction.
bool agrees(const std::optional<Money> &known, const std::optional<Money> &said)
{
    return !said || known == said;
}

} // namespace

ItemCells::ItemCells(const std::vector<std::optional<ReadHead>> &heads, const CsvRow &row)
{
    for (std::size_t at = 0; at < heads.size(); ++at) {
        if (!heads[at])
            continue;
        QString text = row.cells.value(static_cast<qsizetype>(at)).trimmed();
        m_cells.insert(static_cast<int>(heads[at]->column), {text, heads[at]->unit});
    }
}

QString ItemCells::text(ItemColumn column) const
{
    return m_cells.value(static_cast<int>(column)).text;
}

std::optional<Money> ItemCells::amount(ItemColumn column, std::vector<ItemProblem> &problems) const
{
    const Cell cell = m_cells.value(static_cast<int>(column));
    if (cell.text.isEmpty())
        return std::nullopt;
    auto written = readMoney(cell.text, BareNumber::Refused);
    if (!written && written.error() == MoneyFault::NoUnit && !cell.unit.isEmpty())
        written = readMoney(QString(cell.text + cell.unit), BareNumber::Refused);
    if (!written) {
        problems.push_back({faultOf(written.error()), column, cell.text, {}});
        return std::nullopt;
    }
    const std::optional<MoneyUnit> expected = cell.unit.isEmpty() ? std::nullopt : unitFromText(cell.unit);
    if (expected && written->largestUnit < *expected && written->money != Money{}) {
        problems.push_back({ItemFault::AmountInOtherUnit, column, cell.text, cell.unit});
        return std::nullopt;
    }
    return written->money;
}

std::optional<Funding> fundingOf(const ItemCells &cells, std::vector<ItemProblem> &problems)
{
    const std::size_t before = problems.size();
    const std::optional<Money> total = cells.amount(ItemColumn::Amount, problems);
    Funding funding{.total = total.value_or(Money{}),
                    .state = cells.amount(ItemColumn::State, problems),
                    .city = cells.amount(ItemColumn::City, problems),
                    .privateCapital = cells.amount(ItemColumn::PrivateCapital, problems),
                    .asOf = {},
                    .note = {},
                    .sources = {}};
    if (const QString written = cells.text(ItemColumn::AsOf); !written.isEmpty()) {
        const std::optional<QString> date = partialDateFromText(written);
        if (!date)
            problems.push_back({ItemFault::AsOfUnreadable, ItemColumn::AsOf, written, {}});
        funding.asOf = date.value_or(QString());
    }
    if (const QString source = cells.text(ItemColumn::Source); !source.isEmpty())
        funding.sources = {{source, {}, Certainty::Confirmed}};
    if (problems.size() > before)
        return std::nullopt;
    if (total)
        return funding;
    for (const ItemColumn column : {ItemColumn::State, ItemColumn::City, ItemColumn::PrivateCapital,
                                    ItemColumn::AsOf, ItemColumn::Source}) {
        if (!cells.text(column).isEmpty()) {
            problems.push_back({ItemFault::AmountMissing, ItemColumn::Amount, cells.text(column), {}});
            break;
        }
    }
    return std::nullopt;
}

void addFunding(AgendaItem &item, const Funding &funding, bool acceptSlip, std::vector<ItemProblem> &problems)
{
    const bool isKnown = std::ranges::any_of(item.funding, [&funding](const Funding &known) {
        return known.total == funding.total && known.asOf == funding.asOf &&
               agrees(known.state, funding.state) && agrees(known.city, funding.city) &&
               agrees(known.privateCapital, funding.privateCapital);
    });
    if (isKnown)
        return;
    item.funding.push_back(funding);
    if (acceptSlip)
        return;
    const std::vector<UnitSlip> slips = unitSlips(item.funding);
    const auto slip = std::ranges::find(slips, item.funding.size() - 1, &UnitSlip::funding);
    if (slip == slips.end())
        return;
    problems.push_back({ItemFault::UnitSlip, ItemColumn::Amount, formatMoney(funding.total, Language::Korean),
                        formatMoney(item.funding[slip->against].total, Language::Korean)});
}

} // namespace yeouido
