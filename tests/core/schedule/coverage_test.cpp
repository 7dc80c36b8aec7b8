// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "schedule/coverage.h"
#include "schedule/due.h"

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

Party party(const QString &id)
{
    Party made;
    made.id = PartyId(id);
    made.name = id;
    return made;
}

VisitEntry visit(const QString &who, QDate date, EventStatus status = EventStatus::Confirmed)
{
    VisitEntry made;
    made.visit.emplace();
    made.visit->id = VisitId::create();
    made.visit->party = PartyId(who);
    made.party = PartyId(who);
    made.days = DateSpan::day(date);
    made.body.when = Untimed{date, DayPart::Unknown};
    made.body.status = status;
    return made;
}

FollowUp followUp(const QString &text, QDate since, std::optional<QDate> due = {})
{
    FollowUp made;
    made.id = FollowUpId::create();
    made.text = text;
    made.since = since;
    made.due = due;
    return made;
}

const QDate wednesday(2025, 4, 16);

} // namespace

TEST_CASE("Coverage counts the contacts that took place and names the party left out")
{
    Directory directory;
    directory.parties = {party(u"a"_s), party(u"b"_s), party(u"c"_s)};
    VisitEntry first = visit(u"a"_s, wednesday);
    first.visit->counterpartText = u"정책위의장"_s;
    const std::vector<PartyCoverage> rows =
        coverage(directory,
                 {first, visit(u"a"_s, wednesday.addDays(7)),
                  visit(u"b"_s, wednesday, EventStatus::Cancelled), visit(u"c"_s, wednesday.addDays(1))},
                 wednesday);
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(0).contacts == 1);
    CHECK(rows.at(0).lastContact == wednesday);
    CHECK(rows.at(0).daysSinceLast == 0);
    CHECK(rows.at(0).nextContact == wednesday.addDays(7));
    CHECK(rows.at(0).level == u"정책위의장"_s);
    CHECK(rows.at(1).leftOut);
    CHECK_FALSE(rows.at(2).leftOut);
}

TEST_CASE("Coverage tells whom they really met, and when, before what was planned")
{
    Directory directory;
    directory.parties = {party(u"a"_s)};
    VisitEntry held = visit(u"a"_s, wednesday);
    held.visit->counterpartText = u"정책위의장"_s;
    held.visit->met = u"원내대표"_s;
    held.body.actual = Actual{Untimed{wednesday.addDays(2), DayPart::Unknown}, {}, {}, {}};
    const PartyCoverage row = coverage(directory, {held}, wednesday.addDays(5)).front();
    CHECK(row.level == u"원내대표"_s);
    CHECK(row.lastContact == wednesday.addDays(2));
    CHECK(row.daysSinceLast == 3);
    CHECK(coverage(directory, {held}, wednesday).front().contacts == 0);
}

TEST_CASE("A tentative visit of the past is no contact until it is confirmed or its outcome is written down")
{
    Directory directory;
    directory.parties = {party(u"a"_s), party(u"b"_s)};
    VisitEntry planned = visit(u"a"_s, wednesday, EventStatus::Tentative);
    planned.visit->handed = HandedVersion{ProposalPackageId(u"package"_s), u"v1"_s};
    const PartyCoverage open = coverage(directory, {planned}, wednesday.addDays(3)).front();
    CHECK(open.contacts == 0);
    CHECK(open.unconfirmed == 1);
    CHECK_FALSE(open.daysSinceLast);
    CHECK_FALSE(open.holds);
    CHECK_FALSE(open.leftOut);
    planned.visit->debriefedOn = wednesday.addDays(1);
    const PartyCoverage held = coverage(directory, {planned}, wednesday.addDays(3)).front();
    CHECK(held.contacts == 1);
    CHECK(held.unconfirmed == 0);
    CHECK(held.daysSinceLast == 3);
    CHECK(held.holds == planned.visit->handed);
}

TEST_CASE("A visit that nobody prepared is a contact all the same")
{
    Directory directory;
    directory.parties = {party(u"a"_s)};
    VisitEntry held = visit(u"a"_s, wednesday);
    held.visit.reset();
    CHECK(coverage(directory, {held}, wednesday).front().contacts == 1);
}

TEST_CASE("A party that has ended is in the coverage only with the contacts it had")
{
    Directory directory;
    directory.parties = {party(u"a"_s), party(u"b"_s)};
    for (Party &ended : directory.parties)
        ended.validity.to = wednesday;
    const std::vector<PartyCoverage> rows =
        coverage(directory, {visit(u"b"_s, wednesday)}, wednesday.addDays(1));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().party == PartyId(u"b"_s));
}

TEST_CASE("Before the first visit no party is left out")
{
    Directory directory;
    directory.parties = {party(u"a"_s)};
    CHECK_FALSE(coverage(directory, {}, wednesday).front().leftOut);
}

TEST_CASE("A party that holds an old version of the proposals is marked once a newer one is out")
{
    Directory directory;
    directory.parties = {party(u"a"_s)};
    ProposalPackage package;
    package.id = ProposalPackageId(u"package"_s);
    package.versions = {{u"v1"_s, QDate(2025, 4, 8), {}, {}, {}, {}},
                        {u"v2"_s, QDate(2025, 4, 20), {}, {}, {}, {}}};
    directory.packages = {package};
    VisitEntry handed = visit(u"a"_s, wednesday);
    handed.visit->handed = HandedVersion{package.id, u"v1"_s};
    CHECK_FALSE(coverage(directory, {handed}, wednesday).front().holdsOldVersion);
    CHECK(coverage(directory, {handed}, QDate(2025, 4, 20)).front().holdsOldVersion);
}

TEST_CASE("What is open stays on every following office day until it is done, dropped or moved")
{
    FollowUp done = followUp(u"done"_s, wednesday);
    done.state = FollowUpState::Done;
    FollowUp moved = followUp(u"moved"_s, wednesday);
    moved.notBefore = wednesday.addDays(14);
    const std::vector<FollowUp> all{followUp(u"open"_s, wednesday), done, moved,
                                    followUp(u"urgent"_s, wednesday, wednesday.addDays(2)),
                                    followUp(u"later"_s, wednesday.addDays(8))};
    const auto textsOn = [&all](QDate day) {
        QStringList texts;
        for (const FollowUp &open : openOn(all, day))
            texts.append(open.text);
        return texts;
    };
    CHECK(textsOn(wednesday.addDays(7)) == QStringList{u"urgent"_s, u"open"_s});
    CHECK(textsOn(wednesday.addDays(14)) == QStringList{u"urgent"_s, u"open"_s, u"moved"_s, u"later"_s});
    CHECK(isOverdue(all.at(3), wednesday.addDays(3)));
    CHECK_FALSE(isOverdue(all.at(3), wednesday.addDays(2)));
    CHECK_FALSE(isOverdue(done, wednesday.addDays(30)));
}
