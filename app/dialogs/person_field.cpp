// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/person_field.h"

#include <QCompleter>
#include <QLineEdit>

namespace yeouido {

using namespace Qt::StringLiterals;

NamedField::NamedField(const QString &hint, QWidget *parent)
    : CalmComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(hint);
    setCurrentIndex(-1);
}

void NamedField::setNamedId(const QString &id, const QString &words)
{
    m_id = id;
    m_words = words;
    setCurrentIndex(-1);
    if (id.isEmpty()) {
        setEditText(words);
    } else {
        if (findData(id) < 0)
            addItem(unknownEntryText(id), id);
        setCurrentIndex(findData(id));
    }
    m_shown = currentText();
}

QString NamedField::namedId() const
{
    const QString text = currentText();
    if (text == m_shown)
        return m_id;
    int chosen = currentIndex();
    if (chosen < 0 || itemText(chosen) != text)
        chosen = findText(text);
    return chosen < 0 ? QString() : itemData(chosen).toString();
}

QString NamedField::namedWords() const
{
    if (currentText() == m_shown)
        return m_words;
    return namedId().isEmpty() ? currentText().trimmed() : QString();
}

PersonField::PersonField(QWidget *parent)
    : NamedField(tr("Name or post", "hint in an empty field of a person"), parent)
{
}

void PersonField::offer(const std::vector<Person> &people, QDate on)
{
    const NamedPerson kept = named();
    clear();
    for (const Person &person : people)
        addItem(nameAndPost(person, on), person.id.text());
    setNamed(kept);
}

void PersonField::setNamed(const NamedPerson &named)
{
    setNamedId(named.id ? named.id->text() : QString(), named.words);
}

NamedPerson PersonField::named() const
{
    const QString id = namedId();
    return {id.isEmpty() ? std::nullopt : std::optional(PersonId(id)), namedWords()};
}

OwnerField::OwnerField(const std::vector<Department> &departments, QDate on, QWidget *parent)
    : NamedField(tr("Department or person", "hint in an empty field: who owes something"), parent)
{
    for (const Department &department : departments) {
        if (department.validity.contains(on))
            addItem(department.name, department.id.text());
    }
    setNamed({});
}

void OwnerField::setNamed(const NamedDepartment &named)
{
    setNamedId(named.id ? named.id->text() : QString(), named.words);
}

NamedDepartment OwnerField::named() const
{
    const QString id = namedId();
    return {id.isEmpty() ? std::nullopt : std::optional(DepartmentId(id)), namedWords()};
}

QString nameAndPost(const Person &person, QDate on)
{
    const QString post = postTitle(person, on);
    return post.isEmpty() ? person.name : person.name + u" · "_s + post;
}

} // namespace yeouido
