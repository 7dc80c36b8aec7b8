// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/follow_ups/follow_up_columns.h"

#include "paint/style.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpColumns
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::FollowUpColumns)
};

bool isClosed(const FollowUpRow &row)
{
    return row.followUp.state != FollowUpState::Open;
}

/// The colour beside the word: overdue stands out, what is closed steps back.
QVariant lookOf(const FollowUpRow &row, int role, FollowUpColumn column)
{
    const Style &look = currentStyle();
    const bool tellsTime = column == FollowUpColumn::Due || column == FollowUpColumn::State;
    const bool isLink = (column == FollowUpColumn::Origin && row.leadsTo.index() > 0) ||
                        (column == FollowUpColumn::Item && !row.item.isEmpty());
    const bool isUrgent = row.standing == FollowUpStanding::Overdue;
    switch (role) {
    case Qt::ForegroundRole:
        if (isClosed(row))
            return look.secondary;
        if (tellsTime && isUrgent)
            return look.holiday;
        if (tellsTime && row.standing == FollowUpStanding::DueToday)
            return look.warningInk;
        return isLink ? QVariant(look.accent) : QVariant();
    case Qt::FontRole: {
        QFont font = look.font(13, tellsTime && isUrgent ? QFont::Bold : QFont::Normal);
        font.setStrikeOut(row.standing == FollowUpStanding::Dropped && column == FollowUpColumn::Text);
        return font;
    }
    default:
        return {};
    }
}

} // namespace

std::vector<Column<FollowUpRow>> followUpColumns(const FollowUpData &data,
                                                 std::function<void(const FollowUpRow &, bool)> tick)
{
    const auto lookAs = [](FollowUpColumn column) {
        return [column](const FollowUpRow &row, int role) -> QVariant {
            if (role == Qt::AccessibleTextRole && column == FollowUpColumn::Done)
                return FollowUpColumns::tr("Done", "tick in the ledger of follow-ups");
            if (role == Qt::ToolTipRole && column == FollowUpColumn::Text)
                return row.followUp.reason.isEmpty()
                           ? row.followUp.text
                           : FollowUpColumns::tr("%1\nDropped: %2",
                                                 "tool tip of a follow-up; %2 is the reason")
                                 .arg(row.followUp.text, row.followUp.reason);
            if (role == Qt::ToolTipRole && column == FollowUpColumn::Origin)
                return row.origin;
            return lookOf(row, role, column);
        };
    };
    const auto rank = [&data](const FollowUpRow &row) {
        const auto found = std::ranges::find(data.rows, row.followUp.id,
                                             [](const FollowUpRow &one) { return one.followUp.id; });
        return QVariant(static_cast<int>(found - data.rows.begin()));
    };
    std::vector<Column<FollowUpRow>> columns;
    columns.reserve(8);
    const auto add = [&](FollowUpColumn which, const QString &name, const QString &header,
                         auto text) -> auto & {
        Column<FollowUpRow> &column = columns.emplace_back();
        column.name = name;
        column.header = header;
        column.text = text;
        column.decoration = lookAs(which);
        return column;
    };
    Column<FollowUpRow> &done =
        add(FollowUpColumn::Done, u"done"_s, {}, [](const FollowUpRow &) { return QString(); });
    done.sortKey = rank;
    done.ticked = [](const FollowUpRow &row) { return row.followUp.state == FollowUpState::Done; };
    done.tick = std::move(tick);
    add(FollowUpColumn::Text, u"text"_s, FollowUpColumns::tr("What", "column of the follow-ups"),
        [](const FollowUpRow &row) { return QString(row.followUp.text).replace(u'\n', u' '); });
    add(FollowUpColumn::Owner, u"owner"_s, FollowUpColumns::tr("Owner", "column of the follow-ups"),
        [](const FollowUpRow &row) { return row.owner; });
    add(FollowUpColumn::Due, u"due"_s, FollowUpColumns::tr("Due", "column of the follow-ups"),
        [&data](const FollowUpRow &row) { return dueText(row, data); })
        .sortKey = [](const FollowUpRow &row) {
        return QVariant(row.followUp.due.value_or(QDate(9999, 12, 31)));
    };
    add(FollowUpColumn::State, u"state"_s, FollowUpColumns::tr("State", "column of the follow-ups"),
        [&data](const FollowUpRow &row) { return standingText(row, data); })
        .sortKey = [](const FollowUpRow &row) { return QVariant(static_cast<int>(row.standing)); };
    add(FollowUpColumn::Origin, u"origin"_s, FollowUpColumns::tr("Came from", "column of the follow-ups"),
        [](const FollowUpRow &row) { return row.origin; });
    add(FollowUpColumn::Item, u"item"_s, FollowUpColumns::tr("Agenda item", "column of the follow-ups"),
        [](const FollowUpRow &row) { return row.item; });
    add(FollowUpColumn::Since, u"since"_s, FollowUpColumns::tr("Since", "column of the follow-ups"),
        [&data](const FollowUpRow &row) {
            return formatDate(row.followUp.since, data.language, Year::Without);
        })
        .sortKey = [](const FollowUpRow &row) { return QVariant(row.followUp.since); };
    return columns;
}

} // namespace yeouido
