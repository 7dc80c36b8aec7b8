// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

Language installedLanguage = Language::Korean;

/// Loads one file of texts and leaves it with the application; nothing when there is no such file.
void install(const QString &fileName, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(fileName, folder))
        return;
    translator->setObjectName(u"languageTranslator"_s);
    QTranslator *owned = translator.release();
    owned->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(owned);
}

#ifdef Q_OS_UNIX
/// The locale's name by the order of POSIX; empty when none is named.
QString localeName()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

bool namesNoLanguage(const QString &locale)
{
    const QString name = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    return name.isEmpty() || name == u"C" || name == u"POSIX";
}
#endif

} // namespace

QString languageCode(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == u"ko")
        return Language::Korean;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

Language languageFromSystem()
{
#ifdef Q_OS_UNIX
    const QString locale = localeName();
    if (namesNoLanguage(locale))
        return Language::Korean;
    // As in gettext, a list of preferred languages goes before the locale's own.
    const QString preferred = qEnvironmentVariable("LANGUAGE").section(u':', 0, 0);
    const QString name = preferred.isEmpty() ? locale : preferred;
#else
    const QString name = QLocale::system().uiLanguages().value(0);
#endif
    const bool isKorean =
        name == u"ko" || name.startsWith(u"ko_") || name.startsWith(u"ko-") || name.startsWith(u"ko.");
    return isKorean ? Language::Korean : Language::English;
}

void installLanguage(Language language)
{
    QCoreApplication *application = QCoreApplication::instance();
    qDeleteAll(application->findChildren<QTranslator *>(u"languageTranslator"_s, Qt::FindDirectChildrenOnly));

    const QString code = languageCode(language);
    // Qt's own texts are English in the source.
    if (language != Language::English)
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"yeouido_"_s + code, u":/i18n"_s);
    QLocale::setDefault(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    installedLanguage = language;
}

Language currentLanguage()
{
    return installedLanguage;
}

} // namespace yeouido
