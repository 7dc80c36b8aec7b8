// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/office_page.h"

#include "pages/office/companion_board.h"
#include "pages/office/day_list.h"
#include "pages/office/day_panel.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

OfficePage::OfficePage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_acts(new OfficeActs(session, this))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_days(new QWidget)
    , m_list(new DayList)
    , m_panel(new DayPanel)
    , m_board(new CompanionBoard(*m_acts))
{
    const Style &look = currentStyle();
    setObjectName(u"officePage"_s);
    auto *empty = new EmptyState(
        tr("No weekly office yet", "heading where the file has no weekly office"),
        tr("The days of the weekly office stand here, one card each: their theme, visits, agenda items, the "
           "bureau heads who come along and what is still open. Set the office up once: weekday, place, "
           "hours, "
           "first and last date.",
           "where the file has no weekly office"),
        tr("Set up the weekly office…", "button where the file has no weekly office"));
    m_empty = empty;
    m_tabs->setObjectName(u"officeTabBar"_s);
    m_tabs->setAccessibleName(tr("Parts of the page", "name of the tabs of the page of the weekly office"));
    m_tabs->addTab(tr("Days", "tab of the page of the weekly office"));
    m_tabs->addTab(tr("Who comes along", "tab of the page of the weekly office: bureau heads by days"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);

    auto *panes = new QHBoxLayout(m_days);
    panes->setContentsMargins({});
    panes->setSpacing(look.px(12));
    m_list->setFixedWidth(look.px(316));
    panes->addWidget(m_list);
    panes->addWidget(m_panel, 1);
    for (QWidget *page : {m_days, static_cast<QWidget *>(m_board), m_empty})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look.px(14), look.px(4), look.px(14), look.px(12));
    column->setSpacing(look.px(8));
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_list);

    buildActions();
    connectActs();
    connect(empty, &EmptyState::beginRequested, m_acts, &OfficeActs::setUp);
    empty->beginOnlyWhileEditable(session);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&session, &Session::editableChanged, this, [this] {
        if (isVisible())
            reload();
    });
}

OfficePage::~OfficePage() = default;

void OfficePage::buildActions()
{
    m_setUp = newToolAction(tr("Set up an office…", "button of the page of the weekly office"),
                            u"setUpOfficeAction"_s, this);
    m_change = newToolAction(tr("Change the weekly office…", "button of the page of the weekly office"),
                             u"changeOfficeAction"_s, this);
    connect(m_change, &QAction::triggered, m_acts, &OfficeActs::changeOffice);
    m_newEvent = newToolAction(tr("Visit on this day…", "button of the page of the weekly office"),
                               u"newDayVisitAction"_s, this, u"plus"_s, true);
    connect(m_setUp, &QAction::triggered, m_acts, &OfficeActs::setUp);
    connect(m_newEvent, &QAction::triggered, m_acts, &OfficeActs::addVisit);
}

void OfficePage::connectActs()
{
    connect(m_acts, &OfficeActs::failed, this, &OfficePage::failed);
    connect(m_acts, &OfficeActs::noticed, this, &OfficePage::noticed);
    connect(m_acts, &OfficeActs::dayRenamed, this, &OfficePage::choose);
    connect(m_list, &DayList::chosenChanged, this, [this] {
        showDay();
        Q_EMIT headChanged();
    });
    connect(m_list, &DayList::editRequested, m_panel, &DayPanel::focusTheme);
    connect(m_board, &CompanionBoard::dayRequested, this, [this](const OccurrenceKey &key) {
        m_tabs->setCurrentIndex(0);
        choose(key);
    });
}

QString OfficePage::subtitle() const
{
    const OfficeDaySummary *day = m_list->chosen() ? m_data.find(*m_list->chosen()) : nullptr;
    if (!day)
        return {};
    const OfficeRun run = runOf(keyOf(day->session.occurrence), m_data.sources.sessions);
    std::vector<OfficePlan> plans;
    for (const EventId &series : run.series) {
        const auto office = std::ranges::find(m_data.offices, series, &Event::id);
        if (office != m_data.offices.end())
            plans.push_back(planOf(*office, m_data.zone));
    }
    return planText(plans, m_data.directory(), m_data.language) + u" · "_s +
           tr("%n session(s)", "beside the name of the page: how many there are", run.held);
}

QList<QAction *> OfficePage::toolActions() const
{
    return m_data.days.empty() ? QList<QAction *>{m_setUp} : QList<QAction *>{m_change, m_newEvent};
}

void OfficePage::reload()
{
    Result<OfficePageData> read = readOfficePage(session(), currentLanguage());
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    // What is being taken leave of must not be acted upon any more.
    m_acts->setShown(nullptr, nullptr);
    m_data = std::move(*read);
    std::vector<DayCard> cards;
    for (const OfficeDaySummary &day : m_data.days)
        cards.push_back(cardOf(day, m_data));
    m_list->setCards(std::move(cards));
    if (m_wanted && m_data.find(*m_wanted))
        m_list->choose(*std::exchange(m_wanted, std::nullopt));
    else if (const std::optional<OccurrenceKey> next = nextDay(m_data); next && !m_list->chosen())
        m_list->choose(*next);
    m_board->showData(m_data);
    showDay();
    const bool isEmpty = m_data.days.empty();
    m_tabs->setVisible(!isEmpty);
    m_stack->setCurrentIndex(isEmpty ? 2 : m_tabs->currentIndex());
    updateActions();
    Q_EMIT headChanged();
}

void OfficePage::showDay()
{
    const std::optional<OccurrenceKey> chosen = m_list->chosen();
    const OfficeDaySummary *day = chosen ? m_data.find(*chosen) : nullptr;
    m_acts->setShown(&m_data, day);
    m_panel->setVisible(day);
    if (!day)
        return;
    m_panel->showDay({m_data,
                      *day,
                      *m_acts,
                      {[this](RecordKind kind, const QString &id) { Q_EMIT recordRequested(kind, id); },
                       [this](const OccurrenceKey &key) { Q_EMIT occurrenceRequested(key); }}});
    updateActions();
}

void OfficePage::updateActions()
{
    const bool editable = session().isEditable();
    m_setUp->setEnabled(editable);
    for (QAction *action : {m_change, m_newEvent})
        action->setEnabled(editable && m_list->chosen());
}

void OfficePage::choose(const OccurrenceKey &key)
{
    if (m_data.find(key))
        m_list->choose(key);
    else
        m_wanted = key;
}

void OfficePage::showDays(const DateSpan &days)
{
    const auto isThere = [&days](const OfficeDaySummary &one) {
        return one.session.occurrence.days.overlaps(days);
    };
    auto day = std::ranges::find_if(
        m_data.days, [&isThere](const OfficeDaySummary &one) { return isThere(one) && !one.isSkipped(); });
    if (day == m_data.days.end())
        day = std::ranges::find_if(m_data.days, isThere);
    if (day != m_data.days.end())
        choose(keyOf(day->session.occurrence));
}

bool OfficePage::showRecord(RecordKind kind, const QString &id)
{
    const auto day = std::ranges::find_if(m_data.days, [&](const OfficeDaySummary &one) {
        return kind == RecordKind::OfficeDay && one.record && one.record->id.text() == id;
    });
    if (day == m_data.days.end())
        return false;
    m_tabs->setCurrentIndex(0);
    choose(keyOf(day->session.occurrence));
    return true;
}

} // namespace yeouido
