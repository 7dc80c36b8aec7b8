// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_items.h"

#include "agenda/words.h"
#include "pages/clickable_row.h"
#include "pages/items/item_tree.h"
#include "settings/language.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

const QString railway = u"sample-item-dalbit"_s;
const QString valley = u"sample-item-ax-valley"_s;
const QString town = u"sample-item-mobility-town"_s;

AdoptionRecord outcome(const QString &item, const QString &party, QDate date, AdoptionState state)
{
    AdoptionRecord record;
    record.id = AdoptionRecordId::create();
    record.item = AgendaItemId(item);
    record.addressee.party = PartyId(party);
    record.date = date;
    record.state = state;
    record.evidence = {EvidenceKind::Meeting, u"정책위 면담"_s, {}};
    return record;
}

/// All that the card at the right says.
QString cardText(ShownItems &shown)
{
    QStringList texts;
    auto &card = child<QFrame>(*shown.page, "itemCard");
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts.append(label->text());
    for (const QToolButton *button : card.findChildren<QToolButton *>())
        texts.append(button->text());
    return texts.join(u'\n').replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

TEST_CASE("The list shows the packages with what stands in them, and the rest below")
{
    ShownItems shown;
    const QAbstractItemModelTester tester(shown.tree().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QStringList titles = shown.titles();
    CHECK(titles.first().startsWith(u"광주의 제안"));
    CHECK(titles.first().contains(u"15"));
    CHECK(titles.contains(u"광주~대구 달빛철도"_s));
    CHECK(titles.indexOf(u"고성능 GPU 1만장"_s) > titles.indexOf(u"서남권 메가시티"_s));
}

TEST_CASE("The filter finds words and initial consonants")
{
    ShownItems shown;
    auto &filter = child<QLineEdit>(*shown.page, "itemFilterLineEdit");
    typeText(&filter, u"달빛"_s);
    CHECK(shown.titles().filter(u"달빛"_s).size() == 1);
    CHECK(shown.titles().size() == 2);
    filter.clear();
    typeText(&filter, u"ㄷㅂㅊㄷ"_s);
    CHECK(shown.titles().size() == 2);
    filter.clear();
    auto &kind = child<QComboBox>(*shown.page, "kindFilterComboBox");
    kind.setCurrentIndex(kind.findData(static_cast<int>(AgendaItemKind::Task)));
    CHECK(shown.titles().size() == 3);
}

TEST_CASE("The card of an item says what its doubtful amount is about")
{
    ShownItems shown;
    shown.select(valley);
    const QString text = cardText(shown);
    CHECK(text.contains(u"AX 실증밸리"));
    CHECK(child<QFrame>(*shown.page, "unitSlipFrame").isVisible());
    CHECK(text.contains(u"10,000"));
    shown.select(railway);
    CHECK(shown.page->findChildren<QFrame *>(u"unitSlipFrame"_s).isEmpty());
    CHECK(cardText(shown).contains(u"honamin.co.kr"));
}

TEST_CASE("An event in which an item is raised is one click away")
{
    ShownItems shown;
    Event event;
    event.id = EventId(u"talk"_s);
    event.body.title = u"철도 간담회"_s;
    event.body.when = AllDay{DateSpan::inclusive(QDate(2025, 4, 15), QDate(2025, 4, 15))};
    event.body.agendaItems = {AgendaItemId(town)};
    required(shown.session->perform(creation(event)));
    shown.select(town);
    QSignalSpy requested(&*shown.page, &Page::occurrenceRequested);
    ClickableRow *link = nullptr;
    for (auto *row : shown.page->findChildren<ClickableRow *>(u"mentionRow"_s)) {
        if (row->accessibleName().contains(u"철도 간담회"))
            link = row;
    }
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(requested.size() == 1);
    CHECK(requested.first().first().value<OccurrenceKey>().event == event.id);
}

TEST_CASE("A title, a number and a department are edited where they stand")
{
    ShownItems shown;
    shown.select(railway);
    QTest::keyClick(&shown.tree(), Qt::Key_F2);
    auto &editor = child<QLineEdit>(shown.tree(), "cellLineEdit");
    editor.selectAll();
    typeText(&editor, u"달빛고속철도"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.item(railway).title == u"달빛고속철도"; }));
    CHECK(shown.tree().currentIndex().data() == u"달빛고속철도"_s);
    required(shown.session->undo());
    CHECK(shown.item(railway).title == u"광주~대구 달빛철도");

    QAbstractItemModel &model = *shown.tree().model();
    const QModelIndex department =
        shown.tree().currentIndex().siblingAtColumn(static_cast<int>(ItemTreeColumn::Department));
    REQUIRE(model.setData(department, u"sample-dept-planning"_s));
    REQUIRE(QTest::qWaitFor(
        [&] { return shown.item(railway).leadDepartment == DepartmentId(u"sample-dept-planning"_s); }));

    QSignalSpy noticed(&*shown.page, &Page::noticed);
    model.setData(shown.tree().currentIndex().siblingAtColumn(static_cast<int>(ItemTreeColumn::Code)),
                  u"A2"_s);
    REQUIRE(noticed.wait());
    CHECK(shown.item(railway).code == u"A1");
}

TEST_CASE("Ctrl+N's act makes an item; a title is asked for and nothing typed is lost")
{
    ShownItems shown;
    const std::size_t before = shown.items().size();
    onNextModal([&](QDialog &dialog) {
        child<QLineEdit>(dialog, "titleLineEdit").clear();
        typeText(&child<QLineEdit>(dialog, "addresseeLineEdit"), u"국토교통부"_s);
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        CHECK(child<QLineEdit>(dialog, "addresseeLineEdit").text() == u"국토교통부");
        typeText(&child<QLineEdit>(dialog, "titleLineEdit"), u"새 현안"_s);
        click(dialog, "savePushButton");
    });
    shown.trigger("newItemAction");
    REQUIRE(shown.items().size() == before + 1);
    CHECK(shown.tree().currentIndex().data() == u"새 현안"_s);
}

TEST_CASE("Alt+Up and Alt+Down change the order, in one step of undo")
{
    ShownItems shown;
    shown.select(u"sample-item-ai-centre"_s);
    const QStringList before = shown.titles();
    QTest::keyClick(&shown.tree(), Qt::Key_Up, Qt::AltModifier);
    const QStringList after = shown.titles();
    CHECK(after.indexOf(u"국가AI컴퓨팅센터 광주 유치"_s) ==
          before.indexOf(u"국가AI컴퓨팅센터 광주 유치"_s) - 1);
    CHECK(shown.tree().currentIndex().data() == u"국가AI컴퓨팅센터 광주 유치"_s);
    required(shown.session->undo());
    CHECK(shown.titles() == before);
}

TEST_CASE("An item in use is not deleted, and the question says by what; another one is")
{
    ShownItems shown;
    shown.select(railway);
    QString said;
    onNextModal([&](QDialog &dialog) {
        said = child<QLabel>(dialog, "questionTextLabel").text();
        dialog.reject();
    });
    shown.keys(Qt::Key_Delete);
    CHECK_FALSE(said.isEmpty());
    CHECK(shown.item(railway).title == u"광주~대구 달빛철도");

    AgendaItem unused;
    unused.id = AgendaItemId(u"unused"_s);
    unused.title = u"쓰이지 않는 안건"_s;
    required(shown.session->perform(creation(unused)));
    shown.select(u"unused"_s);
    shown.keys(Qt::Key_Delete);
    CHECK_FALSE(shown.titles().contains(unused.title));
    required(shown.session->undo());
    CHECK(shown.item(u"unused"_s) == unused);
}

TEST_CASE("An item that only the matrix speaks of says its latest state, and is not deleted")
{
    ShownItems shown;
    Party party;
    party.id = PartyId(u"party"_s);
    party.name = party.shortName = u"가당"_s;
    AgendaItem item;
    item.id = AgendaItemId(u"asked"_s);
    item.title = u"건의한 안건"_s;
    AdoptionRecord kept = outcome(u"asked"_s, u"party"_s, QDate(2025, 5, 9), AdoptionState::Adopted);
    kept.fulfilment = FulfilmentState::OnTrack;
    const std::vector<AdoptionRecord> records{
        outcome(u"asked"_s, u"party"_s, QDate(2025, 4, 9), AdoptionState::Delivered),
        outcome(u"asked"_s, u"party"_s, QDate(2025, 4, 16), AdoptionState::PartlyAdopted), kept};
    required(shown.session->perform(creation(party)));
    required(shown.session->perform(creation(item)));
    for (const AdoptionRecord &record : records)
        required(shown.session->perform(creation(record)));

    shown.select(u"asked"_s);
    const QString text = cardText(shown);
    CHECK(text.contains(u"가당"));
    CHECK(text.contains(adoptionWord(AdoptionState::PartlyAdopted) + u" · "_s +
                        formatDate(QDate(2025, 4, 16), currentLanguage()).replace(QChar(QChar::Nbsp), u' ')));
    CHECK_FALSE(text.contains(adoptionWord(AdoptionState::Delivered)));

    QString said;
    onNextModal([&](QDialog &dialog) {
        said = child<QLabel>(dialog, "questionTextLabel").text();
        dialog.reject();
    });
    shown.keys(Qt::Key_Delete);
    CHECK(said.contains(u"3"));
    CHECK(shown.item(u"asked"_s) == item);
}

TEST_CASE("An amount and what happened are added, corrected and taken away from the card")
{
    ShownItems shown;
    shown.select(town);
    onNextModal([](QDialog &dialog) {
        typeText(&child<QLineEdit>(dialog, "totalLineEdit"), u"7.5조"_s);
        typeText(&child<QLineEdit>(dialog, "stateLineEdit"), u"50000"_s);
        typeText(&child<QLineEdit>(dialog, "asOfLineEdit"), u"2025.5"_s);
        CHECK_FALSE(child<QFrame>(dialog, "unitSlipFrame").isVisible());
        click(dialog, "savePushButton");
    });
    QTest::mouseClick(&child<QToolButton>(*shown.page, "addFundingToolButton"), Qt::LeftButton);
    REQUIRE(shown.item(town).funding.size() == 2);
    CHECK(shown.item(town).funding.back().total == Money{7'500'000});
    CHECK(shown.item(town).funding.back().state == Money{5'000'000});
    CHECK(shown.item(town).funding.back().asOf == u"2025-05");

    onNextModal([](QDialog &dialog) {
        child<QLineEdit>(dialog, "stateLineEdit").clear();
        child<QLineEdit>(dialog, "totalLineEdit").clear();
        typeText(&child<QLineEdit>(dialog, "totalLineEdit"), u"74"_s);
        CHECK(child<QFrame>(dialog, "unitSlipFrame").isVisible());
        click(dialog, "removePushButton");
    });
    // Newest first: the one just added
    QTest::mouseClick(&child<QToolButton>(*shown.page, "editFundingToolButton"), Qt::LeftButton);
    CHECK(shown.item(town).funding.size() == 1);

    onNextModal([](QDialog &dialog) {
        typeText(&child<QPlainTextEdit>(dialog, "progressPlainTextEdit"), u"협의 시작"_s);
        click(dialog, "savePushButton");
    });
    QTest::mouseClick(&child<QToolButton>(*shown.page, "addProgressToolButton"), Qt::LeftButton);
    REQUIRE(shown.item(town).progress.size() == 1);
    CHECK(shown.item(town).progress.front().date == u"2025-04-14");
}

TEST_CASE("A package keeps what was announced, and its card says what is registered")
{
    ShownItems shown;
    REQUIRE(shown.page->showRecord(RecordKind::ProposalPackage, u"sample-package-gwangju"_s));
    CHECK(cardText(shown).contains(u"81조원"));
    onNextModal([](QDialog &dialog) {
        click(dialog, "versionsListFieldAddPushButton");
        const auto labels = dialog.findChildren<QLineEdit *>(u"versionLabelLineEdit"_s);
        REQUIRE(labels.size() == 2);
        typeText(labels.back(), u"v2"_s);
        typeText(dialog.findChildren<QLineEdit *>(u"versionProjectsLineEdit"_s).back(), u"마흔"_s);
        click(dialog, "savePushButton");
        CHECK(dialog.isVisible());
        auto *projects = dialog.findChildren<QLineEdit *>(u"versionProjectsLineEdit"_s).back();
        projects->clear();
        typeText(projects, u"42"_s);
        click(dialog, "savePushButton");
    });
    shown.keys(Qt::Key_Return);
    const Directory directory = required(shown.session->store().directory());
    REQUIRE(directory.packages.front().versions.size() == 2);
    CHECK(directory.packages.front().versions.back().projectCount == 42);
    CHECK_FALSE(directory.packages.front().versions.back().taskCount);
    CHECK(directory.packages.front().versions.front().sources.size() == 2);
}

TEST_CASE("An empty file says what belongs here and begins with a button")
{
    ShownItems shown(false);
    onNextModal([](QDialog &dialog) {
        typeText(&child<QLineEdit>(dialog, "titleLineEdit"), u"첫 안건"_s);
        click(dialog, "savePushButton");
    });
    click(*shown.page, "beginPushButton");
    CHECK(shown.titles().contains(u"첫 안건"_s));
    CHECK(shown.tree().isVisible());
}

TEST_CASE("The list of one who may only read offers no act that writes")
{
    ShownItems shown;
    shown.select(railway);
    shown.session->setEditable(false);
    for (const char *name : {"newItemAction", "importItemsAction", "pasteItemsAction", "removeItemAction",
                             "moveItemDownAction"}) {
        INFO(name);
        CHECK_FALSE(child<QAction>(*shown.page, name).isEnabled());
    }
    CHECK(child<QAction>(*shown.page, "exportItemsAction").isEnabled());
    CHECK_FALSE(child<QToolButton>(*shown.page, "addFundingToolButton").isEnabled());
}
