// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindAgendaItem(Statement &statement, const AgendaItem &item)
{
    statement.bind(u"id", item.id)
        .bind(u"code", item.code)
        .bind(u"title", item.title)
        .bind(u"kind", item.kind)
        .bind(u"parent", item.parent)
        .bind(u"package", item.package)
        .bind(u"position", item.order)
        .bind(u"request", item.request)
        .bind(u"addressee", item.addressee)
        .bind(u"basis", item.basis)
        .bind(u"lead_department", item.leadDepartment)
        .bind(u"funding", item.funding)
        .bind(u"progress", item.progress)
        .bind(u"sources", item.sources);
}

AgendaItem readAgendaItem(Row &row)
{
    AgendaItem item;
    item.id = row.id<AgendaItemId>();
    item.code = row.text();
    item.title = row.text();
    item.kind = row.word<AgendaItemKind>();
    item.parent = row.idOrNull<AgendaItemId>();
    item.package = row.idOrNull<ProposalPackageId>();
    item.order = row.integer();
    item.request = row.text();
    item.addressee = row.text();
    item.basis = row.text();
    item.leadDepartment = row.idOrNull<DepartmentId>();
    item.funding = row.part<std::vector<Funding>>();
    item.progress = row.part<std::vector<Progress>>();
    item.sources = row.part<Sources>();
    return item;
}

} // namespace

template <>
const Table<AgendaItem> &tableOf()
{
    static const Table<AgendaItem> table{
        .state = u"SELECT revision, checksum, search_text FROM agenda_item WHERE id = :id"_s,
        .select = uR"(SELECT id, code, title, kind, parent, package, position, request, addressee, basis,
lead_department, funding, progress, sources
FROM agenda_item WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO agenda_item
(id, revision, checksum, search_text, code, title, kind, parent, package, position, request, addressee, basis,
lead_department, funding, progress, sources)
VALUES (:id, :revision, :checksum, :search_text, :code, :title, :kind, :parent, :package, :position, :request,
:addressee, :basis, :lead_department, :funding, :progress, :sources))"_s,
        .remove = u"DELETE FROM agenda_item WHERE id = :id"_s,
        .bind = bindAgendaItem,
        .read = readAgendaItem,
    };
    return table;
}

} // namespace yeouido::storage
