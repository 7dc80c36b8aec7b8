// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "pages/clickable_row.h"
#include "pages/office/inline_field.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "schedule/due.h"
#include "text/event_text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DayPreparation
{
    Q_DECLARE_TR_FUNCTIONS(DayPreparation)
};

QCheckBox *newTick(const Material &material, const QString &objectName, bool editable)
{
    auto *box = new QCheckBox(materialText(material).replace(u'&', u"&&"_s));
    box->setObjectName(objectName);
    box->setChecked(material.ready);
    box->setEnabled(editable);
    box->setMinimumHeight(currentStyle().px(28));
    // A name without end must not make the column wider than its share.
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setToolTip(materialText(material));
    return box;
}

void addVisitMaterials(const DaySection &section, const DayView &view)
{
    OfficeActs *acts = &view.acts;
    for (const Visit &visit : view.day.visits) {
        if (visit.materials.empty())
            continue;
        const Party *party = view.data.directory().find(visit.party);
        QToolButton *head = newFlatButton(
            DayPreparation::tr("For the visit to %1", "over the materials of a visit; %1 is a party")
                .arg(party ? party->name : QString()),
            u"visit-%1ToolButton"_s.arg(visit.id.text()));
        QObject::connect(
            head, &QToolButton::clicked, head,
            [toRecord = view.links.toRecord, id = visit.id.text()] { toRecord(RecordKind::Visit, id); });
        section.add(head);
        for (std::size_t index = 0; index < visit.materials.size(); ++index) {
            QCheckBox *box =
                newTick(visit.materials[index], u"visit-%1-%2CheckBox"_s.arg(visit.id.text()).arg(index),
                        acts->isEditable());
            QObject::connect(box, &QCheckBox::clicked, acts,
                             [acts, id = visit.id, index](bool ready) { acts->tickVisit(id, index, ready); });
            section.add(box);
        }
    }
}

QStringList carriedFacts(const FollowUp &followUp, const DayView &view)
{
    QStringList parts;
    const Department *owner =
        followUp.ownerDepartment ? view.data.directory().find(*followUp.ownerDepartment) : nullptr;
    if (owner)
        parts.append(owner->name);
    else if (!followUp.owner.isEmpty())
        parts.append(followUp.owner);
    if (followUp.due) {
        parts.append(DayPreparation::tr("due %1", "of a follow-up; %1 is a date")
                         .arg(formatDate(*followUp.due, view.data.language, Year::Without)));
    }
    parts.append(DayPreparation::tr("since %1", "of a follow-up; %1 is a date")
                     .arg(formatDate(followUp.since, view.data.language, Year::Without)));
    return parts;
}

QWidget *newCarriedRow(const FollowUp &followUp, const DayView &view)
{
    const QDate today = view.data.sources.today;
    const bool overdue = isOverdue(followUp, today);
    auto *row = new ClickableRow(u"followUpRow-%1"_s.arg(followUp.id.text()),
                                 followUp.text + u", "_s + carriedFacts(followUp, view).join(u" · "_s));
    auto *words = new QVBoxLayout;
    words->setSpacing(currentStyle().px(1));
    words->addWidget(newWords(followUp.text));
    words->addWidget(newWords(factsText(carriedFacts(followUp, view)), u"secondary"_s));
    row->row().addLayout(words, 1);
    QString mark;
    if (overdue) {
        mark = DayPreparation::tr("%n day(s) late", "a follow-up past its day",
                                  static_cast<int>(followUp.due->daysTo(today)));
    } else if (followUp.state == FollowUpState::Done) {
        mark = DayPreparation::tr("Done", "a follow-up that was open then");
    } else if (followUp.state == FollowUpState::Dropped) {
        mark = DayPreparation::tr("Dropped", "a follow-up that was open then");
    }
    if (!mark.isEmpty()) {
        QLabel *label = newLabel(mark, overdue ? u"error"_s : u"secondary"_s);
        label->setWordWrap(false);
        row->row().addWidget(label);
    }
    if (overdue)
        row->setEdge(currentStyle().holiday);
    QObject::connect(
        row, &ClickableRow::activated, row,
        [toRecord = view.links.toRecord, id = followUp.id.text()] { toRecord(RecordKind::FollowUp, id); });
    return row;
}

} // namespace

QWidget *makeDayChecklist(const DayView &view)
{
    const ReadyCount &ready = view.day.ready;
    const QString heading =
        ready.all > 0
            ? DayPreparation::tr("To have ready %1/%2", "head over the checklist: how many of how many are")
                  .arg(ready.ready)
                  .arg(ready.all)
            : DayPreparation::tr("To have ready", "head over the empty checklist of a day");
    const DaySection section = newDaySection(heading, u"checklistSection"_s);
    OfficeActs *acts = &view.acts;
    QToolButton *edit = newFlatButton(DayPreparation::tr("Edit", "button over the checklist of a day"),
                                      u"editChecklistToolButton"_s);
    edit->setToolTip(
        DayPreparation::tr("Numbers, who brings what, remove", "hint at the button over the checklist"));
    edit->setEnabled(acts->isEditable());
    QObject::connect(edit, &QToolButton::clicked, acts, &OfficeActs::editChecklist);
    section.head->addWidget(edit);

    const std::vector<Material> checklist =
        view.day.record ? view.day.record->checklist : std::vector<Material>();
    for (std::size_t index = 0; index < checklist.size(); ++index) {
        QCheckBox *box = newTick(checklist[index], u"checklist-%1CheckBox"_s.arg(index), acts->isEditable());
        QObject::connect(box, &QCheckBox::clicked, acts,
                         [acts, index](bool ticked) { acts->tick(index, ticked); });
        section.add(box);
    }
    auto *more = new InlineField(
        u"addMaterialLineEdit"_s, DayPreparation::tr("Add to the checklist", "name of a field"),
        DayPreparation::tr("Add something", "hint in the empty line of the checklist"));
    more->setReadOnly(!acts->isEditable());
    QObject::connect(more, &InlineField::entered, acts, &OfficeActs::addToChecklist);
    section.add(more);
    addVisitMaterials(section, view);
    return section.widget;
}

QWidget *makeDayCarriedOver(const DayView &view)
{
    const DaySection section =
        newDaySection(DayPreparation::tr("Still open from before", "head over follow-ups of earlier days"),
                      u"carriedOverSection"_s);
    for (const FollowUp &followUp : view.day.carriedOver)
        section.add(newCarriedRow(followUp, view));
    if (view.day.carriedOver.empty()) {
        const bool isFirst = view.day.session.number == 1;
        section.addHint(
            isFirst ? DayPreparation::tr("Nothing. This is the first session.", "where no follow-up is open")
                    : DayPreparation::tr("Nothing.", "where no follow-up is open"));
    }
    return section.widget;
}

} // namespace yeouido
