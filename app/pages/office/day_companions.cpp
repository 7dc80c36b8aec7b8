// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "agenda/agenda_entry.h"
#include "pages/office/inline_field.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "paint/style.h"
#include "text/agenda_text.h"
#include "views/chip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DayCompanions
{
    Q_DECLARE_TR_FUNCTIONS(DayCompanions)
};

QString leadText(int items)
{
    return DayCompanions::tr("leads %n item(s)", "why a bureau head is proposed: items in focus", items);
}

QString titlesOf(const std::vector<AgendaItemId> &items, const Directory &directory)
{
    QStringList titles;
    for (const AgendaItemId &id : items) {
        if (const AgendaItem *item = directory.find(id))
            titles.append(itemText(*item));
    }
    return titles.join(u'\n');
}

QFrame *newRow(const QString &objectName, QHBoxLayout *&row)
{
    auto *frame = new QFrame;
    frame->setObjectName(objectName);
    frame->setProperty("row", true);
    row = new QHBoxLayout(frame);
    const Style &look = currentStyle();
    row->setContentsMargins(0, look.px(4), 0, look.px(4));
    row->setSpacing(look.px(8));
    return frame;
}

/// A chip that is read whole: the name beside it wraps instead.
Chip *newReason(Chip::Tone tone, const QString &words)
{
    auto *chip = new Chip(tone, words);
    chip->setMinimumWidth(chip->sizeHint().width());
    return chip;
}

void addNames(QHBoxLayout &row, const Department &department, const DayView &view)
{
    const QDate on = view.day.session.occurrence.days.first;
    const QString head = bureauHeadText(department, view.data.directory(), on);
    QLabel *name = newWords(head);
    name->setToolTip(department.name);
    row.addWidget(name, 1);
}

QWidget *newCompanionRow(const Companion &companion, const DayView &view)
{
    const Directory &directory = view.data.directory();
    const Department *department = directory.find(companion.department);
    if (!department)
        return nullptr;
    OfficeActs *acts = &view.acts;
    const DepartmentId id = companion.department;
    QHBoxLayout *row = nullptr;
    QFrame *frame = newRow(u"companionRow-%1"_s.arg(id.text()), row);
    addNames(*row, *department, view);
    const auto twice = std::ranges::find(view.day.doubleUse, id, &DoubleUse::department);
    if (twice != view.day.doubleUse.end()) {
        Chip *chip =
            newReason(Chip::Tone::Warning,
                      DayCompanions::tr("also taken", "beside a bureau head who is needed elsewhere"));
        chip->setToolTip(othersText(twice->others, view.data.language));
        row->addWidget(chip);
    }
    const std::vector<AgendaItemId> led = itemsLedBy(id, view.day.record->agendaItems, directory);
    if (!led.empty()) {
        Chip *chip = newReason(Chip::Tone::Plain, leadText(static_cast<int>(led.size())));
        chip->setToolTip(titlesOf(led, directory));
        row->addWidget(chip);
    }
    auto *seat = new InlineField(u"seat-%1LineEdit"_s.arg(id.text()),
                                 DayCompanions::tr("Seat of %1", "name of a field").arg(department->name),
                                 DayCompanions::tr("Seat", "hint in the empty seat of a bureau head"));
    seat->setStored(companion.seat);
    // Beside a name it has to be seen as a field.
    seat->setProperty("inplace", false);
    seat->setTextMargins({});
    seat->setFixedWidth(currentStyle().px(82));
    seat->setReadOnly(!acts->isEditable());
    QObject::connect(seat, &InlineField::entered, acts,
                     [acts, id](const QString &typed) { acts->setSeat(id, typed); });
    row->addWidget(seat);
    row->addWidget(newRemoveButton(
        DayCompanions::tr("%1 does not come along", "button beside a bureau head").arg(department->name),
        u"removeCompanionToolButton"_s, acts->isEditable(), [acts, id] { acts->removeCompanion(id); }));
    return frame;
}

QWidget *newProposalRow(const CompanionProposal &proposal, const DayView &view)
{
    const Directory &directory = view.data.directory();
    const Department *department = directory.find(proposal.department);
    if (!department)
        return nullptr;
    OfficeActs *acts = &view.acts;
    QHBoxLayout *row = nullptr;
    QFrame *frame = newRow(u"proposalRow-%1"_s.arg(department->id.text()), row);
    QLabel *proposed =
        newLabel(DayCompanions::tr("Proposed", "before a bureau head who could come along"), u"hint"_s);
    proposed->setWordWrap(false);
    row->addWidget(proposed);
    addNames(*row, *department, view);
    Chip *chip = newReason(Chip::Tone::Plain, leadText(static_cast<int>(proposal.items.size())));
    chip->setToolTip(titlesOf(proposal.items, directory));
    row->addWidget(chip);
    QToolButton *add = newFlatButton(DayCompanions::tr("Add", "button beside a proposed bureau head"),
                                     u"addProposed-%1ToolButton"_s.arg(department->id.text()));
    add->setAccessibleName(DayCompanions::tr("%1 comes along", "name of a button").arg(department->name));
    add->setEnabled(acts->isEditable());
    QObject::connect(add, &QToolButton::clicked, acts,
                     [acts, id = department->id] { acts->addCompanion(id); });
    row->addWidget(add);
    return frame;
}

/// All bureaus that could come along and do not yet.
QToolButton *newAddButton(const DayView &view)
{
    QToolButton *button = newFlatButton(
        DayCompanions::tr("+ Bureau head", "button over those who come along"), u"addCompanionToolButton"_s);
    button->setProperty("dropdown", true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const QDate on = view.day.session.occurrence.days.first;
    for (const Department &department : view.data.directory().departments) {
        const bool comes =
            view.day.record && std::ranges::find(view.day.record->companions, department.id,
                                                 &Companion::department) != view.day.record->companions.end();
        if (comes || !department.validity.contains(on))
            continue;
        QString text = bureauHeadText(department, view.data.directory(), on);
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s));
        QObject::connect(action, &QAction::triggered, &view.acts,
                         [acts = &view.acts, id = department.id] { acts->addCompanion(id); });
    }
    button->setMenu(menu);
    button->setEnabled(view.acts.isEditable() && !menu->isEmpty());
    return button;
}

} // namespace

QWidget *makeDayCompanions(const DayView &view)
{
    const DaySection section = newDaySection(
        DayCompanions::tr("Coming along", "head over the bureau heads of a day"), u"companionsSection"_s);
    section.head->addWidget(newAddButton(view));
    bool any = false;
    const auto add = [&](QWidget *row) {
        if (!row)
            return;
        section.add(row);
        any = true;
    };
    if (view.day.record) {
        for (const Companion &companion : view.day.record->companions)
            add(newCompanionRow(companion, view));
    }
    for (const CompanionProposal &proposal : view.day.proposals)
        add(newProposalRow(proposal, view));
    if (!any) {
        const bool hasItems = view.day.record && !view.day.record->agendaItems.empty();
        section.addHint(
            hasItems ? DayCompanions::tr("Nobody yet. No lead bureau is known for these items, so none "
                                         "is proposed.",
                                         "where nobody comes along")
                     : DayCompanions::tr("Nobody yet.", "where nobody comes along"));
    }
    return section.widget;
}

} // namespace yeouido
