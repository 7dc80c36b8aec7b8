// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/when.h"
#include "schedule/series_edit.h"

#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace yeouido {

/// What is about to be done to an occurrence of a series.
enum class ScopeAct { Edit, Move, Resize, Delete };

/// The question 이 일정만 / 이후 일정 모두 / 전체: which thing, which of its dates, and what will become of
/// it.
struct ScopeQuestion
{
    ScopeAct act = ScopeAct::Edit;
    QString title;               ///< of the event
    When when;                   ///< of the occurrence as it stands
    std::optional<When> newWhen; ///< where it goes, when it is moved or resized
    std::vector<Scope> offered;  ///< of offeredScopes()
};

/// Asks which occurrences are meant; nothing when the person thought better of it. Where a single scope makes
/// sense it is returned without a question, unless it would delete a whole series.
[[nodiscard]] std::optional<Scope> askScope(QWidget *parent, const ScopeQuestion &question);

} // namespace yeouido
