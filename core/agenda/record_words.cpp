// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/words.h"

#include <QCoreApplication>

namespace yeouido {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

} // namespace

QString kindWord(AgendaItemKind kind)
{
    switch (kind) {
    case AgendaItemKind::Task:
        return RecordWords::tr("Task", "kind of agenda item");
    case AgendaItemKind::Project:
        return RecordWords::tr("Project", "kind of agenda item");
    case AgendaItemKind::Issue:
        return RecordWords::tr("Issue", "kind of agenda item");
    }
    return {};
}

QString kindWord(ElectionKind kind)
{
    switch (kind) {
    case ElectionKind::Presidential:
        return RecordWords::tr("Presidential election", "kind of election");
    case ElectionKind::Assembly:
        return RecordWords::tr("Assembly election", "kind of election");
    case ElectionKind::Local:
        return RecordWords::tr("Local election", "kind of election");
    case ElectionKind::ByElection:
        return RecordWords::tr("By-election", "kind of election");
    }
    return {};
}

QString kindWord(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Document:
        return RecordWords::tr("Document", "kind of evidence");
    case EvidenceKind::Speech:
        return RecordWords::tr("Statement or speech", "kind of evidence");
    case EvidenceKind::Article:
        return RecordWords::tr("Press", "kind of evidence");
    case EvidenceKind::Meeting:
        return RecordWords::tr("Meeting", "kind of evidence");
    }
    return {};
}

QString kindWord(HolidayKind kind)
{
    switch (kind) {
    case HolidayKind::Public:
        return RecordWords::tr("Public holiday", "kind of holiday");
    case HolidayKind::Substitute:
        return RecordWords::tr("Substitute holiday", "kind of holiday");
    case HolidayKind::Temporary:
        return RecordWords::tr("Temporary holiday", "kind of holiday");
    case HolidayKind::Election:
        return RecordWords::tr("Election day", "kind of holiday");
    case HolidayKind::Local:
        return RecordWords::tr("Local holiday", "kind of holiday");
    }
    return {};
}

QString kindWord(OrganisationKind kind)
{
    switch (kind) {
    case OrganisationKind::LocalGovernment:
        return RecordWords::tr("Local government", "kind of organisation");
    case OrganisationKind::Ministry:
        return RecordWords::tr("Ministry", "kind of organisation");
    case OrganisationKind::Assembly:
        return RecordWords::tr("National Assembly", "kind of organisation");
    case OrganisationKind::Other:
        return RecordWords::tr("Other", "kind of organisation");
    }
    return {};
}

QString kindWord(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Ordinary:
        return RecordWords::tr("Ordinary place", "kind of place");
    case PlaceKind::CampaignOffice:
        return RecordWords::tr("Campaign office", "kind of place");
    }
    return {};
}

QString stateWord(AdoptionState state)
{
    switch (state) {
    case AdoptionState::NotDelivered:
        return RecordWords::tr("Not delivered", "what an addressee made of an agenda item");
    case AdoptionState::Delivered:
        return RecordWords::tr("Delivered", "what an addressee made of an agenda item");
    case AdoptionState::UnderReview:
        return RecordWords::tr("Under review", "what an addressee made of an agenda item");
    case AdoptionState::PartlyAdopted:
        return RecordWords::tr("Partly adopted", "what an addressee made of an agenda item");
    case AdoptionState::Adopted:
        return RecordWords::tr("Adopted", "what an addressee made of an agenda item");
    case AdoptionState::NotAdopted:
        return RecordWords::tr("Not adopted", "what an addressee made of an agenda item");
    case AdoptionState::OnHold:
        return RecordWords::tr("On hold", "what an addressee made of an agenda item");
    }
    return {};
}

QString stateWord(FollowUpState state)
{
    switch (state) {
    case FollowUpState::Open:
        return RecordWords::tr("Open", "state of a follow-up");
    case FollowUpState::Done:
        return RecordWords::tr("Done", "state of a follow-up");
    case FollowUpState::Dropped:
        return RecordWords::tr("Dropped", "state of a follow-up");
    }
    return {};
}

QString fulfilmentWord(FulfilmentState state)
{
    switch (state) {
    case FulfilmentState::Done:
        return RecordWords::tr("Done", "fulfilment of a pledge after the election");
    case FulfilmentState::DoneAndContinued:
        return RecordWords::tr("Done and continued", "fulfilment of a pledge after the election");
    case FulfilmentState::OnTrack:
        return RecordWords::tr("On track", "fulfilment of a pledge after the election");
    case FulfilmentState::Partial:
        return RecordWords::tr("Partly under way", "fulfilment of a pledge after the election");
    case FulfilmentState::OnHold:
        return RecordWords::tr("On hold", "fulfilment of a pledge after the election");
    case FulfilmentState::Dropped:
        return RecordWords::tr("Dropped", "fulfilment of a pledge after the election");
    }
    return {};
}

QString announcementWord(Announcement announcement)
{
    switch (announcement) {
    case Announcement::Internal:
        return RecordWords::tr("Internal", "whether an addressee has said it in public");
    case Announcement::Announced:
        return RecordWords::tr("Announced", "whether an addressee has said it in public");
    }
    return {};
}

QString occasionWord(VisitOccasion occasion)
{
    switch (occasion) {
    case VisitOccasion::Meeting:
        return RecordWords::tr("Working meeting", "what a visit to a party is");
    case VisitOccasion::PartyEvent:
        return RecordWords::tr("Political event of the party", "what a visit to a party is");
    case VisitOccasion::PlatformPromotion:
        return RecordWords::tr("Promotion of its platform", "what a visit to a party is");
    case VisitOccasion::HostedEvent:
        return RecordWords::tr("Event held or sponsored by the city", "what a visit to a party is");
    }
    return {};
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Confirmed:
        return RecordWords::tr("Confirmed", "how sure a fact is");
    case Certainty::Tentative:
        return RecordWords::tr("Tentative", "how sure a fact is");
    }
    return {};
}

} // namespace yeouido
