// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/widgets.h"
#include "support/catch.h"
#include "support/events.h"

#include "dialogs/recurrence_editor.h"

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

class Editor : public RecurrenceEditor
{
public:
    Editor()
    {
        setRecurrence({}, start, start);
        open();
    }

    Editor(const QString &rule, const When &first)
    {
        setRecurrence(Recurrence{rule, {}, {}}, first, first);
        open();
    }

    /// Chooses the n-th entry by keyboard.
    void choose(const char *name, int index)
    {
        auto &box = child<QComboBox>(*this, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int step = 0; step < index; ++step)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    void type(const char *name, const QString &text)
    {
        auto &field = child<QWidget>(*this, name);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        typeText(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
    }

    void press(const char *name) { QTest::mouseClick(&child<QToolButton>(*this, name), Qt::LeftButton); }

    QString rule() const { return recurrence().value_or(Recurrence()).rule; }

    static inline const When start = Timed{at(16, 9), at(16, 10)}; ///< the third Wednesday of April

private:
    void open()
    {
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }
};

} // namespace

TEST_CASE("A new event does not repeat until someone says so")
{
    Editor editor;
    CHECK_FALSE(editor.recurrence());
    CHECK_FALSE(editor.isChanged());
}

TEST_CASE("Daily, weekly, monthly and yearly repetitions are made")
{
    Editor editor;
    editor.choose("repetitionComboBox", 1);
    CHECK(editor.rule() == u"FREQ=DAILY"_s);
    editor.type("intervalSpinBox", u"3"_s);
    CHECK(editor.rule() == u"FREQ=DAILY;INTERVAL=3"_s);
    editor.type("intervalSpinBox", u"1"_s);
    editor.choose("repetitionComboBox", 2);
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE"_s);
    editor.press("weekday5ToolButton");
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE,FR"_s);
    editor.choose("repetitionComboBox", 3);
    CHECK(editor.rule() == u"FREQ=MONTHLY;BYMONTHDAY=16"_s);
    editor.choose("monthlyComboBox", 1);
    CHECK(editor.rule() == u"FREQ=MONTHLY;BYDAY=3WE"_s);
    editor.choose("repetitionComboBox", 4);
    CHECK(editor.rule() == u"FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=16"_s);
    CHECK_FALSE(child<QLabel>(editor, "repetitionSummaryLabel").text().isEmpty());
    editor.choose("repetitionComboBox", 0);
    CHECK_FALSE(editor.recurrence());
}

TEST_CASE("A repetition ends after a number of times or on a day")
{
    Editor editor;
    editor.choose("repetitionComboBox", 2);
    editor.choose("repetitionEndComboBox", 1);
    editor.type("repetitionCountSpinBox", u"7"_s);
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE;COUNT=7"_s);
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"5.28"_s);
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T235959"_s);
    editor.choose("repetitionEndComboBox", 0);
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE"_s);
}

TEST_CASE("The repetition of a new event follows its start")
{
    Editor editor;
    editor.choose("repetitionComboBox", 2);
    editor.setStart(Timed{at(15, 9), at(15, 10)});
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=TU"_s);
    editor.press("weekday2ToolButton");
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=TU"_s);
}

TEST_CASE("A rule that was only looked at stays as it was, letter by letter")
{
    const QString rule = GENERATE(u"FREQ=WEEKLY"_s, u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T090000"_s,
                                  u"FREQ=MONTHLY;BYDAY=3WE;COUNT=4"_s, u"FREQ=YEARLY"_s);
    Editor editor(rule, Editor::start);
    CHECK(editor.rule() == rule);
    CHECK_FALSE(editor.isChanged());
    editor.setStart(Timed{at(17, 9), at(17, 10)});
    CHECK_FALSE(editor.isChanged());
    CHECK(editor.rule() == rule);
}

TEST_CASE("A rule that cannot be shown is kept, and said so")
{
    const QString rule = u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s;
    Editor editor(rule, Timed{at(30, 9), at(30, 10)});
    CHECK(editor.rule() == rule);
    CHECK_FALSE(editor.isChanged());
    CHECK(child<QLabel>(editor, "repetitionSummaryLabel").text().contains(rule));
    editor.choose("repetitionComboBox", 2);
    CHECK(editor.isChanged());
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE"_s);
}

TEST_CASE("A series can be given an end")
{
    Editor editor(u"FREQ=WEEKLY;BYDAY=WE"_s, Editor::start);
    editor.choose("repetitionEndComboBox", 2);
    editor.type("repetitionUntilDateField", u"2025-05-28"_s);
    CHECK(editor.isChanged());
    CHECK(editor.rule() == u"FREQ=WEEKLY;BYDAY=WE;UNTIL=20250528T235959"_s);
}
