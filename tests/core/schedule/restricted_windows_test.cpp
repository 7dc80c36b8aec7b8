// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "schedule/restricted_windows.h"

#include <algorithm>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

std::optional<RestrictedWindow> windowOf(const Election &election, const QString &rule)
{
    const std::vector<RestrictedWindow> windows = restrictedWindows(election);
    const auto found = std::ranges::find(windows, rule, &RestrictedWindow::rule);
    return found == windows.end() ? std::nullopt : std::optional(*found);
}

Election electionOn(QDate date, ElectionKind kind, bool own)
{
    Election election;
    election.id = ElectionId(u"e"_s);
    election.date = date;
    election.kind = kind;
    election.own = own;
    return election;
}

} // namespace

TEST_CASE("The presidential election of 3 June 2025 restricts heads from 4 April")
{
    Election election = electionOn(QDate(2025, 6, 3), ElectionKind::Presidential, false);
    election.causeFixedDate = QDate(2025, 4, 4);
    const auto window = windowOf(election, u"86②3"_s);
    REQUIRE(window);
    CHECK(window->from == QDate(2025, 4, 4));
    CHECK(window->to == QDate(2025, 6, 3));
    CHECK_FALSE(windowOf(election, u"86⑤"_s));
}

TEST_CASE("A cause fixed within the sixty days opens the window only then")
{
    Election election = electionOn(QDate(2025, 6, 3), ElectionKind::ByElection, false);
    election.causeFixedDate = QDate(2025, 4, 20);
    CHECK(windowOf(election, u"86②2"_s)->from == QDate(2025, 4, 20));
    election.causeFixedDate = QDate(2025, 1, 20);
    CHECK(windowOf(election, u"86②2"_s)->from == QDate(2025, 4, 4));
}

TEST_CASE("Windows open on the days that the election commission announced")
{
    // Notices: 15 February 2020, 2 April 2022, 14 April 2018 (60 days); 5 December 2025 (180 days).
    const auto opens = [](QDate day, ElectionKind kind) {
        return windowOf(electionOn(day, kind, false), u"86②2"_s)->from;
    };
    CHECK(opens(QDate(2020, 4, 15), ElectionKind::Assembly) == QDate(2020, 2, 15));
    CHECK(opens(QDate(2022, 6, 1), ElectionKind::Local) == QDate(2022, 4, 2));
    CHECK(opens(QDate(2018, 6, 13), ElectionKind::Local) == QDate(2018, 4, 14));
    const Election own = electionOn(QDate(2026, 6, 3), ElectionKind::Local, true);
    CHECK(windowOf(own, u"86⑤"_s)->from == QDate(2025, 12, 5));
    CHECK(windowOf(own, u"86⑥"_s)->to == QDate(2026, 6, 3));
}

TEST_CASE("The election period is 23 days for a president and 14 for others")
{
    CHECK(windowOf(electionOn(QDate(2025, 6, 3), ElectionKind::Presidential, false), u"86①6"_s)->from ==
          QDate(2025, 5, 12));
    CHECK(windowOf(electionOn(QDate(2024, 4, 10), ElectionKind::Assembly, false), u"86①6"_s)->from ==
          QDate(2024, 3, 28));
}

TEST_CASE("No window ends before it begins, whatever the dates say")
{
    for (const ElectionKind kind : {ElectionKind::Presidential, ElectionKind::ByElection}) {
        Election election = electionOn(QDate(2025, 6, 3), kind, true);
        for (int days = -400; days <= 400; days += 25) {
            election.causeFixedDate = election.date.addDays(days);
            for (const RestrictedWindow &window : restrictedWindows(election)) {
                INFO(days << ' ' << window.rule.toStdString());
                CHECK(window.from <= window.to);
            }
        }
    }
}
