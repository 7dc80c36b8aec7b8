// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/item_tree.h"

#include "agenda/words.h"
#include "base/search_words.h"
#include "office/money_text.h"
#include "pages/items/item_text.h"
#include "time/partial_date.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

std::size_t at(ItemTreeColumn column)
{
    return static_cast<std::size_t>(column);
}

/// Builds the rows, heads first as they come.
class NodeBuilder
{
public:
    explicit NodeBuilder(const ItemData &data)
        : m_data(data)
    {
    }

    std::size_t addHead(const QString &key, const QString &title, const QString &remark = {})
    {
        ItemNode node;
        node.key = key;
        node.texts[at(ItemTreeColumn::Title)] = remark.isEmpty() ? title : title + u"   "_s + remark;
        return add(std::move(node), std::nullopt);
    }

    void setPackage(std::size_t head, const ProposalPackageId &package) { m_nodes[head].package = package; }

    std::size_t addItem(const AgendaItem &item, std::optional<std::size_t> parent)
    {
        ItemNode node;
        node.item = item;
        node.key = item.id.text();
        fillTexts(node, item);
        fillAmount(node, item);
        node.search = searchable({item.title, item.code, item.request, item.addressee, item.basis,
                                  node.texts[at(ItemTreeColumn::Department)]});
        return add(std::move(node), parent);
    }

    [[nodiscard]] bool isEmptyHead(std::size_t head) const { return m_nodes[head].children.empty(); }

    std::vector<ItemNode> take() { return std::move(m_nodes); }

private:
    std::size_t add(ItemNode node, std::optional<std::size_t> parent)
    {
        const std::size_t index = m_nodes.size();
        node.parent = parent;
        if (parent) {
            node.row = static_cast<int>(m_nodes[*parent].children.size());
            m_nodes[*parent].children.push_back(index);
        } else {
            node.row = m_roots++;
        }
        m_nodes.push_back(std::move(node));
        return index;
    }

    void fillTexts(ItemNode &node, const AgendaItem &item) const
    {
        node.texts[at(ItemTreeColumn::Title)] = item.title;
        node.texts[at(ItemTreeColumn::Code)] = item.code;
        node.texts[at(ItemTreeColumn::Kind)] = agendaItemKindWord(item.kind);
        if (const Department *department =
                item.leadDepartment ? m_data.directory.find(*item.leadDepartment) : nullptr)
            node.texts[at(ItemTreeColumn::Department)] = department->name;
        node.texts[at(ItemTreeColumn::Request)] = QString(item.request).replace(u'\n', u' ');
        const auto raised = std::ranges::count_if(m_data.mentionsOf(item.id), [](const ItemMention &mention) {
            return mention.status != EventStatus::Cancelled;
        });
        node.sortKeys[at(ItemTreeColumn::Raised)] = static_cast<int>(raised);
        if (raised > 0)
            node.texts[at(ItemTreeColumn::Raised)] = QString::number(raised);
        const QStringList warnings = warningsOf(item, m_data);
        node.warning = warnings.join(u'\n');
        node.sortKeys[at(ItemTreeColumn::Warning)] = static_cast<int>(warnings.size());
        if (!warnings.isEmpty())
            node.texts[at(ItemTreeColumn::Warning)] =
                ItemTreeModel::tr("Unit?", "in the list of items: the unit of an amount is doubtful");
    }

    void fillAmount(ItemNode &node, const AgendaItem &item) const
    {
        const std::optional<std::size_t> latest = latestFunding(item.funding);
        node.sortKeys[at(ItemTreeColumn::Amount)] = qint64(-1);
        if (!latest)
            return;
        const Funding &funding = item.funding[*latest];
        node.texts[at(ItemTreeColumn::Amount)] = formatHundredMillions(funding.total);
        node.sortKeys[at(ItemTreeColumn::Amount)] = funding.total.millionWon;
        node.texts[at(ItemTreeColumn::AsOf)] = formatPartialDate(funding.asOf, m_data.language);
        node.sortKeys[at(ItemTreeColumn::AsOf)] = funding.asOf;
    }

    const ItemData &m_data;
    std::vector<ItemNode> m_nodes;
    int m_roots = 0;
};

/// A package with its tasks and their projects; what has neither package nor task stands below.
void addByPackage(NodeBuilder &builder, const ItemData &data)
{
    const auto addUnder = [&](std::size_t head, const std::optional<ProposalPackageId> &package) {
        for (const AgendaItem &item : data.directory.agendaItems) {
            const AgendaItem *parent = item.parent ? data.directory.find(*item.parent) : nullptr;
            if (item.package != package || (parent && parent->package == package))
                continue;
            const std::size_t node = builder.addItem(item, head);
            for (const AgendaItem *project : data.projectsOf(item.id)) {
                if (project->package == package)
                    builder.addItem(*project, node);
            }
        }
    };
    for (const ProposalPackage &package : data.directory.packages) {
        const ProposalVersion *newest = newestVersion(package);
        const std::size_t head =
            builder.addHead(package.id.text(), package.title,
                            newest ? versionText(*newest, data.language) : registeredText(package, data));
        builder.setPackage(head, package.id);
        addUnder(head, package.id);
    }
    const bool anyOutside =
        std::ranges::any_of(data.directory.agendaItems, [](const AgendaItem &item) { return !item.package; });
    if (anyOutside) {
        const std::size_t head =
            builder.addHead(u"no-package"_s, ItemTreeModel::tr("In no package", "head in the list of items"));
        addUnder(head, std::nullopt);
    }
}

void addByDepartment(NodeBuilder &builder, const ItemData &data)
{
    const auto addUnder = [&](const QString &key, const QString &title,
                              const std::optional<DepartmentId> &department) {
        const bool any = std::ranges::any_of(data.directory.agendaItems, [&](const AgendaItem &item) {
            return item.leadDepartment == department;
        });
        if (!any)
            return;
        const std::size_t head = builder.addHead(key, title);
        for (const AgendaItem &item : data.directory.agendaItems) {
            if (item.leadDepartment == department)
                builder.addItem(item, head);
        }
    };
    for (const Department &department : data.directory.departments)
        addUnder(department.id.text(), department.name, department.id);
    addUnder(u"no-department"_s, ItemTreeModel::tr("No lead department yet", "head in the list of items"),
             std::nullopt);
}

void addByKind(NodeBuilder &builder, const ItemData &data)
{
    for (const auto &[kind, word] : TokenTable<AgendaItemKind>::entries) {
        std::optional<std::size_t> head;
        for (const AgendaItem &item : data.directory.agendaItems) {
            if (item.kind != kind)
                continue;
            if (!head)
                head = builder.addHead(u"kind-"_s + token(kind), agendaItemKindWord(kind));
            builder.addItem(item, head);
        }
    }
}

} // namespace

std::vector<ItemNode> itemNodes(const ItemData &data, ItemGrouping grouping)
{
    NodeBuilder builder(data);
    switch (grouping) {
    case ItemGrouping::Package:
        addByPackage(builder, data);
        break;
    case ItemGrouping::Department:
        addByDepartment(builder, data);
        break;
    case ItemGrouping::Kind:
        addByKind(builder, data);
        break;
    }
    return builder.take();
}

} // namespace yeouido
