// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "pages/visits/visits_data.h"

#include <QFrame>

namespace yeouido {

/// The rules of the election law that a visit may fall under: their words, who looked at it, when and how. It
/// informs and records; nothing is judged or kept from being done.
class GuardBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardBox)

public:
    GuardBox(const std::vector<ApplicableRule> &rules, const Visit &visit, const VisitsData &visits,
             QWidget *parent = nullptr);

Q_SIGNALS:
    /// Someone wants to write down who cleared the visit as to this rule.
    void clearanceRequested(const QString &rule);
};

/// "Cleared by 홍길동 · 2025. 4. 14.(월) · 선관위 질의(1390) · 회신: 가능"; empty parts are left out.
[[nodiscard]] QString clearanceText(const LegalClearance &clearance, Language language);

} // namespace yeouido
