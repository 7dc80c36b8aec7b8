// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_outcome.h"

#include "agenda/words.h"
#include "pages/matrix/state_badge.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "schedule/due.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct VisitOutcome
{
    Q_DECLARE_TR_FUNCTIONS(VisitOutcome)
};

void addText(QVBoxLayout &column, const QString &text, const QString &role = {})
{
    if (text.isEmpty())
        return;
    QLabel *label = newLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.addWidget(label);
}

/// What the party said and what it promised, those of the two that are written down.
QStringList wordsOf(const AdoptionRecord &record)
{
    QStringList words;
    if (!record.note.isEmpty())
        words.append(VisitOutcome::tr("Said: %1", "what a party said of an item").arg(record.note));
    if (!record.promised.isEmpty())
        words.append(VisitOutcome::tr("Promised: %1", "what a party promised").arg(record.promised));
    return words;
}

QWidget *newRecord(const AdoptionRecord &record, const VisitsData &data)
{
    const Style &look = currentStyle();
    auto *part = new QWidget;
    part->setObjectName(u"recordedItem"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, look.px(2), 0, look.px(4));
    column->setSpacing(look.px(2));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.px(8));
    head->addWidget(newLabel(itemText(record.item, data.directory), u"strong"_s), 1);
    head->addWidget(new StateBadge(record.state), 0, Qt::AlignTop);
    column->addLayout(head);
    const QStringList words = wordsOf(record);
    for (const QString &each : words)
        addText(*column, each);
    addText(*column,
            VisitOutcome::tr("%1: %2", "kind of evidence and where it is found")
                .arg(evidenceWord(record.evidence.kind), record.evidence.citation),
            u"secondary"_s);
    if (!record.evidence.quotation.isEmpty())
        addText(*column,
                VisitOutcome::tr("“%1”", "words quoted from the evidence").arg(record.evidence.quotation),
                u"secondary"_s);
    return part;
}

} // namespace

QString saidAndPromised(const AdoptionRecord &record)
{
    return wordsOf(record).join(u" · "_s);
}

std::vector<FollowUp> followUpsOf(const VisitEntry &entry, const VisitsData &data)
{
    std::vector<FollowUp> own;
    if (!entry.visit)
        return own;
    std::ranges::copy_if(data.followUps, std::back_inserter(own),
                         [&entry](const FollowUp &followUp) { return followUp.visit == entry.visit->id; });
    return own;
}

QWidget *newFollowUpRow(const FollowUp &followUp, const VisitsData &data)
{
    const Style &look = currentStyle();
    auto *row = new QWidget;
    row->setObjectName(u"visitFollowUp"_s);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, look.px(4));
    column->setSpacing(look.px(1));
    addText(*column, followUp.text);
    const bool isLate = isOverdue(followUp, data.today);
    QStringList facts{isLate ? VisitOutcome::tr("%n day(s) late", "a follow-up past its day",
                                                static_cast<int>(followUp.due->daysTo(data.today)))
                             : followUpWord(followUp.state)};
    const Department *department =
        followUp.ownerDepartment ? data.directory.find(*followUp.ownerDepartment) : nullptr;
    facts.append(department ? department->name : followUp.owner);
    if (followUp.due)
        facts.append(VisitOutcome::tr("due %1", "of a follow-up; a date")
                         .arg(formatDate(*followUp.due, data.language, Year::Without)));
    facts.removeAll(QString());
    addText(*column, facts.join(u" · "_s), isLate ? u"error"_s : u"secondary"_s);
    return row;
}

void addOutcome(QVBoxLayout &column, const VisitEntry &entry, const std::vector<AdoptionRecord> &recorded,
                const VisitsData &data)
{
    if (!entry.visit)
        return;
    const Style &look = currentStyle();
    const std::vector<FollowUp> followUps = followUpsOf(entry, data);
    const std::optional<QDate> &writtenOn = entry.visit->debriefedOn;
    if (writtenOn || !recorded.empty()) {
        column.addSpacing(look.px(6));
        const QString head =
            writtenOn ? VisitOutcome::tr("What was said, written down on %1", "head over a debrief; a date")
                            .arg(formatDate(*writtenOn, data.language))
                      : VisitOutcome::tr("What was said, recorded in the matrix",
                                         "head over records of a visit that has no debrief yet");
        column.addWidget(newLabel(head, u"section"_s));
        addText(column, entry.visit->debrief);
        for (const AdoptionRecord &record : recorded)
            column.addWidget(newRecord(record, data));
        if (entry.visit->debrief.isEmpty() && recorded.empty())
            addText(column,
                    VisitOutcome::tr("No item was spoken of, and nothing was written in words.",
                                     "below the head of a debrief"),
                    u"secondary"_s);
    }
    if (followUps.empty())
        return;
    column.addSpacing(look.px(6));
    column.addWidget(
        newLabel(VisitOutcome::tr("Follow-ups", "head over what is to be done since a visit"), u"section"_s));
    for (const FollowUp &followUp : followUps)
        column.addWidget(newFollowUpRow(followUp, data));
}

} // namespace yeouido
