// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/recurrence.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace yeouido {

/// The last day, exclusive, and the first one on which a series is reckoned at all: what lies outside is a
/// slip of the pen or an attack.
[[nodiscard]] DateSpan acceptedDays();

/// The value of an RRULE as its parts, in the order of the text; upper case, no part twice. Rewriting a rule
/// this way keeps the parts that the rewriter does not know.
class RuleParts
{
public:
    /// Reads a rule. Only what is reckoned with is accepted: FREQ from DAILY to YEARLY, the BY parts of RFC
    /// 5545 in their ranges, not COUNT and UNTIL together, UNTIL without Z, at most 24 times a day.
    /// Error: InvalidRule with the rule as subject and the part as detail.
    [[nodiscard]] static Result<RuleParts> parse(const QString &rule);

    [[nodiscard]] QString text() const;

    [[nodiscard]] bool has(QStringView name) const;
    /// The value of a part; empty where there is none.
    [[nodiscard]] QString value(QStringView name) const;
    /// The values of a list part such as BYDAY.
    [[nodiscard]] QStringList list(QStringView name) const;
    /// Sets a part, in its place where it is there already, else at the end.
    void set(QStringView name, const QString &value);
    void remove(QStringView name);

    [[nodiscard]] int interval() const;
    [[nodiscard]] std::optional<int> count() const;
    /// By the clock of the series; without a time it is the whole day.
    [[nodiscard]] std::optional<RecurrenceId> until() const;
    /// Whether it goes on beyond the accepted days.
    [[nodiscard]] bool isEndless() const;

    bool operator==(const RuleParts &) const = default;

private:
    std::vector<std::pair<QString, QString>> m_parts;
};

/// The rule with an UNTIL in UTC (…Z) turned into the wall clock of `zone`, as rules from elsewhere have it;
/// any other rule as it is.
[[nodiscard]] QString withLocalUntil(const QString &rule, const QString &zone);

} // namespace yeouido
