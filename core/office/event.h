// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/recurrence.h"
#include "office/source.h"
#include "office/when.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace yeouido {

enum class EventKind { OfficeDay, PartyVisit, Meeting, Ceremony, Administration, Travel, Election, Other };

template <>
struct TokenTable<EventKind>
{
    static constexpr std::array<std::pair<EventKind, QStringView>, 8> entries{{
        {EventKind::OfficeDay, u"office-day"},
        {EventKind::PartyVisit, u"party-visit"},
        {EventKind::Meeting, u"meeting"},
        {EventKind::Ceremony, u"ceremony"},
        {EventKind::Administration, u"administration"},
        {EventKind::Travel, u"travel"},
        {EventKind::Election, u"election"},
        {EventKind::Other, u"other"},
    }};
};

/// 잠정 / 확정 / 취소. A cancelled event stays, struck through, with its reason.
enum class EventStatus { Tentative, Confirmed, Cancelled };

template <>
struct TokenTable<EventStatus>
{
    static constexpr std::array<std::pair<EventStatus, QStringView>, 3> entries{{
        {EventStatus::Tentative, u"tentative"},
        {EventStatus::Confirmed, u"confirmed"},
        {EventStatus::Cancelled, u"cancelled"},
    }};
};

/// 공개 / 부분공개 / 비공개, from open to strict: the greater value is the stricter one.
enum class Disclosure { Public, Partial, Closed };

template <>
struct TokenTable<Disclosure>
{
    static constexpr std::array<std::pair<Disclosure, QStringView>, 3> entries{{
        {Disclosure::Public, u"public"},
        {Disclosure::Partial, u"partial"},
        {Disclosure::Closed, u"closed"},
    }};
};

/// 배석, 수행, 접견, 면담 상대, 기타 참석
enum class ParticipantRole { Seated, Escort, Reception, Counterpart, Attendee };

template <>
struct TokenTable<ParticipantRole>
{
    static constexpr std::array<std::pair<ParticipantRole, QStringView>, 5> entries{{
        {ParticipantRole::Seated, u"seated"},
        {ParticipantRole::Escort, u"escort"},
        {ParticipantRole::Reception, u"reception"},
        {ParticipantRole::Counterpart, u"counterpart"},
        {ParticipantRole::Attendee, u"attendee"},
    }};
};

/// Someone who takes part: a person of the directory or, where only that is known, a name or post in words.
struct Participant
{
    std::optional<PersonId> person;
    QString name; ///< used when there is no `person`
    ParticipantRole role = ParticipantRole::Seated;

    bool operator==(const Participant &) const = default;
};

/// 준비자료: something to have ready.
struct Material
{
    QString name;
    int quantity = 1;
    QString holder; ///< who brings it
    bool ready = false;

    bool operator==(const Material &) const = default;
};

/// Where it takes place: a place of the directory, a text (a room, a gate), or both.
struct Location
{
    std::optional<PlaceId> place;
    QString text;

    [[nodiscard]] bool isEmpty() const { return !place && text.isEmpty(); }

    bool operator==(const Location &) const = default;
};

/// What really happened, beside the plan, which stays.
struct Actual
{
    std::optional<When> when;
    QString place;
    QString people;
    QString note;

    bool operator==(const Actual &) const = default;
};

/// All that one occurrence of an event can have of its own.
struct EventBody
{
    std::optional<PersonId> principal; ///< whose it is: a vice head; the head where nobody is named
    EventKind kind = EventKind::Other;
    QString title;
    When when;
    Location location;
    EventStatus status = EventStatus::Tentative;
    QString cancelReason;
    Disclosure disclosure = Disclosure::Closed; ///< closed until someone says otherwise
    std::set<int> disclosureGrounds;            ///< 정보공개법 제9조① 1–8호
    QString publicTitle;                        ///< what the public reads instead, when partly public
    std::optional<DepartmentId> leadDepartment;
    std::vector<Participant> participants;
    std::vector<AgendaItemId> agendaItems;
    std::vector<PartyId> parties;
    std::optional<EventId> serves; ///< of a journey: the event it leads to or from
    std::vector<Material> materials;
    QString description;              ///< internal and bureau sheets
    QString internalNote;             ///< never leaves the house
    std::vector<int> reminderMinutes; ///< minutes before the start
    Sources sources;
    std::optional<Actual> actual;

    bool operator==(const EventBody &) const = default;
};

/// One occurrence of a series that differs from the rest; its body is complete, nothing is inherited.
struct Override
{
    RecurrenceId recurrenceId;
    EventBody body;

    bool operator==(const Override &) const = default;
};

/// 일정. Without a recurrence it is one occurrence, its body. With one, the body is the first occurrence and
/// the pattern of the others, `overrides` holds the different ones, sorted by recurrence id.
struct Event
{
    EventId id; ///< its iCalendar UID
    EventBody body;
    std::optional<Recurrence> recurrence;
    std::vector<Override> overrides;

    bool operator==(const Event &) const = default;
};

/// Checks what can be said of an event by itself, its overrides included; that a series occurs at all is
/// checked by validateSeries() in schedule/. Errors: MissingTitle, MissingPublicTitle, InvalidDate,
/// UnknownZone, EndBeforeStart, InvalidValue.
[[nodiscard]] Result<void> validate(const Event &event);
[[nodiscard]] Result<void> validate(const EventBody &body);

} // namespace yeouido
