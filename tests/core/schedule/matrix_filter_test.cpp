// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "schedule/matrix_filter.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

AgendaItem item(const QString &id, AgendaItemKind kind, const QString &parent = {})
{
    AgendaItem made;
    made.id = AgendaItemId(id);
    made.title = id;
    made.kind = kind;
    if (!parent.isEmpty())
        made.parent = AgendaItemId(parent);
    return made;
}

AdoptionRecord recordOf(const QString &itemId, const QString &party, AdoptionState state)
{
    AdoptionRecord record;
    record.item = AgendaItemId(itemId);
    record.addressee.party = PartyId(party);
    record.state = state;
    return record;
}

/// Two tasks with two projects each, and an issue; two parties.
AdoptionMatrix sample()
{
    using enum AgendaItemKind;
    std::vector<AgendaItem> items{item(u"Task 1"_s, Task),
                                  item(u"Rail way"_s, Project, u"Task 1"_s),
                                  item(u"Airport"_s, Project, u"Task 1"_s),
                                  item(u"Task 2"_s, Task),
                                  item(u"Centre"_s, Project, u"Task 2"_s),
                                  item(u"Constitution"_s, Issue)};
    items[2].leadDepartment = DepartmentId(u"transport"_s);
    items[4].code = u"A2"_s;
    items[5].request = u"railways, too"_s;
    const std::vector<Addressee> parties{{.party = PartyId(u"one"_s), .organisation = {}, .candidate = {}},
                                         {.party = PartyId(u"two"_s), .organisation = {}, .candidate = {}}};
    return {AdoptionAxis::Adoption,
            matrixRows(items, std::nullopt),
            parties,
            {recordOf(u"Airport"_s, u"two"_s, AdoptionState::Adopted),
             recordOf(u"Centre"_s, u"one"_s, AdoptionState::Delivered)}};
}

QStringList shown(const MatrixFilter &filter, const QSet<AgendaItemId> &folded = {},
                  const std::vector<std::size_t> &columns = {0, 1})
{
    const AdoptionMatrix matrix = sample();
    QStringList titles;
    for (const std::size_t row : visibleRows(matrix, filter, folded, columns))
        titles.append(matrix.rows()[row].item.title);
    return titles;
}

} // namespace

TEST_CASE("A folded task hides its projects")
{
    CHECK(shown({}).size() == 6);
    CHECK(shown({}, {AgendaItemId(u"Task 1"_s)}) ==
          QStringList{u"Task 1"_s, u"Task 2"_s, u"Centre"_s, u"Constitution"_s});
}

TEST_CASE("A filter shows what passes with the task it hangs on, folded or not")
{
    const QSet<AgendaItemId> folded{AgendaItemId(u"Task 1"_s)};
    CHECK(shown({.text = u"RAILWAY"_s}, folded) ==
          QStringList{u"Task 1"_s, u"Rail way"_s, u"Constitution"_s});
    CHECK(shown({.text = u"a2"_s}) == QStringList{u"Task 2"_s, u"Centre"_s});
    CHECK(shown({.department = DepartmentId(u"transport"_s)}) == QStringList{u"Task 1"_s, u"Airport"_s});
    CHECK(shown({.text = u"nothing like it"_s}).isEmpty());
    CHECK_FALSE(MatrixFilter{.text = u"  "_s}.isSet());
}

TEST_CASE("An item is found by its initial consonants and by several words in any order")
{
    using enum AgendaItemKind;
    const AdoptionMatrix matrix{
        AdoptionAxis::Adoption,
        matrixRows({item(u"광주~대구 달빛철도"_s, Issue), item(u"달빛동맹"_s, Issue)}, std::nullopt),
        {},
        {}};
    const auto found = [&matrix](const QString &text) { return visibleRows(matrix, {.text = text}, {}, {}); };
    CHECK(found(u"ㄷㅂㅊㄷ"_s) == std::vector<std::size_t>{0});
    CHECK(found(u"철도 광주"_s) == std::vector<std::size_t>{0});
    CHECK(found(u"달빛"_s).size() == 2);
    CHECK(found(u"달빛"_s.normalized(QString::NormalizationForm_D)).size() == 2);
}

TEST_CASE("A filter by state looks at the columns that are shown")
{
    CHECK(shown({.state = AdoptionState::Adopted}) == QStringList{u"Task 1"_s, u"Airport"_s});
    CHECK(shown({.state = AdoptionState::Adopted}, {}, {0}).isEmpty());
    CHECK(shown({.department = DepartmentId(u"transport"_s), .state = AdoptionState::Delivered}).isEmpty());
}
