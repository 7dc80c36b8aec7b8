// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include "settings/language.h"

using namespace yeouido;

namespace {

/// Sets the variables a locale is read from and puts back what they were.
class LocaleVariables
{
public:
    LocaleVariables(const QByteArray &language, const QByteArray &lang)
    {
        set("LC_ALL", {});
        set("LC_MESSAGES", {});
        set("LANG", lang);
        set("LANGUAGE", language);
    }

    LocaleVariables(const LocaleVariables &) = delete;
    LocaleVariables &operator=(const LocaleVariables &) = delete;

    ~LocaleVariables()
    {
        for (const auto &[name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

private:
    void set(const char *name, const QByteArray &value)
    {
        m_before.emplace_back(name, qEnvironmentVariableIsSet(name) ? qgetenv(name) : QByteArray());
        value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
    }

    std::vector<std::pair<const char *, QByteArray>> m_before;
};

Language asked(const QByteArray &lang, const QByteArray &language = {})
{
    const LocaleVariables variables(language, lang);
    return languageFromSystem();
}

} // namespace

TEST_CASE("a system that names no language is taken for a Korean one")
{
    CHECK(asked({}) == Language::Korean);
    CHECK(asked("C") == Language::Korean);
    CHECK(asked("POSIX") == Language::Korean);
    CHECK(asked("C.UTF-8") == Language::Korean);
    CHECK(asked("C.UTF-8", "en") == Language::Korean);
}

TEST_CASE("a system that names a language gets it, or English")
{
    CHECK(asked("ko_KR.UTF-8") == Language::Korean);
    CHECK(asked("ko") == Language::Korean);
    CHECK(asked("en_US.UTF-8") == Language::English);
    CHECK(asked("de_DE.UTF-8") == Language::English);
    CHECK(asked("kok_IN") == Language::English);
}

TEST_CASE("the list of preferred languages goes before the locale")
{
    CHECK(asked("en_US.UTF-8", "ko:en") == Language::Korean);
    CHECK(asked("ko_KR.UTF-8", "en_GB:ko") == Language::English);
}
