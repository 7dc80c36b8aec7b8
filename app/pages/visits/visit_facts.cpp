// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_facts.h"

#include "agenda/words.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "text/event_text.h"
#include "views/week_model.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace yeouido {

namespace {

using namespace Qt::StringLiterals;

struct VisitFacts
{
    Q_DECLARE_TR_FUNCTIONS(VisitFacts)
};

/// What was planned, and what was really so.
struct Fact
{
    QString name;
    QString planned;
    QString actual;
};

std::vector<Fact> factsOf(const VisitEntry &entry, const VisitsData &data)
{
    const Visit visit = entry.visit.value_or(Visit());
    const Actual actual = entry.body.actual.value_or(Actual());
    const QString handed = versionText(visit.handed, data.directory);
    return {
        {VisitFacts::tr("Time", "row of a visit"), timeText(entry.body.when, data.language),
         actual.when ? whenText(*actual.when, data.language, data.zone) : QString()},
        {VisitFacts::tr("Place", "row of a visit"), locationText(entry.body.location, data.directory),
         actual.place},
        {VisitFacts::tr("Counterpart", "row of a visit: who is met"), counterpartText(entry, data.directory),
         visit.met.isEmpty() ? actual.people : visit.met},
        {VisitFacts::tr("Gate", "row of a visit: which way in, which room"), visit.gate, {}},
        {VisitFacts::tr("Occasion", "row of a visit: what it is as the election law sees it"),
         entry.visit ? occasionWord(visit.occasion) : QString(),
         {}},
        {VisitFacts::tr("Handed over", "row of a visit: the version of the proposals"), handed, {}},
        {VisitFacts::tr("Photo", "row of a visit"), visit.photo, {}},
        {VisitFacts::tr("Gift", "row of a visit"), visit.gift, {}},
        {VisitFacts::tr("Note", "row of a visit: how it really went"), {}, actual.note},
    };
}

QLabel *newValue(const QString &text)
{
    QLabel *label = newLabel(text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

QWidget *newPlanAndFact(const VisitEntry &entry, const VisitsData &data)
{
    const Style &look = currentStyle();
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(12));
    grid->setVerticalSpacing(look.px(6));
    grid->setColumnStretch(1, 1);
    const bool hasActual = entry.body.actual || (entry.visit && !entry.visit->met.isEmpty());
    int row = 0;
    if (hasActual) {
        grid->setColumnStretch(2, 1);
        grid->addWidget(
            newLabel(VisitFacts::tr("Planned", "head over what was planned of a visit"), u"section"_s), row,
            1);
        grid->addWidget(
            newLabel(VisitFacts::tr("As it went", "head over what was really so at a visit"), u"section"_s),
            row++, 2);
    }
    for (const Fact &fact : factsOf(entry, data)) {
        if (fact.planned.isEmpty() && fact.actual.isEmpty())
            continue;
        QLabel *name = newLabel(fact.name, u"secondary"_s);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(newValue(fact.planned), row, 1, Qt::AlignTop);
        if (hasActual)
            grid->addWidget(newValue(fact.actual), row, 2, Qt::AlignTop);
        ++row;
    }
    return widget;
}

void addTalkingPoints(QVBoxLayout &column, const VisitEntry &entry)
{
    if (!entry.visit || entry.visit->talkingPoints.empty())
        return;
    const Style &look = currentStyle();
    const bool isOver = exceedsSlot(*entry.visit, entry.body);
    column.addSpacing(look.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(
        newLabel(VisitFacts::tr("Talking points", "head over what to say at a visit"), u"section"_s));
    head->addStretch();
    QLabel *sum = newLabel(talkingText(entry.visit->talkingPoints, slotMinutes(entry.body)),
                           isOver ? u"error"_s : u"secondary"_s);
    sum->setObjectName(u"talkingSumLabel"_s);
    sum->setWordWrap(false);
    if (isOver)
        sum->setToolTip(VisitFacts::tr("The talking points take longer than the event lasts.", "tool tip"));
    head->addWidget(sum);
    column.addLayout(head);
    int number = 0;
    for (const TalkingPoint &point : entry.visit->talkingPoints) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look.px(8));
        QLabel *place = newLabel(QString::number(++number) + u'.', u"secondary"_s);
        place->setWordWrap(false);
        row->addWidget(place, 0, Qt::AlignTop);
        row->addWidget(newValue(point.text), 1);
        QLabel *minutes = newLabel(
            VisitFacts::tr("%1 min", "minutes of one talking point").arg(point.minutes), u"secondary"_s);
        minutes->setWordWrap(false);
        row->addWidget(minutes, 0, Qt::AlignTop);
        column.addLayout(row);
    }
}

} // namespace yeouido
