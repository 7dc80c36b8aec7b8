// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/clock.h"

namespace yeouido::tests {

/// Shows the time the test has set.
class FixedClock final : public Clock
{
public:
    /// 14 April 2025, 18:00 in Seoul: the Monday evening of the example's week.
    FixedClock()
        : m_now(QDate(2025, 4, 14), QTime(9, 0), Qt::UTC)
    {
    }

    explicit FixedClock(const QDateTime &now)
        : m_now(now)
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }

    void setNow(const QDateTime &now) { m_now = now; }

    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace yeouido::tests
