// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "text/agenda_text.h"

#include "dialogs/choice_field.h"
#include "office/money_text.h"

#include <algorithm>

namespace yeouido {

namespace {

QString shortest(const QString &shortName, const QString &name)
{
    return shortName.isEmpty() ? name : shortName;
}

} // namespace

QString addresseeName(const Directory &directory, const Addressee &addressee)
{
    if (addressee.party) {
        const Party *party = directory.find(*addressee.party);
        return party ? shortest(party->shortName, party->name) : unknownEntryText(addressee.party->text());
    }
    if (addressee.organisation) {
        const Organisation *organisation = directory.find(*addressee.organisation);
        return organisation ? shortest(organisation->shortName, organisation->name)
                            : unknownEntryText(addressee.organisation->text());
    }
    const PersonId candidate = addressee.candidate.value_or(PersonId());
    const Person *person = directory.find(candidate);
    return person ? person->name : unknownEntryText(candidate.text());
}

QString amountText(const AgendaItem &item, Language language)
{
    if (item.funding.empty())
        return {};
    const auto latest = std::ranges::max_element(item.funding, {}, &Funding::asOf);
    return formatMoney(latest->total, language);
}

} // namespace yeouido
