// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/table.h"

namespace yeouido::storage {

using namespace Qt::StringLiterals;

namespace {

void bindPackage(Statement &statement, const ProposalPackage &package)
{
    statement.bind(u"id", package.id)
        .bind(u"title", package.title)
        .bind(u"versions", package.versions)
        .bind(u"sources", package.sources);
}

ProposalPackage readPackage(Row &row)
{
    ProposalPackage package;
    package.id = row.id<ProposalPackageId>();
    package.title = row.text();
    package.versions = row.part<std::vector<ProposalVersion>>();
    package.sources = row.part<Sources>();
    return package;
}

} // namespace

template <>
const Table<ProposalPackage> &tableOf()
{
    static const Table<ProposalPackage> table{
        .state = u"SELECT revision, checksum, search_text FROM proposal_package WHERE id = :id"_s,
        .select = uR"(SELECT id, title, versions, sources FROM proposal_package
WHERE id BETWEEN :first AND :last ORDER BY id)"_s,
        .write = uR"(INSERT OR REPLACE INTO proposal_package
(id, revision, checksum, search_text, title, versions, sources)
VALUES (:id, :revision, :checksum, :search_text, :title, :versions, :sources))"_s,
        .remove = u"DELETE FROM proposal_package WHERE id = :id"_s,
        .bind = bindPackage,
        .read = readPackage,
    };
    return table;
}

} // namespace yeouido::storage
