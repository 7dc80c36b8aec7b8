// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "text/record_difference.h"

#include "text/field_name.h"
#include "text/value_text.h"

#include <algorithm>

namespace yeouido {

namespace {

QString textOf(const std::vector<FieldText> &texts, const QString &field)
{
    const auto found = std::ranges::find(texts, field, &FieldText::first);
    return found == texts.end() ? QString() : found->second;
}

} // namespace

std::vector<FieldDifference> differences(const std::optional<Record> &before,
                                         const std::optional<Record> &after, const NameOfRecord &nameOfRecord,
                                         Language language)
{
    const auto textsOf = [&](const std::optional<Record> &record) {
        return record ? fieldTexts(*record, nameOfRecord, language) : std::vector<FieldText>();
    };
    if (!before && !after)
        return {};
    const RecordKind kind = kindOf(after ? *after : *before);
    const std::vector<FieldText> old = textsOf(before);
    const std::vector<FieldText> present = textsOf(after);
    std::vector<FieldText> all = present;
    for (const FieldText &text : old) {
        if (std::ranges::find(present, text.first, &FieldText::first) == present.end())
            all.push_back(text);
    }

    std::vector<FieldDifference> found;
    for (const FieldText &text : all) {
        const QString was = textOf(old, text.first);
        const QString is = textOf(present, text.first);
        if (was != is)
            found.push_back({fieldName(kind, text.first), was, is});
    }
    return found;
}

} // namespace yeouido
