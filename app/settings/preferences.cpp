// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include "settings/language.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace yeouido {

QString preferencesFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"yeouido-office/preferences.ini"_s);
}

Preferences loadPreferences(const QString &file)
{
    const QSettings settings(file, QSettings::IniFormat);
    Preferences preferences;
    if (settings.value(u"week/start"_s).toString() == u"sunday")
        preferences.weekStart = Qt::Sunday;
    preferences.language = languageFromCode(settings.value(u"language"_s).toString());
    preferences.who = settings.value(u"name"_s).toString();
    preferences.lastFile = settings.value(u"file"_s).toString();
    preferences.geometry = settings.value(u"window/geometry"_s).toByteArray();
    preferences.lastDay = QDate::fromString(settings.value(u"week/last-day"_s).toString(), Qt::ISODate);
    preferences.sideBar = settings.value(u"window/side-bar"_s, preferences.sideBar).toBool();
    preferences.details = settings.value(u"window/details"_s, preferences.details).toBool();
    return preferences;
}

void savePreferences(const Preferences &preferences, const QString &file)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"week/start"_s, preferences.weekStart == Qt::Sunday ? u"sunday"_s : u"monday"_s);
    settings.setValue(u"language"_s,
                      preferences.language ? languageCode(*preferences.language) : u"system"_s);
    settings.setValue(u"name"_s, preferences.who);
    settings.setValue(u"file"_s, preferences.lastFile);
    settings.setValue(u"window/geometry"_s, preferences.geometry);
    settings.setValue(u"week/last-day"_s, preferences.lastDay.toString(Qt::ISODate));
    settings.setValue(u"window/side-bar"_s, preferences.sideBar);
    settings.setValue(u"window/details"_s, preferences.details);
}

QString nameOfUser(const Preferences &preferences)
{
    if (!preferences.who.isEmpty())
        return preferences.who;
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return account.isEmpty() ? QDir::home().dirName() : account;
}

} // namespace yeouido
