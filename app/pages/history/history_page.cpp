// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/history/history_page.h"

#include "pages/history/history_view.h"
#include "pages/history/trash_view.h"
#include "paint/style.h"
#include "session.h"

#include <QDialog>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_tabs(new QTabWidget)
    , m_history(new HistoryView(session))
    , m_trash(new TrashView(session))
{
    const Style &look = currentStyle();
    m_tabs->setObjectName(u"historyTabWidget"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_history, tr("History", "tab: who did what"));
    m_tabs->addTab(m_trash, tr("Trash", "tab: what was deleted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(4), look.px(14), look.px(14));
    column->addWidget(m_tabs);
    setFocusProxy(m_tabs->tabBar());
    connect(m_history, &HistoryView::failed, this, &Page::failed);
    connect(m_history, &HistoryView::recordRequested, this, &Page::recordRequested);
    connect(m_trash, &TrashView::failed, this, &Page::failed);
    connect(m_trash, &TrashView::broughtBack, this,
            [this](const QString &sentence) { Q_EMIT noticed(sentence, true); });
}

void HistoryPage::reload()
{
    m_history->reload();
    m_trash->reload();
    const int count = m_trash->count();
    m_tabs->setTabText(1, count == 0 ? tr("Trash", "tab: what was deleted")
                                     : tr("Trash (%1)", "tab: what was deleted, and how many").arg(count));
}

void HistoryPage::showHistoryOf(Session &session, RecordKind kind, const QString &id, const QString &name,
                                QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"historyDialog"_s);
    dialog.setWindowTitle(tr("History of “%1”", "title of a window").arg(name));
    auto *view = new HistoryView(session);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(view);
    view->showOnly(kind, id, name);
    dialog.resize(currentStyle().px(980), currentStyle().px(560));
    dialog.exec();
}

} // namespace yeouido
