// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "paint/hairline.h"

namespace yeouido {

QFrame *newHairline(Qt::Orientation orientation)
{
    auto *line = new QFrame;
    line->setProperty("hairline", true);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

} // namespace yeouido
