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

TEST_CASE("what else is on a day is offered without a tick, and moves only with one")
{
    std::vector<Record> records = usual();
    records.emplace_back(eventOn(u"ceremony"_s, EventKind::Ceremony, 16));
    for (const bool goesAlong : {false, true}) {
        CAPTURE(goesAlong);
        ShownOfficePage shown(records);
        bool isTicked = true;
        onNextModal([&](QDialog &dialog) {
            auto &along = child<QListWidget>(dialog, "alongCheckList");
            REQUIRE(along.count() == 3);
            for (int row = 0; row < along.count(); ++row) {
                if (!along.item(row)->data(Qt::UserRole).toString().startsWith(u"ceremony"))
                    continue;
                isTicked = along.item(row)->checkState() == Qt::Checked;
                along.item(row)->setCheckState(goesAlong ? Qt::Checked : Qt::Unchecked);
            }
            child<DateField>(dialog, "newDateDateField").setDate(QDate(2025, 4, 15));
            click(dialog, "savePushButton");
        });
        shown.trigger("moveDayAction");
        CHECK_FALSE(isTicked);
        CHECK(startDate(shown.stored(u"visit"_s).body.when) == QDate(2025, 4, 15));
        CHECK(startDate(shown.stored(u"ceremony"_s).body.when) == QDate(2025, 4, goesAlong ? 15 : 16));
    }
}

TEST_CASE("a day that is extended into the next session says so")
{
    ShownOfficePage shown(usual());
    QStringList cautions;
    onNextModal([&](QDialog &dialog) {
        const auto &label = child<QLabel>(dialog, "cautionsLabel");
        auto &last = child<DateField>(dialog, "lastDateDateField");
        const auto typeDay = [&last](int day) {
            last.setFocus();
            last.selectAll();
            typeText(&last, u"2025-04-%1"_s.arg(day));
            QTest::keyClick(&last, Qt::Key_Tab);
        };
        for (const int day : {22, 23}) {
            typeDay(day);
            cautions.append(label.isVisible() ? label.text() : QString());
        }
        // As it was, or leaving would ask.
        typeDay(16);
        dialog.reject();
    });
    shown.trigger("dayDatesAction");
    REQUIRE(cautions.size() == 2);
    CHECK(cautions.at(0) == QString());
    CHECK(cautions.at(1).contains(u"23.(수)"_s));
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

TEST_CASE("a visit that is added to a day asks for the party and is a visit of that date")
{
    std::vector<Record> records = usual();
    Party party;
    party.id = PartyId(u"가당"_s);
    party.name = u"가당"_s;
    records.emplace_back(party);
    for (const char *action : {"add-party-visitAction", "newDayVisitAction"}) {
        ShownOfficePage shown(records);
        QTest::keyClick(&shown.list(), Qt::Key_Down);
        onNextModal([](QDialog &dialog) {
            CHECK(dialog.objectName() == u"visitEditor");
            auto &parties = child<QComboBox>(dialog, "visitPartyComboBox");
            parties.setCurrentIndex(parties.findText(u"가당"_s));
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        });
        shown.trigger(action);
        const std::vector<Visit> visits = required(shown.session->store().visits());
        REQUIRE(visits.size() == 1);
        CHECK(visits.front().party == party.id);
        const auto event = required(shown.session->store().event(visits.front().event));
        REQUIRE(event);
        CHECK(startDate(event->event.body.when) == QDate(2025, 4, 23));
    }
}

TEST_CASE("other dates ask once what moves along, and name what stays outside")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        auto &along = child<QListWidget>(dialog, "alongCheckList");
        auto &staying = child<QLabel>(dialog, "stayingLabel");
        CHECK_FALSE(along.isVisible());
        child<DateField>(dialog, "lastDateDateField").setDate(QDate(2025, 4, 18));
        child<DateField>(dialog, "firstDateDateField").setDate(QDate(2025, 4, 17));
        Q_EMIT child<DateField>(dialog, "firstDateDateField").dateEdited(QDate(2025, 4, 17));
        REQUIRE(along.count() == 2);
        CHECK(along.item(0)->checkState() == Qt::Checked);
        CHECK_FALSE(staying.isVisible());
        along.item(0)->setCheckState(Qt::Unchecked);
        CHECK(staying.isVisible());
        click(dialog, "savePushButton");
    });
    shown.trigger("dayDatesAction");
    CHECK(datesOf(shown.stored(u"office"_s)).front() == u"4.17~18");
    const QDate train = startDate(shown.stored(u"train"_s).body.when);
    const QDate visit = startDate(shown.stored(u"visit"_s).body.when);
    CHECK(std::set{train, visit} == std::set{QDate(2025, 4, 16), QDate(2025, 4, 17)});
    REQUIRE(shown.session->undo().has_value());
    CHECK(datesOf(shown.stored(u"office"_s)).front() == u"4.16");
    CHECK(shown.session->changeToUndo() == nullptr);
}

TEST_CASE("a day that is moved to a holiday says so before and on its card")
{
    ShownOfficePage shown(usual());
    onNextModal([](QDialog &dialog) {
        auto &daysOff = child<QLabel>(dialog, "cautionsLabel");
        CHECK_FALSE(daysOff.isVisible());
        child<DateField>(dialog, "newDateDateField").setDate(QDate(2025, 5, 6));
        Q_EMIT child<DateField>(dialog, "newDateDateField").dateEdited(QDate(2025, 5, 6));
        CHECK(daysOff.isVisible());
        click(dialog, "savePushButton");
    });
    shown.trigger("moveDayAction");
    const DayCard &card = shown.card(2);
    CHECK(card.date.contains(u'6'));
    CHECK(std::ranges::any_of(
        card.chips, [](const CardChip &chip) { return chip.warns && chip.text.contains(u"대체공휴일"_s); }));
}

TEST_CASE("an office that goes on on another weekday is named with both in the head of the page")
{
    ShownOfficePage shown(usual());
    QTest::keyClick(&shown.list(), Qt::Key_Down);
    onNextModal([](QDialog &dialog) {
        child<QRadioButton>(dialog, "thisAndFollowingRadioButton").click();
        child<DateField>(dialog, "newDateDateField").setDate(QDate(2025, 4, 22));
        click(dialog, "savePushButton");
    });
    shown.trigger("moveDayAction");
    const Language language = shown.page->data().language;
    const QString head = shown.page->subtitle();
    CHECK(head.contains(formatDate(QDate(2025, 4, 16), language, Year::Without)));
    CHECK(head.contains(formatDateSpan(DateSpan::inclusive(QDate(2025, 4, 22), QDate(2025, 5, 27)), language,
                                       Year::Without)));
    CHECK(head.contains(u'7'));
}

TEST_CASE("with an office there is the plan is changed, and a second one says that it is another")
{
    ShownOfficePage shown(usual());
    QString changing;
    onNextModal([&changing](QDialog &dialog) {
        changing = dialog.windowTitle();
        CHECK(child<QLineEdit>(dialog, "titleLineEdit").text() == u"주간 집무실");
        dialog.reject();
    });
    REQUIRE(shown.page->toolActions().front()->objectName() == u"changeOfficeAction");
    shown.trigger("changeOfficeAction");
    onNextModal([&changing](QDialog &dialog) {
        CHECK(dialog.windowTitle() != changing);
        dialog.reject();
    });
    shown.trigger("beginOfficeAction");
    CHECK_FALSE(changing.isEmpty());
}

TEST_CASE("visits whose debrief is due are written down from the day")
{
    std::vector<Record> records = usual();
    Party party;
    party.id = PartyId(u"party"_s);
    party.name = u"가당"_s;
    records.emplace_back(party);
    records.emplace_back(visitOf(u"visited"_s, {EventId(u"visit"_s), std::nullopt}));
    ShownOfficePage shown(records);
    CHECK_FALSE(shown.page->findChild<QToolButton *>(u"dayDebriefToolButton"_s));
    shown.file.clock.setNow(QDateTime(QDate(2025, 4, 16), QTime(9, 0), Qt::UTC));
    shown.page->reload();
    bool opened = false;
    onNextModal([&opened](QDialog &dialog) {
        opened = dialog.objectName() == u"debriefDialog";
        dialog.reject();
    });
    shown.press("dayDebriefToolButton");
    CHECK(opened);
}
