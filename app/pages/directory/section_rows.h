// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/directory/section.h"

namespace yeouido {

/// A row is put together column by column.
class RowBuilder
{
public:
    RowBuilder(std::optional<Record> record, bool inForce)
    {
        m_row.record = std::move(record);
        m_row.inForce = inForce;
    }

    /// Sorted by `key`, or by the text.
    RowBuilder &add(const QString &text, const QVariant &key = {})
    {
        m_row.cells.append(text);
        m_row.keys.append(key.isValid() ? key : QVariant(text));
        return *this;
    }

    [[nodiscard]] DirectoryRow row() const { return m_row; }

private:
    DirectoryRow m_row;
};

/// The titles of the posts held on a day, or of all where none is held then.
[[nodiscard]] QString postsText(const Person &person, const Directory &directory, QDate on);

/// Where someone belongs: department, party or organisation of a post.
[[nodiscard]] QString houseOf(const Post &post, const Directory &directory);

/// The people who hold a post with a party on a day, with the post.
[[nodiscard]] QString contactsOf(const PartyId &party, const Directory &directory, QDate on);

/// The times that the law restricts before an election, each with its rules: "4. 4.(금) ~ 6. 3.(화): 86②2,
/// 86②3".
[[nodiscard]] QStringList windowTexts(const Election &election);

} // namespace yeouido
