// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "office/adoption.h"
#include "office/directory.h"
#include "time/official_format.h"

#include <QString>

namespace yeouido {

/// The short name of a party or organisation, the name of a candidate; the id of one that is not in the
/// directory.
[[nodiscard]] QString addresseeName(const Directory &directory, const Addressee &addressee);

/// The same with the full name of a party or organisation.
[[nodiscard]] QString fullAddresseeName(const Directory &directory, const Addressee &addressee);

/// The number and the title of an item, as lists and choices show it: "A1  광주~대구 달빛철도".
[[nodiscard]] QString itemText(const AgendaItem &item);

/// The newest of the amounts of an item; empty where none is known.
[[nodiscard]] QString amountText(const AgendaItem &item, Language language);

} // namespace yeouido
