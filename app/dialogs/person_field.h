// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "dialogs/choice_field.h"
#include "office/directory.h"

#include <QDate>

#include <optional>

namespace yeouido {

/// Something of the directory or, where only that is known, a name in words.
template <class Tag>
struct Named
{
    std::optional<Id<Tag>> id;
    QString words; ///< empty when there is an id

    bool operator==(const Named &) const = default;
};

using NamedPerson = Named<struct PersonTag>;
using NamedDepartment = Named<struct DepartmentTag>;

/// An entry chosen from those offered, or words typed freely. An entry that is not offered any more is shown
/// and kept.
class NamedField : public CalmComboBox
{
    Q_OBJECT

public:
    explicit NamedField(const QString &hint, QWidget *parent = nullptr);

protected:
    void setNamedId(const QString &id, const QString &words);
    /// The id that was chosen; empty where words were typed.
    [[nodiscard]] QString namedId() const;
    [[nodiscard]] QString namedWords() const;

private:
    QString m_id; ///< what was set, with its text
    QString m_words;
    QString m_shown;
};

/// A person of the directory or a name or post in words.
class PersonField final : public NamedField
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    /// Offers these people with the post they hold on a date; what was chosen or typed stays.
    void offer(const std::vector<Person> &people, QDate on);

    void setNamed(const NamedPerson &named);
    [[nodiscard]] NamedPerson named() const;
};

/// A department of the directory or someone in words: who owes something.
class OwnerField final : public NamedField
{
    Q_OBJECT

public:
    /// Offers the departments that are in force on a date.
    OwnerField(const std::vector<Department> &departments, QDate on, QWidget *parent = nullptr);

    void setNamed(const NamedDepartment &named);
    [[nodiscard]] NamedDepartment named() const;
};

/// "홍길동 · 정책위의장"
[[nodiscard]] QString nameAndPost(const Person &person, QDate on);

} // namespace yeouido
