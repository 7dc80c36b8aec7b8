// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "window/hand_out.h"

#include "dialogs/export_dialog.h"
#include "print/print_dialog.h"

namespace yeouido {

void printDays(Session &session, const DateSpan &days, QWidget *window)
{
    PrintDialog(session, days, window).exec();
}

void exportDays(Session &session, const DateSpan &days, QWidget *window)
{
    ExportDialog(session, days, window).exec();
}

} // namespace yeouido
