// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/token.h"

#include <QComboBox>
#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace yeouido {

/// A combo box that the wheel does not turn unless it has the focus: scrolling past must change nothing.
class CalmComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget *parent = nullptr);

    /// Adds an entry for each value of an enumeration, in the order of its tokens.
    template <class Enum>
    void addWords(QString (*word)(Enum))
    {
        for (const auto &[value, token] : TokenTable<Enum>::entries)
            addItem(word(value), static_cast<int>(value));
    }

    template <class Enum>
    void setValue(Enum value)
    {
        setCurrentIndex(findData(static_cast<int>(value)));
    }

    template <class Enum>
    [[nodiscard]] Enum value() const
    {
        return static_cast<Enum>(currentData().toInt());
    }

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// One of the directory's entries, or none. An entry that is not offered any more is shown and kept.
class ChoiceField final : public CalmComboBox
{
    Q_OBJECT

public:
    /// `none` is what stands there when nothing is chosen.
    explicit ChoiceField(const QString &none, QWidget *parent = nullptr);

    template <class Tag>
    void addChoice(const Id<Tag> &id, const QString &label)
    {
        addItem(label, id.text());
    }

    /// The name of an entry that is not offered, but may have been chosen before: an expired one.
    template <class Tag>
    void setName(const Id<Tag> &id, const QString &label)
    {
        m_names.insert(id.text(), label);
    }

    /// Offers what is in force on a day; what has ended or not begun keeps its name where it was chosen.
    template <class T>
    void offer(const std::vector<T> &values, QDate on)
    {
        for (const T &value : values) {
            if (value.validity.contains(on))
                addChoice(value.id, value.name);
            else
                setName(value.id, value.name);
        }
    }

    template <class Tag>
    void setChoice(const std::optional<Id<Tag>> &id)
    {
        choose(id ? id->text() : QString());
    }

    template <class Tag>
    [[nodiscard]] std::optional<Id<Tag>> choice() const
    {
        const QString chosen = currentData().toString();
        return chosen.isEmpty() ? std::nullopt : std::optional(Id<Tag>(chosen));
    }

    /// Only "none" is left to choose.
    void clearChoices();

private:
    void choose(const QString &id);

    QHash<QString, QString> m_names;
};

/// What stands for an entry that the directory does not have (any more).
[[nodiscard]] QString unknownEntryText(const QString &id);

} // namespace yeouido
