// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT

// The pages beside the week: when they are made, read and shown.

#include "main_window.h"

#include "pages/page.h"
#include "pages/page_list.h"
#include "session.h"
#include "text/error_text.h"
#include "views/week_view.h"
#include "window/event_acts.h"
#include "window/message_bar.h"
#include "window/search_popup.h"
#include "window/search_target.h"
#include "window/tool_row.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

namespace yeouido {

void MainWindow::connectPages()
{
    m_pages.resize(pageList().size(), nullptr);
    for (int index = 0; index < m_actions.pages.size(); ++index)
        connect(m_actions.pages[index], &QAction::triggered, this, [this, index] { showPage(index); });
    connect(m_actions.search, &QAction::triggered, this, &MainWindow::openSearch);
}

void MainWindow::openSearch()
{
    if (!m_search) {
        m_search = new SearchPopup(m_session, this);
        connect(m_search, &SearchPopup::chosen, this, &MainWindow::showHit);
    }
    m_search->popUp();
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

Page *MainWindow::pageAt(int index)
{
    const PageEntry &entry = pageList()[static_cast<std::size_t>(index - 1)];
    Page *&made = m_pages[static_cast<std::size_t>(index - 1)];
    if (made)
        return made;
    made = entry.make(m_session, m_stack);
    made->setObjectName(entry.name);
    m_stack->addWidget(made);
    connect(made, &Page::failed, this,
            [this](const Error &error) { m_message->show(MessageBar::Tone::Error, errorText(error)); });
    connect(made, &Page::noticed, this, [this](const QString &sentence, bool offersUndo) {
        MessageBar::Remedy remedy;
        if (offersUndo)
            remedy = {tr("Undo", "button beside the message that something was done"),
                      [this] { undoOrRedo(true); }};
        m_message->show(MessageBar::Tone::Notice, sentence, remedy);
    });
    connect(made, &Page::recordRequested, this, &MainWindow::showRecord);
    connect(made, &Page::occurrenceRequested, this, &MainWindow::showOccurrence);
    connect(made, &Page::headChanged, this, &MainWindow::updateHead);
    return made;
}

void MainWindow::showPage(int index)
{
    m_actions.pages[index]->setChecked(true);
    if (index == 0) {
        if (page())
            m_week->beginUnderClick();
        m_stack->setCurrentIndex(0);
        if (m_weekIsStale)
            reloadWeek();
        m_week->setFocus();
    } else {
        const bool fromWeek = !page();
        Page *shown = pageAt(index);
        m_stack->setCurrentWidget(shown);
        shown->reload();
        if (fromWeek)
            shown->showDays(m_data.days);
        shown->setFocus();
    }
    updateHead();
    updateActions();
}

void MainWindow::updateHead()
{
    Page *shown = page();
    if (!shown) {
        m_toolRow->showPeriod(m_data.days, m_data.directory, m_data.language);
        return;
    }
    const auto made = std::ranges::find(m_pages, shown);
    const PageEntry &entry = pageList()[static_cast<std::size_t>(made - m_pages.begin())];
    m_toolRow->showPage(entry.title(), shown->subtitle(), shown->toolActions());
}

void MainWindow::createHere()
{
    Page *shown = page();
    if (!shown) {
        createInWeek();
        return;
    }
    for (QAction *action : shown->toolActions()) {
        if (action->property("primary").toBool()) {
            action->trigger();
            return;
        }
    }
}

void MainWindow::showRecord(RecordKind kind, const QString &id)
{
    if (kind == RecordKind::Event) {
        showOccurrence({EventId(id), std::nullopt});
        return;
    }
    const auto pages = pageList();
    const auto entry =
        std::ranges::find_if(pages, [kind](const PageEntry &page) { return page.shows.contains(kind); });
    if (entry == pages.end())
        return;
    const int index = 1 + static_cast<int>(entry - pages.begin());
    showPage(index);
    pageAt(index)->showRecord(kind, id);
}

void MainWindow::showHit(const SearchHit &hit)
{
    if (hit.kind != RecordKind::Event) {
        showRecord(hit.kind, hit.id);
        return;
    }
    const Result<std::optional<OccurrenceKey>> key = occurrenceFor(m_session, hit);
    if (!key)
        m_message->show(MessageBar::Tone::Error, errorText(key.error()));
    else
        showOccurrence(key->value_or(OccurrenceKey{EventId(hit.id), std::nullopt}));
}

void MainWindow::showOccurrence(const OccurrenceKey &key)
{
    const std::optional<QDate> day = dayOf(m_session, key);
    if (!day) {
        m_message->show(MessageBar::Tone::Error, errorText({ErrorCode::NotFound, {}, {}}));
        return;
    }
    showWeekOf(*day);
    showPage(0);
    m_week->select(key);
}

} // namespace yeouido
