// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../dialogs/widgets.h"
#include "shown_office.h"

#include "window/search_field.h"
#include "window/search_popup.h"
#include "window/search_target.h"

#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

std::vector<Event> events()
{
    return {timedEvent(u"m1"_s, u"예산 간담회"_s, at(15, 10), at(15, 11)),
            timedEvent(u"m2"_s, u"현장 방문"_s, at(8, 10, 0, 5), at(8, 11, 0, 5))};
}

SearchPopup &opened(ShownOffice &office)
{
    QTest::keyClick(&*office.window, Qt::Key_F, Qt::ControlModifier);
    auto *popup = office.window->findChild<SearchPopup *>();
    REQUIRE(popup);
    REQUIRE(popup->isVisible());
    return *popup;
}

} // namespace

TEST_CASE("What is found while typing leads to its week with Enter")
{
    ShownOffice office(events());
    SearchPopup &popup = opened(office);
    auto &field = child<QLineEdit>(popup, "searchLineEdit");
    auto &list = child<QListView>(popup, "searchListView");
    CHECK(field.hasFocus());
    typeText(&field, u"현장방문"_s);
    REQUIRE(QTest::qWaitFor([&] { return list.model()->rowCount() == 1; }));

    QTest::keyClick(&field, Qt::Key_Return);

    CHECK_FALSE(popup.isVisible());
    CHECK(office.window->shown().days.contains(QDate(2025, 5, 8)));
    CHECK(office.week().selected() == OccurrenceKey{EventId(u"m2"_s), {}});
}

TEST_CASE("Enter counts what was typed just now, arrows choose, Esc goes back")
{
    ShownOffice office(events());
    SearchPopup &popup = opened(office);
    auto &field = child<QLineEdit>(popup, "searchLineEdit");
    typeText(&field, u"ㅇㅅ"_s);
    QTest::keyClick(&field, Qt::Key_Enter);
    CHECK(office.week().selected() == OccurrenceKey{EventId(u"m1"_s), {}});

    opened(office);
    field.clear();
    typeText(&field, u"1"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK_FALSE(popup.isVisible());
    CHECK(office.week().hasFocus());
    CHECK(office.week().selected() == OccurrenceKey{EventId(u"m1"_s), {}});
}

TEST_CASE("A syllable that is being composed counts, a consonant that begins the next does not")
{
    SearchField field;
    field.setText(u"광"_s);
    const auto compose = [&field](const QString &text) {
        QInputMethodEvent event(text, {});
        QApplication::sendEvent(&field, &event);
    };
    compose(u"주"_s);
    CHECK(field.typed() == u"광주"_s);
    compose(u"ㅈ"_s);
    CHECK(field.typed() == u"광"_s);
    field.setText(u"ㄱ"_s);
    compose(u"ㅈ"_s);
    CHECK(field.typed() == u"ㄱㅈ"_s);
}

TEST_CASE("A series that was found leads to its next occurrence from today on")
{
    const Event weekly =
        series(timedEvent(u"weekly"_s, u"주간 보고"_s, at(2, 9), at(2, 10)), u"FREQ=WEEKLY;COUNT=10"_s);
    const Event ended =
        series(timedEvent(u"ended"_s, u"지난 보고"_s, at(1, 9), at(1, 10)), u"FREQ=DAILY;COUNT=3"_s);
    ShownOffice office({weekly, ended});
    SearchHit hit;
    hit.id = u"weekly"_s;
    // Today is 14 April 2025.
    CHECK(required(occurrenceFor(*office.session, hit))->recurrenceId ==
          RecurrenceId{QDate(2025, 4, 16), QTime(9, 0)});
    hit.id = u"ended"_s;
    CHECK(required(occurrenceFor(*office.session, hit))->recurrenceId ==
          RecurrenceId{QDate(2025, 4, 3), QTime(9, 0)});
    hit.occurrence = RecurrenceId{QDate(2025, 4, 2), QTime(9, 0)};
    CHECK(required(occurrenceFor(*office.session, hit))->recurrenceId == hit.occurrence);
    hit = {};
    hit.id = u"gone"_s;
    CHECK_FALSE(required(occurrenceFor(*office.session, hit)).has_value());
}
