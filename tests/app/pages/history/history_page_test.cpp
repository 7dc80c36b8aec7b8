// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../../dialogs/widgets.h"
#include "../page_office.h"
#include "support/events.h"

#include "pages/history/history_detail.h"
#include "pages/history/history_page.h"
#include "pages/history/restoring.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

Place place(const QString &id, const QString &name)
{
    Place place;
    place.id = PlaceId(id);
    place.name = name;
    return place;
}

Event eventAt(const Place &place)
{
    Event event = timedEvent(u"meeting"_s, u"간부회의"_s, at(14, 9), at(14, 10));
    event.body.location.place = place.id;
    return event;
}

struct ShownHistory : PageOffice
{
    void show()
    {
        page.emplace(*session);
        page->resize(1100, 700);
        page->show();
        page->reload();
        QObject::connect(&*page, &Page::noticed, [this](const QString &text, bool) { notices.append(text); });
        QObject::connect(&*session, &Session::changed, &*page, &Page::reload);
    }

    [[nodiscard]] QTableView &table(const char *name) { return child<QTableView>(*page, name); }

    [[nodiscard]] QStringList column(const char *name, int column)
    {
        const QAbstractItemModel &model = *table(name).model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }

    void deleteAll(const Change &change) { required(session->perform(change)); }

    std::optional<HistoryPage> page;
    QStringList notices;
};

} // namespace

TEST_CASE("The history names who did what, newest first, and shows the selected act field by field")
{
    ShownHistory office;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    Place renamed = hall;
    renamed.name = u"대회의실"_s;
    office.add(hall);
    required(office.session->perform(edit(hall, renamed)));
    office.show();

    CHECK(office.column("historyTableView", 2).size() == 2);
    CHECK(office.column("historyTableView", 2).front().contains(u"대회의실"_s));
    CHECK(office.column("historyTableView", 1) == QStringList{u"tester"_s, u"tester"_s});
    CHECK(office.column("historyDetailTableView", 1) == QStringList{QString(), u"중회의실"_s});
    CHECK(office.column("historyDetailTableView", 2) == QStringList{QString(), u"대회의실"_s});
}

TEST_CASE("The history is narrowed to words, to a kind of record and to one record")
{
    ShownHistory office;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    office.add(hall);
    office.add(place(u"room"_s, u"소회의실"_s));
    office.add(eventAt(hall));
    office.show();

    auto &filter = child<QLineEdit>(*office.page, "historyFilterLineEdit");
    filter.setText(u"소회의실"_s);
    CHECK(QTest::qWaitFor([&] { return office.column("historyTableView", 2).size() == 1; }));
    filter.clear();
    CHECK(QTest::qWaitFor([&] { return office.column("historyTableView", 2).size() == 3; }));

    auto &kind = child<QComboBox>(*office.page, "historyKindComboBox");
    kind.setCurrentIndex(kind.findData(static_cast<int>(RecordKind::Place)));
    CHECK(office.column("historyTableView", 2).size() == 2);
    office.table("historyTableView").selectRow(1);
    child<QToolButton>(*office.page, "onlyRecordToolButton").click();
    CHECK(office.column("historyTableView", 2).size() == 1);
    CHECK(child<QToolButton>(*office.page, "onlyToolButton").text().contains(u"중회의실"_s));
    child<QToolButton>(*office.page, "onlyToolButton").click();
    CHECK(office.column("historyTableView", 2).size() == 2);
}

TEST_CASE("A long history is read on when one scrolls to its end")
{
    ShownHistory office;
    for (int i = 0; i < 230; ++i)
        office.add(place(u"p%1"_s.arg(i), u"장소 %1"_s.arg(i)));
    office.show();
    QTableView &table = office.table("historyTableView");
    CHECK(table.model()->rowCount() == 200);
    table.selectRow(3);
    table.scrollToBottom();
    CHECK(table.model()->rowCount() == 230);
    CHECK(table.currentIndex().row() == 3);
}

TEST_CASE("Enter in the trash brings back what was deleted, as it was")
{
    ShownHistory office;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    office.add(hall);
    required(office.session->perform(deletion(hall)));
    office.show();
    child<QTabWidget>(*office.page, "historyTabWidget").setCurrentIndex(1);

    CHECK(office.column("trashTableView", 1) == QStringList{u"중회의실"_s});
    QTest::keyClick(&office.table("trashTableView"), Qt::Key_Return);

    CHECK(office.directory().places == std::vector{hall});
    CHECK(office.column("trashTableView", 1).isEmpty());
    REQUIRE(office.notices.size() == 1);
    CHECK(office.notices.front().contains(u"중회의실"_s));
    REQUIRE(office.session->changeToUndo());
    CHECK(office.session->changeToUndo()->act == Act::Restore);
}

TEST_CASE("Something that refers to another deleted record asks before both come back")
{
    ShownHistory office;
    const Place hall = place(u"hall"_s, u"중회의실"_s);
    const Event event = eventAt(hall);
    office.add(hall);
    office.add(event);
    required(office.session->perform(deletion(event)));
    required(office.session->perform(deletion(hall)));
    office.show();
    child<QTabWidget>(*office.page, "historyTabWidget").setCurrentIndex(1);
    QTableView &table = office.table("trashTableView");
    table.selectRow(1);

    SECTION("and leaves them when told so")
    {
        onNextModal([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
        click(*office.page, "bringBackPushButton");
        CHECK(office.column("trashTableView", 1).size() == 2);
    }
    SECTION("and brings both back in one act")
    {
        QString asked;
        onNextModal([&asked](QDialog &dialog) {
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                asked += label->text();
            click(dialog, "bringAllBackButton");
        });
        click(*office.page, "bringBackPushButton");
        CHECK(asked.contains(u"중회의실"_s));
        CHECK(office.column("trashTableView", 1).isEmpty());
        CHECK(required(office.session->store().event(event.id))->event == event);
        required(office.session->undo());
        CHECK(office.directory().places.empty());
    }
}

TEST_CASE("What was never deleted has nothing to be brought back")
{
    ShownHistory office;
    office.add(place(u"hall"_s, u"중회의실"_s));
    CHECK(required(wholeRestoration(office.session->store(), {1})).records.empty());
}

TEST_CASE("An act that wrote very much shows the first records of it")
{
    JournalEntry entry;
    for (int i = 0; i < 600; ++i) {
        JournalRecord record;
        record.kind = RecordKind::Place;
        record.id = u"p%1"_s.arg(i);
        record.after = place(record.id, u"장소"_s);
        entry.records.push_back(record);
    }
    const auto rows = detailRows(entry, [](RecordKind, const QString &id) { return id; }, Language::Korean);
    CHECK(rows.size() >= 400);
    CHECK(rows.size() < 600);
}
