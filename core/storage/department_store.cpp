// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindDepartment(Statement &statement, const Department &department)
{
    statement.bind(u"id", department.id)
        .bind(u"name", department.name)
        .bind(u"organisation", department.organisation)
        .bind(u"head", department.head)
        .bind(u"position", department.order)
        .bind(u"valid_from", department.validity.from)
        .bind(u"valid_to", department.validity.to)
        .bind(u"sources", department.sources);
}

Department readDepartment(Row &row)
{
    Department department;
    department.id = row.id<DepartmentId>();
    department.name = row.text();
    department.organisation = row.idOrNull<OrganisationId>();
    department.head = row.idOrNull<PersonId>();
    department.order = row.integer();
    department.validity.from = row.dateOrNull();
    department.validity.to = row.dateOrNull();
    department.sources = row.part<Sources>();
    return department;
}

} // namespace

template <>
const Table<Department> &tableOf()
{
    static const Table<Department> table{
        .state = u"SELECT revision, checksum, search_text FROM department WHERE id = :id"_s,
        .select = uR"(SELECT id, name, organisation, head, position, valid_from, valid_to, sources
FROM department WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO department
(id, revision, checksum, search_text, name, organisation, head, position, valid_from, valid_to, sources)
VALUES (:id, :revision, :checksum, :search_text, :name, :organisation, :head, :position, :valid_from, :valid_to,
:sources))"_s,
        .remove = u"DELETE FROM department WHERE id = :id"_s,
        .bind = bindDepartment,
        .read = readDepartment,
    };
    return table;
}

} // namespace yeouido::storage
