// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"
#include "storage/search_hit.h"

#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace yeouido {

class Session;

/// By what a record is still used, in one sentence: "일정 “…”, 방문 “…” and 3 more".
[[nodiscard]] QString usersText(const std::vector<RecordTitle> &users);

/// Deletes a record that nothing refers to. For one in use it says by what and offers to end it on a day
/// instead, where the record can end. What was done; nothing where the person left it as it was. Errors:
/// those of the store.
[[nodiscard]] Result<std::optional<Act>> removeOrEnd(Session &session, const Record &record, QWidget *parent);

} // namespace yeouido
