// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "../dialogs/widgets.h"
#include "shown_office.h"
#include "support/records.h"
#include "support/visits.h"
#include "views/detail_pane.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// The window with a party visit on 16 April that nobody has prepared.
void addVisitedOffice(ShownOffice &office)
{
    const Directory directory = visitedOffice();
    std::vector<Record> records;
    records.insert(records.end(), directory.parties.begin(), directory.parties.end());
    records.insert(records.end(), directory.people.begin(), directory.people.end());
    records.insert(records.end(), directory.agendaItems.begin(), directory.agendaItems.end());
    records.insert(records.end(), directory.packages.begin(), directory.packages.end());
    Event event = visitEvent();
    event.body.parties = {PartyId(u"가당"_s)};
    records.emplace_back(event);
    required(office.session->perform(creationOfAll(records)));
}

} // namespace

TEST_CASE("The details of a party visit lead to its form and then sum the visit up")
{
    ShownOffice office;
    addVisitedOffice(office);
    office.select(u"visit"_s);
    auto &pane = child<DetailPane>(*office.window, "detailPane");
    REQUIRE(pane.findChild<QWidget *>(u"visitSummary"_s));
    bool opened = false;
    onNextModal([&opened](QDialog &dialog) {
        opened = dialog.objectName() == u"visitEditor"_s;
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    QTest::mouseClick(&child<QToolButton>(pane, "planVisitToolButton"), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(opened);
    const std::vector<Visit> visits = required(office.session->store().visits());
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().counterpart == PersonId(u"홍길동"_s));
    const QList<QLabel *> labels = child<QWidget>(pane, "visitSummary").findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"v1"_s); }));
}

TEST_CASE("Deleting an event takes the visits prepared for it along, and undo brings them back")
{
    ShownOffice office;
    addVisitedOffice(office);
    const Visit visit = visitOf(visitEvent(), u"가당"_s);
    required(office.session->perform(creation(visit)));
    office.select(u"visit"_s);
    QTest::keyClick(&office.week(), Qt::Key_Delete);
    CHECK_FALSE(office.has(u"visit"_s));
    CHECK(required(office.session->store().visits()).empty());
    required(office.session->undo());
    CHECK(office.has(u"visit"_s));
    CHECK(required(office.session->store().visits()) == std::vector{visit});
}

TEST_CASE("A new visit begins with its key from the week, and its page shows it")
{
    ShownOffice office;
    addVisitedOffice(office);
    onNextModal([](QDialog &dialog) {
        auto &party = child<QComboBox>(dialog, "visitPartyComboBox");
        party.setCurrentIndex(party.findText(u"나당"_s));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    });
    QTest::keyClick(&office.week(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(required(office.session->store().visits()).size() == 1);
    auto *page = office.window->findChild<QWidget *>(u"visitsPage"_s);
    REQUIRE(page);
    CHECK(page->isVisible());
}
