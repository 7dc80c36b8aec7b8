// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#pragma once

#include "print/page.h"

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace yeouido {

/// Draws a page with its top left corner at the painter's origin: on screen, printer and in the PDF. The
/// sheet itself is not filled. `dotsPerInch` is the resolution of what is painted on, times the zoom.
void paintPage(QPainter &painter, const PaperPage &page, double dotsPerInch);

} // namespace yeouido
