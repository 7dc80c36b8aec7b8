// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_matrix.h"

#include "agenda/words.h"
#include "settings/language.h"
#include "support/visits.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2025, 4, 9);

/// Presses a key where the keyboard is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Goes on with Tab until the keyboard is in that field.
void tabTo(QDialog &dialog, const char *name)
{
    const auto &field = child<QWidget>(dialog, name);
    for (int step = 0; step < 20 && !field.hasFocus(); ++step)
        press(Qt::Key_Tab);
    REQUIRE(field.hasFocus());
}

} // namespace

TEST_CASE("A state of the matrix without evidence is refused beside the field "
          "and keeps what was typed")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    shown.select(u"rail"_s, u"가당"_s);
    bool cameUp = false;
    onNextModal([&](QDialog &dialog) {
        cameUp = dialog.objectName() == u"adoptionDialog"_s;
        auto &state = child<QComboBox>(dialog, "stateComboBox");
        QTest::keyClick(&state, Qt::Key_Down);
        const int chosen = state.currentIndex();
        typeText(&child<QPlainTextEdit>(dialog, "notePlainTextEdit"), u"좋다고 함"_s);
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        CHECK(child<QWidget>(dialog, "evidenceFaultLabel").isVisible());
        CHECK(child<QLineEdit>(dialog, "citationLineEdit").hasFocus());
        CHECK(state.currentIndex() == chosen);
        CHECK(child<QPlainTextEdit>(dialog, "notePlainTextEdit").toPlainText() == u"좋다고 함"_s);
        CHECK(shown.records().size() == 1);
        typeText(&child<QLineEdit>(dialog, "citationLineEdit"), u"회의록"_s);
        CHECK_FALSE(child<QWidget>(dialog, "evidenceFaultLabel").isVisible());
        click(dialog, "savePushButton");
    });
    shown.key(Qt::Key_Return);
    REQUIRE(cameUp);
    REQUIRE(shown.records().size() == 2);
    REQUIRE(shown.latest());
    CHECK(shown.latest()->state == AdoptionState::UnderReview);
    CHECK(shown.latest()->evidence.citation == u"회의록"_s);
    CHECK(shown.latest()->note == u"좋다고 함"_s);
    CHECK(shown.latest()->date == shown.office.session->today());
}

TEST_CASE("An adopted project changes its cell, the figure and the card of the "
          "party; undo takes it back")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    shown.select(u"rail"_s, u"가당"_s);
    CHECK(shown.text("figureLabel") == u"0 / 40"_s);
    CHECK(shown.text("countLabel").contains(u"handed over 1"_s));
    shown.enter(3, u"공약집 12쪽"_s);

    REQUIRE(shown.latest());
    CHECK(shown.latest()->state == AdoptionState::Adopted);
    CHECK(shown.text("figureLabel") == u"1 / 40"_s);
    CHECK(shown.text("countLabel").contains(u"1 of 40 adopted"_s));
    CHECK(shown.card(u"가당"_s).ratio == u"1 / 40"_s);
    CHECK(shown.card(u"나당"_s).ratio == u"0 / 40"_s);
    CHECK(shown.view().current() == MatrixPlace{1, 0});

    required(shown.office.session->undo());
    REQUIRE(shown.latest());
    CHECK(shown.latest()->state == AdoptionState::Delivered);
    CHECK(shown.text("figureLabel") == u"0 / 40"_s);
    CHECK(shown.card(u"가당"_s).ratio == u"0 / 40"_s);
    CHECK(shown.records().size() == 1);
}

TEST_CASE("The history beside the matrix lists the records of the cell, newest "
          "first")
{
    ShownMatrix shown(
        {matrixItems(),
         matrixParties(),
         {recordOf(u"2쪽"_s, u"rail"_s, u"가당"_s, first.addDays(2), AdoptionState::UnderReview),
          recordOf(u"3쪽"_s, u"rail"_s, u"가당"_s, first.addDays(4), AdoptionState::Adopted),
          recordOf(u"1쪽"_s, u"rail"_s, u"가당"_s, first, AdoptionState::Delivered),
          recordOf(u"9쪽"_s, u"rail"_s, u"나당"_s, first.addDays(9), AdoptionState::NotAdopted)}});
    shown.select(u"rail"_s, u"가당"_s);
    CHECK_FALSE(child<QWidget>(*shown.page, "historyPanel").isVisible());
    shown.key(Qt::Key_Space);
    REQUIRE(child<QWidget>(*shown.page, "historyPanel").isVisible());
    CHECK(shown.history() == QStringList{u"공약집 3쪽"_s, u"공약집 2쪽"_s, u"공약집 1쪽"_s});
    CHECK(shown.latest()->state == AdoptionState::Adopted);
    shown.key(Qt::Key_Right);
    CHECK(shown.history() == QStringList{u"공약집 9쪽"_s});
    shown.key(Qt::Key_Down);
    CHECK(shown.history().isEmpty());
    shown.key(Qt::Key_Escape);
    CHECK_FALSE(child<QWidget>(*shown.page, "historyPanel").isVisible());
}

TEST_CASE("A record deleted from the history of a cell lets the one before it "
          "count again")
{
    ShownMatrix shown({matrixItems(),
                       matrixParties(),
                       delivered(),
                       {recordOf(u"2쪽"_s, u"rail"_s, u"가당"_s, first.addDays(2), AdoptionState::Adopted)}});
    shown.select(u"rail"_s, u"가당"_s);
    CHECK(shown.text("figureLabel") == u"1 / 40"_s);
    shown.key(Qt::Key_Space);
    QCoreApplication::processEvents();
    onNextModal([](QDialog &dialog) { click(dialog, "deleteRecordButton"); });
    // The uppermost is the newest.
    QTest::mouseClick(&child<QToolButton>(*shown.page, "deleteRecordToolButton"), Qt::LeftButton);
    CHECK(shown.text("figureLabel") == u"0 / 40"_s);
    CHECK(shown.latest()->state == AdoptionState::Delivered);
    CHECK(shown.history() == QStringList{u"공약집 1쪽"_s});
    required(shown.office.session->undo());
    CHECK(shown.text("figureLabel") == u"1 / 40"_s);
}

TEST_CASE("A state is entered in the matrix with the keyboard alone")
{
    ShownMatrix shown({matrixItems(), matrixParties()});
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Right);
    onNextModal([](QDialog &dialog) {
        // It begins with 전달, and as known inside only.
        press(Qt::Key_End);
        press(Qt::Key_Up);
        tabTo(dialog, "announcementComboBox");
        press(Qt::Key_Down);
        tabTo(dialog, "citationLineEdit");
        typeText(QApplication::focusWidget(), u"7 page"_s);
        tabTo(dialog, "promisedPlainTextEdit");
        typeText(QApplication::focusWidget(), u"soon"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(dialog.isVisible());
    });
    shown.key(Qt::Key_Return);
    REQUIRE(shown.latest());
    CHECK(shown.latest()->item == AgendaItemId(u"rail"_s));
    CHECK(shown.latest()->addressee == partyNamed(u"나당"_s));
    CHECK(shown.latest()->state == AdoptionState::NotAdopted);
    CHECK(shown.latest()->announcement == Announcement::Announced);
    CHECK(shown.latest()->evidence.citation == u"7 page"_s);
    CHECK(shown.latest()->promised == u"soon"_s);
    CHECK(shown.view().current() == MatrixPlace{1, 1});
    // The keyboard is in the table again.
    CHECK(shown.page->focusWidget() == &shown.view());
}

TEST_CASE("A state entered without a word more is known inside only, and its history says so")
{
    ShownMatrix shown({matrixItems(), matrixParties()});
    shown.select(u"rail"_s, u"가당"_s);
    shown.enter(3, u"7쪽"_s);
    REQUIRE(shown.latest());
    CHECK(shown.latest()->announcement == Announcement::Internal);
    CHECK(shown.view().accessibleDescription().contains(announcementWord(Announcement::Internal)));
    AdoptionRecord announced =
        recordOf(u"8쪽"_s, u"rail"_s, u"가당"_s, first.addDays(20), AdoptionState::Adopted);
    announced.announcement = Announcement::Announced;
    shown.office.add(announced);
    CHECK(shown.view().accessibleDescription().contains(announcementWord(Announcement::Announced)));
    CHECK_FALSE(shown.view().accessibleDescription().contains(announcementWord(Announcement::Internal)));
}

TEST_CASE("A record that was typed but not saved is not thrown away without a question")
{
    ShownMatrix shown({matrixItems(), matrixParties()});
    shown.select(u"rail"_s, u"가당"_s);
    onNextModal([](QDialog &dialog) {
        typeText(&child<QLineEdit>(dialog, "citationLineEdit"), u"7"_s);
        onNextModal([&dialog](QDialog &question) {
            CHECK(&question != &dialog);
            click(question, "discardButton");
        });
        press(Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
    shown.key(Qt::Key_Return);
    CHECK(shown.records().empty());
}

TEST_CASE("A click on a cell of the matrix opens its history; a double click enters a state")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    const auto &history = child<QWidget>(*shown.page, "historyPanel");
    const auto centre = [&](const MatrixPlace &place) {
        return shown.view().currentLayout().cell(place).center();
    };
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, centre({1, 0}));
    CHECK(shown.view().current() == MatrixPlace{1, 0});
    REQUIRE(history.isVisible());
    CHECK(shown.text("historyItemLabel") == u"철도 건설"_s);
    CHECK(shown.text("historyAddresseeLabel") == u"가당"_s);
    CHECK(shown.history() == QStringList{u"공약집 1쪽"_s});
    QTest::mouseClick(shown.view().viewport(), Qt::LeftButton, {}, centre({2, 1}));
    CHECK(shown.text("historyAddresseeLabel") == u"나당"_s);
    CHECK(shown.history().isEmpty());

    bool cameUp = false;
    onNextModal([&](QDialog &dialog) {
        cameUp = dialog.objectName() == u"adoptionDialog"_s;
        dialog.reject();
    });
    QTest::mouseDClick(shown.view().viewport(), Qt::LeftButton, {}, centre({2, 1}));
    CHECK(cameUp);
}

TEST_CASE(
    "A state can name the visit at which it was said, and its history says who entered it and leads there")
{
    const auto prepared = [](const QString &title, const QString &party, int day) {
        Event event = timedEvent(u"visit-%1"_s.arg(day), title, at(day, 10), at(day, 11));
        event.body.kind = EventKind::PartyVisit;
        event.body.parties = {PartyId(party)};
        return std::vector<Record>{event, visitOf(event, party)};
    };
    std::vector<Record> cancelled = prepared(u"취소된 면담"_s, u"가당"_s, 3);
    std::get<Event>(cancelled.front()).body.status = EventStatus::Cancelled;
    std::get<Event>(cancelled.front()).body.cancelReason = u"일정 변경"_s;
    ShownMatrix shown({matrixItems(), matrixParties(), cancelled, prepared(u"앞으로의 면담"_s, u"가당"_s, 28),
                       prepared(u"첫 면담"_s, u"가당"_s, 2), prepared(u"다음 면담"_s, u"가당"_s, 9),
                       prepared(u"남의 면담"_s, u"나당"_s, 10)});
    shown.select(u"rail"_s, u"가당"_s);
    QStringList offered;
    onNextModal([&](QDialog &dialog) {
        auto &visit = child<QComboBox>(dialog, "visitComboBox");
        for (int index = 0; index < visit.count(); ++index)
            offered.append(visit.itemText(index));
        child<QComboBox>(dialog, "evidenceKindComboBox").setFocus();
        press(Qt::Key_Tab);
        REQUIRE(visit.hasFocus());
        press(Qt::Key_Down);
        typeText(&child<QLineEdit>(dialog, "citationLineEdit"), u"면담 기록"_s);
        click(dialog, "savePushButton");
    });
    shown.key(Qt::Key_Return);
    REQUIRE(offered.size() == 3);
    CHECK(offered.at(1).contains(u"다음 면담"_s));
    CHECK(offered.at(2).contains(u"첫 면담"_s));
    REQUIRE(shown.latest());
    CHECK(shown.latest()->visit == VisitId(u"visit-9/가당"_s));

    shown.key(Qt::Key_Space);
    const QString today = formatDate(shown.office.session->today(), currentLanguage());
    CHECK(shown.text("recordEnteredLabel") == u"Entered on %1 by tester"_s.arg(today));
    QSignalSpy asked(&*shown.page, &Page::recordRequested);
    QTest::mouseClick(&child<QToolButton>(*shown.page, "showVisitToolButton"), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(1).toString() == u"visit-9/가당"_s);
}

TEST_CASE("The history of a cell begins with the side that the matrix shows")
{
    const Record done = [] {
        AdoptionRecord record =
            recordOf(u"보도자료"_s, u"rail"_s, u"가당"_s, QDate(2025, 4, 1), AdoptionState::Delivered);
        record.fulfilment = FulfilmentState::Done;
        return Record(record);
    }();
    ShownMatrix shown({matrixItems(), matrixParties(), delivered(), {done}});
    shown.select(u"rail"_s, u"가당"_s);
    shown.key(Qt::Key_Space);
    CHECK(shown.history() == QStringList{u"공약집 1쪽"_s, u"공약집 보도자료"_s});
    QTest::mouseClick(&child<QToolButton>(*shown.page, "fulfilmentToolButton"), Qt::LeftButton);
    shown.select(u"rail"_s, u"가당"_s);
    CHECK(shown.history() == QStringList{u"공약집 보도자료"_s, u"공약집 1쪽"_s});
}
