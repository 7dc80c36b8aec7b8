// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/words.h"

#include <QCoreApplication>

namespace yeouido {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

} // namespace

QString adoptionWord(AdoptionState state)
{
    switch (state) {
    case AdoptionState::NotDelivered:
        return Words::tr("Not delivered", "what a party made of an item of the agenda");
    case AdoptionState::Delivered:
        return Words::tr("Delivered", "what a party made of an item of the agenda");
    case AdoptionState::UnderReview:
        return Words::tr("Under review", "what a party made of an item of the agenda");
    case AdoptionState::PartlyAdopted:
        return Words::tr("Partly adopted", "what a party made of an item of the agenda");
    case AdoptionState::Adopted:
        return Words::tr("Adopted", "what a party made of an item of the agenda");
    case AdoptionState::NotAdopted:
        return Words::tr("Not adopted", "what a party made of an item of the agenda");
    case AdoptionState::OnHold:
        return Words::tr("On hold", "what a party made of an item of the agenda");
    }
    return {};
}

QString fulfilmentWord(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Done:
        return Words::tr("Done", "how a pledge is being kept after the election");
    case FulfilmentState::DoneAndContinued:
        return Words::tr("Done and continued", "how a pledge is being kept after the election");
    case FulfilmentState::OnTrack:
        return Words::tr("On track", "how a pledge is being kept after the election");
    case FulfilmentState::Partial:
        return Words::tr("Partly on track", "how a pledge is being kept after the election");
    case FulfilmentState::OnHold:
        return Words::tr("On hold", "how a pledge is being kept after the election");
    case FulfilmentState::Dropped:
        return Words::tr("Dropped", "how a pledge is being kept after the election");
    }
    return {};
}

QString announcementWord(Announcement announcement)
{
    switch (announcement) {
    case Announcement::Internal:
        return Words::tr("Internal", "known inside only, not said in public");
    case Announcement::Announced:
        return Words::tr("Announced", "said in public by the party");
    }
    return {};
}

QString evidenceWord(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Document:
        return Words::tr("Document", "kind of evidence: a book of pledges, a paper");
    case EvidenceKind::Speech:
        return Words::tr("Speech", "kind of evidence");
    case EvidenceKind::Article:
        return Words::tr("Article", "kind of evidence: in the press");
    case EvidenceKind::Meeting:
        return Words::tr("Meeting", "kind of evidence: what was said in a meeting");
    }
    return {};
}

QString followUpWord(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open:
        return Words::tr("Open", "state of a follow-up");
    case FollowUpState::Done:
        return Words::tr("Done", "state of a follow-up");
    case FollowUpState::Dropped:
        return Words::tr("Dropped", "state of a follow-up");
    }
    return {};
}

QString occasionWord(VisitOccasion occasion)
{
    switch (occasion) {
    case VisitOccasion::Meeting:
        return Words::tr("Working meeting", "what a visit is, as the election law tells them apart");
    case VisitOccasion::PartyEvent:
        return Words::tr("Political event of the party",
                         "what a visit is, as the election law tells them apart");
    case VisitOccasion::PlatformPromotion:
        return Words::tr("Making the platform known to voters",
                         "what a visit is, as the election law tells them apart");
    case VisitOccasion::HostedEvent:
        return Words::tr("Event that the city holds or sponsors",
                         "what a visit is, as the election law tells them apart");
    }
    return {};
}

QString placeKindWord(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Ordinary:
        return Words::tr("Ordinary place", "kind of place, as the election law tells them apart");
    case PlaceKind::CampaignOffice:
        return Words::tr("Campaign office or body", "kind of place, as the election law tells them apart");
    }
    return {};
}

QString electionKindWord(ElectionKind kind)
{
    switch (kind) {
    case ElectionKind::Presidential:
        return Words::tr("Presidential election", "kind of election");
    case ElectionKind::Assembly:
        return Words::tr("Assembly election", "kind of election");
    case ElectionKind::Local:
        return Words::tr("Local election", "kind of election");
    case ElectionKind::ByElection:
        return Words::tr("By-election", "kind of election");
    }
    return {};
}

QString agendaItemKindWord(AgendaItemKind kind)
{
    switch (kind) {
    case AgendaItemKind::Task:
        return Words::tr("Task", "kind of agenda item");
    case AgendaItemKind::Project:
        return Words::tr("Project", "kind of agenda item");
    case AgendaItemKind::Issue:
        return Words::tr("Issue", "kind of agenda item");
    }
    return {};
}

} // namespace yeouido
