// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/item_import.h"

#include "exchange/item_cells.h"
#include "office/namesake.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// Reads a file of items in rounds: which item each row is, its kind, then all else; a row may name a task
/// that comes after it.
class ItemReader
{
public:
    ItemReader(const Directory &directory, const ItemImportOptions &options)
        : m_directory(directory)
        , m_options(options)
    {
        for (const AgendaItem &item : directory.agendaItems)
            m_order = std::max(m_order, item.order);
    }

    ItemImport read(const std::vector<CsvRow> &rows)
    {
        readHeads(rows.empty() ? CsvRow{} : rows.front());
        if (rows.empty() || !m_import.missing.empty() || !m_import.twice.empty())
            return std::move(m_import);
        std::vector<ItemCells> cells;
        for (std::size_t at = 1; at < rows.size(); ++at) {
            cells.emplace_back(m_heads, rows[at]);
            identify(rows[at], cells.back());
        }
        for (std::size_t at = 0; at < cells.size(); ++at)
            fillKind(m_import.rows[at], cells[at]);
        for (std::size_t at = 0; at < cells.size(); ++at)
            fill(m_import.rows[at], cells[at]);
        for (ItemRow &row : m_import.rows)
            close(row);
        return std::move(m_import);
    }

private:
    void readHeads(const CsvRow &row)
    {
        std::vector<ItemColumn> seen;
        for (const QString &text : row.cells) {
            const std::optional<ReadHead> head = readHead(text);
            m_heads.push_back(head);
            if (!head) {
                if (!text.trimmed().isEmpty())
                    m_import.unknown.append(text.trimmed());
            } else if (std::ranges::find(seen, head->column) != seen.end()) {
                m_import.twice.push_back(head->column);
            } else {
                seen.push_back(head->column);
            }
        }
        const auto isThere = [&seen](ItemColumn column) {
            return std::ranges::find(seen, column) != seen.end();
        };
        if (!isThere(ItemColumn::Title))
            m_import.missing.push_back(ItemColumn::Title);
        if (!isThere(ItemColumn::Kind) && !m_options.kind)
            m_import.missing.push_back(ItemColumn::Kind);
    }

    /// The item of the directory that a row means, or a new one.
    void identify(const CsvRow &line, const ItemCells &cells)
    {
        ItemRow row{.line = line.line,
                    .state = {},
                    .title = cells.text(ItemColumn::Title),
                    .before = {},
                    .after = {},
                    .changed = {},
                    .problems = {}};
        const auto extra = std::ranges::count_if(
            line.cells.sliced(std::min(line.cells.size(), static_cast<qsizetype>(m_heads.size()))),
            [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        if (extra > 0)
            row.problems.push_back(
                {ItemFault::TooManyCells, ItemColumn::Title, QString::number(line.cells.size()), {}});
        if (row.title.isEmpty())
            row.problems.push_back({ItemFault::TitleMissing, ItemColumn::Title, {}, {}});
        row.before = existing(cells.text(ItemColumn::Code), row);
        if (row.before) {
            row.after = *row.before;
        } else {
            row.after.id = AgendaItemId::create();
            row.after.order = ++m_order;
            row.after.kind = m_options.kind.value_or(AgendaItemKind::Issue);
        }
        for (const ItemRow &earlier : m_import.rows) {
            const bool isSame = row.before ? earlier.after.id == row.after.id
                                           : !earlier.before && earlier.title == row.title &&
                                                 earlier.after.code == cells.text(ItemColumn::Code);
            if (isSame && !row.title.isEmpty()) {
                row.problems.push_back(
                    {ItemFault::TwiceInFile, ItemColumn::Title, row.title, QString::number(earlier.line)});
                break;
            }
        }
        row.after.title = row.title;
        if (cells.has(ItemColumn::Code))
            row.after.code = cells.text(ItemColumn::Code);
        const auto doubled = std::ranges::find_if(m_import.rows, [&row](const ItemRow &earlier) {
            return earlier.after.id != row.after.id && !doubledField(earlier.after, row.after).isEmpty();
        });
        const bool isTwice = std::ranges::any_of(
            row.problems, [](const ItemProblem &problem) { return problem.fault == ItemFault::TwiceInFile; });
        if (doubled != m_import.rows.end() && !isTwice)
            row.problems.push_back(
                {ItemFault::CodeTwice, ItemColumn::Code, row.after.code, QString::number(doubled->line)});
        m_import.rows.push_back(std::move(row));
    }

    std::optional<AgendaItem> existing(const QString &code, ItemRow &row) const
    {
        const std::vector<AgendaItem> &items = m_directory.agendaItems;
        if (!code.isEmpty()) {
            const auto found = std::ranges::find(items, code, &AgendaItem::code);
            if (found != items.end())
                return *found;
        }
        // By its title only where the codes do not tell it apart.
        std::vector<const AgendaItem *> sameTitle;
        for (const AgendaItem &item : items) {
            if (!row.title.isEmpty() && item.title == row.title && (code.isEmpty() || item.code.isEmpty()))
                sameTitle.push_back(&item);
        }
        if (sameTitle.size() > 1)
            row.problems.push_back({ItemFault::ItemAmbiguous, ItemColumn::Title, row.title, {}});
        return sameTitle.size() == 1 ? std::optional(*sameTitle.front()) : std::nullopt;
    }

    void fill(ItemRow &row, const ItemCells &cells)
    {
        fillParent(row, cells);
        fillPackage(row, cells);
        fillDepartment(row, cells);
        const auto take = [&cells](ItemColumn column, QString &field) {
            if (cells.has(column))
                field = cells.text(column);
        };
        take(ItemColumn::Request, row.after.request);
        take(ItemColumn::Addressee, row.after.addressee);
        take(ItemColumn::Basis, row.after.basis);
        if (const std::optional<Funding> funding = fundingOf(cells, row.problems))
            addFunding(row.after, *funding, m_options.acceptUnitSlips, row.problems);
    }

    void fillKind(ItemRow &row, const ItemCells &cells) const
    {
        const QString text = cells.text(ItemColumn::Kind);
        if (text.isEmpty()) {
            if (!row.before && !m_options.kind)
                row.problems.push_back({ItemFault::KindMissing, ItemColumn::Kind, {}, {}});
            return;
        }
        const std::optional<AgendaItemKind> kind = itemKindFromName(text);
        if (!kind)
            row.problems.push_back({ItemFault::KindUnknown, ItemColumn::Kind, text, {}});
        row.after.kind = kind.value_or(row.after.kind);
    }

    void fillParent(ItemRow &row, const ItemCells &cells)
    {
        const QString text = cells.text(ItemColumn::Parent);
        if (cells.has(ItemColumn::Parent) || row.after.kind != AgendaItemKind::Project)
            row.after.parent.reset();
        if (text.isEmpty())
            return;
        const auto refuse = [&row, &text](ItemFault fault) {
            row.problems.push_back({fault, ItemColumn::Parent, text, {}});
        };
        if (row.after.kind != AgendaItemKind::Project) {
            refuse(ItemFault::ParentNotAllowed);
            return;
        }
        std::vector<const AgendaItem *> found = named(text, &AgendaItem::code);
        if (found.empty())
            found = named(text, &AgendaItem::title);
        if (found.empty())
            refuse(ItemFault::ParentUnknown);
        else if (found.size() > 1)
            refuse(ItemFault::ParentAmbiguous);
        else if (found.front()->kind != AgendaItemKind::Task)
            refuse(ItemFault::ParentNotATask);
        else
            row.after.parent = found.front()->id;
    }

    /// The items of that code or title as they will be: those of the file, and those it does not speak of.
    [[nodiscard]] std::vector<const AgendaItem *> named(const QString &text, QString AgendaItem::*field) const
    {
        std::vector<const AgendaItem *> found;
        for (const ItemRow &row : m_import.rows) {
            if (row.after.*field == text)
                found.push_back(&row.after);
        }
        for (const AgendaItem &item : m_directory.agendaItems) {
            const bool isInFile = std::ranges::any_of(
                m_import.rows, [&item](const ItemRow &row) { return row.after.id == item.id; });
            if (!isInFile && item.*field == text)
                found.push_back(&item);
        }
        return found;
    }

    void fillPackage(ItemRow &row, const ItemCells &cells) const
    {
        const QString text = cells.text(ItemColumn::Package);
        if (!cells.has(ItemColumn::Package)) {
            // A new project joins the package of its task.
            const AgendaItem *parent = row.after.parent ? m_directory.find(*row.after.parent) : nullptr;
            if (!row.before && parent)
                row.after.package = parent->package;
            return;
        }
        row.after.package.reset();
        if (text.isEmpty())
            return;
        const auto found = std::ranges::find(m_directory.packages, text, &ProposalPackage::title);
        if (found == m_directory.packages.end())
            row.problems.push_back({ItemFault::PackageUnknown, ItemColumn::Package, text, {}});
        else
            row.after.package = found->id;
    }

    void fillDepartment(ItemRow &row, const ItemCells &cells) const
    {
        if (!cells.has(ItemColumn::LeadDepartment))
            return;
        const QString text = cells.text(ItemColumn::LeadDepartment);
        const std::optional<DepartmentId> before = row.after.leadDepartment;
        row.after.leadDepartment.reset();
        if (text.isEmpty())
            return;
        for (const Department &department : m_directory.departments) {
            if (department.name != text)
                continue;
            row.after.leadDepartment = department.id;
            // Departments follow one another under one name.
            if (before == department.id)
                return;
        }
        if (!row.after.leadDepartment)
            row.problems.push_back({ItemFault::DepartmentUnknown, ItemColumn::LeadDepartment, text, {}});
    }

    static void close(ItemRow &row)
    {
        if (!row.problems.empty())
            row.state = ItemRowState::Refused;
        else if (!row.before)
            row.state = ItemRowState::New;
        else
            row.state = *row.before == row.after ? ItemRowState::Unchanged : ItemRowState::Changed;
        if (row.before)
            row.changed = changedColumns(*row.before, row.after);
    }

    static std::vector<ItemColumn> changedColumns(const AgendaItem &before, const AgendaItem &after)
    {
        std::vector<ItemColumn> changed;
        const auto note = [&changed](bool differs, ItemColumn column) {
            if (differs)
                changed.push_back(column);
        };
        note(before.code != after.code, ItemColumn::Code);
        note(before.title != after.title, ItemColumn::Title);
        note(before.kind != after.kind, ItemColumn::Kind);
        note(before.parent != after.parent, ItemColumn::Parent);
        note(before.package != after.package, ItemColumn::Package);
        note(before.leadDepartment != after.leadDepartment, ItemColumn::LeadDepartment);
        note(before.request != after.request, ItemColumn::Request);
        note(before.addressee != after.addressee, ItemColumn::Addressee);
        note(before.basis != after.basis, ItemColumn::Basis);
        note(before.funding != after.funding, ItemColumn::Amount);
        return changed;
    }

    const Directory &m_directory;
    const ItemImportOptions &m_options;
    std::vector<std::optional<ReadHead>> m_heads;
    ItemImport m_import;
    int m_order = 0;
};

} // namespace

int ItemImport::count(ItemRowState state) const
{
    return static_cast<int>(std::ranges::count(rows, state, &ItemRow::state));
}

bool ItemImport::canBeWritten() const
{
    return missing.empty() && twice.empty() && count(ItemRowState::Refused) == 0 &&
           count(ItemRowState::New) + count(ItemRowState::Changed) > 0;
}

ItemImport readItems(const std::vector<CsvRow> &rows, const Directory &directory,
                     const ItemImportOptions &options)
{
    return ItemReader(directory, options).read(rows);
}

Change importChange(const ItemImport &import, const QString &subject)
{
    Change change{Act::Import, subject, {}};
    for (const ItemRow &row : import.rows) {
        if (row.state == ItemRowState::New)
            change.records.push_back({std::nullopt, row.after});
        else if (row.state == ItemRowState::Changed)
            change.records.push_back({*row.before, row.after});
    }
    return change;
}

} // namespace yeouido
