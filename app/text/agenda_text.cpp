// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "text/agenda_text.h"

#include "dialogs/choice_field.h"
#include "office/money_text.h"

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

template <class Found, class Id>
QString nameOr(const Found *found, QString Found::*name, const Id &id)
{
    if (!found)
        return unknownEntryText(id.text());
    return (found->*name).isEmpty() ? found->name : found->*name;
}

/// With the given name of a party or an organisation, where they have it.
QString nameOf(const Directory &directory, const Addressee &addressee, QString Party::*ofParty,
               QString Organisation::*ofOrganisation)
{
    if (addressee.party)
        return nameOr(directory.find(*addressee.party), ofParty, *addressee.party);
    if (addressee.organisation)
        return nameOr(directory.find(*addressee.organisation), ofOrganisation, *addressee.organisation);
    const PersonId candidate = addressee.candidate.value_or(PersonId());
    return nameOr(directory.find(candidate), &Person::name, candidate);
}

} // namespace

QString addresseeName(const Directory &directory, const Addressee &addressee)
{
    return nameOf(directory, addressee, &Party::shortName, &Organisation::shortName);
}

QString fullAddresseeName(const Directory &directory, const Addressee &addressee)
{
    return nameOf(directory, addressee, &Party::name, &Organisation::name);
}

QString itemText(const AgendaItem &item)
{
    return item.code.isEmpty() ? item.title : item.code + u"  "_s + item.title;
}

QString amountText(const AgendaItem &item, Language language)
{
    if (item.funding.empty())
        return {};
    const auto latest = std::ranges::max_element(item.funding, {}, &Funding::asOf);
    return formatMoney(latest->total, language);
}

} // namespace yeouido
