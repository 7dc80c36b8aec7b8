// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/change.h"
#include "office/event.h"

#include <QString>

namespace yeouido {

// The words for the model's enumerations, in the language of the installed translation: one word on screen,
// on paper and on the command line.

[[nodiscard]] QString kindWord(EventKind kind);
[[nodiscard]] QString statusWord(EventStatus status);
[[nodiscard]] QString disclosureWord(Disclosure disclosure);
/// "비공개(5·6)": with the numbers of 정보공개법 제9조①.
[[nodiscard]] QString disclosureWord(Disclosure disclosure, const std::set<int> &grounds);
[[nodiscard]] QString roleWord(ParticipantRole role);
[[nodiscard]] QString organisationKindWord(OrganisationKind kind);
[[nodiscard]] QString holidayKindWord(HolidayKind kind);
[[nodiscard]] QString certaintyWord(Certainty certainty);
/// "시간 미정", "오전", "오후"
[[nodiscard]] QString dayPartWord(DayPart part);
[[nodiscard]] QString recordKindWord(RecordKind kind);
/// "반영", "일부반영"
[[nodiscard]] QString adoptionWord(AdoptionState state);
[[nodiscard]] QString fulfilmentWord(FulfilmentState state);
[[nodiscard]] QString announcementWord(Announcement announcement);
[[nodiscard]] QString evidenceWord(EvidenceKind kind);
[[nodiscard]] QString followUpWord(FollowUpState state);
[[nodiscard]] QString occasionWord(VisitOccasion occasion);
[[nodiscard]] QString placeKindWord(PlaceKind kind);
[[nodiscard]] QString electionKindWord(ElectionKind kind);
[[nodiscard]] QString agendaItemKindWord(AgendaItemKind kind);

} // namespace yeouido
