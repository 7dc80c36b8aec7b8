// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_detail.h"

#include "pages/matrix/state_badge.h"
#include "pages/page_parts.h"
#include "pages/visits/guard_box.h"
#include "pages/visits/visit_columns.h"
#include "pages/visits/visit_facts.h"
#include "pages/visits/visit_outcome.h"
#include "paint/line_icon.h"
#include "paint/style.h"
#include "text/event_text.h"
#include "views/badges.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

VisitDetail::VisitDetail(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"visitDetail"_s);
    setProperty("card", true);
    setAccessibleName(tr("Selected visit", "name of a pane for those who hear the screen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    m_scroll->setObjectName(u"visitScrollArea"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll);
}

void VisitDetail::showVisit(const VisitEntry *entry, const std::vector<AdoptionRecord> &recorded,
                            const VisitsData &visits)
{
    const Style &look = currentStyle();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(14));
    column->setSpacing(look.px(6));
    if (entry) {
        addHead(*column, *entry, visits);
        addGuard(*column, *entry, visits);
        column->addWidget(newPlanAndFact(*entry, visits));
        addItems(*column, *entry, visits);
        addTalkingPoints(*column, *entry);
        if (entry->visit)
            addMaterials(*column, *entry->visit, visits.isEditable);
        addOutcome(*column, *entry, recorded, visits);
    } else {
        column->addWidget(newLabel(tr("Choose a visit in the list to see what is planned of it and what came "
                                      "of it.",
                                      "where a visit is shown, while none is chosen"),
                                   u"secondary"_s));
    }
    column->addStretch();
    replaceContent(*m_scroll, page);
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void VisitDetail::addHead(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits)
{
    const Party *party = visits.directory.find(entry.party);
    column.addWidget(newLabel(party ? party->name : entry.party.text(), u"accent"_s));
    QLabel *title = newLabel(entry.body.title, u"heading"_s);
    title->setObjectName(u"visitTitleLabel"_s);
    column.addWidget(title);
    column.addWidget(newLabel(whenText(entry.body.when, visits.language, visits.zone), u"when"_s));
    if (entry.isOffDate) {
        column.addWidget(
            newLabel(tr("Its series has no such date any more. Move what you need to another visit.",
                        "on a visit whose date has gone"),
                     u"error"_s));
    }
    column.addWidget(new BadgeRow(badgesOf(entry.body, entry.body.disclosure, currentStyle())));
    addButtons(column, entry, visits);
}

void VisitDetail::addButtons(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits)
{
    const Style &look = currentStyle();
    const NextAct next = nextAct(entry, visits.today);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(8));
    const auto add = [&](const QString &text, const QString &name, bool primary, auto signal) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setProperty("primary", primary);
        button->setEnabled(visits.isEditable);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(entry.visit ? tr("Edit…", "button at a visit")
                    : tr("Prepare…", "button at a visit nobody has prepared"),
        u"editVisitPushButton"_s, next == NextAct::Prepare, &VisitDetail::editRequested);
    add(tr("Debrief…", "button at a visit: write down what was said"), u"debriefPushButton"_s,
        next == NextAct::Debrief, &VisitDetail::debriefRequested);
    row->addStretch();
    QToolButton *week =
        newFlatButton(tr("In the week", "link from a visit to its event"), u"weekToolButton"_s);
    row->addWidget(week);
    connect(week, &QToolButton::clicked, this, &VisitDetail::weekRequested);
    column.addSpacing(look.px(2));
    column.addLayout(row);
    column.addSpacing(look.px(4));
}

void VisitDetail::addGuard(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits)
{
    const std::vector<ApplicableRule> rules = rulesFor(entry, visits.directory);
    if (rules.empty())
        return;
    auto *box = new GuardBox(rules, entry.visit.value_or(Visit()), visits);
    connect(box, &GuardBox::clearanceRequested, this, &VisitDetail::clearanceRequested);
    column.addWidget(box);
    column.addSpacing(currentStyle().px(4));
}

void VisitDetail::addItems(QVBoxLayout &column, const VisitEntry &entry, const VisitsData &visits)
{
    const std::vector<AgendaItemId> &items = entry.visit ? entry.visit->items : entry.body.agendaItems;
    if (items.empty())
        return;
    const Style &look = currentStyle();
    column.addSpacing(look.px(6));
    column.addWidget(newLabel(tr("Items to raise", "head over the agenda items of a visit"), u"section"_s));
    for (const AgendaItemId &id : items) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look.px(8));
        row->addWidget(newLabel(itemText(id, visits.directory)), 1);
        row->addWidget(new StateBadge(stateOf(id, entry.party, visits.outcomes)), 0, Qt::AlignTop);
        column.addLayout(row);
    }
}

void VisitDetail::addMaterials(QVBoxLayout &column, const Visit &visit, bool editable)
{
    if (visit.materials.empty())
        return;
    const Style &look = currentStyle();
    const auto ready = std::ranges::count_if(visit.materials, &Material::ready);
    column.addSpacing(look.px(6));
    column.addWidget(
        newLabel(tr("Materials %1/%2", "head over what to take along: how many of how many are ready")
                     .arg(ready)
                     .arg(visit.materials.size()),
                 u"section"_s));
    for (std::size_t index = 0; index < visit.materials.size(); ++index) {
        auto *box = new QCheckBox(materialText(visit.materials[index]).replace(u'&', u"&&"_s));
        box->setObjectName(u"materialCheckBox"_s);
        box->setChecked(visit.materials[index].ready);
        box->setEnabled(editable);
        // A long name is cut at the edge rather than widening the page; the tool tip has it whole.
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setToolTip(materialText(visit.materials[index]));
        column.addWidget(box);
        // Queued: the tick is saved and read again, which makes this page anew.
        connect(
            box, &QCheckBox::clicked, this, [this, index](bool on) { Q_EMIT materialTicked(index, on); },
            Qt::QueuedConnection);
    }
}

} // namespace yeouido
