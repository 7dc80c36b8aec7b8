// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "app/dialogs/form_events.h"
#include "app/dialogs/widgets.h"
#include "support/catch.h"

#include "dialogs/event_editor_form.h"

#include "office/json.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

class Form : public EventForm
{
public:
    explicit Form(const EventBody &body, const std::optional<Recurrence> &recurrence = {})
        : EventForm(smallOffice(), seoul, QDate(2025, 4, 14))
    {
        setDraft({{}, {}, body, recurrence});
        resize(1060, 640);
        show();
        activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(this));
    }

    void openTab(const char *withChild)
    {
        auto &tabs = child<QTabWidget>(*this, "detailsTabWidget");
        auto &inside = child<QWidget>(*this, withChild);
        for (int index = 0; index < tabs.count(); ++index) {
            if (tabs.widget(index)->isAncestorOf(&inside))
                tabs.setCurrentIndex(index);
        }
        REQUIRE(inside.isVisible());
    }

    template <class Field = QLineEdit>
    void type(const char *name, const QString &text)
    {
        auto &field = child<Field>(*this, name);
        field.setFocus();
        field.selectAll();
        typeText(&field, text);
    }
};

QString json(const EventBody &body)
{
    return QString::fromUtf8(canonicalJson(Event{EventId(u"x"_s), body, {}, {}}));
}

EventBody meetingBody()
{
    EventBody body;
    body.title = u"회의"_s;
    body.when = Timed{at(16, 9), at(16, 10)};
    return body;
}

} // namespace

TEST_CASE("The form gives back every field of an event as it got it")
{
    const std::optional<Recurrence> rule =
        Recurrence{u"FREQ=WEEKLY;BYDAY=MO;WKST=SU"_s, {{QDate(2025, 4, 21), QTime(9, 0)}}, {}};
    Form form(bodyWithEverything(), rule);
    const TypedEvent typed = form.typed();
    CHECK(json(typed.body) == json(bodyWithEverything()));
    CHECK(typed.recurrence == rule);
    CHECK_FALSE(typed.ruleChanged);
}

TEST_CASE("The form gives back an event with nothing set as it got it")
{
    Form form(meetingBody());
    CHECK(json(form.typed().body) == json(meetingBody()));
    CHECK_FALSE(form.typed().recurrence);
}

TEST_CASE("Every text of an event can be typed")
{
    EventBody expected = meetingBody();
    Form form(expected);
    form.type("titleLineEdit", u"간부회의"_s);
    form.type("placeTextLineEdit", u"중회의실"_s);
    form.openTab("descriptionPlainTextEdit");
    form.type<QPlainTextEdit>("descriptionPlainTextEdit", u"설명"_s);
    form.type<QPlainTextEdit>("internalNotePlainTextEdit", u"메모"_s);
    form.openTab("actualPlaceLineEdit");
    form.type("actualPlaceLineEdit", u"소회의실"_s);
    form.type("actualPeopleLineEdit", u"국장"_s);
    expected.title = u"간부회의"_s;
    expected.location.text = u"중회의실"_s;
    expected.description = u"설명"_s;
    expected.internalNote = u"메모"_s;
    expected.actual = Actual{{}, u"소회의실"_s, u"국장"_s, {}};
    CHECK(json(form.typed().body) == json(expected));
}

TEST_CASE("Every choice of an event can be made by keyboard")
{
    EventBody expected = meetingBody();
    Form form(expected);
    const auto choose = [&form](const char *name, const QString &text) {
        auto &box = child<QComboBox>(form, name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        while (!box.currentText().startsWith(text) && box.currentIndex() + 1 < box.count())
            QTest::keyClick(&box, Qt::Key_Down);
        CHECK(box.currentText().startsWith(text));
    };
    choose("placeComboBox", u"국회"_s);
    choose("principalComboBox", u"라마바"_s);
    child<QComboBox>(form, "kindComboBox").setFocus();
    QTest::keyClick(&child<QComboBox>(form, "kindComboBox"), Qt::Key_Home);
    child<QComboBox>(form, "statusComboBox").setFocus();
    QTest::keyClick(&child<QComboBox>(form, "statusComboBox"), Qt::Key_End);
    CHECK(child<QLineEdit>(form, "cancelReasonLineEdit").isVisible());
    form.type("cancelReasonLineEdit", u"국회 일정"_s);
    form.openTab("leadDepartmentComboBox");
    choose("leadDepartmentComboBox", u"기획조정실"_s);
    expected.location.place = PlaceId(u"assembly"_s);
    expected.principal = PersonId(u"vice"_s);
    expected.kind = EventKind::OfficeDay;
    expected.status = EventStatus::Cancelled;
    expected.cancelReason = u"국회 일정"_s;
    expected.leadDepartment = DepartmentId(u"planning"_s);
    CHECK(json(form.typed().body) == json(expected));
    CHECK(child<QComboBox>(form, "principalComboBox").findText(u"가나다 · 시장"_s) < 0);
}

TEST_CASE("Grounds and a public title are asked for as far as an event is closed")
{
    Form form(meetingBody());
    auto &level = child<QComboBox>(form, "disclosureComboBox");
    auto &ground = child<QAbstractButton>(form, "ground5CheckBox");
    auto &publicTitle = child<QLineEdit>(form, "publicTitleLineEdit");
    CHECK(ground.isVisible());
    CHECK_FALSE(publicTitle.isVisible());
    QTest::mouseClick(&ground, Qt::LeftButton, {}, QPoint(8, ground.height() / 2));
    CHECK(form.typed().body.disclosureGrounds == std::set{5});
    level.setFocus();
    QTest::keyClick(&level, Qt::Key_Up);
    CHECK(form.typed().body.disclosure == Disclosure::Partial);
    CHECK(publicTitle.isVisible());
    QTest::keyClick(&level, Qt::Key_Up);
    CHECK(form.typed().body.disclosure == Disclosure::Public);
    CHECK_FALSE(ground.isVisible());
    CHECK(form.typed().body.disclosureGrounds.empty());
}

TEST_CASE("Participants are added, moved and removed by keyboard")
{
    Form form(meetingBody());
    form.openTab("participantsListFieldAddPushButton");
    click(form, "participantsListFieldAddPushButton");
    // Enter makes the next row, which takes the focus.
    typeText(form.focusWidget(), u"사아자 · 정책위의장"_s);
    QTest::keyClick(form.focusWidget(), Qt::Key_Return);
    typeText(form.focusWidget(), u"국장"_s);
    const Participant person{PersonId(u"p"_s), {}, ParticipantRole::Seated};
    const Participant post{{}, u"국장"_s, ParticipantRole::Seated};
    CHECK(form.typed().body.participants == std::vector{person, post});
    QTest::keyClick(form.focusWidget(), Qt::Key_Up, Qt::AltModifier);
    CHECK(form.typed().body.participants == std::vector{post, person});
    QTest::keyClick(form.focusWidget(), Qt::Key_Delete, Qt::AltModifier);
    CHECK(form.typed().body.participants == std::vector{person});
}

TEST_CASE("Materials and sources are entered in rows, and an empty row is none")
{
    Form form(meetingBody());
    form.openTab("materialsListFieldAddPushButton");
    click(form, "materialsListFieldAddPushButton");
    form.type("materialNameLineEdit", u"제안서"_s);
    form.type<QSpinBox>("materialQuantitySpinBox", u"5"_s);
    form.type("materialHolderLineEdit", u"비서실"_s);
    auto &ready = child<QAbstractButton>(form, "materialReadyCheckBox");
    ready.setFocus();
    QTest::keyClick(&ready, Qt::Key_Space);
    click(form, "materialsListFieldAddPushButton");
    CHECK(form.typed().body.materials == std::vector{Material{u"제안서"_s, 5, u"비서실"_s, true}});

    form.openTab("sourcesListFieldAddPushButton");
    click(form, "sourcesListFieldAddPushButton");
    form.type("sourceCitationLineEdit", u"신문"_s);
    form.type("sourceClaimLineEdit", u"수·목"_s);
    auto &certainty = child<QComboBox>(form, "sourceCertaintyComboBox");
    certainty.setFocus();
    QTest::keyClick(&certainty, Qt::Key_End);
    CHECK(form.typed().body.sources == Sources{{u"신문"_s, u"수·목"_s, Certainty::Tentative}});
}

TEST_CASE("Agenda items and parties are ticked with Space")
{
    Form form(meetingBody());
    form.openTab("agendaItemsCheckList");
    auto &items = child<QListWidget>(form, "agendaItemsCheckList");
    items.setFocus();
    QTest::keyClick(&items, Qt::Key_End);
    QTest::keyClick(&items, Qt::Key_Space);
    CHECK(form.typed().body.agendaItems == std::vector{AgendaItemId(u"a3"_s)});
    auto &parties = child<QListWidget>(form, "partiesCheckList");
    parties.setFocus();
    QTest::keyClick(&parties, Qt::Key_Space);
    CHECK(form.typed().body.parties == std::vector{PartyId(u"one"_s)});
}

TEST_CASE("Reminders are pressed, and others added")
{
    Form form(meetingBody());
    form.openTab("reminder30ToolButton");
    QTest::mouseClick(&child<QToolButton>(form, "reminder30ToolButton"), Qt::LeftButton);
    form.type<QSpinBox>("reminderNumberSpinBox", u"3"_s);
    QTest::mouseClick(&child<QToolButton>(form, "addReminderToolButton"), Qt::LeftButton);
    CHECK(form.typed().body.reminderMinutes == std::vector{30, 180});
    QTest::mouseClick(&child<QToolButton>(form, "reminder30ToolButton"), Qt::LeftButton);
    CHECK(form.typed().body.reminderMinutes == std::vector{180});
}

TEST_CASE("The time it really took place begins as planned")
{
    Form form(meetingBody());
    form.openTab("actualWhenCheckBox");
    auto &box = child<QAbstractButton>(form, "actualWhenCheckBox");
    QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(8, box.height() / 2));
    REQUIRE(form.typed().body.actual);
    CHECK(form.typed().body.actual->when == meetingBody().when);
    form.type("actualStartTimeField", u"9:10"_s);
    CHECK(form.settle());
    CHECK(form.typed().body.actual->when == When(Timed{at(16, 9, 10), at(16, 10, 10)}));
    CHECK(form.typed().body.when == meetingBody().when);
}

TEST_CASE("A fault behind a tab brings the tab forward and takes the focus")
{
    Form form(meetingBody());
    CHECK(form.showFaults({{EventField::Other, u"x"_s}}).size() == 1);
    CHECK(form.showFaults({{EventField::RuleEnd, u"too early"_s}}).empty());
    CHECK(child<QWidget>(form, "ruleEndFaultLabel").isVisible());
    form.showFaults({{EventField::Title, u"no title"_s}, {EventField::PublicTitle, u"no public title"_s}});
    CHECK(form.focusWidget() == &child<QLineEdit>(form, "titleLineEdit"));
}

TEST_CASE("Everything that can be typed into or pressed has a name for a screen reader and an objectName")
{
    Form form(bodyWithEverything(), Recurrence{u"FREQ=WEEKLY;BYDAY=MO"_s, {}, {}});
    for (const QWidget *widget : form.findChildren<QWidget *>()) {
        const bool isPopup = widget->window() != form.window();
        if (isPopup || !(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInside = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                              qobject_cast<const QSpinBox *>(widget->parentWidget());
        CAPTURE(widget->metaObject()->className(), widget->objectName());
        if (!isInside) {
            CHECK_FALSE(widget->objectName().isEmpty());
            CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
        }
    }
}

TEST_CASE("Tab goes through the essentials from top to bottom")
{
    Form form(meetingBody());
    form.focusTitle();
    const char *const order[] = {"titleLineEdit",      "whenTimedToolButton", "whenZonesToolButton",
                                 "whenStartDateField", "whenStartTimeField",  "whenEndDateField",
                                 "whenEndTimeField",   "placeComboBox",       "placeTextLineEdit",
                                 "kindComboBox",       "statusComboBox",      "principalComboBox",
                                 "disclosureComboBox"};
    for (const char *name : order) {
        CHECK(form.focusWidget()->objectName() == QString::fromLatin1(name));
        QTest::keyClick(form.focusWidget(), Qt::Key_Tab);
    }
}
