// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT

// How the window is put together: its panes, and which act is behind each action and signal.

#include "main_window.h"

#include "dialogs/about.h"
#include "dialogs/go_to_date.h"
#include "pages/visits/visit_forms.h"
#include "paint/hairline.h"
#include "paint/style.h"
#include "session.h"
#include "text/error_text.h"
#include "views/detail_pane.h"
#include "views/month_grid.h"
#include "views/office_banner.h"
#include "views/week_view.h"
#include "window/event_acts.h"
#include "window/hand_out.h"
#include "window/message_bar.h"
#include "window/page_bar.h"
#include "window/status_line.h"
#include "window/tool_row.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeouido {

void MainWindow::buildLayout()
{
    const Style &style = currentStyle();
    auto *page = new QWidget(this);
    setCentralWidget(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolRow);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    column->addLayout(panes, 1);
    column->addWidget(m_status);
    m_side = makeSide(page);
    panes->addWidget(m_side);
    auto *centre = new QVBoxLayout;
    centre->setSpacing(0);
    panes->addLayout(centre, 1);
    auto *standing = new QVBoxLayout;
    standing->setContentsMargins(style.px(12), 0, style.px(12), 0);
    centre->addLayout(standing);
    standing->addWidget(m_standing);
    centre->addWidget(makeStack(page), 1);
}

QWidget *MainWindow::makeSide(QWidget *parent)
{
    const Style &style = currentStyle();
    auto *side = new QFrame(parent);
    side->setObjectName(u"sideFrame"_s);
    side->setProperty("side", true);
    side->setFixedWidth(style.px(212));
    auto *row = new QHBoxLayout(side);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto *pages = new QVBoxLayout;
    row->addLayout(pages, 1);
    pages->setContentsMargins(style.px(12), style.px(12), style.px(11), style.px(12));
    auto *bar = new PageBar(m_actions.pages, side);
    bar->setObjectName(u"pageBar"_s);
    pages->addWidget(bar);
    pages->addSpacing(style.px(12));
    pages->addWidget(m_month);
    pages->addStretch(1);
    row->addWidget(newHairline(Qt::Vertical));
    return side;
}

QWidget *MainWindow::makeStack(QWidget *parent)
{
    const Style &style = currentStyle();
    m_stack = new QStackedWidget(parent);
    m_stack->setObjectName(u"pageStack"_s);
    auto *weekPage = new QWidget(m_stack);
    m_stack->addWidget(weekPage);
    auto *panes = new QHBoxLayout(weekPage);
    panes->setContentsMargins({});
    panes->setSpacing(0);
    panes->addWidget(makeCentre(weekPage), 1);
    m_detail->setFixedWidth(style.px(276));
    panes->addWidget(m_detail);
    m_message->floatOver(m_stack);
    // A page that comes to the front would hide what has just been said.
    connect(m_stack, &QStackedWidget::currentChanged, m_message, &MessageBar::raise);
    return m_stack;
}

QWidget *MainWindow::makeCentre(QWidget *parent)
{
    const Style &style = currentStyle();
    auto *centre = new QWidget(parent);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(style.px(12), style.px(12), style.px(12), style.px(8));
    column->setSpacing(style.px(10));
    column->addWidget(m_banner);
    auto *card = new QFrame(centre);
    column->addWidget(card, 1);
    card->setObjectName(u"weekFrame"_s);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_week);
    return centre;
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions.open, &MainWindow::openRequested);
    on(m_actions.backUp, &MainWindow::backUpRequested);
    on(m_actions.restore, &MainWindow::restoreRequested);
    on(m_actions.settings, &MainWindow::settingsRequested);
    on(m_actions.print, [this] { printDays(m_session, m_data.days, this); });
    on(m_actions.exportFile, [this] { exportDays(m_session, m_data.days, this); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.undo, [this] { undoOrRedo(true); });
    on(m_actions.redo, [this] { undoOrRedo(false); });
    on(m_actions.newEvent, [this] { createHere(); });
    const auto onSelected = [this, on](QAction *action, auto act) {
        on(action, [this, act] {
            if (const std::optional<Occurrence> occurrence = selectedOccurrence())
                act(*occurrence);
        });
    };
    onSelected(m_actions.edit, [this](const Occurrence &occurrence) { m_acts->edit(keyOf(occurrence)); });
    onSelected(m_actions.duplicate, [this](const Occurrence &occurrence) { m_acts->duplicate(occurrence); });
    onSelected(m_actions.remove, [this](const Occurrence &occurrence) { m_acts->remove(occurrence); });
    on(m_actions.back, [this] { stepWeeks(-1); });
    on(m_actions.forward, [this] { stepWeeks(1); });
    on(m_actions.today, [this] {
        showPage(0);
        showWeekOf(m_session.today());
    });
    on(m_actions.goToDate, [this] {
        if (const std::optional<QDate> date = askDate(this, selectedDay())) {
            showWeekOf(*date);
            showPage(0);
        }
    });
    on(m_actions.keys, [this] { showKeys(this, m_actions.all()); });
    on(m_actions.about, [this] { showAbout(this, m_session.store().path()); });
    connectPreferences();
}

void MainWindow::connectPreferences()
{
    const auto startWeekOn = [this](Qt::DayOfWeek day) {
        return [this, day] {
            Preferences preferences = m_preferences;
            preferences.weekStart = day;
            changePreferences(preferences);
        };
    };
    connect(m_actions.weekStartsMonday, &QAction::triggered, this, startWeekOn(Qt::Monday));
    connect(m_actions.weekStartsSunday, &QAction::triggered, this, startWeekOn(Qt::Sunday));
    connect(m_actions.sideBar, &QAction::triggered, this, [this](bool shown) {
        Preferences preferences = m_preferences;
        preferences.sideBar = shown;
        changePreferences(preferences);
    });
    connect(m_actions.details, &QAction::triggered, this, [this](bool shown) {
        Preferences preferences = m_preferences;
        preferences.details = shown;
        m_detailsAskedFor = shown;
        changePreferences(preferences);
        updatePanes();
    });
}

void MainWindow::connectViews()
{
    const auto withOccurrence = [this](auto act) {
        return [this, act](const OccurrenceKey &key, const auto &...rest) {
            if (const std::optional<Occurrence> occurrence = occurrenceOf(key))
                act(*occurrence, rest...);
        };
    };
    connect(m_week, &WeekView::selectionChanged, this, &MainWindow::updateSelection);
    connect(m_week, &WeekView::opened, this, [this](const OccurrenceKey &key) {
        if (m_session.isEditable())
            m_acts->edit(key);
    });
    connect(m_week, &WeekView::createRequested, this, [this](const When &when) { m_acts->create(when); });
    connect(m_week, &WeekView::moveRequested, this,
            withOccurrence(
                [this](const Occurrence &occurrence, const When &when) { m_acts->move(occurrence, when); }));
    connect(m_week, &WeekView::resizeRequested, this,
            withOccurrence([this](const Occurrence &occurrence, const When &when) {
                m_acts->resize(occurrence, when);
            }));
    connect(m_week, &WeekView::deleteRequested, this,
            withOccurrence([this](const Occurrence &occurrence) { m_acts->remove(occurrence); }));
    connect(m_week, &WeekView::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_week, &WeekView::weekStepRequested, this, &MainWindow::stepWeeks);
    connect(m_month, &MiniMonth::dateActivated, this, [this](QDate day) {
        showWeekOf(day);
        showPage(0);
    });
    connect(m_month, &MiniMonth::monthChanged, this, &MainWindow::reloadMonth);
    connect(m_banner, &OfficeBanner::activated, this,
            [this](const OccurrenceKey &key) { m_week->select(key); });
    connect(m_detail, &DetailPane::editRequested, m_actions.edit, &QAction::trigger);
    connect(m_detail, &DetailPane::deleteRequested, m_actions.remove, &QAction::trigger);
    const auto open = [this](VisitForm form) {
        return [this, form](const OccurrenceKey &key, const PartyId &party) {
            if (const Result<void> opened = openVisitForm(m_session, key, party, form, this); !opened)
                m_message->show(MessageBar::Tone::Error, errorText(opened.error()));
            // The link that was pressed has been made anew.
            m_week->setFocus();
        };
    };
    connect(m_detail, &DetailPane::visitRequested, this, open(VisitForm::Plan));
    connect(m_detail, &DetailPane::debriefRequested, this, open(VisitForm::Debrief));
    connect(m_actions.newVisit, &QAction::triggered, this, [this] {
        if (m_office.directory.parties.empty()) {
            // A visit is one of a party: the directory says how to enter one.
            showRecord(RecordKind::Party, {});
            return;
        }
        const Result<std::optional<VisitId>> saved =
            openNewVisit(m_session, this, page() ? QDate() : selectedDay());
        if (!saved)
            m_message->show(MessageBar::Tone::Error, errorText(saved.error()));
        else if (*saved)
            showRecord(RecordKind::Visit, (*saved)->text());
    });
}

void MainWindow::connectActs()
{
    connect(m_acts, &EventActs::done, this, &MainWindow::onDone);
    connect(m_acts, &EventActs::failed, this, [this](Act act, const QString &subject, const Error &error) {
        // The view has put back what was dragged; nothing is read, which would wait for a busy file.
        m_message->show(MessageBar::Tone::Error, failureText(act, subject, error));
    });
    connect(&m_session, &Session::changed, this, &MainWindow::reload);
    connect(&m_session, &Session::editableChanged, this, [this] {
        m_status->showFile(m_session.isEditable() ? StatusLine::File::Writable : StatusLine::File::ReadOnly);
        updateActions();
    });
}

void MainWindow::showContextMenu(const std::optional<OccurrenceKey> &key, const When &cell,
                                 const QPoint &position)
{
    QMenu menu(this);
    menu.setObjectName(u"weekContextMenu"_s);
    if (key) {
        m_week->select(key);
        menu.addActions({m_actions.edit, m_actions.duplicate});
        menu.addSeparator();
        menu.addAction(m_actions.remove);
    } else {
        QAction *create = menu.addAction(tr("New event here…", "context menu of a free place in the week"));
        create->setEnabled(m_session.isEditable());
        connect(create, &QAction::triggered, this, [this, cell] { m_acts->create(cell); });
    }
    menu.exec(position);
}

} // namespace yeouido
