// SPDX-FileCopyrightText: 2026 The Yeouido Office developers
// SPDX-License-Identifier: MIT
#include "dialogs/dialog_size.h"

#include "paint/style.h"

#include <QScreen>
#include <QWidget>

namespace yeouido {

void fitOnScreen(QWidget &dialog, QSize size)
{
    // The frame and the title that the window manager puts around it.
    constexpr QSize frame(24, 48);
    const Style &look = currentStyle();
    const QSize wanted(look.px(size.width()), look.px(size.height()));
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

} // namespace yeouido
