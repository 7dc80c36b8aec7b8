// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "agenda/audience.h"
#include "office/directory.h"
#include "office/office_day.h"
#include "office/visit.h"
#include "schedule/occurrences.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace yeouido {

// The gate. What is handed out is made of these values and of nothing else. The table of what passes:
//
//   field                     internal   public: 공개      public: 부분공개    public: 비공개
//   when (day, time)          yes        yes               yes                nothing at all,
//   title                     title      title             public title       no row, no gap
//   place                     yes        yes               -
//   everything else           below      -                 -
//   internal note, sources, actual course, public title, reminders: on no sheet
//   tentative                 yes        only when asked for
//   cancelled                 yes        - (that it was planned is known to no one outside)

/// What the public may know of one occurrence.
struct PublicEntry
{
    EventId event; ///< never written out: the .ics writer derives the public UID from it
    std::optional<RecurrenceId> recurrenceId;
    When when;
    DateSpan days;
    bool tentative = false;
    QString title;
    QString place;
    QString principal; ///< the post of a vice head, empty for the head: whose schedule it belongs to

    bool operator==(const PublicEntry &) const = default;
};

/// What the house reads of one occurrence, with every id turned into words.
struct InternalEntry
{
    EventId event;
    std::optional<RecurrenceId> recurrenceId;
    When when;
    DateSpan days;
    EventKind kind = EventKind::Other;
    EventStatus status = EventStatus::Tentative;
    QString cancelReason;
    Disclosure disclosure = Disclosure::Closed;
    std::set<int> disclosureGrounds;
    QString title;
    QString theme; ///< of an office day
    /// 회차, of an office day. internalEntry() leaves it empty, for it cannot be told from one occurrence:
    /// whoever has the sessions at hand fills it in (agenda/session_number.h).
    std::optional<int> sessionNumber;
    QString place;
    QString principal; ///< the post of a vice head, empty for the head
    QString leadDepartment;
    QStringList agendaItems;            ///< "A1 광주~대구 달빛철도"
    QStringList agendaCodes;            ///< of the agenda items, same order; "A1", empty where one has none
    QStringList participants;           ///< "배석 ○○○"-ready: name and post, without the role's word
    std::vector<ParticipantRole> roles; ///< of the participants, same order
    QStringList companions; ///< of an office day: "○○○ 실장", or the bureau whose head comes along
    QStringList materials;  ///< "제안서 2부 (대외협력본부)", of the event and of its visits
    QString description;

    bool operator==(const InternalEntry &) const = default;
};

/// Nothing when the public must not know of it: closed, cancelled, tentative unless `tentative` asks for it,
/// partly public without a title for the public. The stricter of series and occurrence holds.
[[nodiscard]] std::optional<PublicEntry> publicEntry(const Occurrence &occurrence, Tentative tentative,
                                                     const Directory &directory);

/// Everything the house may read on paper. The theme and the bureau heads who come along are those of the
/// office day of this occurrence; of its visits come the items, see itemsRaisedAt(), and their materials.
[[nodiscard]] InternalEntry internalEntry(const Occurrence &occurrence, const Directory &directory,
                                          const std::vector<OfficeDay> &officeDays,
                                          const std::vector<Visit> &visits);

/// "시청 기자실": the name of the place and what was added to it.
[[nodiscard]] QString placeText(const Location &location, const Directory &directory);

/// "기획조정실장 ○○○": who heads a bureau; the bureau alone where nobody knows.
[[nodiscard]] QString bureauHeadText(const Department &department, const Directory &directory, QDate on);

} // namespace yeouido
