// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "office/source.h"
#include "office/token.h"

#include <QDate>
#include <QDateTime>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace yeouido {

/// 미전달 · 전달 · 검토 중 · 일부반영 · 반영 · 미반영 · 보류
enum class AdoptionState { NotDelivered, Delivered, UnderReview, PartlyAdopted, Adopted, NotAdopted, OnHold };

template <>
struct TokenTable<AdoptionState>
{
    static constexpr std::array<std::pair<AdoptionState, QStringView>, 7> entries{{
        {AdoptionState::NotDelivered, u"not-delivered"},
        {AdoptionState::Delivered, u"delivered"},
        {AdoptionState::UnderReview, u"under-review"},
        {AdoptionState::PartlyAdopted, u"partly-adopted"},
        {AdoptionState::Adopted, u"adopted"},
        {AdoptionState::NotAdopted, u"not-adopted"},
        {AdoptionState::OnHold, u"on-hold"},
    }};
};

/// 이행 상태, after the election: 완료 · 이행 후 계속추진 · 정상추진 · 일부추진 · 보류 · 폐기
enum class FulfilmentState { Done, DoneAndContinued, OnTrack, Partial, OnHold, Dropped };

template <>
struct TokenTable<FulfilmentState>
{
    static constexpr std::array<std::pair<FulfilmentState, QStringView>, 6> entries{{
        {FulfilmentState::Done, u"done"},
        {FulfilmentState::DoneAndContinued, u"done-and-continued"},
        {FulfilmentState::OnTrack, u"on-track"},
        {FulfilmentState::Partial, u"partial"},
        {FulfilmentState::OnHold, u"on-hold"},
        {FulfilmentState::Dropped, u"dropped"},
    }};
};

/// Whether a state is known inside only or has been said in public by the addressee.
enum class Announcement { Internal, Announced };

template <>
struct TokenTable<Announcement>
{
    static constexpr std::array<std::pair<Announcement, QStringView>, 2> entries{{
        {Announcement::Internal, u"internal"},
        {Announcement::Announced, u"announced"},
    }};
};

/// 공약집, 발표문·유세, 보도, 회의·면담
enum class EvidenceKind { Document, Speech, Article, Meeting };

template <>
struct TokenTable<EvidenceKind>
{
    static constexpr std::array<std::pair<EvidenceKind, QStringView>, 4> entries{{
        {EvidenceKind::Document, u"document"},
        {EvidenceKind::Speech, u"speech"},
        {EvidenceKind::Article, u"article"},
        {EvidenceKind::Meeting, u"meeting"},
    }};
};

/// 근거자료: no state is recorded without one.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Document;
    QString citation; ///< title and page, outlet and date, who said it where; required
    QString quotation;

    bool operator==(const Evidence &) const = default;
};

/// 건의처: a party, or an organisation such as a ministry, or a candidate by name; exactly one of them.
struct Addressee
{
    std::optional<PartyId> party;
    std::optional<OrganisationId> organisation;
    std::optional<PersonId> candidate;

    bool operator==(const Addressee &) const = default;

    friend size_t qHash(const Addressee &addressee, size_t seed = 0)
    {
        return qHashMulti(seed, addressee.party.value_or(PartyId()),
                          addressee.organisation.value_or(OrganisationId()),
                          addressee.candidate.value_or(PersonId()));
    }
};

/// The two readings of the matrix: 공약 반영 before the election, 이행 상태 after it.
enum class AdoptionAxis { Adoption, Fulfilment };

/// 반영 기록: what an addressee made of an item, at a date. Records are added, not changed: the latest one of
/// a cell is its state, the others are its history. With `fulfilment` it speaks of the second axis instead.
struct AdoptionRecord
{
    AdoptionRecordId id;
    AgendaItemId item;
    Addressee addressee;
    QDate date;
    QDateTime recordedAt; ///< UTC, to the millisecond: of two records of one day the later one counts
    AdoptionState state = AdoptionState::Delivered;
    std::optional<FulfilmentState> fulfilment;
    Announcement announcement = Announcement::Internal;
    Evidence evidence;
    QString note;                 ///< what they said
    QString promised;             ///< what they promised
    std::optional<VisitId> visit; ///< at which it was said

    [[nodiscard]] AdoptionAxis axis() const
    {
        return fulfilment ? AdoptionAxis::Fulfilment : AdoptionAxis::Adoption;
    }

    bool operator==(const AdoptionRecord &) const = default;
};

/// Whether the first record is older than the second: by date, then by when it was recorded; the id decides
/// between two that are alike in both, so that every reader finds the same latest one.
[[nodiscard]] bool isOlder(const AdoptionRecord &one, const AdoptionRecord &other);

/// Errors: InvalidValue for a missing date, addressee or evidence, subject: the field.
[[nodiscard]] Result<void> validate(const AdoptionRecord &record);

} // namespace yeouido
