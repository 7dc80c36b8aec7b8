// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/office/list_dialogs.h"

#include "dialogs/check_list.h"
#include "dialogs/material_field.h"
#include "pages/office/office_text.h"
#include "pages/page_parts.h"
#include "text/agenda_text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

Change changeOf(const OfficeDay &before, const OfficeDay &after, bool stored)
{
    if (before == after)
        return {Act::Edit, after.theme, {}};
    return officeDayChange(stored ? std::optional(before) : std::nullopt, after, after.theme);
}

} // namespace

FocusItemsDialog::FocusItemsDialog(Session &session, const OfficePageData &shown, OfficeDay record,
                                   bool stored, QWidget *parent)
    : RecordDialog(session, tr("Agenda items in focus", "title of the list to tick for a day of the office"),
                   parent)
    , m_record(std::move(record))
    , m_stored(stored)
    , m_items(new CheckList)
{
    setObjectName(u"focusItemsDialog"_s);
    auto *search = new QLineEdit;
    search->setObjectName(u"searchLineEdit"_s);
    search->setPlaceholderText(tr("Look for an item", "hint in an empty field above a list to tick"));
    search->setAccessibleName(search->placeholderText());
    column().addWidget(search);
    m_items->setObjectName(u"itemsCheckList"_s);
    m_items->setAccessibleName(windowTitle());
    const Directory &directory = shown.directory();
    for (const AgendaItem &item : directory.agendaItems) {
        QString text = itemText(item);
        const Department *lead = item.leadDepartment ? directory.find(*item.leadDepartment) : nullptr;
        if (lead)
            text += u" · "_s + lead->name;
        m_items->addEntry(item.id.text(), text);
    }
    QStringList ticked;
    for (const AgendaItemId &id : m_record.agendaItems)
        ticked.append(id.text());
    m_items->setTicked(ticked);
    column().addWidget(m_items, 1);
    if (directory.agendaItems.empty()) {
        column().addWidget(
            newLabel(tr("The office has no agenda items yet. They are entered on their own page.",
                        "below an empty list to tick"),
                     u"secondary"_s));
    }
    connect(search, &QLineEdit::textChanged, this, &FocusItemsDialog::filter);
    start({560, 560});
    search->setFocus();
}

void FocusItemsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_items->count(); ++row)
        m_items->item(row)->setHidden(
            !m_items->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

Result<Change> FocusItemsDialog::change() const
{
    OfficeDay after = m_record;
    after.agendaItems.clear();
    for (const QString &id : m_items->ticked())
        after.agendaItems.emplace_back(id);
    return changeOf(m_record, after, m_stored);
}

ChecklistDialog::ChecklistDialog(Session &session, OfficeDay record, bool stored, QWidget *parent)
    : RecordDialog(session,
                   tr("Checklist of the day", "title of the things to have ready on a day of the office"),
                   parent)
    , m_record(std::move(record))
    , m_stored(stored)
    , m_materials(new MaterialField(u"checklistListField"_s))
{
    setObjectName(u"checklistDialog"_s);
    m_materials->setMaterials(m_record.checklist);
    column().addWidget(m_materials);
    column().addStretch();
    start({640, 460});
}

Result<Change> ChecklistDialog::change() const
{
    OfficeDay after = m_record;
    after.checklist = m_materials->materials();
    return changeOf(m_record, after, m_stored);
}

} // namespace yeouido
