// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "handout/sample.h"
#include "settings/language.h"
#include "shown_office.h"
#include "window/tool_row.h"
#include "window_program.h"

#include <QLabel>
#include <QToolButton>

#include <map>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

Event meeting()
{
    return timedEvent(u"m1"_s, u"Budget talk"_s, at(15, 10), at(15, 11));
}

const DateSpan thisWeek{QDate(2025, 4, 14), QDate(2025, 4, 21)};

} // namespace

TEST_CASE("The window opens on the week of today and says so")
{
    ShownOffice office({meeting()});

    CHECK(office.window->shown().days == thisWeek);
    CHECK(office.window->findChild<QLabel *>(u"periodLabel"_s)->text() ==
          formatDateSpan(thisWeek, currentLanguage()));
    REQUIRE(office.week().data().occurrences.size() == 1);
    CHECK(office.week().data().occurrences.front().body.title == u"Budget talk"_s);
}

TEST_CASE("Keys move from week to week and back to today")
{
    ShownOffice office;
    MainWindow &window = *office.window;

    const auto weeksAway = [&window] { return thisWeek.first.daysTo(window.shown().days.first) / 7; };
    QTest::keyClick(&office.week(), Qt::Key_Right, Qt::AltModifier);
    CHECK(weeksAway() == 1);
    QTest::keyClick(&office.week(), Qt::Key_PageDown);
    CHECK(weeksAway() == 2);
    QTest::keyClick(&office.week(), Qt::Key_T, Qt::ControlModifier);
    CHECK(weeksAway() == 0);
    QTest::keyClick(&office.week(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(&office.week(), Qt::Key_PageUp);
    CHECK(weeksAway() == -2);
}

TEST_CASE("No key stands for two acts")
{
    ShownOffice office;
    std::map<QKeySequence, QString> owners;
    for (const QAction *action : office.window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            INFO(key.toString() << " of " << action->objectName());
            CHECK(owners.emplace(key, action->objectName()).second);
        }
    }
    for (const QAbstractButton *button : office.window->findChildren<QAbstractButton *>()) {
        if (!button->shortcut().isEmpty())
            CHECK(owners.emplace(button->shortcut(), button->objectName()).second);
    }
    CHECK(owners.size() > 15);
}

TEST_CASE("Each button of the window has a name for tests and words for screen readers")
{
    ShownOffice office;
    for (const QAbstractButton *button : office.window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->objectName().startsWith(u"qt_"))
            continue;
        INFO(button->metaObject()->className() << " " << button->objectName());
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK_FALSE((button->text() + button->accessibleName() + button->toolTip()).isEmpty());
    }
}

TEST_CASE("The week begins on Sunday when someone wants it so, at once and the next time")
{
    ShownOffice office({meeting()});
    Preferences told;
    QObject::connect(&*office.window, &MainWindow::preferencesChanged, &*office.window,
                     [&told](const Preferences &preferences) { told = preferences; });

    office.window->actionsByName().weekStartsSunday->trigger();

    CHECK(office.window->shown().days == DateSpan{QDate(2025, 4, 13), QDate(2025, 4, 20)});
    CHECK(told.weekStart == Qt::Sunday);
    CHECK(office.week().data().occurrences.size() == 1);
}

TEST_CASE("F9 puts the side bar away and brings it back")
{
    ShownOffice office;
    const QWidget *side = office.window->findChild<QWidget *>(u"sideFrame"_s);
    REQUIRE(side->isVisible());
    QTest::keyClick(&office.week(), Qt::Key_F9);
    CHECK_FALSE(side->isVisible());
    QTest::keyClick(&office.week(), Qt::Key_F9);
    CHECK(side->isVisible());
}

TEST_CASE("A narrow window gives its room to the week, a wide one shows the details")
{
    ShownOffice office({meeting()});
    const QWidget *details = office.window->findChild<QWidget *>(u"detailPane"_s);
    REQUIRE(details->isVisible());
    office.window->resize(980, 700);
    CHECK(QTest::qWaitFor([details] { return !details->isVisible(); }));
    CHECK(office.window->width() == 980);
    office.window->actionsByName().details->trigger();
    CHECK(details->isVisible());
    office.window->resize(1280, 800);
    CHECK(QTest::qWaitFor([details] { return details->isVisible(); }));
}

TEST_CASE("A new event stands at the next full hour of the day, at nine when it is night")
{
    const QDate day(2025, 4, 16);
    const auto hours = [&](int from, int to) { return When(Timed{at(16, from), at(16, to)}); };
    CHECK(nextFullHour(day, QTime(14, 5), seoul) == hours(15, 16));
    CHECK(nextFullHour(day, QTime(14, 0), seoul) == hours(15, 16));
    CHECK(nextFullHour(day, QTime(22, 30), seoul) == hours(9, 10));
    CHECK(nextFullHour(day, QTime(20, 59), seoul) == hours(21, 22));
    CHECK(nextFullHour(day, QTime(21, 0), seoul) == hours(9, 10));
    CHECK(nextFullHour(day, QTime(6, 10), seoul) == hours(7, 8));
    CHECK(nextFullHour(day, QTime(3, 10), seoul) == hours(9, 10));
}

TEST_CASE("Holidays are known in the week and in the small month")
{
    ShownOffice office;
    office.window->showWeekOf(QDate(2025, 5, 7));

    CHECK(holidayNames(office.window->shown(), QDate(2025, 5, 6)).contains(u"대체공휴일"_s));
    const MonthMarks marks =
        required(readMonth(*office.session, {QDate(2025, 4, 28), QDate(2025, 6, 9)},
                           office.window->shown().days, required(readOffice(*office.session))));
    CHECK(marks.holidays.contains(QDate(2025, 5, 5)));
    CHECK(marks.holidays.contains(QDate(2025, 6, 3)));
    CHECK_FALSE(marks.holidays.contains(QDate(2025, 5, 7)));
}

TEST_CASE("The hidden week is read once it is shown again, after all that was written on another page")
{
    ShownOffice office({meeting()});
    const auto inWeek = [&office] {
        QStringList titles;
        for (const Occurrence &occurrence : office.week().data().occurrences)
            titles.append(occurrence.body.title);
        return titles;
    };
    const QStringList before = inWeek();
    REQUIRE(before.size() == 1);
    office.window->showPage(1);
    required(office.session->perform(creation(timedEvent(u"later"_s, u"Later"_s, at(17, 10), at(17, 11)))));
    required(office.session->perform(deletion(office.stored(meeting().id.text()))));
    CHECK(inWeek() == before);
    office.window->showPage(0);
    CHECK(inWeek() == QStringList{u"Later"_s});

    office.window->showPage(1);
    required(office.session->undo());
    office.window->showOccurrence({meeting().id, std::nullopt});
    CHECK(inWeek().size() == 2);
    REQUIRE(office.week().selected());
    CHECK(office.week().selected()->event == meeting().id);
}

TEST_CASE("A file whose present week is empty opens where it was closed, a busy one today")
{
    Preferences preferences;
    preferences.lastDay = QDate(2025, 5, 21);
    const Event later = timedEvent(u"later"_s, u"Later"_s, at(21, 10, 0, 5), at(21, 11, 0, 5));
    CHECK(ShownOffice({later}, preferences).window->shown().days.contains(QDate(2025, 5, 21)));
    CHECK(ShownOffice({later, meeting()}, preferences).window->shown().days == thisWeek);
    CHECK(ShownOffice({}, preferences).window->shown().days == thisWeek);
}

TEST_CASE("The countdown names the election and both ends of the week")
{
    Directory directory;
    CHECK(countdownText(thisWeek, directory).isEmpty());
    Election election;
    election.name = u"Election of the 21st president"_s;
    election.shortName = u"President"_s;
    election.date = QDate(2025, 6, 3);
    directory.elections = {election};
    CHECK(countdownText(thisWeek, directory) == u"President D-50 ~ D-44"_s);
    CHECK(countdownText({QDate(2025, 6, 2), QDate(2025, 6, 9)}, directory) == u"President D-1 ~ D+5"_s);
    CHECK(countdownText({QDate(2025, 6, 9), QDate(2025, 6, 16)}, directory).isEmpty());
    directory.elections.front().phases = {{u"Campaign"_s, QDate(2025, 4, 20), QDate(2025, 6, 2)}};
    CHECK(countdownText(thisWeek, directory) == u"President D-50 ~ D-44 · Campaign"_s);
}

TEST_CASE("The week of the example can be drawn without a display")
{
    OfficeFile file;
    required(file.store->apply(required(sampleChange()), u"tester"_s));
    Session session(std::move(file.store), file.clock, u"tester"_s);

    const QImage picture = windowPicture(session, QDate(2025, 4, 16), QSize(1280, 800));

    CHECK(picture.size() == QSize(1280, 800));
    std::set<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 4) {
        for (int y = 0; y < picture.height(); y += 4)
            colours.insert(picture.pixel(x, y));
    }
    CHECK(colours.size() > 30);
}
