// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
// What a person does on the page of agenda items.

#include "pages/items/items_page.h"

#include "dialogs/question_dialog.h"
#include "exchange/item_sheet.h"
#include "exchange/xlsx.h"
#include "pages/items/entry_dialogs.h"
#include "pages/items/import_dialog.h"
#include "pages/items/item_dialog.h"
#include "pages/items/item_filter.h"
#include "pages/items/package_dialog.h"
#include "pages/page_parts.h"
#include "print/choose_file.h"
#include "print/save_file.h"
#include "session.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTreeView>

#include <algorithm>
#include <tuple>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString chooseFileToExport(QWidget *parent, const QString &suggestedName)
{
    return chooseFileToSave(parent, suggestedName,
                            {{ItemsPage::tr("Spreadsheet (*.xlsx)", "kind of file"), u"xlsx"_s},
                             {ItemsPage::tr("Text, separated by commas (*.csv)", "kind of file"), u"csv"_s}},
                            ItemsPage::tr("Export agenda items", "title of a dialog"));
}

QString chooseFileToOpen(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, ItemsPage::tr("Import agenda items", "title of a dialog"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        ItemsPage::tr("Text, separated by commas (*.csv *.tsv *.txt)", "kind of file"));
}

/// Whether two items stand under the same head, so that one can pass the other.
bool areSiblings(const AgendaItem &one, const AgendaItem &other)
{
    return one.parent == other.parent && one.package == other.package;
}

} // namespace

void ItemsPage::buildActions()
{
    m_choosers = {chooseFileToExport, chooseFileToOpen};
    m_create = newToolAction(tr("New item…", "button of the page of agenda items"), u"newItemAction"_s, this,
                             u"plus"_s, true);
    m_createPackage =
        newToolAction(tr("New package…", "button of the page of agenda items"), u"newPackageAction"_s, this);
    m_import =
        newToolAction(tr("Import…", "button of the page of agenda items"), u"importItemsAction"_s, this);
    m_export = newToolAction(tr("Export…", "button of the page of agenda items"), u"exportItemsAction"_s,
                             this, u"export"_s);
    m_create->setToolTip(tr("New item (Ctrl+N)", "hint at the button of the page of agenda items"));
    m_import->setToolTip(tr("Read a list from a spreadsheet (CSV), with a preview", "hint at a button"));
    m_export->setToolTip(
        tr("Write the items that are shown to a spreadsheet (.xlsx, .csv)", "hint at a button"));
    connect(m_create, &QAction::triggered, this, &ItemsPage::createItem);
    connect(m_createPackage, &QAction::triggered, this, &ItemsPage::createPackage);
    connect(m_import, &QAction::triggered, this, &ItemsPage::importFile);
    connect(m_export, &QAction::triggered, this, &ItemsPage::exportFile);

    const auto add = [this](const QString &text, const QString &name, const QList<QKeySequence> &keys,
                            auto act) {
        auto *action = new QAction(text, m_tree);
        action->setObjectName(name);
        action->setShortcuts(keys);
        // Not while a cell is being edited: there, Enter and Delete are the text's.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_open = add(tr("Open…", "menu at an agenda item"), u"openItemAction"_s, {Qt::Key_Return, Qt::Key_Enter},
                 [this] { openCurrent(); });
    m_up = add(tr("Move up", "menu at an agenda item"), u"moveItemUpAction"_s, {Qt::ALT | Qt::Key_Up},
               [this] { move(-1); });
    m_down = add(tr("Move down", "menu at an agenda item"), u"moveItemDownAction"_s, {Qt::ALT | Qt::Key_Down},
                 [this] { move(1); });
    m_copy = add(tr("Copy", "menu at agenda items"), u"copyItemsAction"_s, {QKeySequence::Copy},
                 [this] { copy(); });
    m_paste = add(tr("Paste rows…", "menu at agenda items: rows from a spreadsheet"), u"pasteItemsAction"_s,
                  {QKeySequence::Paste}, [this] { paste(); });
    m_remove = add(tr("Delete", "menu at an agenda item"), u"removeItemAction"_s, {QKeySequence::Delete},
                   [this] { removeCurrent(); });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            openCurrent();
    });
    updateActs();
}

void ItemsPage::updateActs()
{
    if (!m_down)
        return;
    const bool editable = session().isEditable();
    const std::optional<AgendaItem> item = currentItem();
    const bool isOwnOrder = m_grouping == ItemGrouping::Package && m_filter->sortColumn() < 0;
    for (QAction *action : {m_create, m_createPackage, m_import, m_paste})
        action->setEnabled(editable);
    m_open->setEnabled(item || currentPackage());
    m_remove->setEnabled(editable && (item || currentPackage()));
    m_up->setEnabled(editable && item && isOwnOrder);
    m_down->setEnabled(editable && item && isOwnOrder);
    m_copy->setEnabled(!selectedItems().empty());
    m_export->setEnabled(!m_data.directory.agendaItems.empty());
}

std::vector<AgendaItem> ItemsPage::shownItems() const
{
    std::vector<AgendaItem> items;
    const auto walk = [&](auto &&self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            const ItemNode *node = m_model->node(m_filter->mapToSource(index));
            if (node && node->item)
                items.push_back(*node->item);
            self(self, index);
        }
    };
    walk(walk, {});
    return items;
}

std::vector<AgendaItem> ItemsPage::selectedItems() const
{
    QSet<QString> selected;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        if (const ItemNode *node = m_model->node(m_filter->mapToSource(index)); node && node->item)
            selected.insert(node->key);
    }
    std::vector<AgendaItem> items = shownItems();
    std::erase_if(items, [&selected](const AgendaItem &item) { return !selected.contains(item.id.text()); });
    return items;
}

void ItemsPage::openNew(const AgendaItem &item)
{
    ItemDialog dialog(session(), item, m_data.directory, this);
    if (dialog.exec() == QDialog::Accepted && dialog.written())
        showRecord(RecordKind::AgendaItem, item.id.text());
}

void ItemsPage::createItem()
{
    AgendaItem item;
    item.id = AgendaItemId::create();
    for (const AgendaItem &other : m_data.directory.agendaItems)
        item.order = std::max(item.order, other.order + 1);
    // A new one belongs where the last one that was looked at does.
    if (const std::optional<ProposalPackage> package = currentPackage())
        item.package = package->id;
    if (const std::optional<AgendaItem> shown = currentItem()) {
        item.package = shown->package;
        item.kind = shown->kind;
        item.parent = shown->parent;
    }
    openNew(item);
}

void ItemsPage::createProject()
{
    const std::optional<AgendaItem> task = currentItem();
    if (!task)
        return;
    AgendaItem item;
    item.id = AgendaItemId::create();
    item.kind = AgendaItemKind::Project;
    item.parent = task->id;
    item.package = task->package;
    item.leadDepartment = task->leadDepartment;
    for (const AgendaItem &other : m_data.directory.agendaItems)
        item.order = std::max(item.order, other.order + 1);
    openNew(item);
}

void ItemsPage::createPackage()
{
    ProposalPackage package;
    package.id = ProposalPackageId::create();
    PackageDialog dialog(session(), package, true, this);
    if (dialog.exec() == QDialog::Accepted && dialog.written())
        showRecord(RecordKind::ProposalPackage, package.id.text());
}

void ItemsPage::openCurrent()
{
    if (const std::optional<AgendaItem> item = currentItem())
        ItemDialog(session(), *item, m_data.directory, this).exec();
    else if (const std::optional<ProposalPackage> package = currentPackage())
        PackageDialog(session(), *package, false, this).exec();
}

void ItemsPage::openFunding(std::optional<std::size_t> index)
{
    if (const std::optional<AgendaItem> item = currentItem())
        FundingDialog(session(), *item, index, this).exec();
}

void ItemsPage::openProgress(std::optional<std::size_t> index)
{
    if (const std::optional<AgendaItem> item = currentItem())
        ProgressDialog(session(), *item, index, this).exec();
}

void ItemsPage::editCell(const AgendaItemId &id, ItemTreeColumn column, const QVariant &value)
{
    const AgendaItem *item = m_data.directory.find(id);
    if (!item)
        return;
    AgendaItem after = *item;
    const QString typed = value.toString().trimmed();
    switch (column) {
    case ItemTreeColumn::Title:
        after.title = typed.isEmpty() ? item->title : typed;
        break;
    case ItemTreeColumn::Code:
        after.code = typed;
        break;
    case ItemTreeColumn::Department:
        after.leadDepartment = typed.isEmpty() ? std::nullopt : std::optional(DepartmentId(typed));
        break;
    case ItemTreeColumn::Request:
        // The list shows line breaks as spaces: what looks the same stays the same.
        after.request =
            typed == QString(item->request).replace(u'\n', u' ').trimmed() ? item->request : typed;
        break;
    default:
        return;
    }
    const bool isTwin = !after.code.isEmpty() && after.code != item->code &&
                        std::ranges::find(m_data.directory.agendaItems, after.code, &AgendaItem::code) !=
                            m_data.directory.agendaItems.end();
    if (isTwin) {
        Q_EMIT noticed(
            tr("Another item has the number “%1” already; it was left as it was.", "message").arg(after.code),
            false);
        return;
    }
    if (after != *item)
        perform(edit(*item, after));
}

void ItemsPage::refuse(const QString &heading, const QStringList &uses)
{
    constexpr qsizetype shown = 8;
    QStringList lines = uses.mid(0, shown);
    if (uses.size() > shown)
        lines.append(tr("and %n more", "last line of a list", static_cast<int>(uses.size() - shown)));
    // There is nothing to choose: it only explains.
    std::ignore = ask(this, {.title = tr("Still in use", "title of a question"),
                             .heading = heading,
                             .text = lines.join(u'\n'),
                             .answers = {},
                             .wayBack = tr("Close", "answer: changes nothing")});
}

void ItemsPage::removeCurrent()
{
    const auto remove = [this](const auto &record, const QString &title, const QStringList &uses) {
        if (!uses.isEmpty()) {
            refuse(tr("“%1” cannot be deleted, because it is used here. Take it out of these first.",
                      "question on deleting an agenda item or a package")
                       .arg(title),
                   uses);
            return;
        }
        if (perform(deletion(record)))
            Q_EMIT noticed(tr("“%1” was deleted.", "message").arg(title), true);
    };
    if (const std::optional<AgendaItem> item = currentItem()) {
        if (const Result<int> records = session().store().adoptionCount(item->id))
            remove(*item, item->title, usesOf(*item, m_data, *records));
        else
            Q_EMIT failed(records.error());
    } else if (const std::optional<ProposalPackage> package = currentPackage()) {
        remove(*package, package->title, usesOf(*package, m_data));
    }
}

void ItemsPage::move(int by)
{
    const std::optional<AgendaItem> item = currentItem();
    if (!item)
        return;
    std::vector<AgendaItem> siblings;
    std::ranges::copy_if(m_data.directory.agendaItems, std::back_inserter(siblings),
                         [&item](const AgendaItem &other) { return areSiblings(*item, other); });
    const auto at = std::ranges::find(siblings, item->id, &AgendaItem::id) - siblings.begin();
    const auto target = at + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(siblings.size()))
        return;
    // They keep the places they have among all items; where some share one, they are told apart.
    std::vector<int> places;
    for (const AgendaItem &sibling : siblings)
        places.push_back(places.empty() ? sibling.order : std::max(sibling.order, places.back() + 1));
    std::vector<AgendaItem> moved = siblings;
    std::swap(moved[static_cast<std::size_t>(at)], moved[static_cast<std::size_t>(target)]);
    Change change{Act::Move, item->title, {}};
    for (std::size_t index = 0; index < moved.size(); ++index) {
        const AgendaItem before = moved[index];
        moved[index].order = places[index];
        if (before != moved[index])
            change.records.push_back({before, moved[index]});
    }
    perform(change);
}

void ItemsPage::copy()
{
    const Sheet sheet = itemSheet(selectedItems(), m_data.directory, m_data.language);
    QGuiApplication::clipboard()->setText(writeCsv(sheet, u'\t'));
    Q_EMIT noticed(tr("%n item(s) copied; they can be pasted into a spreadsheet.", "message",
                      static_cast<int>(sheet.rows.size())),
                   false);
}

void ItemsPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        Q_EMIT noticed(tr("There is nothing to paste. Copy rows in a spreadsheet first.", "message"), false);
        return;
    }
    ImportDialog dialog(session(), tr("Pasted rows", "what was imported, in the history"), this);
    dialog.readText(text);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT noticed(tr("%n item(s) imported.", "message", dialog.written()), true);
}

void ItemsPage::importFile()
{
    const QString path = m_choosers.open(this);
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({ErrorCode::CannotRead, path, file.errorString()});
        return;
    }
    ImportDialog dialog(session(), QFileInfo(path).fileName(), this);
    dialog.readFile(file.readAll());
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT noticed(tr("%n item(s) imported.", "message", dialog.written()), true);
}

void ItemsPage::exportFile()
{
    const QString name = tr("agenda-items", "name of a file, without suffix");
    const QString path = m_choosers.save(this, name + u'-' + m_data.today.toString(Qt::ISODate) + u".xlsx"_s);
    if (path.isEmpty())
        return;
    const std::vector<AgendaItem> items = shownItems();
    const Sheet sheet = itemSheet(items, m_data.directory, m_data.language);
    Result<QByteArray> content;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        // With the mark, without which a spreadsheet takes UTF-8 for CP949.
        content = "\xEF\xBB\xBF" + writeCsv(sheet, u',').toUtf8();
    } else {
        content =
            writeXlsx({sheet, fundingSheet(items, m_data.language), progressSheet(items, m_data.language)});
    }
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    if (const Result<void> saved = saveFile(path, *content); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    Q_EMIT noticed(tr("%n item(s) written to “%1”.", "message", static_cast<int>(items.size()))
                       .arg(QFileInfo(path).fileName()),
                   false);
}

} // namespace yeouido
