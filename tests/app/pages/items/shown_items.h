// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "../../dialogs/widgets.h"
#include "handout/sample.h"
#include "pages/items/items_page.h"
#include "session.h"
#include "support/office_file.h"

#include <QSignalSpy>
#include <QTreeView>

#include <algorithm>
#include <optional>

namespace yeouido::tests {

/// The page of agenda items on a file with the example, or on an empty one.
class ShownItems
{
public:
    explicit ShownItems(bool withSample = true)
    {
        if (withSample)
            required(file.store->apply(required(sampleChange()), QStringLiteral("before")));
        session.emplace(std::move(file.store), file.clock, QStringLiteral("tester"));
        session->setEditable(true);
        page.emplace(*session);
        QObject::connect(&*session, &Session::changed, &*page, [this] { page->reload(); });
        page->reload();
        page->resize(1040, 700);
        page->show();
        if (!QTest::qWaitForWindowExposed(&*page))
            FAIL("the page did not come up");
        page->activateWindow();
        tree().setFocus();
    }

    [[nodiscard]] QTreeView &tree() { return child<QTreeView>(*page, "itemsTreeView"); }

    void select(const QString &id) { REQUIRE(page->showRecord(RecordKind::AgendaItem, id)); }

    [[nodiscard]] AgendaItem item(const QString &id)
    {
        const Directory directory = required(session->store().directory());
        const AgendaItem *found = directory.find(AgendaItemId(id));
        if (!found)
            FAIL("no such item");
        return *found;
    }

    [[nodiscard]] std::vector<AgendaItem> items()
    {
        return required(session->store().directory()).agendaItems;
    }

    /// The titles that are shown, heads included, from top to bottom.
    [[nodiscard]] QStringList titles()
    {
        QStringList shown;
        const QAbstractItemModel &model = *tree().model();
        const auto walk = [&](auto &&self, const QModelIndex &parent) -> void {
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                shown.append(index.data().toString());
                self(self, index);
            }
        };
        walk(walk, {});
        return shown;
    }

    void keys(const QKeySequence &keys)
    {
        // After a dialog the window has to come back first.
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&*page));
        tree().setFocus();
        QTest::keySequence(&tree(), keys);
    }

    void trigger(const char *name) { child<QAction>(*page, name).trigger(); }

    OfficeFile file;
    std::optional<Session> session;
    std::optional<ItemsPage> page;
};

} // namespace yeouido::tests
