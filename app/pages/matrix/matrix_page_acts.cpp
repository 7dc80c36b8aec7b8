// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT

// What can be done in the matrix.

#include "pages/matrix/matrix_page.h"

#include "dialogs/question_dialog.h"
#include "pages/matrix/addressee_dialog.h"
#include "pages/matrix/adoption_dialog.h"
#include "pages/matrix/history_panel.h"
#include "pages/matrix/matrix_text.h"
#include "pages/matrix/matrix_view.h"
#include "pages/matrix/whole_picture_dialog.h"
#include "session.h"
#include "settings/language.h"
#include "settings/preferences.h"
#include "text/agenda_text.h"

#include <QMenu>

#include <algorithm>
#include <functional>
#include <iterator>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

/// The prepared visits to a party at which something can have been said, the last one first.
std::vector<VisitEntry> visitsUntil(QDate today, const PartyId &party, const std::vector<VisitEntry> &visits)
{
    std::vector<VisitEntry> past;
    std::ranges::copy_if(visits, std::back_inserter(past), [&](const VisitEntry &entry) {
        return entry.visit && entry.party == party && heldOn(entry) <= today &&
               entry.body.status != EventStatus::Cancelled;
    });
    std::ranges::stable_sort(past, std::greater{}, heldOn);
    return past;
}

} // namespace

void MatrixPage::record()
{
    if (!m_view->current())
        m_view->setCurrent({0, 0});
    const std::optional<MatrixPlace> place = m_view->current();
    if (!place || !session().isEditable())
        return;
    const MatrixContents &shown = m_view->contents();
    AdoptionDraft draft;
    draft.item = shown.row(place->row).item.id;
    draft.itemTitle = shown.row(place->row).item.title;
    draft.addressee = shown.addressee(place->column);
    draft.addresseeName = addresseeName(m_directory, draft.addressee);
    draft.axis = m_choice->axis;
    if (const AdoptionRecord *latest = shown.latest(place->row, place->column))
        draft.latest = *latest;
    draft.date = session().today();
    if (draft.axis == AdoptionAxis::Adoption && draft.addressee.party)
        draft.visits = visitsUntil(draft.date, *draft.addressee.party, m_visits);
    AdoptionDialog dialog(session(), draft, this);
    dialog.exec();
    m_view->setFocus();
}

void MatrixPage::remove(const AdoptionRecord &record)
{
    const Question question{
        tr("Delete a record", "title of a question"),
        tr("Delete this record of the matrix?", "question before a record is deleted"),
        tr("The one before it counts again. The history keeps what was deleted, and it can be brought back.",
           "question before a record is deleted"),
        {{tr("Delete", "answer: deletes a record of the matrix"), u"deleteRecord"_s, true}},
        tr("Keep it", "answer: does not delete a record of the matrix")};
    if (!ask(this, question))
        return;
    Change change = deletion(record);
    if (const AgendaItem *item = m_directory.find(record.item))
        change.subject = item->title;
    if (perform(change))
        Q_EMIT noticed(tr("The record was deleted.", "message after an act in the matrix"), true);
}

void MatrixPage::fold(const AgendaItemId &item)
{
    if (m_choice->filter.isSet())
        return;
    if (!m_folded.remove(item))
        m_folded.insert(item);
    m_view->setContents(contents());
}

void MatrixPage::openHistory()
{
    m_history->show();
    showHistory();
}

void MatrixPage::showMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    menu.setObjectName(u"matrixMenu"_s);
    QAction *enter = menu.addAction(tr("Record…", "menu of a cell of the matrix"), this, &MatrixPage::record);
    enter->setEnabled(session().isEditable());
    menu.addAction(tr("History", "menu of a cell of the matrix"), this, &MatrixPage::openHistory);
    menu.exec(globalPosition);
}

void MatrixPage::chooseAddressees()
{
    std::vector<Addressee> shown;
    for (const std::size_t column : m_view->contents().columns)
        shown.push_back(m_matrix.addressees()[column]);
    AddresseeDialog dialog(m_directory, shown, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_columns.chosen = dialog.chosen();
    m_columns.hidden.clear();
    for (const Addressee &addressee : m_matrix.addressees()) {
        if (std::ranges::find(m_columns.chosen, addressee) == m_columns.chosen.end())
            m_columns.hidden.insert(addressee);
    }
    saveMatrixColumns(m_columns, preferencesFile());
    reload();
}

void MatrixPage::showPicture()
{
    const Result<std::vector<AdoptionStep>> steps = session().store().adoptionSteps();
    if (!steps) {
        Q_EMIT failed(steps.error());
        return;
    }
    std::vector<Addressee> counted;
    for (const std::size_t column : countedColumns())
        counted.push_back(m_matrix.addressees()[column]);
    WholePictureDialog dialog(wholePicture(m_view->contents(), package(), countedColumns(), countedForText(),
                                           package() ? adoptionTrend(package()->id, m_directory.agendaItems,
                                                                     *steps, counted, session().today())
                                                     : std::vector<AdoptionWeek>()),
                              this);
    dialog.exec();
    m_view->setFocus();
}

bool MatrixPage::bringUp(const AgendaItemId &itemId, const std::optional<Addressee> &addressee)
{
    const AgendaItem *item = m_directory.find(itemId);
    if (!item)
        return false;
    MatrixChoice choice = *m_choice;
    choice.filter = {};
    if (!m_matrix.rowOf(itemId))
        choice.package = item->package;
    // Not forever where items are one another's parents.
    const AgendaItem *above = item;
    for (std::size_t step = 0; above && above->parent && step < m_directory.agendaItems.size(); ++step) {
        m_folded.remove(*above->parent);
        above = m_directory.find(*above->parent);
    }
    if (addressee)
        m_columns.hidden.remove(*addressee);
    m_choice = choice;
    reload();
    return m_view->select(itemId, addressee);
}

bool MatrixPage::showRecord(RecordKind kind, const QString &id)
{
    if (!m_choice)
        reload();
    if (!m_choice)
        return false;
    if (kind == RecordKind::AgendaItem)
        return bringUp(AgendaItemId(id), std::nullopt);
    if (kind != RecordKind::AdoptionRecord)
        return false;
    const Result<std::optional<AdoptionRecord>> found =
        session().store().adoptionRecord(AdoptionRecordId(id));
    if (!found) {
        Q_EMIT failed(found.error());
        return false;
    }
    if (!*found)
        return false;
    const AdoptionRecord &record = **found;
    m_choice->axis = record.axis();
    if (!bringUp(record.item, record.addressee))
        return false;
    openHistory();
    return true;
}

} // namespace yeouido
