// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/event_editor_support.h"

#include <QLabel>
#include <QTabWidget>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

Event weekly()
{
    Event event = series(timedEvent(u"office"_s, u"주간 여의도 집무실"_s, at(16, 9), at(16, 18)),
                         u"FREQ=WEEKLY;BYDAY=WE;COUNT=7"_s);
    event.body.kind = EventKind::OfficeDay;
    return event;
}

OccurrenceKey occurrence(int day, int month = 4)
{
    return {EventId(u"office"_s), RecurrenceId{QDate(2025, month, day), QTime(9, 0)}};
}

std::vector<QDate> datesOf(Office &office)
{
    std::vector<QDate> dates;
    const auto found = office.session->store().occurrences({QDate(2025, 4, 1), QDate(2025, 8, 1)});
    REQUIRE(found);
    for (const Occurrence &one : *found)
        dates.push_back(startDate(one.body.when));
    return dates;
}

} // namespace

TEST_CASE("A series is made with an end")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"주간 회의"_s);
    editor.choose("repetitionComboBox", 2);
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-05-07"_s);
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(datesOf(office) ==
          std::vector{QDate(2025, 4, 16), QDate(2025, 4, 23), QDate(2025, 4, 30), QDate(2025, 5, 7)});
    CHECK(editor.saved().recurrenceId == RecurrenceId{QDate(2025, 4, 16), QTime(15, 0)});
}

TEST_CASE("A repetition that ends before its start is refused beside its end")
{
    Office office;
    Editor editor(office, newEvent());
    editor.type("titleLineEdit", u"주간 회의"_s);
    editor.choose("repetitionComboBox", 2);
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-04-01"_s);
    child<QTabWidget>(editor, "detailsTabWidget").setCurrentIndex(3);
    editor.save();
    CHECK(child<FaultLabel>(editor, "ruleEndFaultLabel").isVisible());
    CHECK(office.events().empty());
}

TEST_CASE("One date of a series is changed alone")
{
    Office office({weekly()});
    Editor editor(office, occurrence(23));
    CHECK(child<QLabel>(editor, "seriesLabel").isVisible());
    editor.type("placeTextLineEdit", u"소통관"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "thisOnlyButton"); });
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(editor.saved() == occurrence(23));
    const Event saved = office.event(u"office"_s);
    REQUIRE(saved.overrides.size() == 1);
    CHECK(saved.overrides.front().body.location.text == u"소통관"_s);
    CHECK(saved.body.location.text.isEmpty());

    Editor again(office, occurrence(23));
    CHECK(again.typedBody().location.text == u"소통관"_s);
}

TEST_CASE("This and following dates of a series move to another weekday")
{
    Office office({weekly()});
    Editor editor(office, occurrence(30));
    editor.type("whenStartDateField", u"29"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "thisAndFollowingButton"); });
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(datesOf(office) == std::vector{QDate(2025, 4, 16), QDate(2025, 4, 23), QDate(2025, 4, 29),
                                         QDate(2025, 5, 6), QDate(2025, 5, 13), QDate(2025, 5, 20),
                                         QDate(2025, 5, 27)});
    CHECK(editor.saved().event != EventId(u"office"_s));
}

TEST_CASE("A whole series is renamed")
{
    Office office({weekly()});
    Editor editor(office, occurrence(23));
    editor.type("titleLineEdit", u"여의도 집무실"_s);
    onNextModal([](QDialog &dialog) { click(dialog, "allButton"); });
    editor.save();
    CHECK(office.event(u"office"_s).body.title == u"여의도 집무실"_s);
    CHECK(office.event(u"office"_s).overrides.empty());
    CHECK(datesOf(office).size() == 7);
}

TEST_CASE("Going back from the question about a series leaves the editor as it was")
{
    Office office({weekly()});
    Editor editor(office, occurrence(23));
    editor.type("titleLineEdit", u"여의도 집무실"_s);
    onNextModal([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    editor.save();
    CHECK(editor.isVisible());
    CHECK(editor.typedBody().title == u"여의도 집무실"_s);
    CHECK(office.event(u"office"_s).body.title == u"주간 여의도 집무실"_s);
}

TEST_CASE("A series is ended on a date")
{
    Office office({weekly()});
    Editor editor(office, occurrence(16));
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-04-30"_s);
    // A new rule at the first date concerns the whole series: there is nothing to ask.
    editor.save();
    CHECK(editor.result() == QDialog::Accepted);
    CHECK(datesOf(office) == std::vector{QDate(2025, 4, 16), QDate(2025, 4, 23), QDate(2025, 4, 30)});
}
