// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "exchange/ics_description.h"

#include "agenda/words.h"

#include <QCoreApplication>

#include <map>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct IcsDescription
{
    Q_DECLARE_TR_FUNCTIONS(IcsDescription)
};

/// "배석: 이병철 기획조정실장, 국장", one line a role.
QStringList participantLines(const InternalEntry &entry)
{
    std::map<ParticipantRole, QStringList> names;
    for (qsizetype index = 0; index < entry.participants.size(); ++index)
        names[entry.roles.at(static_cast<std::size_t>(index))].append(entry.participants.at(index));
    QStringList lines;
    for (const auto &[role, people] : names) {
        lines.append(IcsDescription::tr("%1: %2", "role of participants and their names")
                         .arg(roleWord(role), people.join(u", "_s)));
    }
    return lines;
}

} // namespace

QString icsDescription(const InternalEntry &entry,
                       const std::vector<std::pair<RecurrenceId, QString>> &themes, Language language)
{
    QStringList lines;
    const auto add = [&lines](const QString &pattern, const QString &value) {
        if (!value.isEmpty())
            lines.append(pattern.arg(value));
    };
    add(u"%1"_s, entry.description);
    add(IcsDescription::tr("Theme: %1", "notes of an exported event"), entry.theme);
    for (const auto &[id, theme] : themes) {
        if (!theme.isEmpty())
            lines.append(IcsDescription::tr("%1: %2", "date of an office day and its theme")
                             .arg(formatDate(id.date, language), theme));
    }
    add(IcsDescription::tr("Agenda items: %1", "notes of an exported event"),
        entry.agendaItems.join(u", "_s));
    add(IcsDescription::tr("Schedule of: %1", "notes of an exported event, the post of a vice head"),
        entry.principal);
    lines += participantLines(entry);
    add(IcsDescription::tr("Coming along: %1",
                           "notes of an exported event, the bureau heads of an office day"),
        entry.companions.join(u", "_s));
    add(IcsDescription::tr("Lead department: %1", "notes of an exported event"), entry.leadDepartment);
    add(IcsDescription::tr("Materials: %1", "notes of an exported event"), entry.materials.join(u", "_s));
    if (entry.disclosure != Disclosure::Public)
        add(IcsDescription::tr("Disclosure: %1", "notes of an exported event"),
            disclosureWord(entry.disclosure, entry.disclosureGrounds));
    if (entry.status == EventStatus::Cancelled)
        add(IcsDescription::tr("Cancelled because: %1", "notes of an exported event"), entry.cancelReason);
    return lines.join(u'\n');
}

} // namespace yeouido
