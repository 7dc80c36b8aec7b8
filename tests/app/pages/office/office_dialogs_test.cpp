// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/pages/office/shown_office_page.h"
#include "dialogs/time_field.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<Record> usual()
{
    return {weeklyOffice(),
            recordOfDay(u"첫 주제"_s, dayId(16)),
            recordOfDay(u"둘째 주제"_s, dayId(23)),
            eventOn(u"visit"_s, EventKind::PartyVisit, 16),
            eventOn(u"train"_s, EventKind::Travel, 16),
            eventOn(u"later"_s, EventKind::PartyVisit, 23)};
}

} // namespace

TEST_CASE("moving a day asks once what moves along and is one step of undo")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        auto &along = child<QListWidget>(dialog, "alongCheckList");
        REQUIRE(along.count() == 2);
        CHECK(along.item(0)->checkState() == Qt::Checked);
        along.item(0)->setCheckState(Qt::Unchecked);
        child<DateField>(dialog, "newDateDateField").setDate(QDate(2025, 4, 15));
        click(dialog, "savePushButton");
    });
    shown.trigger("moveDayAction");
    CHECK(datesOf(shown.stored(u"office"_s)).front() == u"4.15");
    const QDate train = startDate(shown.stored(u"train"_s).body.when);
    const QDate visit = startDate(shown.stored(u"visit"_s).body.when);
    CHECK(std::set{train, visit} == std::set{QDate(2025, 4, 15), QDate(2025, 4, 16)});
    CHECK(shown.card(0).title.contains(u"첫 주제"));

    REQUIRE(shown.session->undo().has_value());
    CHECK(datesOf(shown.stored(u"office"_s)).front() == u"4.16");
    CHECK(startDate(shown.stored(u"train"_s).body.when) == QDate(2025, 4, 16));
    CHECK(shown.session->changeToUndo() == nullptr);
}

TEST_CASE("moving a day with all later ones takes their visits along and stays on the day")
{
    ShownOfficePage shown(usual());
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    onNextModal([](QDialog &dialog) {
        CHECK(child<QListWidget>(dialog, "alongCheckList").count() == 1);
        child<QRadioButton>(dialog, "thisAndFollowingRadioButton").click();
        child<DateField>(dialog, "newDateDateField").setDate(QDate(2025, 4, 22));
        click(dialog, "savePushButton");
    });
    shown.trigger("moveDayAction");
    CHECK(datesOf(shown.stored(u"office"_s)) == QStringList{u"4.16"_s});
    CHECK(shown.list().model()->rowCount() == 7);
    CHECK(startDate(shown.stored(u"later"_s).body.when) == QDate(2025, 4, 22));
    CHECK(shown.list().currentIndex().row() == 1);
    CHECK(shown.card(1).title.contains(u"둘째 주제"));
    CHECK(shown.card(1).title.contains(u'2'));
}

TEST_CASE("a day is not skipped without a reason, and what was typed stays")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        CHECK(QApplication::focusWidget()->objectName() == u"reasonLineEdit");
        child<QLineEdit>(dialog, "reasonLineEdit").setText(u"국회 일정"_s);
        child<QListWidget>(dialog, "alongCheckList").item(0)->setCheckState(Qt::Unchecked);
        click(dialog, "savePushButton");
    });
    shown.trigger("skipDayAction");
    CHECK(shown.card(0).isSkipped);
    CHECK(shown.card(0).line == u"국회 일정");
    CHECK(shown.card(1).title.contains(u'1'));

    shown.list().setCurrentIndex(shown.list().model()->index(0, 0));
    onNextModal([](QDialog &dialog) {
        CHECK(child<QListWidget>(dialog, "alongCheckList").count() == 1);
        click(dialog, "savePushButton");
    });
    shown.trigger("holdDayAction");
    CHECK_FALSE(shown.card(0).isSkipped);
}

TEST_CASE("a day is extended to the next date; an end before the start is explained")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        child<DateField>(dialog, "lastDateDateField").setDate(QDate(2025, 4, 15));
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        child<DateField>(dialog, "lastDateDateField").setDate(QDate(2025, 4, 17));
        click(dialog, "savePushButton");
    });
    shown.trigger("dayDatesAction");
    CHECK(datesOf(shown.stored(u"office"_s)).front() == u"4.16~17");
}

TEST_CASE("the weekly office gets another weekday from the chosen day on")
{
    ShownOfficePage shown(usual());
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    onNextModal([](QDialog &dialog) {
        child<QComboBox>(dialog, "weekdayComboBox").setCurrentIndex(3);
        CHECK(child<QListWidget>(dialog, "alongCheckList").count() == 1);
        click(dialog, "savePushButton");
    });
    shown.trigger("changeOfficeAction");
    CHECK(shown.list().model()->rowCount() == 7);
    CHECK(shown.card(1).weekday.startsWith(weekdayName(QDate(2025, 4, 24), shown.page->data().language)));
    CHECK(startDate(shown.stored(u"later"_s).body.when) == QDate(2025, 4, 24));
}

TEST_CASE("ending the office says how many written days fall away")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        auto &last = child<DateField>(dialog, "lastDateField");
        auto &dropped = child<QLabel>(dialog, "droppedDaysLabel");
        CHECK(dropped.isVisible());
        CHECK(last.date() == QDate(2025, 4, 16));
        click(dialog, "savePushButton");
    });
    shown.trigger("endOfficeAction");
    CHECK(shown.list().model()->rowCount() == 1);
    CHECK(shown.officeDays().size() == 1);
}

TEST_CASE("a new journey from the page is linked already")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"eventEditor");
        auto &serves = child<QComboBox>(dialog, "servesComboBox");
        CHECK(serves.isVisible());
        CHECK(serves.currentData().toString() == u"visit");
        child<QLineEdit>(dialog, "titleLineEdit").setText(u"KTX"_s);
        click(dialog, "savePushButton");
    });
    auto &row = child<QWidget>(*shown.page, "courseRow-visit");
    QTest::mouseClick(&child<QToolButton>(row, "addJourneyToolButton"), Qt::LeftButton);
    QApplication::processEvents();
    const std::vector<Occurrence> day =
        required(shown.session->store().occurrences(DateSpan::day(QDate(2025, 4, 16))));
    const auto journey =
        std::ranges::find_if(day, [](const Occurrence &one) { return one.body.title == u"KTX"; });
    REQUIRE(journey != day.end());
    CHECK(journey->body.serves == EventId(u"visit"_s));
}
