// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "settings/preferences.h"

#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace yeouido;

TEST_CASE("What a person likes is the same at the next start")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"new/folder/preferences.ini"_s);
    const Preferences preferences{.weekStart = Qt::Sunday,
                                  .language = Language::English,
                                  .who = u"김비서"_s,
                                  .lastFile = u"/자료/office.sqlite"_s,
                                  .geometry = QByteArray("\x01\x00\xff", 3),
                                  .lastDay = QDate(2025, 4, 16),
                                  .sideBar = false,
                                  .details = false};

    savePreferences(preferences, file);

    CHECK(loadPreferences(file) == preferences);
}

TEST_CASE("Preferences that were never set or make no sense have their defaults")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"preferences.ini"_s);
    CHECK(loadPreferences(file) == Preferences{});

    QFile spoilt(file);
    REQUIRE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("language=xx\nname=\n[week]\nstart=friday\nlast-day=2025-02-30\n");
    spoilt.close();
    CHECK(loadPreferences(file) == Preferences{});
}

TEST_CASE("The history names the person as typed, else by the account")
{
    Preferences typed;
    typed.who = u"이실장"_s;
    CHECK(nameOfUser(typed) == u"이실장"_s);
    const QByteArray account = qgetenv("USER");
    qputenv("USER", "hong");
    CHECK(nameOfUser({}) == u"hong"_s);
    if (account.isNull())
        qunsetenv("USER");
    else
        qputenv("USER", account);
}
