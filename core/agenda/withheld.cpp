// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "agenda/withheld.h"

#include "agenda/agenda_entry.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace yeouido {

namespace {

struct WithheldEvents
{
    Q_DECLARE_TR_FUNCTIONS(WithheldEvents)
};

std::optional<Withholding> withholding(const Occurrence &occurrence, Tentative tentative,
                                       Principals principals, const Directory &directory)
{
    const std::optional<PublicEntry> entry = publicEntry(occurrence, tentative, directory);
    const Disclosure disclosure = effectiveDisclosure(occurrence);
    if (entry) {
        if (principals == Principals::HeadOnly && !entry->principal.isEmpty())
            return Withholding::ViceHead;
        return disclosure == Disclosure::Partial ? std::optional(Withholding::PublicTitle) : std::nullopt;
    }
    if (disclosure == Disclosure::Closed)
        return Withholding::Closed;
    if (occurrence.body.status == EventStatus::Cancelled)
        return Withholding::Cancelled;
    if (disclosure == Disclosure::Partial && occurrence.body.publicTitle.trimmed().isEmpty())
        return Withholding::NoPublicTitle;
    return Withholding::Tentative;
}

} // namespace

std::vector<WithheldNote> withheldNotes(const std::vector<Occurrence> &occurrences, Tentative tentative,
                                        Principals principals, const Directory &directory)
{
    std::map<Withholding, QStringList> titles;
    for (const Occurrence &occurrence : occurrences) {
        if (const auto why = withholding(occurrence, tentative, principals, directory))
            titles[*why].append(occurrence.body.title);
    }
    std::vector<WithheldNote> notes;
    for (const auto &[why, ofThis] : titles)
        notes.push_back({why, ofThis});
    return notes;
}

QString withheldText(const WithheldNote &note)
{
    const int count = static_cast<int>(note.titles.size());
    switch (note.why) {
    case Withholding::Closed:
        return WithheldEvents::tr("Closed, left out: %n", "print and export dialog, number of events", count);
    case Withholding::NoPublicTitle:
        return WithheldEvents::tr("Partly public but without a public title, left out: %n",
                                  "print and export dialog, number of events", count);
    case Withholding::Tentative:
        return WithheldEvents::tr("Tentative, left out: %n", "print and export dialog, number of events",
                                  count);
    case Withholding::Cancelled:
        return WithheldEvents::tr("Cancelled, left out: %n", "print and export dialog, number of events",
                                  count);
    case Withholding::ViceHead:
        return WithheldEvents::tr("Of the vice heads, left out: %n",
                                  "print and export dialog, number of events", count);
    case Withholding::PublicTitle:
        return WithheldEvents::tr("Partly public, shown under the public title without the place: %n",
                                  "print and export dialog, number of events", count);
    }
    return {};
}

} // namespace yeouido
