// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "schedule/occurrences.h"
#include "settings/preferences.h"
#include "window/week_contents.h"
#include "window/window_actions.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <vector>

class QStackedWidget;

namespace yeouido {

class DetailPane;
class EventActs;
class MessageBar;
class MiniMonth;
class OfficeBanner;
class Page;
class SearchPopup;
class Session;
struct SearchHit;
class StatusLine;
class ToolRow;
class WeekView;

/// The window of one session: the week in the middle, the small month on the left, what is selected on the
/// right. It reads the file again whenever the session says so, and writes through EventActs only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// `session` must outlive the window.
    MainWindow(Session &session, const Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where it stood when it was last closed; at first in its usual size, or all over a small screen.
    void takePlace();

    void showWeekOf(QDate day);

    [[nodiscard]] const WeekData &shown() const { return m_data; }

    /// That of the selected event, else today if it is in the week, else the first of the week.
    [[nodiscard]] QDate selectedDay() const;

    /// The week is 0, the others follow in the order of pageList().
    void showPage(int index);
    /// The page that is shown; nullptr on the week.
    [[nodiscard]] Page *page() const;
    /// Goes to where a record is shown: an event to its week, others to their page.
    void showRecord(RecordKind kind, const QString &id);
    void showOccurrence(const OccurrenceKey &key);

    [[nodiscard]] const WindowActions &actionsByName() const { return m_actions; }

    [[nodiscard]] EventActs &acts() { return *m_acts; }

    /// The line for what just happened: errors, and deletions with the way back.
    [[nodiscard]] MessageBar &messageBar() { return *m_message; }

    void setPreferences(const Preferences &preferences);

    /// The file has been found sound.
    void showChecked();
    /// Why the file can only be read, for as long as it stays open. `backupHelps` offers to restore one.
    void showTrouble(const QString &sentence, bool backupHelps);

Q_SIGNALS:
    void preferencesChanged(const yeouido::Preferences &preferences);
    void openRequested();
    void backUpRequested();
    void restoreRequested();
    void settingsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where nothing is planned this week: what was looked at when the window was last closed.
    void showLastDay();
    void buildLayout();
    // Each part is made in its place: to move a part that has been filled styles all of it anew.
    [[nodiscard]] QWidget *makeSide(QWidget *parent);
    [[nodiscard]] QWidget *makeStack(QWidget *parent);
    [[nodiscard]] QWidget *makeCentre(QWidget *parent);
    void connectActions();
    void connectPreferences();
    void connectViews();
    void connectActs();
    void connectPages();
    [[nodiscard]] Page *pageAt(int index);
    void updateHead();
    void createHere();
    void openSearch();
    void showHit(const SearchHit &hit);

    void reload();
    void reloadWeek();
    void reloadMonth();
    void showBanner();
    void updateActions();
    void updateSelection();
    void applyPreferences();
    void updatePanes();
    void tick();

    void stepWeeks(int weeks);
    void createInWeek();
    void undoOrRedo(bool undo);
    void onDone(Act act, const QString &subject, const std::optional<OccurrenceKey> &key);
    void showContextMenu(const std::optional<OccurrenceKey> &key, const When &cell, const QPoint &position);
    void changePreferences(const Preferences &preferences);
    /// The selected occurrence; nothing where an act needs one and none is selected.
    [[nodiscard]] std::optional<Occurrence> selectedOccurrence() const;
    [[nodiscard]] std::optional<Occurrence> occurrenceOf(const OccurrenceKey &key) const;

    Session &m_session;
    Preferences m_preferences;
    WindowActions m_actions;
    EventActs *m_acts;
    ToolRow *m_toolRow;
    MessageBar *m_standing;
    MessageBar *m_message;
    SearchPopup *m_search = nullptr; ///< made when it is first asked for
    MiniMonth *m_month;
    OfficeBanner *m_banner;
    WeekView *m_week;
    DetailPane *m_detail;
    StatusLine *m_status;
    QStackedWidget *m_stack = nullptr;
    std::vector<Page *> m_pages; ///< made when they are first shown
    QWidget *m_side = nullptr;
    QTimer m_clockTimer;
    WeekData m_data;
    bool m_weekIsStale = false; ///< something was written while another page was shown
    OfficeContents m_office;
    bool m_detailsAskedFor = false; ///< shown although the window is narrow
};

} // namespace yeouido
