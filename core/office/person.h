// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "office/source.h"
#include "office/validity.h"

#include <QString>

#include <optional>
#include <vector>

namespace yeouido {

/// What someone is, where, and how long.
struct Post
{
    QString title; ///< 정책위의장
    std::optional<OrganisationId> organisation;
    std::optional<DepartmentId> department;
    std::optional<PartyId> party;
    Validity validity;

    bool operator==(const Post &) const = default;
};

struct Person
{
    PersonId id;
    QString name;
    std::vector<Post> posts;
    QString contact; ///< telephone, mail; internal
    QString note;
    Sources sources;

    bool operator==(const Person &) const = default;
};

/// The title of the post held on a date; empty when none is known.
[[nodiscard]] QString postTitle(const Person &person, QDate on);

} // namespace yeouido
