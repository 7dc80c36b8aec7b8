// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visits_page.h"
#include "visited_session.h"

#include "agenda/words.h"
#include "pages/matrix/state_badge.h"
#include "pages/visits/coverage_card.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// The page, shown and read.
class ShownPage
{
public:
    explicit ShownPage(VisitedSession &office)
        : page(*office.session)
    {
        page.resize(1060, 700);
        page.reload();
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        QObject::connect(&*office.session, &Session::changed, &page, [this] { page.reload(); });
    }

    [[nodiscard]] QTableView &table() { return child<QTableView>(page, "visitsTableView"); }

    [[nodiscard]] QString cell(int row, const QString &header)
    {
        const QAbstractItemModel &model = *table().model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == header)
                return model.index(row, column).data().toString();
        }
        FAIL("no such column");
        return {};
    }

    [[nodiscard]] bool says(const QString &text)
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    VisitsPage page;
};

Election presidential()
{
    Election election;
    election.id = ElectionId(u"president"_s);
    election.name = u"대통령선거"_s;
    election.shortName = u"대선"_s;
    election.date = QDate(2025, 6, 3);
    return election;
}

} // namespace

TEST_CASE("A party visit that nobody prepared is in the list and asks to be prepared")
{
    VisitedSession office({visitEvent()});
    ShownPage shown(office);
    REQUIRE(shown.table().model()->rowCount() == 2);
    CHECK(shown.cell(0, u"Party"_s) == u"나당"_s);
    CHECK(shown.cell(0, u"State"_s) == u"Prepare"_s);
    REQUIRE(shown.page.selected());
}

TEST_CASE("A visit is called prepared when nothing is missing, and until then its tip says what is")
{
    Visit visit = visitOf(visitEvent(), u"가당"_s);
    visit.handed.reset();
    VisitedSession office({visitEvent()});
    required(office.session->perform(creation(visit)));
    ShownPage shown(office);
    CHECK(shown.cell(1, u"State"_s) == u"In preparation"_s);
    const QModelIndex state = shown.table().model()->index(1, shown.table().model()->columnCount() - 1);
    CHECK(state.data(Qt::ToolTipRole).toString().contains(u"proposals to hand over"_s));
}

TEST_CASE("A file without visits says what belongs there and begins with a new one")
{
    VisitedSession office;
    ShownPage shown(office);
    CHECK(shown.says(u"No visits yet"_s));
    bool opened = false;
    onNextModal([&opened](QDialog &dialog) {
        opened = dialog.objectName() == u"visitEditor"_s;
        dialog.reject();
    });
    click(child<QWidget>(shown.page, "noVisitsState"), "beginPushButton");
    CHECK(opened);
}

TEST_CASE("An empty file shows no cards and does not stumble")
{
    VisitedSession office({}, false);
    ShownPage shown(office);
    CHECK(shown.page.findChildren<CoverageCard *>().isEmpty());
    CHECK(shown.says(u"No parties yet"_s));
    QSignalSpy led(&shown.page, &Page::recordRequested);
    click(child<QWidget>(shown.page, "noPartiesState"), "beginPushButton");
    REQUIRE(led.size() == 1);
    CHECK(led.front().front().value<RecordKind>() == RecordKind::Party);
}

TEST_CASE("The card of a party shows its visits alone, and all of them when it is pressed again")
{
    VisitedSession office({visitEvent()});
    ShownPage shown(office);
    const QList<CoverageCard *> cards = shown.page.findChildren<CoverageCard *>();
    REQUIRE(cards.size() == 2);
    CHECK(cards.front()->party() == PartyId(u"가당"_s));
    CHECK(cards.front()->accessibleName().contains(u"Not visited yet"_s));
    QTest::mouseClick(cards.front(), Qt::LeftButton);
    REQUIRE(shown.table().model()->rowCount() == 1);
    CHECK(shown.cell(0, u"Party"_s) == u"가당"_s);
    QTest::mouseClick(cards.front(), Qt::LeftButton);
    CHECK(shown.table().model()->rowCount() == 2);
}

TEST_CASE("A party that nobody visits while others are visited is marked in words")
{
    Event event = visitEvent();
    event.body.parties = {PartyId(u"가당"_s)};
    VisitedSession office({event});
    ShownPage shown(office);
    const QList<CoverageCard *> cards = shown.page.findChildren<CoverageCard *>();
    REQUIRE(cards.size() == 2);
    CHECK_FALSE(cards.front()->accessibleName().contains(u"Left out"_s));
    CHECK(cards.back()->accessibleName().contains(u"Left out"_s));
}

TEST_CASE("Ticking a material is saved at once and can be taken back")
{
    const Event event = visitEvent();
    Visit visit = visitOf(event, u"나당"_s);
    visit.materials = {{u"제안서"_s, 5, u"비서실"_s, false}};
    VisitedSession office({event, visit});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    QTest::mouseClick(&child<QCheckBox>(shown.page, "materialCheckBox"), Qt::LeftButton, {}, QPoint(8, 8));
    QCoreApplication::processEvents();
    CHECK(office.visits().front().materials.front().ready);
    CHECK(child<QCheckBox>(shown.page, "materialCheckBox").isChecked());
    CHECK(shown.cell(0, u"Ready"_s) == u"1/1"_s);
    required(office.session->undo());
    CHECK(office.visits().front() == visit);
}

TEST_CASE("Talking points that take longer than the event are marked in the list and in full")
{
    const Event event = visitEvent();
    Visit visit = visitOf(event, u"나당"_s);
    visit.talkingPoints = {{u"인사"_s, 20}, {u"철도"_s, 15}};
    VisitedSession office({event, visit});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    CHECK(shown.cell(0, u"Talk"_s) == u"35/30"_s);
    CHECK(child<QLabel>(shown.page, "talkingSumLabel").property("role").toString() == u"error"_s);
}

TEST_CASE("A rule that may apply is shown with its words and who looked at it, and blocks nothing")
{
    Event event = visitEvent();
    event.body.location.place = PlaceId(u"camp"_s);
    Visit visit = visitOf(event, u"나당"_s);
    visit.clearances = {{u"86②3"_s, u"법무담당관"_s, QDate(2025, 4, 14), u"선관위 질의(1390)"_s, u"가능"_s}};
    VisitedSession office({event, visit, presidential()});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    CHECK(shown.says(u"선거연락소를 방문할 수 없다"_s));
    CHECK(shown.says(u"not a legal opinion"_s));
    const QString clearance = child<QLabel>(shown.page, "clearanceLabel").text();
    CHECK(clearance.contains(u"법무담당관"_s));
    CHECK(clearance.contains(u"선관위 질의(1390)"_s));
    CHECK(clearance.contains(u"가능"_s));
    CHECK(child<QPushButton>(shown.page, "debriefPushButton").isEnabled());
}

TEST_CASE("Plan and fact stand side by side once something is known of the fact")
{
    Event event = visitEvent();
    event.body.location.text = u"본관"_s;
    event.body.actual = Actual{Timed{at(16, 10, 20), at(16, 10, 40)}, u"의원회관"_s, {}, {}};
    Visit visit = visitOf(event, u"나당"_s);
    visit.met = u"원내대표"_s;
    VisitedSession office({event, visit});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    for (const QString &word :
         {u"Planned"_s, u"As it went"_s, u"본관"_s, u"의원회관"_s, u"원내대표"_s, u"10:20"_s}) {
        INFO(word.toStdString());
        CHECK(shown.says(word));
    }
}

TEST_CASE("What is selected stays selected when the file is read again")
{
    VisitedSession office({visitEvent(), visitEvent(u"second"_s)});
    ShownPage shown(office);
    shown.table().setCurrentIndex(shown.table().model()->index(2, 0));
    const VisitEntry chosen = *shown.page.selected();
    shown.page.reload();
    REQUIRE(shown.page.selected());
    CHECK(*shown.page.selected() == chosen);
}

TEST_CASE("Records it does not have are not shown")
{
    VisitedSession office({visitEvent()});
    ShownPage shown(office);
    CHECK_FALSE(shown.page.showRecord(RecordKind::Visit, u"nowhere"_s));
    CHECK_FALSE(shown.page.showRecord(RecordKind::FollowUp, u"visit"_s));
    CHECK(shown.page.showRecord(RecordKind::Event, u"visit"_s));
}

TEST_CASE("A file that can only be read shows everything and offers no editing")
{
    VisitedSession office({visitEvent()});
    ShownPage shown(office);
    office.session->setEditable(false);
    CHECK_FALSE(child<QPushButton>(shown.page, "debriefPushButton").isEnabled());
    CHECK_FALSE(child<QAction>(shown.page, "newVisitOnPageAction").isEnabled());
}

TEST_CASE("The panel of a visit tells what was recorded there, item by item")
{
    const Event event = visitEvent();
    Visit visit = visitOf(event, u"나당"_s);
    // The matrix can record what was said before anyone writes the debrief.
    if (GENERATE(true, false))
        visit.debriefedOn = QDate(2025, 4, 14);
    AdoptionRecord record;
    record.id = AdoptionRecordId(u"record"_s);
    record.item = AgendaItemId(u"item"_s);
    record.addressee.party = visit.party;
    record.date = QDate(2025, 4, 14);
    record.recordedAt = QDateTime(QDate(2025, 4, 14), QTime(1, 0), Qt::UTC);
    record.state = AdoptionState::UnderReview;
    record.evidence = {EvidenceKind::Meeting, u"4. 14. 면담"_s, u"살펴보겠다"_s};
    record.note = u"검토하겠다"_s;
    record.promised = u"5월 회신"_s;
    record.visit = visit.id;
    AdoptionRecord elsewhere = record;
    elsewhere.id = AdoptionRecordId(u"elsewhere"_s);
    elsewhere.note = u"다른 자리의 말"_s;
    elsewhere.visit.reset();
    FollowUp late;
    late.id = FollowUpId(u"late"_s);
    late.text = u"자료 보내기"_s;
    late.since = QDate(2025, 4, 1);
    late.due = QDate(2025, 4, 11);
    late.visit = visit.id;
    VisitedSession office({event, visit, record, elsewhere, late});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    CHECK(shown.page.findChildren<QWidget *>(u"recordedItem"_s).size() == 1);
    CHECK(child<StateBadge>(child<QWidget>(shown.page, "recordedItem"), "stateBadge").accessibleName() ==
          adoptionWord(AdoptionState::UnderReview));
    for (const QString &said : {u"검토하겠다"_s, u"5월 회신"_s, u"4. 14. 면담"_s, u"살펴보겠다"_s})
        CHECK(shown.says(said));
    CHECK_FALSE(shown.says(u"다른 자리의 말"_s));
    // By word, not by colour alone.
    CHECK(shown.says(u"3 day(s) late"_s));
}

TEST_CASE("The page hands the focus to its list, and takes it back when a dialog closes")
{
    VisitedSession office({visitEvent()});
    ShownPage shown(office);
    shown.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.page));
    shown.page.setFocus();
    CHECK(shown.page.focusWidget() == &shown.table());
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    CHECK(shown.table().currentIndex().row() == 1);
    bool opened = false;
    onNextModal([&opened](QDialog &dialog) {
        opened = dialog.objectName() == u"debriefDialog"_s;
        dialog.reject();
    });
    QTest::keyClick(&shown.table(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(opened);
    CHECK(shown.page.focusWidget() == &shown.table());
    CHECK(child<QAction>(shown.page, "debriefAction").toolTip().contains(u"Ctrl+Shift+D"_s));
}

TEST_CASE("After a debrief the message names only where something was written")
{
    VisitedSession office({visitEvent()});
    ShownPage shown(office);
    const QSignalSpy noticed(&shown.page, &VisitsPage::noticed);
    onNextModal([](QDialog &dialog) {
        child<QPlainTextEdit>(dialog, "debriefPlainTextEdit").setPlainText(u"호의적"_s);
        click(dialog, "savePushButton");
    });
    shown.page.debriefVisit();
    REQUIRE(noticed.count() == 1);
    CHECK_FALSE(noticed.front().front().toString().contains(u"follow-ups"_s));
    CHECK_FALSE(noticed.front().front().toString().contains(u"matrix"_s));
}

TEST_CASE("Without parties a new visit leads to the directory")
{
    VisitedSession office({}, false);
    ShownPage shown(office);
    const QSignalSpy led(&shown.page, &VisitsPage::recordRequested);
    shown.page.createVisit();
    REQUIRE(led.count() == 1);
    CHECK(led.front().front().value<RecordKind>() == RecordKind::Party);
}

TEST_CASE("In a file that can only be read nothing looks as if it could be written")
{
    Event event = visitEvent();
    event.body.location.place = PlaceId(u"camp"_s);
    Visit visit = visitOf(event, u"나당"_s);
    VisitedSession office({event, visit, presidential()});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    CHECK(child<QToolButton>(shown.page, "clearanceToolButton").isEnabled());
    const QModelIndex state = shown.table().model()->index(1, shown.table().model()->columnCount() - 1);
    REQUIRE(state.data().toString() == u"Prepare"_s);
    CHECK(state.data(Qt::FontRole).value<QFont>().bold());
    office.session->setEditable(false);
    CHECK_FALSE(child<QToolButton>(shown.page, "clearanceToolButton").isEnabled());
    CHECK_FALSE(state.data(Qt::FontRole).value<QFont>().bold());
}

TEST_CASE("A title without a space does not push the links of the panel out of sight")
{
    Event event = visitEvent();
    event.body.title = QString(300, u'w');
    Visit visit = visitOf(event, u"나당"_s);
    visit.gate = QString(300, u'g');
    visit.counterpartText = QString(300, u'c');
    visit.materials = {{QString(300, u'm'), 1, {}, false}};
    VisitedSession office({event, visit});
    ShownPage shown(office);
    REQUIRE(shown.page.showRecord(RecordKind::Visit, visit.id.text()));
    QApplication::processEvents();
    auto &area = child<QScrollArea>(shown.page, "visitScrollArea");
    CHECK(area.widget()->width() <= area.viewport()->width());
    const auto &week = child<QToolButton>(shown.page, "weekToolButton");
    CHECK(week.visibleRegion().boundingRect().width() == week.width());
}
