// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/agenda_item.h"
#include "office/election.h"
#include "office/event.h"
#include "office/follow_up.h"
#include "office/holiday_entry.h"
#include "office/office_day.h"
#include "office/organisation.h"
#include "office/party.h"
#include "office/person.h"
#include "office/place.h"
#include "office/token.h"
#include "office/visit.h"

#include <concepts>
#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace yeouido {

/// Everything that is stored, changed, undone and found in the history. Each alternative has an `id`.
using Record = std::variant<Event, OfficeDay, Place, Person, Department, Party, Organisation, Election,
                            AgendaItem, ProposalPackage, Visit, AdoptionRecord, FollowUp, HolidayEntry>;

/// Names the alternative of a Record, in the journal and on screen; in the order of the variant.
enum class RecordKind {
    Event,
    OfficeDay,
    Place,
    Person,
    Department,
    Party,
    Organisation,
    Election,
    AgendaItem,
    ProposalPackage,
    Visit,
    AdoptionRecord,
    FollowUp,
    HolidayEntry
};

template <>
struct TokenTable<RecordKind>
{
    static constexpr std::array<std::pair<RecordKind, QStringView>, 14> entries{{
        {RecordKind::Event, u"event"},
        {RecordKind::OfficeDay, u"office-day"},
        {RecordKind::Place, u"place"},
        {RecordKind::Person, u"person"},
        {RecordKind::Department, u"department"},
        {RecordKind::Party, u"party"},
        {RecordKind::Organisation, u"organisation"},
        {RecordKind::Election, u"election"},
        {RecordKind::AgendaItem, u"agenda-item"},
        {RecordKind::ProposalPackage, u"proposal-package"},
        {RecordKind::Visit, u"visit"},
        {RecordKind::AdoptionRecord, u"adoption"},
        {RecordKind::FollowUp, u"follow-up"},
        {RecordKind::HolidayEntry, u"holiday"},
    }};
};

template <class Id, class AnyRecord>
constexpr bool isIdOfOne = false;
template <class Id, class... Records>
constexpr bool isIdOfOne<Id, std::variant<Records...>> = (std::same_as<decltype(Records::id), Id> || ...);

/// The type of the id of one kind of record.
template <class Id>
concept NamesRecord = isIdOfOne<Id, Record>;

/// The kind of record that an id of a type names.
template <NamesRecord Id, std::size_t index = 0>
[[nodiscard]] constexpr RecordKind kindNamedBy()
{
    if constexpr (std::same_as<decltype(std::variant_alternative_t<index, Record>::id), Id>)
        return static_cast<RecordKind>(index);
    else
        return kindNamedBy<Id, index + 1>();
}

[[nodiscard]] RecordKind kindOf(const Record &record);
[[nodiscard]] QString idOf(const Record &record);
/// The title or name a person knows it by.
[[nodiscard]] QString nameOf(const Record &record);

/// One record before and after: no `before` is a creation, no `after` a deletion.
struct RecordChange
{
    std::optional<Record> before;
    std::optional<Record> after;

    bool operator==(const RecordChange &) const = default;
};

/// What someone did, for the undo button and the history.
enum class Act { Create, Edit, Move, Resize, Cancel, Delete, Split, Import, LoadSample, Debrief, Restore };

template <>
struct TokenTable<Act>
{
    static constexpr std::array<std::pair<Act, QStringView>, 11> entries{{
        {Act::Create, u"create"},
        {Act::Edit, u"edit"},
        {Act::Move, u"move"},
        {Act::Resize, u"resize"},
        {Act::Cancel, u"cancel"},
        {Act::Delete, u"delete"},
        {Act::Split, u"split"},
        {Act::Import, u"import"},
        {Act::LoadSample, u"load-sample"},
        {Act::Debrief, u"debrief"},
        {Act::Restore, u"restore"},
    }};
};

/// One act of a person: written in one transaction, one line of the history, one step of undo.
struct Change
{
    Act act = Act::Edit;
    QString subject; ///< the title of what it is about
    std::vector<RecordChange> records;

    bool operator==(const Change &) const = default;
};

[[nodiscard]] Change creation(Record record);
[[nodiscard]] Change edit(Record before, Record after, Act act = Act::Edit);
[[nodiscard]] Change deletion(Record record);

/// What undoes a change: before and after swapped, last record first.
[[nodiscard]] Change inverse(const Change &change);

} // namespace yeouido
