// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/event.h"
#include "office/source.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// What a visit is, as far as 공직선거법 제86조② tells kinds apart: a working meeting; a political event of a
/// party (3호); something that makes its platform known to voters (2호); an event the city holds or sponsors
/// (4호).
enum class VisitOccasion { Meeting, PartyEvent, PlatformPromotion, HostedEvent };

template <>
struct TokenTable<VisitOccasion>
{
    static constexpr std::array<std::pair<VisitOccasion, QStringView>, 4> entries{{
        {VisitOccasion::Meeting, u"meeting"},
        {VisitOccasion::PartyEvent, u"party-event"},
        {VisitOccasion::PlatformPromotion, u"platform-promotion"},
        {VisitOccasion::HostedEvent, u"hosted-event"},
    }};
};

/// 말씀자료: one thing to say, and how long it takes.
struct TalkingPoint
{
    QString text;
    int minutes = 0;

    bool operator==(const TalkingPoint &) const = default;
};

/// Which version of the proposals a party received.
struct HandedVersion
{
    ProposalPackageId package;
    QString label; ///< of the ProposalVersion

    bool operator==(const HandedVersion &) const = default;
};

/// Who looked at a visit that falls under a rule of the election law, when and how. The program records, it
/// does not judge.
struct LegalClearance
{
    QString rule; ///< "86②3"
    QString clearedBy;
    std::optional<QDate> date;
    QString how;   ///< 선관위 질의(1390), 법무 검토
    QString reply; ///< 회신

    bool operator==(const LegalClearance &) const = default;
};

/// 정당 방문: one event seen from one party. An event with two parties has two visits.
struct Visit
{
    VisitId id;
    EventId event;
    std::optional<RecurrenceId> occurrence; ///< where the event is a series
    PartyId party;
    VisitOccasion occasion = VisitOccasion::Meeting;
    std::optional<PersonId> counterpart;
    QString counterpartText; ///< name and post in words, where the person is not in the directory
    QString met;             ///< whom they really met, where it was not as planned
    QString gate;            ///< 출입구, 방 번호
    std::optional<HandedVersion> handed;
    std::vector<AgendaItemId> items; ///< to be raised
    std::vector<TalkingPoint> talkingPoints;
    std::vector<Material> materials;
    QString photo;
    QString gift;
    std::vector<LegalClearance> clearances;
    std::optional<QDate> debriefedOn;
    QString debrief; ///< what was said and promised, in words
    Sources sources;

    bool operator==(const Visit &) const = default;
};

/// The minutes of all talking points together.
[[nodiscard]] int talkingMinutes(const Visit &visit);

} // namespace yeouido
