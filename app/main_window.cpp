// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "main_window.h"

#include "handout/shipped_holidays.h"
#include "pages/page.h"
#include "paint/style.h"
#include "session.h"
#include "settings/language.h"
#include "text/change_text.h"
#include "text/error_text.h"
#include "text/holiday_text.h"
#include "views/detail_pane.h"
#include "views/month_grid.h"
#include "views/office_banner.h"
#include "views/week_view.h"
#include "window/event_acts.h"
#include "window/message_bar.h"
#include "window/status_line.h"
#include "window/tool_row.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace yeouido {

namespace {

constexpr QSize usualSize(1280, 800);
/// What the frame and title of a window take at most.
constexpr QSize frame(16, 50);

} // namespace

MainWindow::MainWindow(Session &session, const Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_actions(makeWindowActions(this))
    , m_acts(new EventActs(session, this))
    , m_toolRow(new ToolRow(m_actions, this))
    , m_standing(new MessageBar(this))
    , m_message(new MessageBar(this))
    , m_month(new MiniMonth(this))
    , m_banner(new OfficeBanner(this))
    , m_week(new WeekView(this))
    , m_detail(new DetailPane(this))
    , m_status(new StatusLine(session.store().path(), this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QFileInfo(session.store().path()).fileName());
    m_standing->setObjectName(u"standingMessageBar"_s);
    m_month->setObjectName(u"miniMonth"_s);
    m_banner->setObjectName(u"officeBanner"_s);
    m_week->setObjectName(u"weekView"_s);
    m_detail->setObjectName(u"detailPane"_s);
    m_month->setLanguage(currentLanguage());
    buildLayout();
    connectActions();
    connectViews();
    connectActs();
    connectPages();

    resize(usualSize);
    m_data.days = weekOf(m_session.today(), m_preferences.weekStart);
    applyPreferences();
    m_month->setMonth(m_data.days.first);
    reload();
    if (m_data.occurrences.empty())
        showLastDay();
    m_week->setFocus();

    connect(&m_clockTimer, &QTimer::timeout, this, &MainWindow::tick);
    m_clockTimer.start(20s);
}

MainWindow::~MainWindow() = default;

void MainWindow::takePlace()
{
    if (!m_preferences.geometry.isEmpty()) {
        restoreGeometry(m_preferences.geometry);
        return;
    }
    const QSize room = screen()->availableSize();
    if (room.width() < usualSize.width() + frame.width() ||
        room.height() < usualSize.height() + frame.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::showLastDay()
{
    if (!m_preferences.lastDay.isValid())
        return;
    const Result<WeekData> last = readWeek(m_session, weekOf(m_preferences.lastDay, m_preferences.weekStart),
                                           m_office, currentLanguage());
    if (last && !last->occurrences.empty())
        showWeekOf(m_preferences.lastDay);
}

void MainWindow::showWeekOf(QDate day)
{
    m_data.days = weekOf(day, m_preferences.weekStart);
    m_month->setMonth(day);
    reloadWeek();
    reloadMonth();
}

QDate MainWindow::selectedDay() const
{
    if (const std::optional<Occurrence> occurrence = selectedOccurrence())
        return std::max(occurrence->days.first, m_data.days.first);
    const QDate today = m_session.today();
    return m_data.days.contains(today) ? today : m_data.days.first;
}

void MainWindow::setPreferences(const Preferences &preferences)
{
    const QDate day = selectedDay();
    m_preferences = preferences;
    applyPreferences();
    showWeekOf(day);
}

void MainWindow::applyPreferences()
{
    m_month->setWeekStart(m_preferences.weekStart);
    m_actions.weekStartsMonday->setChecked(m_preferences.weekStart == Qt::Monday);
    m_actions.weekStartsSunday->setChecked(m_preferences.weekStart == Qt::Sunday);
    m_actions.sideBar->setChecked(m_preferences.sideBar);
    m_actions.details->setChecked(m_preferences.details);
    updatePanes();
}

void MainWindow::showChecked()
{
    m_status->showFile(m_session.isEditable() ? StatusLine::File::Writable : StatusLine::File::ReadOnly);
    updateActions();
}

void MainWindow::showTrouble(const QString &sentence, bool backupHelps)
{
    MessageBar::Remedy remedy;
    if (backupHelps)
        remedy = {tr("Restore a backup…", "button beside the notice that the file is damaged"),
                  [this] { Q_EMIT restoreRequested(); }};
    m_standing->showStanding(MessageBar::Tone::Warning, sentence, remedy);
    m_status->showFile(StatusLine::File::ReadOnly);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Preferences preferences = m_preferences;
    preferences.geometry = saveGeometry();
    preferences.lastDay = selectedDay();
    changePreferences(preferences);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updatePanes();
}

void MainWindow::reload()
{
    m_message->clear();
    if (Result<OfficeContents> office = readOffice(m_session))
        m_office = std::move(*office);
    else
        m_message->show(MessageBar::Tone::Error, errorText(office.error()));
    reloadMonth();
    if (Page *shown = page()) {
        m_weekIsStale = true;
        m_data.today = m_session.today();
        shown->reload();
        updateHead();
    } else {
        reloadWeek();
    }
    m_status->showSaved(m_session.lastSaved(), m_session.today(), currentLanguage());
    updateActions();
}

void MainWindow::reloadWeek()
{
    Result<WeekData> read = readWeek(m_session, m_data.days, m_office, currentLanguage());
    if (!read) {
        // What was shown stays on the screen, with the reason why it may be old.
        m_message->show(MessageBar::Tone::Error, errorText(read.error()));
        return;
    }
    m_data = std::move(*read);
    m_weekIsStale = false;
    updateHead();
    m_week->setData(m_data);
    m_status->showNotice(shortHolidayNotice(m_data.days.last().year(), shippedHolidays()));
    showBanner();
    updateSelection();
}

void MainWindow::showBanner()
{
    std::optional<OfficeBannerData> content = officeBannerData(m_data);
    if (content) {
        const OfficeStanding standing = standingOf(m_session, m_office, content->key, content->days);
        content->session = standing.session;
        content->carriedOver = standing.carriedOver;
        content->overdue = standing.overdue;
    }
    m_banner->setContent(content, m_data.language);
}

void MainWindow::reloadMonth()
{
    if (Result<MonthMarks> marks = readMonth(m_session, m_month->shownDays(), m_data.days, m_office))
        m_month->setMarks(std::move(*marks));
}

void MainWindow::updateActions()
{
    const bool editable = m_session.isEditable();
    const bool onWeek = !page();
    const bool hasSelection = onWeek && m_week->selected().has_value();
    m_week->setEditable(editable);
    m_detail->setEditable(editable);
    m_actions.newEvent->setEnabled(editable);
    m_actions.newVisit->setEnabled(editable);
    m_actions.back->setEnabled(onWeek);
    m_actions.forward->setEnabled(onWeek);
    m_actions.details->setEnabled(onWeek);
    m_actions.duplicate->setEnabled(editable && hasSelection);
    m_actions.remove->setEnabled(editable && hasSelection);
    m_actions.edit->setEnabled(editable && hasSelection);

    const Change *undoable = m_session.changeToUndo();
    const Change *redoable = m_session.changeToRedo();
    m_actions.undo->setEnabled(editable && undoable);
    m_actions.redo->setEnabled(editable && redoable);
    reword(m_actions.undo,
           undoable ? tr("Undo: %1", "menu Edit and tool tip; %1 is what was done").arg(changeText(*undoable))
                    : tr("Undo", "menu Edit, when there is nothing to undo"));
    reword(m_actions.redo,
           redoable
               ? tr("Redo: %1", "menu Edit and tool tip; %1 is what was undone").arg(changeText(*redoable))
               : tr("Redo", "menu Edit, when there is nothing to redo"));
}

void MainWindow::updateSelection()
{
    std::optional<OccurrenceDetail> detail;
    if (const std::optional<Occurrence> occurrence = selectedOccurrence()) {
        if (Result<OccurrenceDetail> read = readDetail(m_session, *occurrence, m_office))
            detail = std::move(*read);
    }
    m_detail->showDetail(detail, {m_data.directory, m_data.zone, m_data.language, m_data.today});
    updateActions();
}

void MainWindow::updatePanes()
{
    constexpr int narrow = 1160;
    const bool isNarrow = width() < currentStyle().px(narrow);
    if (!isNarrow)
        m_detailsAskedFor = false;
    m_side->setVisible(m_preferences.sideBar);
    m_detail->setVisible(isNarrow ? m_detailsAskedFor : m_preferences.details);
    m_actions.details->setChecked(m_detail->isVisibleTo(this));
}

void MainWindow::tick()
{
    const QDate today = m_session.today();
    if (today != m_data.today)
        reload();
    else
        m_week->setNow(today, m_session.timeOfDay());
}

void MainWindow::stepWeeks(int weeks)
{
    showWeekOf(m_data.days.first.addDays(7 * weeks));
}

void MainWindow::createInWeek()
{
    m_acts->create(nextFullHour(selectedDay(), m_session.timeOfDay(), m_data.zone));
}

void MainWindow::undoOrRedo(bool undo)
{
    if (const Result<void> written = undo ? m_session.undo() : m_session.redo(); !written)
        m_message->show(MessageBar::Tone::Error, errorText(written.error()));
}

void MainWindow::onDone(Act act, const QString &subject, const std::optional<OccurrenceKey> &key)
{
    if (act == Act::Delete) {
        m_message->show(MessageBar::Tone::Notice,
                        tr("Deleted: “%1”", "message with a button to undo; %1 is a title").arg(subject),
                        {tr("Undo", "button beside the message that something was deleted"),
                         [this] { undoOrRedo(true); }});
        return;
    }
    if (!key)
        return;
    if (!findOccurrence(m_data, *key)) {
        if (const std::optional<QDate> day = dayOf(m_session, *key))
            showWeekOf(*day);
    }
    m_week->select(key);
}

void MainWindow::changePreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    const bool otherStart = preferences.weekStart != m_preferences.weekStart;
    m_preferences = preferences;
    if (otherStart)
        setPreferences(preferences);
    updatePanes();
    Q_EMIT preferencesChanged(m_preferences);
}

std::optional<Occurrence> MainWindow::selectedOccurrence() const
{
    const std::optional<OccurrenceKey> key = m_week->selected();
    return key ? occurrenceOf(*key) : std::nullopt;
}

std::optional<Occurrence> MainWindow::occurrenceOf(const OccurrenceKey &key) const
{
    const Occurrence *occurrence = findOccurrence(m_data, key);
    return occurrence ? std::optional(*occurrence) : std::nullopt;
}

} // namespace yeouido
