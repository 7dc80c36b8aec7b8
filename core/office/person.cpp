// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "office/person.h"

#include <algorithm>

namespace yeouido {

QString postTitle(const Person &person, QDate on)
{
    const auto held =
        std::ranges::find_if(person.posts, [on](const Post &post) { return post.validity.contains(on); });
    return held == person.posts.end() ? QString() : held->title;
}

} // namespace yeouido
