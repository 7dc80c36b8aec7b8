// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/debrief_dialog.h"
#include "visited_session.h"

#include "agenda/words.h"
#include "pages/matrix/state_badge.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

class ShownDebrief
{
public:
    explicit ShownDebrief(VisitedSession &office, std::size_t entry = 1)
        : visits(required(readVisits(*office.session)))
        , dialog(*office.session, visits, visits.entries.at(entry))
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
    }

    template <class Widget>
    [[nodiscard]] Widget &field(const char *name)
    {
        return child<Widget>(dialog, name);
    }

    void save() { QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier); }

    VisitsData visits;
    DebriefDialog dialog;
};

QString textOf(const QWidget &widget)
{
    QStringList texts;
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("A debrief is written with the keyboard alone and taken back in one step")
{
    VisitedSession office({visitEvent()});
    ShownDebrief shown(office);
    auto &state = shown.field<QComboBox>("answerStateComboBox");
    state.setFocus();
    QTest::keyClick(&state, Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(&state, Qt::Key_Tab);
    auto &said = shown.field<QLineEdit>("answerSaidLineEdit");
    CHECK(said.hasFocus());
    typeText(&said, u"검토하겠다"_s);
    typeText(&shown.field<QLineEdit>("answerPromisedLineEdit"), u"5월 회신"_s);
    QTest::keyClick(&said, Qt::Key_Return);
    CHECK(shown.field<QLineEdit>("evidenceLineEdit").hasFocus());
    CHECK(shown.dialog.isVisible());
    click(shown.dialog, "stepsListFieldAddPushButton");
    typeText(&shown.field<QLineEdit>("stepTextLineEdit"), u"자료 보내기"_s);
    typeText(&shown.field<QLineEdit>("metLineEdit"), u"원내대표"_s);
    typeText(&shown.field<QLineEdit>("actualPlaceLineEdit"), u"의원회관"_s);
    shown.save();

    REQUIRE(shown.dialog.result() == QDialog::Accepted);
    const auto records = required(office.session->store().adoptionRecords());
    REQUIRE(records.size() == 1);
    CHECK(records.front().state == AdoptionState::UnderReview);
    CHECK(records.front().note == u"검토하겠다"_s);
    CHECK(records.front().promised == u"5월 회신"_s);
    CHECK(records.front().evidence.kind == EvidenceKind::Meeting);
    CHECK(records.front().evidence.citation.contains(u"가당"_s));
    CHECK(records.front().evidence.citation.contains(u"정책위의장 홍길동"_s));
    CHECK(required(office.session->store().followUps()).front().text == u"자료 보내기"_s);
    const Visit visit = office.visitOfParty(u"가당"_s);
    CHECK(visit.debriefedOn == office.session->today());
    CHECK(visit.met == u"원내대표"_s);
    CHECK(required(office.session->store().event(EventId(u"visit"_s)))->event.body.actual->place ==
          u"의원회관"_s);

    required(office.session->undo());
    CHECK(office.visits().empty());
    CHECK(required(office.session->store().adoptionRecords()).empty());
    CHECK(required(office.session->store().followUps()).empty());
    CHECK_FALSE(required(office.session->store().event(EventId(u"visit"_s)))->event.body.actual);
}

TEST_CASE("Evidence left empty refuses the debrief and keeps the form")
{
    VisitedSession office({visitEvent()});
    ShownDebrief shown(office);
    typeText(&shown.field<QLineEdit>("answerSaidLineEdit"), u"좋다"_s);
    // What was said makes it a state, without one having been chosen.
    CHECK(shown.field<QComboBox>("answerStateComboBox").currentIndex() == 1);
    shown.field<QLineEdit>("evidenceLineEdit").clear();
    shown.save();
    CHECK(shown.dialog.isVisible());
    CHECK(shown.field<QWidget>("evidenceFaultLabel").isVisible());
    CHECK(shown.field<QLineEdit>("evidenceLineEdit").hasFocus());
    CHECK(shown.field<QLineEdit>("answerSaidLineEdit").text() == u"좋다"_s);
    CHECK(required(office.session->store().adoptionRecords()).empty());
    typeText(&shown.field<QLineEdit>("evidenceLineEdit"), u"회의록"_s);
    shown.save();
    CHECK(required(office.session->store().adoptionRecords()).size() == 1);
}

TEST_CASE("A next step with an owner but no words is refused beside the steps")
{
    VisitedSession office({visitEvent()});
    ShownDebrief shown(office);
    click(shown.dialog, "stepsListFieldAddPushButton");
    typeText(shown.field<QComboBox>("stepOwnerComboBox").lineEdit(), u"비서실"_s);
    shown.save();
    CHECK(shown.dialog.isVisible());
    CHECK(shown.field<QWidget>("stepFaultLabel").isVisible());
}

TEST_CASE("A failed save keeps everything that was typed and says why")
{
    VisitedSession office({visitEvent()});
    ShownDebrief shown(office);
    shown.field<QPlainTextEdit>("debriefPlainTextEdit").setPlainText(u"호의적"_s);
    // Someone else takes the event away in the meantime.
    const Event event = required(office.session->store().event(EventId(u"visit"_s)))->event;
    required(office.session->store().apply(deletion(event), u"other"_s));
    shown.save();
    CHECK(shown.dialog.isVisible());
    CHECK(shown.field<QWidget>("failureFaultLabel").isVisible());
    CHECK(shown.field<QPlainTextEdit>("debriefPlainTextEdit").toPlainText() == u"호의적"_s);
}

TEST_CASE("An item that was not planned can be added to the debrief")
{
    Event event = visitEvent();
    event.body.agendaItems.clear();
    VisitedSession office({event});
    ShownDebrief shown(office);
    auto &other = shown.field<QComboBox>("otherItemComboBox");
    other.setFocus();
    QTest::keyClick(&other, Qt::Key_Down);
    REQUIRE(shown.dialog.findChildren<QComboBox *>(u"answerStateComboBox"_s).size() == 1);
    QTest::keyClick(&shown.field<QComboBox>("answerStateComboBox"), Qt::Key_4, Qt::AltModifier);
    shown.save();
    const auto records = required(office.session->store().adoptionRecords());
    REQUIRE(records.size() == 1);
    CHECK(records.front().item == AgendaItemId(u"item"_s));
    CHECK(records.front().state == AdoptionState::Adopted);
}

TEST_CASE("A debrief that is opened again shows what it recorded and adds to it, nothing twice")
{
    VisitedSession office({visitEvent()});
    {
        ShownDebrief first(office);
        QTest::keyClick(&first.field<QComboBox>("answerStateComboBox"), Qt::Key_2, Qt::AltModifier);
        typeText(&first.field<QLineEdit>("answerSaidLineEdit"), u"검토하겠다"_s);
        typeText(&first.field<QLineEdit>("answerPromisedLineEdit"), u"5월 회신"_s);
        click(first.dialog, "stepsListFieldAddPushButton");
        typeText(&first.field<QLineEdit>("stepTextLineEdit"), u"자료 보내기"_s);
        first.save();
        REQUIRE(first.dialog.result() == QDialog::Accepted);
    }
    {
        ShownDebrief again(office);
        CHECK(again.field<QLabel>("debriefAgainLabel").isVisible());
        CHECK(textOf(again.field<QWidget>("recordedAtVisit")).contains(u"검토하겠다"_s));
        CHECK(textOf(again.field<QWidget>("recordedAtVisit")).contains(u"5월 회신"_s));
        CHECK(again.field<StateBadge>("stateBadge").accessibleName() ==
              adoptionWord(AdoptionState::UnderReview));
        CHECK(textOf(again.field<QWidget>("visitFollowUp")).contains(u"자료 보내기"_s));
        again.save();
        CHECK(again.dialog.result() == QDialog::Accepted);
        CHECK_FALSE(again.dialog.written());
    }
    ShownDebrief third(office);
    QTest::keyClick(&third.field<QComboBox>("answerStateComboBox"), Qt::Key_4, Qt::AltModifier);
    third.save();
    CHECK(required(office.session->store().adoptionRecords()).size() == 2);
    CHECK(required(office.session->store().followUps()).size() == 1);
}

TEST_CASE("An item that was spoken of beside the plan is there again when the debrief is opened again")
{
    Event event = visitEvent();
    event.body.agendaItems.clear();
    VisitedSession office({event});
    {
        ShownDebrief first(office);
        auto &other = first.field<QComboBox>("otherItemComboBox");
        other.setFocus();
        QTest::keyClick(&other, Qt::Key_Down);
        QTest::keyClick(&first.field<QComboBox>("answerStateComboBox"), Qt::Key_4, Qt::AltModifier);
        first.save();
    }
    ShownDebrief again(office);
    CHECK(again.field<QWidget>("recordedAtVisit").isVisible());
    CHECK(again.field<QComboBox>("otherItemComboBox").isHidden());
}

TEST_CASE("A debrief opens at its first item, where the keys of the states work at once")
{
    VisitedSession office({visitEvent()});
    ShownDebrief shown(office);
    REQUIRE(QTest::qWaitForWindowActive(&shown.dialog));
    auto &state = shown.field<QComboBox>("answerStateComboBox");
    CHECK(shown.dialog.focusWidget() == &state);
    QTest::keyClick(shown.dialog.focusWidget(), Qt::Key_3, Qt::AltModifier);
    CHECK(state.currentIndex() == 3);
}

TEST_CASE("All next steps of a debrief are in sight without a list that scrolls by itself")
{
    VisitedSession office({visitEvent()});
    ShownDebrief shown(office);
    for (int row = 0; row < 3; ++row)
        click(shown.dialog, "stepsListFieldAddPushButton");
    QApplication::processEvents();
    REQUIRE(shown.dialog.findChildren<QLineEdit *>(u"stepTextLineEdit"_s).size() == 3);
    const auto &list = shown.field<QWidget>("stepsListField");
    CHECK_FALSE(list.findChild<QScrollArea *>());
    CHECK(list.height() >= list.sizeHint().height());
}
