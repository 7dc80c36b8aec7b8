// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/matrix/matrix_choice.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStringList>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

QString written(const Addressee &addressee)
{
    if (addressee.party)
        return u"party:"_s + addressee.party->text();
    if (addressee.organisation)
        return u"organisation:"_s + addressee.organisation->text();
    return u"candidate:"_s + addressee.candidate.value_or(PersonId()).text();
}

std::optional<Addressee> read(const QString &text)
{
    const QString id = text.section(u':', 1);
    if (id.isEmpty())
        return std::nullopt;
    Addressee addressee;
    if (text.startsWith(u"party:"_s))
        addressee.party = PartyId(id);
    else if (text.startsWith(u"organisation:"_s))
        addressee.organisation = OrganisationId(id);
    else if (text.startsWith(u"candidate:"_s))
        addressee.candidate = PersonId(id);
    else
        return std::nullopt;
    return addressee;
}

} // namespace

MatrixColumns loadMatrixColumns(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    MatrixColumns columns;
    for (const QString &text : settings.value(u"matrix/chosen"_s).toStringList()) {
        if (const std::optional<Addressee> addressee = read(text))
            columns.chosen.push_back(*addressee);
    }
    for (const QString &text : settings.value(u"matrix/hidden"_s).toStringList()) {
        if (const std::optional<Addressee> addressee = read(text))
            columns.hidden.insert(*addressee);
    }
    return columns;
}

void saveMatrixColumns(const MatrixColumns &columns, const QString &file)
{
    QStringList chosen;
    for (const Addressee &addressee : columns.chosen)
        chosen.append(written(addressee));
    QStringList hidden;
    for (const Addressee &addressee : columns.hidden)
        hidden.append(written(addressee));
    hidden.sort();
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"matrix/chosen"_s, chosen);
    settings.setValue(u"matrix/hidden"_s, hidden);
}

} // namespace yeouido
