// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "program.h"
#include "support/office_file.h"

#include <QDir>

using namespace yeouido;
using namespace yeouido::tests;
using namespace Qt::StringLiterals;

namespace {

QJsonObject windowOf(const QJsonValue &election, const QString &rule)
{
    const QJsonArray windows = election["windows"_L1].toArray();
    for (const QJsonValue &window : windows) {
        if (window["rule"_L1].toString() == rule)
            return window.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("elections lists each election with the periods of the election law")
{
    Program program;
    QDir().mkpath(program.path(u"data/yeouido-office"_s));
    {
        Election president{.id = ElectionId(u"president"_s),
                           .name = u"제21대 대통령선거"_s,
                           .shortName = u"대선"_s,
                           .kind = ElectionKind::Presidential,
                           .date = QDate(2025, 6, 3),
                           .own = false,
                           .causeFixedDate = QDate(2025, 4, 4),
                           .phases = {},
                           .sources = {}};
        Election own{.id = ElectionId(u"own"_s),
                     .name = u"제9회 전국동시지방선거"_s,
                     .shortName = u"지선"_s,
                     .kind = ElectionKind::Local,
                     .date = QDate(2026, 6, 3),
                     .own = true,
                     .causeFixedDate = {},
                     .phases = {},
                     .sources = {}};
        const FixedClock clock;
        const auto store = required(OfficeStore::create(program.officeFile(), clock));
        required(store->apply(creation(own), u"before"_s));
        required(store->apply(creation(president), u"before"_s));
    }
    const Ended ended = program.run({u"elections"_s, u"--json"_s});
    CHECK(ended.status == 0);
    const QJsonArray array = ended.json();
    REQUIRE(array.size() == 2);
    CHECK(array.first()["name"_L1].toString() == u"제21대 대통령선거"_s);
    CHECK(array.first()["kind"_L1].toString() == u"presidential"_s);
    CHECK(array.first()["date"_L1].toString() == u"2025-06-03"_s);
    CHECK_FALSE(array.first()["own"_L1].toBool());
    const QJsonObject forHeads = windowOf(array.first(), u"86②3"_s);
    CHECK(forHeads["from"_L1].toString() == u"2025-04-04"_s);
    CHECK(forHeads["to"_L1].toString() == u"2025-06-03"_s);
    CHECK(windowOf(array.first(), u"86⑤"_s).isEmpty());
    CHECK(array.last()["own"_L1].toBool());
    CHECK(windowOf(array.last(), u"86⑤"_s)["from"_L1].toString() == u"2025-12-05"_s);

    const QString text = QString::fromUtf8(program.run({u"elections"_s}).output);
    CHECK(text.contains(u"제21대 대통령선거"_s));
    CHECK(text.contains(u"86②3"_s));
    CHECK(text.contains(u"선거대책기구"_s));
    CHECK(text.contains(u"not a legal opinion"_s));
}

TEST_CASE("elections says so where the office has none, and refuses where there is no file")
{
    Program program;
    checkRefusal(program.run({u"elections"_s}), 1, u"office"_s);
    QDir().mkpath(program.path(u"data/yeouido-office"_s));
    const FixedClock clock;
    required(OfficeStore::create(program.officeFile(), clock));
    CHECK(program.run({u"elections"_s, u"--json"_s}).output.simplified() == "[ ]");
    CHECK(program.run({u"elections"_s}).output.contains("no elections"));
}
