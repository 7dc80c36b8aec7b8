// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "time/wall_time.h"

class QWidget;

namespace yeouido {

class Session;

/// Opens the print dialog with the preview for some days, and returns when it is closed.
void printDays(Session &session, const DateSpan &days, QWidget *window);

/// Opens the dialog that writes an .ics file, these days proposed, and returns when it is closed.
void exportDays(Session &session, const DateSpan &days, QWidget *window);

} // namespace yeouido
