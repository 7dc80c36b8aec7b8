// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "office/change.h"
#include "office/directory.h"

#include <QString>

namespace yeouido {

/// The field by which two records of one kind could not be told apart in a list; empty where they can be.
/// Names are compared as search does, without spaces and case, and only where both are in force at some time:
/// departments, places, organisations ("name"), parties ("name", "shortName"), packages of proposals
/// ("title"). Elections of one name stand for themselves on different days. Of holidays there is one for a
/// day and kind, or a day and name ("date"); of agenda items one for a number ("code"). People may share a
/// name, their posts tell them apart.
[[nodiscard]] QString doubledField(const Department &value, const Department &other);
[[nodiscard]] QString doubledField(const Party &value, const Party &other);
[[nodiscard]] QString doubledField(const Place &value, const Place &other);
[[nodiscard]] QString doubledField(const Organisation &value, const Organisation &other);
[[nodiscard]] QString doubledField(const Election &value, const Election &other);
[[nodiscard]] QString doubledField(const HolidayEntry &value, const HolidayEntry &other);
[[nodiscard]] QString doubledField(const ProposalPackage &value, const ProposalPackage &other);
[[nodiscard]] QString doubledField(const AgendaItem &value, const AgendaItem &other);

/// Whether a change needs to be asked about: it writes records that doubledField() compares.
[[nodiscard]] bool concernsNames(const Change &change);

/// Refuses a change after which two records could not be told apart that could before. Error: NameTaken with
/// the field and, as its detail, the other record's name.
[[nodiscard]] Result<void> checkNames(const Change &change, const Directory &directory);

} // namespace yeouido
