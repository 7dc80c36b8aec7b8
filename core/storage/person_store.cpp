// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindPerson(Statement &statement, const Person &person)
{
    statement.bind(u"id", person.id)
        .bind(u"name", person.name)
        .bind(u"posts", person.posts)
        .bind(u"contact", person.contact)
        .bind(u"note", person.note)
        .bind(u"sources", person.sources);
}

Person readPerson(Row &row)
{
    Person person;
    person.id = row.id<PersonId>();
    person.name = row.text();
    person.posts = row.part<std::vector<Post>>();
    person.contact = row.text();
    person.note = row.text();
    person.sources = row.part<Sources>();
    return person;
}

} // namespace

template <>
const Table<Person> &tableOf()
{
    static const Table<Person> table{
        .state = u"SELECT revision, checksum, search_text FROM person WHERE id = :id"_s,
        .select = uR"(SELECT id, name, posts, contact, note, sources FROM person
WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO person
(id, revision, checksum, search_text, name, posts, contact, note, sources)
VALUES (:id, :revision, :checksum, :search_text, :name, :posts, :contact, :note, :sources))"_s,
        .remove = u"DELETE FROM person WHERE id = :id"_s,
        .bind = bindPerson,
        .read = readPerson,
    };
    return table;
}

} // namespace yeouido::storage
