// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "print/page.h"

#include <QStringList>

#include <algorithm>

namespace yeouido::tests {

/// The words of a page in the order in which they are drawn, with spaces between them.
inline QString wordsOn(const PaperPage &page)
{
    QStringList words;
    for (const PageText &text : page.texts)
        words.append(text.text);
    return words.join(u' ');
}

inline const PageText *findText(const PaperPage &page, const QString &word)
{
    const auto found =
        std::ranges::find_if(page.texts, [&](const PageText &text) { return text.text == word; });
    return found == page.texts.end() ? nullptr : &*found;
}

} // namespace yeouido::tests
