// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "schedule/due.h"

#include <QStringList>

using namespace yeouido;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 4, 23);

FollowUp followUp(const QString &text, std::optional<QDate> due = {}, QDate since = {2025, 4, 16})
{
    FollowUp made;
    made.id = FollowUpId(text);
    made.text = text;
    made.due = due;
    made.since = since;
    return made;
}

FollowUp waiting(const QString &text, QDate until, std::optional<QDate> due = {})
{
    FollowUp made = followUp(text, due);
    made.notBefore = until;
    return made;
}

} // namespace

TEST_CASE("A follow-up stands as its due day, its moving and its closing say", "[due]")
{
    CHECK(standingOf(followUp(u"a"_s), today) == FollowUpStanding::Open);
    CHECK(standingOf(followUp(u"a"_s, today.addDays(-1)), today) == FollowUpStanding::Overdue);
    CHECK(standingOf(followUp(u"a"_s, today), today) == FollowUpStanding::DueToday);
    CHECK(standingOf(followUp(u"a"_s, today.addDays(1)), today) == FollowUpStanding::Open);
    CHECK(standingOf(waiting(u"a"_s, today.addDays(7)), today) == FollowUpStanding::Waiting);
    CHECK(standingOf(waiting(u"a"_s, today), today) == FollowUpStanding::Open);
    CHECK(standingOf(waiting(u"a"_s, today.addDays(7), today.addDays(-1)), today) ==
          FollowUpStanding::Overdue);
    CHECK(standingOf(markedDone(followUp(u"a"_s, today.addDays(-9)), today), today) ==
          FollowUpStanding::Done);
    CHECK(standingOf(dropped(followUp(u"a"_s), today, u"r"_s), today) == FollowUpStanding::Dropped);
}

TEST_CASE("The ledger begins with what is most urgent and ends with what was closed first", "[due]")
{
    const std::vector<FollowUp> all{
        markedDone(followUp(u"done first"_s), today.addDays(-5)),
        followUp(u"no due"_s),
        waiting(u"waiting"_s, today.addDays(7)),
        followUp(u"later"_s, today.addDays(3)),
        dropped(followUp(u"dropped last"_s), today, u"취소"_s),
        followUp(u"overdue"_s, today.addDays(-2)),
        followUp(u"today"_s, today),
    };
    QStringList order;
    for (const FollowUp &one : inLedgerOrder(all, today))
        order.append(one.text);
    CHECK(order == QStringList{u"overdue"_s, u"today"_s, u"later"_s, u"no due"_s, u"waiting"_s,
                               u"dropped last"_s, u"done first"_s});
}

TEST_CASE("What was closed is open again as it was", "[due]")
{
    const FollowUp open = followUp(u"a"_s, today);
    const FollowUp done = markedDone(open, today);
    CHECK(done.closedOn == today);
    CHECK(validate(done));
    CHECK(reopened(done) == open);
    const FollowUp gone = dropped(open, today, u"  예산 없음 "_s);
    CHECK(gone.reason == u"예산 없음");
    CHECK(validate(gone));
    CHECK_FALSE(validate(dropped(open, today, u"  "_s)));
    CHECK(reopened(gone) == open);
}
