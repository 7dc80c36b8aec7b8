// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "shown_matrix.h"

#include "pages/matrix/summary_cards.h"
#include "settings/language.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

/// Ten projects of a package that was announced with forty.
std::vector<Record> tenProjects()
{
    std::vector<Record> items = matrixItems();
    const AgendaItem example = std::get<AgendaItem>(items.back());
    items.resize(1);
    for (int number = 1; number <= 10; ++number) {
        AgendaItem project = example;
        project.id = AgendaItemId(u"p%1"_s.arg(number));
        project.code = u"P%1"_s.arg(number);
        project.title = u"사업 %1"_s.arg(number);
        project.parent.reset();
        project.order = number;
        items.emplace_back(project);
    }
    return items;
}

/// What five parties made of the ten: nine adopted by one or two of them, one partly.
std::vector<Record> nineAdopted()
{
    std::vector<Record> records;
    const auto add = [&](int number, const QString &party, AdoptionState state) {
        records.emplace_back(recordOf(u"%1-%2"_s.arg(party).arg(number), u"p%1"_s.arg(number), party,
                                      QDate(2025, 4, 10), state));
    };
    for (int number = 1; number <= 5; ++number)
        add(number, u"가당"_s, AdoptionState::Adopted);
    for (int number = 4; number <= 7; ++number)
        add(number, u"나당"_s, AdoptionState::Adopted);
    add(1, u"나당"_s, AdoptionState::PartlyAdopted);
    add(8, u"다당"_s, AdoptionState::Adopted);
    add(9, u"라당"_s, AdoptionState::Adopted);
    add(10, u"마당"_s, AdoptionState::PartlyAdopted);
    add(9, u"마당"_s, AdoptionState::NotAdopted);
    return records;
}

} // namespace

TEST_CASE(
    "The rate of the matrix counts a project once that any of the five adopted, over what was announced")
{
    ShownMatrix shown({tenProjects(), matrixParties(5), nineAdopted()});
    CHECK(shown.text("figureLabel") == u"9 / 40"_s);
    CHECK(shown.text("countLabel") == u"9 of 40 adopted · partly 1 · handed over 10"_s);
    CHECK(shown.text("formulaLabel").contains(u"any of the 5 part"));
    CHECK(shown.text("formulaLabel").contains(u"÷ the 40 project"));
    CHECK(shown.card(u"가당"_s).ratio == u"5 / 40"_s);
    CHECK(shown.card(u"나당"_s).ratio == u"4 / 40"_s);
    CHECK(shown.card(u"나당"_s).sentence == u"4 of 40 adopted · partly 1 · handed over 5"_s);
    CHECK(shown.card(u"마당"_s).ratio == u"0 / 40"_s);

    installLanguage(Language::Korean);
    shown.page->reload();
    const QString count = shown.text("countLabel");
    installLanguage(Language::English);
    CHECK(count == u"40개 중 9개 반영 · 일부반영 1 · 전달 10"_s);
}

TEST_CASE("The rate of the matrix can be read for one addressee, by the choice above and by its card")
{
    ShownMatrix shown({tenProjects(), matrixParties(5), nineAdopted()});
    auto &countedFor = child<QComboBox>(*shown.page, "countedForComboBox");
    REQUIRE(countedFor.count() == 6);
    countedFor.setFocus();
    QTest::keyClick(&countedFor, Qt::Key_Down);
    QTest::keyClick(&countedFor, Qt::Key_Down);
    CHECK(shown.text("figureLabel") == u"4 / 40"_s);
    CHECK(shown.text("countLabel") == u"4 of 40 adopted · partly 1 · handed over 5"_s);
    CHECK(shown.text("formulaLabel").contains(u"나당"));
    QTest::keyClick(&countedFor, Qt::Key_Home);
    CHECK(shown.text("figureLabel") == u"9 / 40"_s);

    auto &cards = child<SummaryCards>(*shown.page, "SummaryCards");
    QTest::mouseClick(&cards, Qt::LeftButton, {}, cards.cardRect(0).center());
    CHECK(shown.text("figureLabel") == u"5 / 40"_s);
    CHECK(countedFor.currentText() == u"가당"_s);
    QTest::mouseClick(&cards, Qt::LeftButton, {}, cards.cardRect(0).center());
    CHECK(shown.text("figureLabel") == u"9 / 40"_s);
}

TEST_CASE("Where no number was announced the matrix counts over what is registered and says so")
{
    std::vector<Record> items = tenProjects();
    std::get<ProposalPackage>(items.front()).versions.front().projectCount.reset();
    ShownMatrix shown({items, matrixParties(5), nineAdopted()});
    CHECK(shown.text("figureLabel") == u"9 / 10 registered"_s);
    CHECK(shown.text("formulaLabel").contains(u"no number was announced"));
}

TEST_CASE("A partly adopted project is counted beside the figure of the matrix "
          "and not in it")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    shown.select(u"rail"_s, u"가당"_s);
    shown.enter(2, u"공약집 3쪽"_s);
    REQUIRE(shown.latest());
    CHECK(shown.latest()->state == AdoptionState::PartlyAdopted);
    CHECK(shown.text("figureLabel") == u"0 / 40"_s);
    CHECK(shown.text("countLabel").contains(u"partly 1"_s));
}

TEST_CASE("After the election the matrix is read the other way and keeps what "
          "was adopted")
{
    ShownMatrix shown({matrixItems(), matrixParties(), delivered()});
    shown.select(u"rail"_s, u"가당"_s);
    QTest::mouseClick(&child<QToolButton>(*shown.page, "fulfilmentToolButton"), Qt::LeftButton);
    CHECK_FALSE(shown.latest());
    CHECK(shown.text("countLabel").contains(u"Nothing recorded yet"_s));
    // It begins with 정상추진, the third; 완료 is the first.
    onNextModal([](QDialog &dialog) {
        QTest::keyClick(&child<QComboBox>(dialog, "stateComboBox"), Qt::Key_Home);
        typeText(&child<QLineEdit>(dialog, "citationLineEdit"), u"보도자료"_s);
        click(dialog, "savePushButton");
    });
    shown.key(Qt::Key_F2);
    REQUIRE(shown.latest());
    CHECK(shown.latest()->fulfilment == FulfilmentState::Done);
    CHECK(shown.text("figureLabel") == u"1 / 40"_s);
    QTest::mouseClick(&child<QToolButton>(*shown.page, "adoptionToolButton"), Qt::LeftButton);
    REQUIRE(shown.latest());
    CHECK(shown.latest()->state == AdoptionState::Delivered);
    CHECK(shown.text("figureLabel") == u"0 / 40"_s);
}
