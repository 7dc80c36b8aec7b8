// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <utility>

namespace yeouido {

/// The identity of one kind of thing. Made once and kept through undo, re-import and merge; ids of
/// different things do not mix. The text is a UUID, except for events that came from an .ics file, where
/// it is their UID as it was, and for the sample, whose ids are readable.
template <class Tag>
class Id
{
public:
    Id() = default;

    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] bool isNull() const { return m_text.isEmpty(); }

    bool operator==(const Id &) const = default;

    friend bool operator<(const Id &left, const Id &right) { return left.m_text < right.m_text; }

    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using EventId = Id<struct EventTag>;
using OfficeDayId = Id<struct OfficeDayTag>;
using PlaceId = Id<struct PlaceTag>;
using PersonId = Id<struct PersonTag>;
using DepartmentId = Id<struct DepartmentTag>;
using PartyId = Id<struct PartyTag>;
using OrganisationId = Id<struct OrganisationTag>;
using ElectionId = Id<struct ElectionTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using ProposalPackageId = Id<struct ProposalPackageTag>;
using VisitId = Id<struct VisitTag>;
using AdoptionRecordId = Id<struct AdoptionRecordTag>;
using FollowUpId = Id<struct FollowUpTag>;
using HolidayEntryId = Id<struct HolidayEntryTag>;

} // namespace yeouido
