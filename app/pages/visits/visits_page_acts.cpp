// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT

// What can be done to the visits of the page.

#include "pages/visits/visits_page.h"

#include "office/change.h"
#include "pages/visits/debrief_dialog.h"
#include "pages/visits/visit_columns.h"
#include "pages/visits/visit_detail.h"
#include "pages/visits/visit_editor.h"
#include "session.h"

#include <QApplication>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <variant>

namespace yeouido {

namespace {

/// Of the widget that has the focus; empty where none has or it has no name.
QString focusedName()
{
    const QWidget *focused = QApplication::focusWidget();
    return focused ? focused->objectName() : QString();
}

/// Where what a debrief has written is to be found.
QString writtenText(const Change &debrief)
{
    const auto writes = [&debrief](auto is) {
        return std::ranges::any_of(debrief.records, [&is](const RecordChange &record) {
            return !record.before && record.after && is(*record.after);
        });
    };
    const bool hasStates =
        writes([](const Record &record) { return std::holds_alternative<AdoptionRecord>(record); });
    const bool hasSteps =
        writes([](const Record &record) { return std::holds_alternative<FollowUp>(record); });
    if (hasStates && hasSteps)
        return VisitsPage::tr("The outcome is written down. The matrix and the follow-ups have it.",
                              "message after a debrief");
    if (hasStates)
        return VisitsPage::tr("The outcome is written down. The matrix has it.", "message after a debrief");
    if (hasSteps)
        return VisitsPage::tr("The outcome is written down. The follow-ups have it.",
                              "message after a debrief");
    return VisitsPage::tr("The outcome is written down.", "message after a debrief");
}

} // namespace

void VisitsPage::activate(const QModelIndex &index)
{
    if (index.column() != m_model->columnCount() - 1 || !session().isEditable())
        return;
    switch (nextAct(m_model->row(m_sorted->mapToSource(index)), m_data.today)) {
    case NextAct::Prepare:
        editVisit();
        break;
    case NextAct::Debrief:
        debriefVisit();
        break;
    case NextAct::None:
        break;
    }
}

void VisitsPage::createVisit()
{
    // A visit is one of a party.
    if (m_data.directory.parties.empty())
        Q_EMIT recordRequested(RecordKind::Party, QString());
    else
        openEditor(std::nullopt);
}

void VisitsPage::editVisit()
{
    if (const VisitEntry *entry = selected(); entry && session().isEditable())
        openEditor(*entry);
}

void VisitsPage::openEditor(const std::optional<VisitEntry> &entry, const QString &clearance)
{
    const QString focused = focusedName();
    VisitEditor editor(session(), m_data, entry, this);
    if (!clearance.isEmpty())
        editor.beginClearance(clearance);
    if (editor.exec() == QDialog::Accepted && editor.written())
        showRecord(RecordKind::Visit, editor.visit().text());
    focusAgain(focused);
}

void VisitsPage::focusAgain(const QString &name)
{
    auto *before = name.isEmpty() ? nullptr : findChild<QWidget *>(name);
    QWidget *next = before && before->isVisible() && before->isEnabled() ? before : m_table;
    next->setFocus(Qt::OtherFocusReason);
}

void VisitsPage::debriefVisit()
{
    const VisitEntry *entry = selected();
    if (!entry || !session().isEditable())
        return;
    const QString focused = focusedName();
    DebriefDialog dialog(session(), m_data, *entry, this);
    if (dialog.exec() == QDialog::Accepted && dialog.written())
        Q_EMIT noticed(writtenText(*dialog.written()), true);
    focusAgain(focused);
}

void VisitsPage::tickMaterial(std::size_t index, bool ready)
{
    const VisitEntry *entry = selected();
    if (!entry || !entry->visit || index >= entry->visit->materials.size())
        return;
    Visit after = *entry->visit;
    after.materials[index].ready = ready;
    if (!perform(Change{Act::Edit, entry->body.title, {{*entry->visit, after}}}))
        showSelected();
}

} // namespace yeouido
