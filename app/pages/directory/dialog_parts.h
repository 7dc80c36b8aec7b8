// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"
#include "office/json.h"

#include <QString>

#include <optional>

class QLineEdit;

namespace yeouido {

class ValidityField;

/// A line with its name for tests and styles: "nameLineEdit".
[[nodiscard]] QLineEdit *newLine(const QString &objectName, const QString &text);

/// What was typed, without spaces around it.
[[nodiscard]] QString typedIn(const QLineEdit &line);

/// The place after the last one of an order.
template <class T>
[[nodiscard]] int nextOrder(const std::vector<T> &values)
{
    int last = 0;
    for (const T &value : values)
        last = qMax(last, value.order);
    return last + 1;
}

/// The change from what was stored, if anything was, to what was typed; where that is not accepted, the
/// error with all that was typed as its detail, so that a form that cannot be saved yet is not taken for an
/// untouched one.
template <class T>
[[nodiscard]] Result<Change> saving(const std::optional<T> &before, const T &after,
                                    const Result<void> &accepted)
{
    if (!accepted)
        return failure(accepted.error().code, accepted.error().subject,
                       QString::fromUtf8(canonicalJson(after)));
    return before ? edit(*before, after) : creation(after);
}

/// Fails with InvalidValue where the name is missing ("name") or the validity reversed ("validity").
[[nodiscard]] Result<void> checkNamed(const QLineEdit &name, const ValidityField *validity = nullptr);

/// The sentence for such an error; empty for any other.
[[nodiscard]] QString namedSentence(const Error &error);

} // namespace yeouido
