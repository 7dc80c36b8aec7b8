// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "pages/directory/department_dialog.h"
#include "pages/directory/person_dialog.h"
#include "pages/directory/section_rows.h"
#include "settings/language.h"
#include "text/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace yeouido {

using namespace Qt::StringLiterals;

namespace {

struct PeopleSections
{
    Q_DECLARE_TR_FUNCTIONS(yeouido::PeopleSections)
};

template <class Dialog, class T>
RecordDialog *newEditor(Session &session, const Directory &directory, const std::optional<Record> &record,
                        QWidget *parent)
{
    return new Dialog(session, directory, record ? std::optional(std::get<T>(*record)) : std::nullopt,
                      parent);
}

bool isInForce(const Person &person, QDate today)
{
    return person.posts.empty() || std::ranges::any_of(person.posts, [today](const Post &post) {
               return post.validity.contains(today);
           });
}

std::vector<DirectoryRow> peopleRows(const Directory &directory, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Person &person : directory.people) {
        QStringList houses;
        QStringList terms;
        for (const Post &post : person.posts) {
            houses.append(houseOf(post, directory));
            terms.append(validityText(post.validity, currentLanguage()));
        }
        for (QStringList *texts : {&houses, &terms}) {
            texts->removeAll(QString());
            texts->removeDuplicates();
        }
        rows.push_back(RowBuilder(person, isInForce(person, today))
                           .add(person.name)
                           .add(postsText(person, directory, today))
                           .add(houses.join(u", "_s))
                           .add(terms.join(u", "_s))
                           .add(person.contact)
                           .add(QString(person.note).replace(u'\n', u' '))
                           .row());
    }
    return rows;
}

std::vector<DirectoryRow> departmentRows(const Directory &directory, QDate today)
{
    std::vector<DirectoryRow> rows;
    for (const Department &department : directory.departments) {
        const Person *head = department.head ? directory.find(*department.head) : nullptr;
        const Organisation *house =
            department.organisation ? directory.find(*department.organisation) : nullptr;
        rows.push_back(RowBuilder(department, department.validity.contains(today))
                           .add(QString::number(department.order), department.order)
                           .add(department.name)
                           .add(head ? head->name : QString())
                           .add(head ? postTitle(*head, today) : QString())
                           .add(house ? house->name : QString())
                           .add(validityText(department.validity, currentLanguage()))
                           .row());
    }
    return rows;
}

} // namespace

QString houseOf(const Post &post, const Directory &directory)
{
    if (const Party *party = post.party ? directory.find(*post.party) : nullptr)
        return party->name;
    if (const Department *department = post.department ? directory.find(*post.department) : nullptr)
        return department->name;
    const Organisation *house = post.organisation ? directory.find(*post.organisation) : nullptr;
    return house ? house->name : QString();
}

QString postsText(const Person &person, const Directory &directory, QDate on)
{
    QStringList held;
    QStringList all;
    for (const Post &post : person.posts) {
        all.append(post.title.isEmpty() ? houseOf(post, directory) : post.title);
        if (post.validity.contains(on))
            held.append(all.back());
    }
    return (held.isEmpty() ? all : held).join(u", "_s);
}

QString contactsOf(const PartyId &party, const Directory &directory, QDate on)
{
    QStringList names;
    for (const Person &person : directory.people) {
        for (const Post &post : person.posts) {
            if (post.party == party && post.validity.contains(on))
                names.append(post.title.isEmpty() ? person.name : person.name + u' ' + post.title);
        }
    }
    return names.join(u", "_s);
}

Section peopleSection()
{
    return {
        .kind = RecordKind::Person,
        .name = u"people"_s,
        .title = PeopleSections::tr("People", "section of the directory"),
        .newText = PeopleSections::tr("New person…", "button of the directory"),
        .emptyHeading = PeopleSections::tr("No people yet", "directory, heading of the empty list"),
        .emptyText = PeopleSections::tr(
            "The head, vice heads, bureau heads and the people they meet, with their posts and since when "
            "they hold them. Whoever stands here can be chosen in events and visits.",
            "directory, while there are no people"),
        .columns = {{u"name"_s, PeopleSections::tr("Name", "column of a list"), 90, false},
                    {u"post"_s, PeopleSections::tr("Post", "column of a list"), 170, false},
                    {u"house"_s, PeopleSections::tr("Belongs to", "column of a list: department, party"), 150,
                     false},
                    {u"validity"_s, PeopleSections::tr("In office", "column of a list: dates"), 170, false},
                    {u"contact"_s, PeopleSections::tr("Contact", "column of a list"), 120, false},
                    {u"note"_s, PeopleSections::tr("Note", "column of a list"), 120, false}},
        .canEnd = true,
        .isOrdered = false,
        .rows = peopleRows,
        .editor = newEditor<PersonDialog, Person>,
    };
}

Section departmentsSection()
{
    return {
        .kind = RecordKind::Department,
        .name = u"departments"_s,
        .title = PeopleSections::tr("Departments", "section of the directory"),
        .newText = PeopleSections::tr("New department…", "button of the directory"),
        .emptyHeading = PeopleSections::tr("No departments yet", "directory, heading of the empty list"),
        .emptyText = PeopleSections::tr(
            "The offices and bureaus with their heads, in the order in which papers name them. Agenda items "
            "and follow-ups are assigned to them.",
            "directory, while there are no departments"),
        .columns = {{u"order"_s, PeopleSections::tr("No.", "column of a list: place in the order"), 62,
                     false},
                    {u"name"_s, PeopleSections::tr("Department", "column of a list"), 200, false},
                    {u"head"_s, PeopleSections::tr("Head", "column of a list: head of a department"), 110,
                     false},
                    {u"post"_s, PeopleSections::tr("Post", "column of a list"), 150, false},
                    {u"house"_s, PeopleSections::tr("Organisation", "column of a list"), 150, false},
                    {u"validity"_s, PeopleSections::tr("Valid", "column of a list: dates"), 200, false}},
        .canEnd = true,
        .isOrdered = true,
        .rows = departmentRows,
        .editor = newEditor<DepartmentDialog, Department>,
    };
}

} // namespace yeouido
