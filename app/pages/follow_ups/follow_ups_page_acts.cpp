// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
// What a person does on the page of follow-ups.

#include "pages/follow_ups/follow_ups_page.h"

#include "pages/follow_ups/follow_up_columns.h"
#include "pages/follow_ups/follow_up_dialogs.h"
#include "pages/follow_ups/follow_up_filter.h"
#include "pages/follow_ups/quick_follow_up.h"
#include "pages/page_parts.h"
#include "session.h"

#include <QAction>
#include <QTableView>

namespace yeouido {

using namespace Qt::StringLiterals;

void FollowUpsPage::buildActions()
{
    m_create = newToolAction(tr("New follow-up…", "button of the page of follow-ups"), u"newFollowUpAction"_s,
                             this, u"plus"_s, true);
    connect(m_create, &QAction::triggered, this, &FollowUpsPage::createFollowUp);
    const auto add = [this](const QString &text, const QString &name, const QList<QKeySequence> &keys,
                            auto act) {
        QAction *action = newToolAction(text, name, this);
        action->setShortcuts(keys);
        // Not while a cell is being edited: there, Enter and Delete are the text's.
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_open = add(tr("Open…", "menu at a follow-up"), u"openFollowUpAction"_s,
                 {Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}, [this] { openCurrent(); });
    m_done = add(tr("Done", "button of the page of follow-ups: the selected one is done"),
                 u"doneFollowUpAction"_s, {Qt::Key_Space}, [this] { toggleDone(); });
    m_postpone = add(tr("Move…", "button of the page of follow-ups: to another day"),
                     u"postponeFollowUpAction"_s, {Qt::CTRL | Qt::Key_M}, [this] { postpone(); });
    m_drop = add(tr("Drop…", "button of the page of follow-ups: not to be done any more"),
                 u"dropFollowUpAction"_s, {Qt::CTRL | Qt::Key_Delete}, [this] { drop(); });
    m_origin = add(tr("Where it came from", "menu at a follow-up"), u"originFollowUpAction"_s,
                   {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter}, [this] { goToOrigin(); });
    m_remove = add(tr("Delete", "menu at a follow-up"), u"removeFollowUpAction"_s, {QKeySequence::Delete},
                   [this] { removeCurrent(); });
    m_done->setToolTip(tr("Done, or open again (Space)", "hint at a button"));
    m_postpone->setToolTip(tr("Move to another day (Ctrl+M)", "hint at a button"));
    m_drop->setToolTip(tr("Drop with a reason (Ctrl+Del)", "hint at a button"));
    m_create->setToolTip(tr("New follow-up (Ctrl+N)", "hint at a button"));
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != static_cast<int>(FollowUpColumn::Done))
            openCurrent();
    });
    updateActs();
}

void FollowUpsPage::updateActs()
{
    if (!m_remove)
        return;
    const bool editable = session().isEditable();
    const std::optional<FollowUpRow> row = current();
    const bool isOpen = row && row->followUp.state == FollowUpState::Open;
    m_create->setEnabled(editable);
    m_open->setEnabled(row.has_value());
    m_done->setEnabled(editable && row);
    const QString done = row && !isOpen
                             ? tr("Open again", "button of the page of follow-ups")
                             : tr("Done", "button of the page of follow-ups: the selected one is done");
    m_done->setText(done);
    m_done->setIconText(done);
    m_drop->setEnabled(editable && isOpen);
    m_postpone->setEnabled(editable && isOpen);
    m_remove->setEnabled(editable && row);
    m_origin->setEnabled(row && (row->leadsTo.index() > 0 || row->followUp.item));
}

void FollowUpsPage::add(const FollowUp &followUp)
{
    // An undone one is gone from the list, but not what was typed meanwhile: the line is emptied only here.
    if (perform(creation(followUp))) {
        m_quick->clear();
        select(followUp.id.text());
    }
}

void FollowUpsPage::createFollowUp()
{
    FollowUp followUp;
    followUp.id = FollowUpId::create();
    followUp.since = m_data.today;
    FollowUpDialog dialog(session(), followUp, m_data.directory, true, this);
    if (dialog.exec() == QDialog::Accepted && dialog.written())
        showRecord(RecordKind::FollowUp, followUp.id.text());
}

void FollowUpsPage::openCurrent()
{
    if (const std::optional<FollowUpRow> row = current())
        FollowUpDialog(session(), row->followUp, m_data.directory, false, this).exec();
}

void FollowUpsPage::toggleDone()
{
    if (const std::optional<FollowUpRow> row = current())
        markDone(*row, row->followUp.state == FollowUpState::Open);
}

void FollowUpsPage::markDone(const FollowUpRow &row, bool done)
{
    const FollowUp after = done ? markedDone(row.followUp, m_data.today) : reopened(row.followUp);
    if (after == row.followUp || !perform(edit(row.followUp, after)))
        return;
    Q_EMIT noticed(done ? tr("“%1” is done.", "message").arg(row.followUp.text)
                        : tr("“%1” is open again.", "message").arg(row.followUp.text),
                   true);
}

void FollowUpsPage::drop()
{
    const std::optional<FollowUpRow> row = current();
    if (!row)
        return;
    DropDialog dialog(session(), row->followUp, this);
    if (dialog.exec() == QDialog::Accepted && dialog.written())
        Q_EMIT noticed(tr("“%1” was dropped.", "message").arg(row->followUp.text), true);
}

void FollowUpsPage::postpone()
{
    const std::optional<FollowUpRow> row = current();
    if (!row)
        return;
    // To the office day after the next one, on which it would otherwise appear; else a week on.
    const QDate proposed = m_data.nextOfficeDay.value_or(m_data.today).addDays(7);
    PostponeDialog dialog(session(), row->followUp, proposed, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.written())
        return;
    const auto *moved = std::get_if<FollowUp>(&*dialog.written()->records.front().after);
    if (moved && moved->notBefore)
        Q_EMIT noticed(tr("“%1” comes back on %2.", "message; %2 is a date")
                           .arg(moved->text, formatDate(*moved->notBefore, m_data.language, Year::Without)),
                       true);
}

void FollowUpsPage::removeCurrent()
{
    const std::optional<FollowUpRow> row = current();
    if (row && perform(deletion(row->followUp)))
        Q_EMIT noticed(tr("“%1” was deleted.", "message").arg(row->followUp.text), true);
}

void FollowUpsPage::follow(const QModelIndex &index)
{
    if (index.column() == static_cast<int>(FollowUpColumn::Origin)) {
        const OriginLink leadsTo = m_filter->row(index).leadsTo;
        if (const auto *visit = std::get_if<VisitId>(&leadsTo))
            Q_EMIT recordRequested(RecordKind::Visit, visit->text());
        else if (const auto *key = std::get_if<OccurrenceKey>(&leadsTo))
            Q_EMIT occurrenceRequested(*key);
    } else if (index.column() == static_cast<int>(FollowUpColumn::Item)) {
        if (const std::optional<AgendaItemId> item = m_filter->row(index).followUp.item)
            Q_EMIT recordRequested(RecordKind::AgendaItem, item->text());
    }
}

void FollowUpsPage::goToOrigin()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    const FollowUpColumn column =
        m_filter->row(index).leadsTo.index() > 0 ? FollowUpColumn::Origin : FollowUpColumn::Item;
    follow(index.siblingAtColumn(static_cast<int>(column)));
}

} // namespace yeouido
