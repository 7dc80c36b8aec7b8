// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/items/item_data.h"
#include "pages/items/item_tree.h"
#include "pages/page.h"

#include <QSet>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace yeouido {

class CalmComboBox;
class ChoiceField;
class ItemCard;
class ItemFilter;

/// 안건: the packages with their tasks and projects, the issues beside them, and all that is known of each.
class ItemsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemsPage)

public:
    /// Where to, or where from: a path, empty when the person thought better of it.
    struct FileChoosers
    {
        std::function<QString(QWidget *parent, const QString &suggestedName)> save;
        std::function<QString(QWidget *parent)> open;
    };

    explicit ItemsPage(Session &session, QWidget *parent = nullptr);
    ~ItemsPage() override;

    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction *> toolActions() const override;
    void reload() override;
    bool showRecord(RecordKind kind, const QString &id) override;

    /// Replaces the dialogs of the system.
    void setFileChoosers(FileChoosers choosers) { m_choosers = std::move(choosers); }

private:
    void buildList();
    [[nodiscard]] QWidget *newFilterRow();
    void buildActions();
    void offerChoices();
    void showFound();
    void regroup();
    void select(const QString &key);
    void showSelected();
    void updateActs();

    /// The row that is current: an item, a head, or nothing.
    [[nodiscard]] const ItemNode *current() const;
    [[nodiscard]] std::optional<AgendaItem> currentItem() const;
    [[nodiscard]] std::optional<ProposalPackage> currentPackage() const;
    /// The items that are selected, or all that are shown; in the order of the screen.
    [[nodiscard]] std::vector<AgendaItem> selectedItems() const;
    [[nodiscard]] std::vector<AgendaItem> shownItems() const;

    void createItem();
    void createProject();
    void createPackage();
    void openCurrent();
    void editCell(const AgendaItemId &id, ItemTreeColumn column, const QVariant &value);
    void removeCurrent();
    void move(int by);
    void copy();
    void paste();
    void exportFile();
    void importFile();
    void openFunding(std::optional<std::size_t> index);
    void openProgress(std::optional<std::size_t> index);
    void openNew(const AgendaItem &item);
    void refuse(const QString &heading, const QStringList &uses);

    ItemData m_data;
    ItemGrouping m_grouping = ItemGrouping::Package;
    QSet<QString> m_collapsed;
    FileChoosers m_choosers;
    ItemTreeModel *m_model;
    ItemFilter *m_filter;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    ItemCard *m_card;
    QLineEdit *m_search;
    CalmComboBox *m_kind;
    ChoiceField *m_department;
    ChoiceField *m_package;
    CalmComboBox *m_group;
    QLabel *m_none;
    QAction *m_create = nullptr;
    QAction *m_createPackage = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_open = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace yeouido
