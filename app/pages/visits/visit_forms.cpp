// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/visits/visit_forms.h"

#include "pages/visits/debrief_dialog.h"
#include "pages/visits/visit_editor.h"

#include <algorithm>

namespace yeouido {

Result<void> openVisitForm(Session &session, const OccurrenceKey &key, const PartyId &party, VisitForm form,
                           QWidget *parent)
{
    const Result<VisitsData> visits = readVisits(session);
    if (!visits)
        return failure(visits);
    const auto entry = std::ranges::find_if(
        visits->entries, [&](const VisitEntry &each) { return each.key == key && each.party == party; });
    if (entry == visits->entries.end())
        return failure(ErrorCode::NotFound, partyText(party, visits->directory));
    if (form == VisitForm::Plan)
        VisitEditor(session, *visits, *entry, parent).exec();
    else
        DebriefDialog(session, *visits, *entry, parent).exec();
    return {};
}

Result<std::optional<VisitId>> openNewVisit(Session &session, QWidget *parent, QDate date)
{
    const Result<VisitsData> visits = readVisits(session);
    if (!visits)
        return failure(visits);
    VisitEditor editor(session, *visits, std::nullopt, parent);
    if (date.isValid())
        editor.beginOn(date);
    const bool isSaved = editor.exec() == QDialog::Accepted && editor.written();
    return isSaved ? std::optional(editor.visit()) : std::nullopt;
}

} // namespace yeouido
