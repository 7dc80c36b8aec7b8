// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/day_sections.h"

#include "pages/clickable_row.h"
#include "pages/office/office_acts.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "schedule/visit_list.h"
#include "text/agenda_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct DayItems
{
    Q_DECLARE_TR_FUNCTIONS(DayItems)
};

/// The items that the events of the day raise and that are not in focus yet.
std::vector<AgendaItemId> raisedBeside(const std::vector<AgendaItemId> &inFocus, const OfficeDaySummary &day)
{
    std::vector<AgendaItemId> raised;
    for (const Occurrence &occurrence : day.course) {
        for (const AgendaItemId &id : itemsRaisedAt(occurrence, day.visits)) {
            if (std::ranges::find(raised, id) == raised.end() &&
                std::ranges::find(inFocus, id) == inFocus.end())
                raised.push_back(id);
        }
    }
    return raised;
}

QWidget *newItemRow(const AgendaItem &item, const DayView &view)
{
    OfficeActs *acts = &view.acts;
    const AgendaItemId id = item.id;
    QStringList facts;
    if (const QString amount = amountText(item, view.data.language); !amount.isEmpty())
        facts.append(amount);
    const Department *lead = item.leadDepartment ? view.data.directory().find(*item.leadDepartment) : nullptr;
    if (lead)
        facts.append(lead->name);
    auto *row =
        new ClickableRow(u"itemRow-%1"_s.arg(id.text()), itemText(item) + u", "_s + facts.join(u", "_s));
    row->row().addWidget(newWords(itemText(item)), 1);
    QLabel *beside = newLabel(facts.join(u" · "_s), u"secondary"_s);
    beside->setWordWrap(false);
    row->row().addWidget(beside);
    row->row().addWidget(newRemoveButton(
        DayItems::tr("Take “%1” out of focus", "button beside an agenda item").arg(item.title),
        u"removeItemToolButton"_s, acts->isEditable(), [acts, id] { acts->removeItem(id); }));
    QObject::connect(row, &ClickableRow::activated, row,
                     [toRecord = view.links.toRecord, id] { toRecord(RecordKind::AgendaItem, id.text()); });
    return row;
}

} // namespace

QWidget *makeDayItems(const DayView &view)
{
    const DaySection section = newDaySection(
        DayItems::tr("Agenda items in focus", "head over the items of a day"), u"itemsSection"_s);
    OfficeActs *acts = &view.acts;
    const bool editable = acts->isEditable();
    const std::vector<AgendaItemId> inFocus =
        view.day.record ? view.day.record->agendaItems : std::vector<AgendaItemId>();

    const std::vector<AgendaItemId> raised = raisedBeside(inFocus, view.day);
    if (!raised.empty() && !view.day.isSkipped()) {
        QToolButton *take = newFlatButton(DayItems::tr("Take over %n of the visits",
                                                       "button: agenda items of the events of the day",
                                                       static_cast<int>(raised.size())),
                                          u"takeItemsToolButton"_s);
        take->setEnabled(editable);
        QObject::connect(take, &QToolButton::clicked, acts, [acts, raised] { acts->addItems(raised); });
        section.head->addWidget(take);
    }
    QToolButton *add = newFlatButton(DayItems::tr("+ Item", "button over the agenda items of a day"),
                                     u"addItemToolButton"_s);
    add->setEnabled(editable);
    QObject::connect(add, &QToolButton::clicked, acts, &OfficeActs::chooseItems);
    section.head->addWidget(add);

    for (const AgendaItemId &id : inFocus) {
        if (const AgendaItem *item = view.data.directory().find(id))
            section.add(newItemRow(*item, view));
    }
    if (inFocus.empty()) {
        section.addHint(DayItems::tr("None yet. The bureaus that lead the items you choose are proposed as "
                                     "companions.",
                                     "where a day of the office has no agenda items"));
    }
    return section.widget;
}

} // namespace yeouido
