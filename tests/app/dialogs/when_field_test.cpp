// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/widgets.h"
#include "support/catch.h"
#include "support/events.h"

#include "dialogs/fault_label.h"
#include "dialogs/time_field.h"
#include "dialogs/when_field.h"

#include <QComboBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// A WhenField in a window of its own, with another field to go to.
class Form : public QWidget
{
public:
    explicit Form(const When &shown)
        : when(u"when"_s, seoul)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(&when);
        column->addWidget(&elsewhere);
        when.setWhen(shown);
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    ~Form() override
    {
        when.setParent(nullptr);
        elsewhere.setParent(nullptr);
    }

    void type(const char *field, const QString &text)
    {
        auto &line = child<QLineEdit>(*this, field);
        line.setFocus();
        line.selectAll();
        typeText(&line, text);
        elsewhere.setFocus();
    }

    WhenField when;
    QLineEdit elsewhere;
};

const Timed meeting{at(16, 15), at(16, 16, 30)};

} // namespace

TEST_CASE("A typed start keeps the length, over midnight too")
{
    Form form(meeting);
    form.type("whenStartTimeField", u"0915"_s);
    CHECK(form.when.when() == When(Timed{at(16, 9, 15), at(16, 10, 45)}));
    form.type("whenStartTimeField", u"23:30"_s);
    CHECK(form.when.when() == When(Timed{at(16, 23, 30), at(17, 1)}));
    form.type("whenStartDateField", u"4.30"_s);
    CHECK(form.when.when() == When(Timed{at(30, 23, 30), at(1, 1, 0, 5)}));
}

TEST_CASE("Up and Down step through times and dates")
{
    Form form(meeting);
    auto &end = child<TimeField>(form, "whenEndTimeField");
    end.setFocus();
    QTest::keyClick(&end, Qt::Key_Up);
    CHECK(end.time() == QTime(16, 45));
    QTest::keyClick(&end, Qt::Key_Down);
    QTest::keyClick(&end, Qt::Key_Down);
    CHECK(end.time() == QTime(16, 15));
    auto &date = child<DateField>(form, "whenStartDateField");
    date.setFocus();
    QTest::keyClick(&date, Qt::Key_Up);
    CHECK(form.when.when() == When(Timed{at(17, 15), at(17, 16, 15)}));
}

TEST_CASE("A time that cannot be read puts the old one back and says so")
{
    Form form(meeting);
    form.type("whenStartTimeField", u"25:99"_s);
    CHECK(form.when.when() == When(meeting));
    CHECK(child<TimeField>(form, "whenStartTimeField").text() == u"15:00"_s);
    CHECK(child<FaultLabel>(form, "whenStartFaultLabel").text().contains(u"25:99"_s));
    CHECK_FALSE(form.when.settle());
    CHECK(form.when.settle());
}

TEST_CASE("An end before the start is said at once, beside the end")
{
    Form form(meeting);
    auto &fault = child<FaultLabel>(form, "whenEndFaultLabel");
    CHECK_FALSE(fault.isFault());
    form.type("whenEndTimeField", u"14:00"_s);
    CHECK(fault.isFault());
    CHECK(fault.isVisible());
    form.type("whenEndTimeField", u"16:00"_s);
    CHECK_FALSE(fault.isFault());
}

TEST_CASE("Changing between times, whole days and an open hour keeps the date")
{
    Form form(meeting);
    QTest::mouseClick(&child<QToolButton>(form, "whenAllDayToolButton"), Qt::LeftButton);
    CHECK(form.when.when() == When(AllDay{DateSpan::day(QDate(2025, 4, 16))}));
    form.type("whenEndDateField", u"17"_s);
    CHECK(form.when.when() == When(AllDay{DateSpan::inclusive(QDate(2025, 4, 16), QDate(2025, 4, 17))}));
    QTest::mouseClick(&child<QToolButton>(form, "whenUntimedToolButton"), Qt::LeftButton);
    auto &part = child<QComboBox>(form, "whenPartComboBox");
    CHECK(part.isVisible());
    part.setFocus();
    QTest::keyClick(&part, Qt::Key_End);
    CHECK(form.when.when() == When(Untimed{QDate(2025, 4, 16), DayPart::Afternoon}));
    QTest::mouseClick(&child<QToolButton>(form, "whenTimedToolButton"), Qt::LeftButton);
    CHECK(std::get<Timed>(form.when.when()).start == at(16, 15));
}

TEST_CASE("Seconds and a zone of its own that came from elsewhere stay as they are")
{
    const Timed imported{{QDate(2025, 4, 16), QTime(9, 0, 30), u"Asia/Tokyo"_s}, at(16, 10)};
    Form form(imported);
    CHECK(form.when.when() == When(imported));
    form.type("whenStartTimeField", u"9:00"_s);
    CHECK(form.when.when() == When(imported));
}

TEST_CASE("The end follows the start's time zone until it has one of its own")
{
    Form form(meeting);
    auto &start = child<QComboBox>(form, "whenStartZoneComboBox");
    auto &end = child<QComboBox>(form, "whenEndZoneComboBox");
    CHECK_FALSE(start.isVisible());
    start.setEditText(u"Europe/Paris"_s);
    CHECK(end.currentText() == u"Europe/Paris"_s);
    end.setEditText(u"Asia/Seoul"_s);
    start.setEditText(u"Europe/Rome"_s);
    CHECK(end.currentText() == u"Asia/Seoul"_s);
}
