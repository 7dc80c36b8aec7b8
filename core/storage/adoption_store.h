// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "schedule/adoption_trend.h"
#include "storage/connection.h"

#include <vector>

namespace yeouido::storage {

/// Of each cell the latest record of one axis.
[[nodiscard]] std::vector<AdoptionRecord> readLatestAdoption(Connection &connection, AdoptionAxis axis);

/// How many records there are of an item, of all addressees on both axes.
[[nodiscard]] int countAdoption(Connection &connection, const AgendaItemId &item);

/// What was said at a visit: the records that name it, the older first.
[[nodiscard]] std::vector<AdoptionRecord> readAdoptionOfVisit(Connection &connection, const VisitId &visit);

/// All records of a cell, newest first.
[[nodiscard]] std::vector<AdoptionRecord>
readAdoptionHistory(Connection &connection, const AgendaItemId &item, const Addressee &addressee);

/// Cell by cell in the order of time, one where the state became another.
[[nodiscard]] std::vector<AdoptionStep> readAdoptionSteps(Connection &connection);

} // namespace yeouido::storage
