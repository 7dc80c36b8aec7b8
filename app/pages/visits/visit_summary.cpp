// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_summary.h"

#include "pages/page_parts.h"
#include "pages/visits/visits_data.h"
#include "paint/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// "v1 · 3 items · 12 of 30 min · 1/3 ready"
QString planText(const VisitEntry &entry, const Directory &directory)
{
    const Visit &visit = *entry.visit;
    QStringList parts{versionText(visit.handed, directory)};
    parts.append(
        VisitSummary::tr("%n item(s)", "agenda items of a visit", static_cast<int>(visit.items.size())));
    parts.append(talkingText(visit.talkingPoints, slotMinutes(entry.body)));
    if (!visit.materials.empty()) {
        parts.append(VisitSummary::tr("%1 of %2 materials ready", "of a visit")
                         .arg(std::ranges::count_if(visit.materials, &Material::ready))
                         .arg(visit.materials.size()));
    }
    parts.append(visit.gate);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString stageText(const VisitEntry &entry, QDate today)
{
    if (!entry.visit)
        return VisitSummary::tr("Not prepared yet", "of a visit");
    switch (debriefStage(entry, today)) {
    case DebriefStage::Due:
        return VisitSummary::tr("Its outcome is not written down yet", "of a visit that is over");
    case DebriefStage::Written:
        return VisitSummary::tr("Its outcome is written down", "of a visit");
    case DebriefStage::NotYet:
        break;
    }
    return {};
}

} // namespace

VisitSummary::VisitSummary(const std::vector<VisitEntry> &visits, const Directory &directory, QDate today,
                           QWidget *parent)
    : QWidget(parent)
{
    const Style &look = currentStyle();
    setObjectName(u"visitSummary"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look.px(6), 0, 0);
    column->setSpacing(look.px(4));
    const auto add = [column](const QString &text, const QString &role) {
        if (!text.isEmpty())
            column->addWidget(newLabel(text, role));
    };
    for (const VisitEntry &entry : visits) {
        add(tr("Visit: %1", "head in the details of an event; a party")
                .arg(partyText(entry.party, directory)),
            u"section"_s);
        if (entry.visit)
            add(planText(entry, directory), {});
        if (entry.visit && exceedsSlot(*entry.visit, entry.body))
            add(tr("The talking points take longer than the event lasts.", "of a visit"), u"error"_s);
        add(stageText(entry, today), u"secondary"_s);
        const std::vector<ApplicableRule> rules = rulesFor(entry, directory);
        if (!rules.empty()) {
            add(tr("%n rule(s) of the election law to look at; not a legal opinion", "of a visit",
                   static_cast<int>(rules.size())),
                u"secondary"_s);
        }
        auto *row = new QHBoxLayout;
        QToolButton *plan = newFlatButton(entry.visit ? tr("Edit visit…", "link in the details of an event")
                                                      : tr("Prepare…", "link in the details of an event"),
                                          u"planVisitToolButton"_s);
        QToolButton *debrief =
            newFlatButton(tr("Debrief…", "link in the details of an event"), u"debriefVisitToolButton"_s);
        row->addWidget(plan);
        row->addWidget(debrief);
        row->addStretch();
        column->addLayout(row);
        connect(plan, &QToolButton::clicked, this,
                [this, party = entry.party] { Q_EMIT planRequested(party); });
        connect(debrief, &QToolButton::clicked, this,
                [this, party = entry.party] { Q_EMIT debriefRequested(party); });
    }
}

} // namespace yeouido
