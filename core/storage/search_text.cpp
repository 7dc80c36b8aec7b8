// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "storage/search_text.h"

#include "base/search_words.h"
#include "storage/record_walk.h"

#include <concepts>

namespace yeouido::storage {

using namespace Qt::StringLiterals;

QString searchText(const Record &record)
{
    QString texts;
    std::visit(
        [&](const auto &value) {
            walk(value, [&]<class Leaf>(const Leaf &leaf) {
                if constexpr (std::same_as<Leaf, QString>) {
                    const QString folded = foldForSearch(leaf);
                    if (!folded.isEmpty())
                        texts += folded + u'\n';
                }
            });
        },
        record);
    const QString initials = initialConsonants(texts);
    return initials == texts ? texts : texts + initials;
}

} // namespace yeouido::storage
