// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/items/items_page.h"

#include "agenda/words.h"
#include "dialogs/choice_field.h"
#include "pages/items/department_delegate.h"
#include "pages/items/item_card.h"
#include "pages/items/item_filter.h"
#include "pages/items/item_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

ItemsPage::ItemsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new ItemTreeModel(this))
    , m_filter(new ItemFilter(this))
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_card(new ItemCard)
    , m_search(new QLineEdit)
    , m_kind(new CalmComboBox)
    , m_department(new ChoiceField(tr("All departments", "filter of the agenda items")))
    , m_package(new ChoiceField(tr("All packages", "filter of the agenda items")))
    , m_group(new CalmComboBox)
    , m_none(
          newLabel(tr("No item is as the filter says.", "in the place of the list of items"), u"secondary"_s))
{
    setObjectName(u"itemsPage"_s);
    const Style &look = currentStyle();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->addWidget(m_stack);
    buildList();
    buildActions();
    setFocusProxy(m_tree);

    connect(m_card, &ItemCard::editRequested, this, &ItemsPage::openCurrent);
    connect(m_card, &ItemCard::projectRequested, this, &ItemsPage::createProject);
    connect(m_card, &ItemCard::fundingRequested, this, &ItemsPage::openFunding);
    connect(m_card, &ItemCard::progressRequested, this, &ItemsPage::openProgress);
    connect(m_card, &ItemCard::occurrenceRequested, this, &Page::occurrenceRequested);
    connect(m_card, &ItemCard::recordRequested, this, [this](RecordKind kind, const QString &id) {
        if (kind != RecordKind::AgendaItem || !showRecord(kind, id))
            Q_EMIT recordRequested(kind, id);
    });
    connect(&session, &Session::editableChanged, this, [this] { showSelected(); });
}

ItemsPage::~ItemsPage() = default;

void ItemsPage::buildList()
{
    const Style &look = currentStyle();
    auto *empty = new EmptyState(
        tr("No agenda items yet", "heading of an empty page"),
        tr("Here stand the city's tasks, projects and issues: what is requested of whom, who leads, what it "
           "costs "
           "and where it was raised. Write the first one, or import a list from a spreadsheet (CSV).",
           "on an empty page"),
        tr("New item…", "button on an empty page"));
    connect(empty, &EmptyState::beginRequested, this, &ItemsPage::createItem);
    empty->beginOnlyWhileEditable(session());

    m_filter->setSourceModel(m_model);
    m_tree->setObjectName(u"itemsTreeView"_s);
    m_tree->setAccessibleName(tr("Agenda items", "name of a list for those who hear the screen"));
    tuneTree(*m_tree);
    m_tree->setModel(m_filter);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new DepartmentDelegate(m_data, m_tree));
    m_tree->setSortingEnabled(true);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->sortByColumn(-1, Qt::AscendingOrder);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    constexpr std::array widths{208, 50, 52, 82, 98, 106, 104, 60, 260};
    for (int section = 0; section < itemTreeColumnCount; ++section)
        m_tree->header()->resizeSection(section, look.px(widths[static_cast<std::size_t>(section)]));

    Card card = newCard(u"itemsCard"_s);
    card.column->setContentsMargins(look.px(10), look.px(10), look.px(10), look.px(6));
    card.column->addWidget(newFilterRow());
    m_none->hide();
    card.column->addWidget(m_none);
    card.column->addWidget(m_tree, 1);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"itemsSplitter"_s);
    splitter->setHandleWidth(look.px(12));
    splitter->setProperty("quiet", true);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(card.frame);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({look.px(660), look.px(376)});
    m_card->setMinimumWidth(look.px(300));
    m_stack->addWidget(empty);
    m_stack->addWidget(splitter);

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemsPage::showSelected);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsPage::updateActs);
    connect(m_tree->header(), &QHeaderView::sortIndicatorChanged, this, &ItemsPage::updateActs);
    connect(m_model, &ItemTreeModel::edited, this, &ItemsPage::editCell, Qt::QueuedConnection);
    const auto keyOf = [this](const QModelIndex &index) {
        return m_model->node(m_filter->mapToSource(index))->key;
    };
    connect(m_tree, &QTreeView::collapsed, this, [=, this](const QModelIndex &index) {
        if (!m_filter->isActive())
            m_collapsed.insert(keyOf(index));
    });
    connect(m_tree, &QTreeView::expanded, this,
            [=, this](const QModelIndex &index) { m_collapsed.remove(keyOf(index)); });
}

QWidget *ItemsPage::newFilterRow()
{
    const Style &look = currentStyle();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look.px(6));
    m_search->setObjectName(u"itemFilterLineEdit"_s);
    m_search->setPlaceholderText(
        tr("Filter: a word, or initials such as ㄷㅂㅊㄷ", "hint in the empty filter"));
    m_search->setAccessibleName(tr("Filter the items", "name of a field"));
    m_search->setClearButtonEnabled(true);
    m_kind->setObjectName(u"kindFilterComboBox"_s);
    m_kind->setAccessibleName(tr("Kind", "filter of the agenda items"));
    m_kind->addItem(tr("All kinds", "filter of the agenda items"), -1);
    m_kind->addWords<AgendaItemKind>(agendaItemKindWord);
    m_department->setObjectName(u"departmentFilterComboBox"_s);
    m_department->setAccessibleName(tr("Lead department", "filter of the agenda items"));
    m_package->setObjectName(u"packageFilterComboBox"_s);
    m_package->setAccessibleName(tr("Package", "filter of the agenda items"));
    m_group->setObjectName(u"groupComboBox"_s);
    m_group->setAccessibleName(tr("Group the items", "name of a field"));
    m_group->addItem(tr("By package", "how the items are grouped"), static_cast<int>(ItemGrouping::Package));
    m_group->addItem(tr("By department", "how the items are grouped"),
                     static_cast<int>(ItemGrouping::Department));
    m_group->addItem(tr("By kind", "how the items are grouped"), static_cast<int>(ItemGrouping::Kind));
    line->addWidget(m_search, 2);
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_kind, m_department, m_package, m_group})
        line->addWidget(box, 2);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        showFound();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const int kind = m_kind->currentData().toInt();
        m_filter->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<AgendaItemKind>(kind)));
        showFound();
    });
    connect(m_department, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setDepartment(m_department->choice<DepartmentTag>());
        showFound();
    });
    connect(m_package, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setPackage(m_package->choice<ProposalPackageTag>());
        showFound();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_grouping = static_cast<ItemGrouping>(m_group->currentData().toInt());
        regroup();
    });
    return row;
}

QString ItemsPage::subtitle() const
{
    const auto count = static_cast<int>(m_data.directory.agendaItems.size());
    return count == 0 ? QString() : tr("%n item(s)", "beside the name of the page", count);
}

QList<QAction *> ItemsPage::toolActions() const
{
    return {m_import, m_export, m_createPackage, m_create};
}

void ItemsPage::reload()
{
    Result<ItemData> found = readItemData(session());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_data = std::move(*found);
    m_model->setEditable(session().isEditable());
    const bool isEmpty = m_data.directory.agendaItems.empty() && m_data.directory.packages.empty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    offerChoices();
    regroup();
    Q_EMIT headChanged();
}

void ItemsPage::offerChoices()
{
    const auto offer = [](ChoiceField &field, const auto &records, auto name) {
        const QSignalBlocker quiet(&field);
        const QString chosen = field.currentData().toString();
        while (field.count() > 1)
            field.removeItem(1);
        for (const auto &record : records)
            field.addChoice(record.id, name(record));
        field.setCurrentIndex(std::max(0, field.findData(chosen)));
    };
    offer(*m_department, m_data.directory.departments, [](const Department &one) { return one.name; });
    offer(*m_package, m_data.directory.packages, [](const ProposalPackage &one) { return one.title; });
    m_filter->setDepartment(m_department->choice<DepartmentTag>());
    m_filter->setPackage(m_package->choice<ProposalPackageTag>());
}

void ItemsPage::regroup()
{
    const ItemNode *shown = current();
    const QString key = shown ? shown->key : QString();
    m_model->setNodes(itemNodes(m_data, m_grouping));
    showFound();
    select(key);
    // Someone who comes here sees an item, not an empty card.
    if (!current() && m_filter->rowCount() > 0) {
        const QModelIndex head = m_filter->index(0, 0);
        m_tree->setCurrentIndex(m_filter->rowCount(head) > 0 ? m_filter->index(0, 0, head) : head);
    }
    showSelected();
}

void ItemsPage::showFound()
{
    m_tree->expandAll();
    if (!m_filter->isActive()) {
        for (const QString &key : QSet<QString>(m_collapsed))
            m_tree->collapse(m_filter->mapFromSource(m_model->indexOf(key)));
    }
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_tree->setFirstColumnSpanned(row, {}, true);
    m_none->setVisible(m_filter->rowCount() == 0);
}

void ItemsPage::select(const QString &key)
{
    const QModelIndex index = key.isEmpty() ? QModelIndex() : m_filter->mapFromSource(m_model->indexOf(key));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

bool ItemsPage::showRecord(RecordKind kind, const QString &id)
{
    if (kind != RecordKind::AgendaItem && kind != RecordKind::ProposalPackage)
        return false;
    if (!m_filter->mapFromSource(m_model->indexOf(id)).isValid()) {
        // A filter must not hide what someone asked for.
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_department->setCurrentIndex(0);
        m_package->setCurrentIndex(0);
        if (kind == RecordKind::ProposalPackage)
            m_group->setCurrentIndex(m_group->findData(static_cast<int>(ItemGrouping::Package)));
    }
    if (!m_model->indexOf(id).isValid())
        return false;
    select(id);
    m_tree->setFocus();
    return true;
}

const ItemNode *ItemsPage::current() const
{
    return m_model->node(m_filter->mapToSource(m_tree->currentIndex()));
}

std::optional<AgendaItem> ItemsPage::currentItem() const
{
    const ItemNode *node = current();
    return node ? node->item : std::nullopt;
}

std::optional<ProposalPackage> ItemsPage::currentPackage() const
{
    const ItemNode *node = current();
    const ProposalPackage *package = node && node->package ? m_data.directory.find(*node->package) : nullptr;
    return package ? std::optional(*package) : std::nullopt;
}

void ItemsPage::showSelected()
{
    const bool editable = session().isEditable();
    m_model->setEditable(editable);
    if (const std::optional<AgendaItem> item = currentItem())
        m_card->showItem(*item, m_data, editable);
    else if (const std::optional<ProposalPackage> package = currentPackage())
        m_card->showPackage(*package, m_data, editable);
    else
        m_card->showNothing();
    updateActs();
}

} // namespace yeouido
