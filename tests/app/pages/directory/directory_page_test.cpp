// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../../dialogs/widgets.h"
#include "../page_office.h"
#include "support/events.h"

#include "pages/directory/directory_page.h"
#include "pages/directory/parties_view.h"
#include "pages/directory/record_validity.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace yeouido;
using namespace yeouido::tests;

namespace {

Party party(const QString &id, const QString &name, int order, std::optional<int> seats = {})
{
    Party party;
    party.id = PartyId(id);
    party.name = name;
    party.order = order;
    party.seats = seats;
    return party;
}

struct ShownDirectory : PageOffice
{
    void show(RecordKind kind = RecordKind::Party)
    {
        page.emplace(*session);
        page->resize(1100, 700);
        page->show();
        page->reload();
        QObject::connect(&*page, &Page::noticed, [this](const QString &text, bool) { notices.append(text); });
        QObject::connect(&*session, &Session::changed, &*page, &Page::reload);
        page->showRecord(kind, {});
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

    std::optional<DirectoryPage> page;
    QStringList notices;
};

void threeParties(ShownDirectory &office)
{
    office.add(party(u"a"_s, u"가당"_s, 1, 8));
    office.add(party(u"b"_s, u"나당"_s, 2, 170));
    office.add(party(u"c"_s, u"다당"_s, 3));
}

QStringList namesOf(const std::vector<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names.append(party.name);
    return names;
}

} // namespace

TEST_CASE("A new party is entered, gets the last place and can be undone")
{
    ShownDirectory office;
    office.add(party(u"a"_s, u"가당"_s, 4));
    office.show();
    onNextModal([](QDialog &dialog) {
        typeText(&child<QLineEdit>(dialog, "nameLineEdit"), u"나당"_s);
        typeText(&child<QLineEdit>(dialog, "seatsLineEdit"), u"12"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    office.page->toolActions().front()->trigger();

    const std::vector<Party> parties = office.directory().parties;
    REQUIRE(parties.size() == 2);
    CHECK(parties.at(1).name == u"나당"_s);
    CHECK(parties.at(1).seats == 12);
    CHECK(parties.at(1).order == 5);
    required(office.session->undo());
    CHECK(office.directory().parties.size() == 1);
}

TEST_CASE("A name that is missing and seats that are no number are said beside their fields")
{
    ShownDirectory office;
    office.show();
    QStringList faults;
    onNextModal([&faults](QDialog &dialog) {
        const auto save = [&dialog, &faults](const char *fault) {
            click(dialog, "savePushButton");
            for (const QLabel *label : child<QWidget>(dialog, fault).findChildren<QLabel *>())
                faults.append(label->text());
        };
        typeText(&child<QLineEdit>(dialog, "seatsLineEdit"), u"many"_s);
        save("nameFaultLabel");
        typeText(&child<QLineEdit>(dialog, "nameLineEdit"), u"나당"_s);
        save("seatsFaultLabel");
        CHECK(child<QLineEdit>(dialog, "seatsLineEdit").text() == u"many"_s);
        dialog.done(QDialog::Rejected);
    });
    office.page->toolActions().front()->trigger();
    CHECK(faults.filter(u"name"_s).size() == 1);
    CHECK(faults.filter(u"number"_s).size() == 1);
    CHECK(office.directory().parties.empty());
}

TEST_CASE("Alt with the arrows puts parties in another order, in one step of undo")
{
    ShownDirectory office;
    threeParties(office);
    office.show();
    QTableView &table = office.table("partiesTableView");
    table.selectRow(2);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    CHECK(namesOf(office.directory().parties) == QStringList{u"다당"_s, u"가당"_s, u"나당"_s});
    CHECK(office.column("partiesTableView", 1) == QStringList{u"다당"_s, u"가당"_s, u"나당"_s});
    CHECK(table.currentIndex().row() == 0);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    required(office.session->undo());
    CHECK(namesOf(office.directory().parties) == QStringList{u"가당"_s, u"다당"_s, u"나당"_s});
}

TEST_CASE("A dropped row stands where it was dropped")
{
    ShownDirectory office;
    threeParties(office);
    office.show();
    QTableView &table = office.table("partiesTableView");
    table.selectRow(0);
    table.model()->dropMimeData(nullptr, Qt::MoveAction, 3, 0, {});
    CHECK(namesOf(office.directory().parties) == QStringList{u"나당"_s, u"다당"_s, u"가당"_s});
}

TEST_CASE("Parties are sorted by their seats, those without a number last")
{
    ShownDirectory office;
    threeParties(office);
    office.show();
    click(*office.page, "sortBySeatsPushButton");
    CHECK(namesOf(office.directory().parties) == QStringList{u"나당"_s, u"가당"_s, u"다당"_s});
    CHECK(orderBySeats(office.directory().parties, {}).records.empty());
}

TEST_CASE("A party in use is not deleted, the question says by what, and it ends by date instead")
{
    ShownDirectory office;
    office.add(party(u"a"_s, u"가당"_s, 1));
    Event visit = timedEvent(u"visit"_s, u"가당 방문"_s, at(16, 10), at(16, 11));
    visit.body.parties = {PartyId(u"a"_s)};
    office.add(visit);
    office.show();

    QString asked;
    onNextModal([&asked](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            asked += label->text();
        onNextModal([](QDialog &end) {
            auto &date = child<QLineEdit>(end, "lastDayLineEdit");
            date.clear();
            typeText(&date, u"2025-06-30"_s);
            QTest::keyClick(&end, Qt::Key_Return, Qt::ControlModifier);
        });
        click(dialog, "endByDateButton");
    });
    QTest::keyClick(&office.table("partiesTableView"), Qt::Key_Delete);

    CHECK(asked.contains(u"가당 방문"_s));
    REQUIRE(office.directory().parties.size() == 1);
    CHECK(office.directory().parties.front().validity.to == QDate(2025, 6, 30));
}

TEST_CASE("What nothing refers to is deleted at once, with the way back")
{
    ShownDirectory office;
    office.add(party(u"a"_s, u"가당"_s, 1));
    office.show();
    QTest::keyClick(&office.table("partiesTableView"), Qt::Key_Delete);
    CHECK(office.directory().parties.empty());
    CHECK(office.notices.size() == 1);
    required(office.session->undo());
    CHECK(office.directory().parties.size() == 1);
}

TEST_CASE("A place in use can end on a day that is typed at once")
{
    ShownDirectory office;
    Place hall;
    hall.id = PlaceId(u"hall"_s);
    hall.name = u"중회의실"_s;
    office.add(hall);
    Event event = timedEvent(u"meeting"_s, u"간부회의"_s, at(14, 9), at(14, 10));
    event.body.location.place = hall.id;
    office.add(event);
    office.show(RecordKind::Place);
    onNextModal([](QDialog &question) {
        onNextModal([](QDialog &dialog) {
            QWidget *field = dialog.focusWidget();
            REQUIRE(field);
            CHECK(field->objectName() == u"lastDayLineEdit");
            static_cast<QLineEdit *>(field)->selectAll();
            typeText(field, u"2025. 4. 10."_s);
            QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        });
        child<QPushButton>(question, "endByDateButton").click();
    });
    QTest::keyClick(&office.table("placesTableView"), Qt::Key_Delete);
    REQUIRE(office.directory().places.size() == 1);
    CHECK(office.directory().places.front().validity.to == QDate(2025, 4, 10));
    QTableView &table = office.table("placesTableView");
    CHECK(table.window()->focusWidget() == &table);
}

TEST_CASE("What is in force for a time can end, an election cannot")
{
    CHECK_FALSE(canEnd(Election()));
    CHECK(canEnd(Place()));
}

TEST_CASE("The list is narrowed by words, initial consonants and what is in force")
{
    ShownDirectory office;
    threeParties(office);
    Party ended = party(u"d"_s, u"옛당"_s, 4);
    ended.validity.to = QDate(2024, 12, 31);
    office.add(ended);
    office.show();
    auto &filter = child<QLineEdit>(*office.page, "partiesFilterLineEdit");
    filter.setText(u"ㄴㄷ"_s);
    CHECK(office.column("partiesTableView", 1) == QStringList{u"나당"_s});
    filter.clear();
    CHECK(office.column("partiesTableView", 1).size() == 4);
    child<QComboBox>(*office.page, "partiesValidityComboBox").setCurrentIndex(1);
    CHECK(office.column("partiesTableView", 1).size() == 3);
}

TEST_CASE("A person's posts are entered and kept with their dates")
{
    ShownDirectory office;
    office.add(party(u"a"_s, u"가당"_s, 1));
    office.show(RecordKind::Person);
    onNextModal([](QDialog &dialog) {
        typeText(&child<QLineEdit>(dialog, "nameLineEdit"), u"홍길동"_s);
        click(dialog, "postsListFieldAddPushButton");
        typeText(&child<QLineEdit>(dialog, "postTitleLineEdit"), u"정책위의장"_s);
        auto &house = child<QComboBox>(dialog, "postPartyComboBox");
        house.setCurrentIndex(house.findData(u"a"_s));
        typeText(&child<QLineEdit>(dialog, "validFromLineEdit"), u"2025-01-02"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    office.page->toolActions().front()->trigger();
    REQUIRE(office.directory().people.size() == 1);
    const Person person = office.directory().people.front();
    REQUIRE(person.posts.size() == 1);
    CHECK(person.posts.front().title == u"정책위의장"_s);
    CHECK(person.posts.front().party == PartyId(u"a"_s));
    CHECK(person.posts.front().validity.from == QDate(2025, 1, 2));
    CHECK(office.column("peopleTableView", 1) == QStringList{u"정책위의장"_s});
}

TEST_CASE("A record is found and selected in its section")
{
    ShownDirectory office;
    threeParties(office);
    office.show(RecordKind::Person);
    CHECK(office.page->showRecord(RecordKind::Party, u"b"_s));
    CHECK(office.table("partiesTableView").isVisible());
    CHECK(office.table("partiesTableView").currentIndex().row() == 1);
    CHECK_FALSE(office.page->showRecord(RecordKind::Party, u"none"_s));
    CHECK_FALSE(office.page->showRecord(RecordKind::Event, u"b"_s));
}
