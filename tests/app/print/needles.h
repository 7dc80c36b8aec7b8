// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/fields.h"

#include <QString>

#include <map>

namespace yeouido::tests {

using namespace Qt::StringLiterals;

/// Puts a word of its own into every text of a value, also into fields that are added to it later, for it
/// goes by the list that storing goes by. The words hold letters and Hangul and are short enough for the
/// narrowest column.
class Needles
{
public:
    explicit Needles(QString mark)
        : m_mark(std::move(mark))
    {
    }

    void seed(EventBody &body)
    {
        fields(body, [this](const char *name, auto &member) {
            m_field = QString::fromLatin1(name);
            seedMember(member);
        });
    }

    /// By the field of EventBody they stand in.
    [[nodiscard]] const std::multimap<QString, QString> &words() const { return m_words; }

    [[nodiscard]] QStringList in(const QString &field) const
    {
        QStringList found;
        for (auto [word, end] = m_words.equal_range(field); word != end; ++word)
            found.append(word->second);
        return found;
    }

private:
    template <class T>
    void seedMember(T &member)
    {
        if constexpr (std::same_as<T, QString>) {
            member = u"%1글%2z"_s.arg(m_mark).arg(++m_count);
            m_words.emplace(m_field, member);
        } else if constexpr (HasFields<T>) {
            fields(member, [this](const char *, auto &inner) { seedMember(inner); });
        } else if constexpr (requires { typename T::value_type; }) {
            seedContainer(member);
        }
    }

    template <class Container>
    void seedContainer(Container &container)
    {
        using Value = typename Container::value_type;
        if constexpr (HasFields<Value>) {
            if constexpr (requires { container.emplace_back(); })
                seedMember(container.emplace_back());
            else
                seedMember(container.emplace());
        }
    }

    QString m_mark;
    QString m_field;
    std::multimap<QString, QString> m_words;
    int m_count = 0;
};

} // namespace yeouido::tests
